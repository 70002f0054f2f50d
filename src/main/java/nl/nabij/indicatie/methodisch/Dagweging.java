package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Beleidsweging.Gewogen;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Weeginvoer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.NietAangebodenException;
import nl.nabij.productaanbod.Productaanbod;
import org.jspecify.annotations.Nullable;

/** Weighs with the answers of then by the policy of one day; what policy says is looked up once. */
final class Dagweging {

    /** Answers that name a line of the product itself: another product has other lines. */
    private static final List<String> VAN_HET_PRODUCT = List.of("voorwaarden");

    private final Productaanbod aanbod;
    private final Normen normen;
    private final Gemeentecode gemeente;
    private final LocalDate peildatum;
    private final List<Aanbodproduct> teIndiceren;
    private final Map<String, Gelezen> gelezen = new HashMap<>();

    Dagweging(Productaanbod aanbod, Normen normen, Gemeentecode gemeente, LocalDate peildatum) {
        this.aanbod = aanbod;
        this.normen = normen;
        this.gemeente = gemeente;
        this.peildatum = peildatum;
        this.teIndiceren = aanbod.teIndiceren(gemeente, peildatum);
    }

    /**
     * @param vraag what was weighed; null when it stopped before that
     * @param nieuw what it came to; null unless the uitslag is Korter or Wordt
     */
    record Poging(
            Uitslag uitslag,
            @Nullable Weegvraag vraag,
            @Nullable Productindicatie nieuw) {

        static Poging zonder(Uitslag uitslag) {
            return new Poging(uitslag, null, null);
        }
    }

    Gemeentecode gemeente() {
        return gemeente;
    }

    LocalDate peildatum() {
        return peildatum;
    }

    /**
     * @param code what it is to be; its own code when it stays that product
     * @param nu everything the zaak has, this one included
     */
    Poging weeg(Gewogen gewogen, String code, List<Productindicatie> nu) {
        Productindicatie was = gewogen.product();
        Weeginvoer invoer = gewogen.invoer();
        if (invoer == null) {
            return Poging.zonder(new Uitslag.Gesprek(
                    was, "Van " + was.naam() + " is niet bewaard waarop het is gewogen. Weeg het opnieuw."));
        }
        Optional<Productindicatie> dubbel = nu.stream()
                .filter(p -> !code.equals(was.product()) && p.product().equals(code))
                .findFirst();
        if (dubbel.isPresent()) {
            return Poging.zonder(new Uitslag.Gesprek(
                    was, "De inwoner heeft " + dubbel.get().naam() + " al. Weeg samen hoeveel daarvan nodig is."));
        }
        Aanbodproduct product;
        try {
            product = product(code);
        } catch (NietAangebodenException e) {
            return Poging.zonder(
                    code.equals(was.product())
                            ? new Uitslag.Stopt(was, String.valueOf(e.getMessage()))
                            : new Uitslag.Gesprek(was, String.valueOf(e.getMessage())));
        } catch (NormOntbreektException e) {
            return Poging.zonder(new Uitslag.Gesprek(was, String.valueOf(e.getMessage())));
        }
        List<Productindicatie> andere =
                nu.stream().filter(p -> !p.product().equals(was.product())).toList();
        Weegvraag vraag = vraag(product, invoer, antwoorden(was, code, invoer), andere);
        Weging weging = Weegmachine.weeg(vraag);
        if (!(weging instanceof Weging.VraagtProfessional open)) {
            return uitslag(was, vraag, weging);
        }
        return alleenNieuweVragen(was, vraag, open)
                ? Poging.zonder(new Uitslag.Blijft(was))
                : korter(was, vraag, open).orElseGet(() -> Poging.zonder(gesprek(was, open)));
    }

    /** Policy that asks more than it did says nothing against what was granted. */
    private static boolean alleenNieuweVragen(Productindicatie was, Weegvraag vraag, Weging.VraagtProfessional open) {
        return vraag.product().code().equals(was.product())
                && open.open().stream()
                        .allMatch(o -> vraag.antwoorden().alle(o.veld()).isEmpty());
    }

    private Aanbodproduct product(String code) {
        Optional<Aanbodproduct> staat =
                teIndiceren.stream().filter(p -> p.code().equals(code)).findFirst();
        return staat.isPresent() ? staat.get() : aanbod.get(gemeente, code, peildatum);
    }

    private Weegvraag vraag(
            Aanbodproduct product, Weeginvoer invoer, Antwoorden antwoorden, List<Productindicatie> andere) {
        Regiobeleid beleid = new Regiobeleid(
                invoer.begin(),
                pad -> gelezen.computeIfAbsent(pad, p -> Regiobeleid.lees(normen, gemeente, peildatum, p)));
        return new Weegvraag(
                product,
                teIndiceren,
                beleid,
                antwoorden,
                new Antwoorden(invoer.vooraf()),
                invoer.buurt(),
                new Zaakbeeld(invoer.geboren(), andere, invoer.door()));
    }

    private static Antwoorden antwoorden(Productindicatie was, String code, Weeginvoer invoer) {
        Antwoorden gegeven = new Antwoorden(invoer.antwoorden());
        return code.equals(was.product()) ? gegeven : gegeven.met(VAN_HET_PRODUCT, Antwoorden.GEEN);
    }

    /** Weighed again up to the longest day, when the last day is all that stands in the way; then at most that day to look again. */
    private Optional<Poging> korter(Productindicatie was, Weegvraag vraag, Weging.VraagtProfessional open) {
        Optional<LocalDate> langste = Duurstap.langste(vraag)
                .filter(dag -> Duurstap.einde(vraag).filter(e -> e.isAfter(dag)).isPresent());
        if (langste.isEmpty()) {
            return Optional.empty();
        }
        List<String> dag = List.of(langste.get().toString());
        Map<String, List<String>> ingekort = new HashMap<>();
        ingekort.put("einde", dag);
        ingekort.put(
                "evaluatie",
                vraag.een("evaluatie").compareTo(dag.getFirst()) > 0
                        ? dag
                        : vraag.antwoorden().alle("evaluatie"));
        Weegvraag korter = new Weegvraag(
                vraag.product(),
                vraag.aanbod(),
                vraag.beleid(),
                vraag.antwoorden().met(List.copyOf(ingekort.keySet()), new Antwoorden(ingekort)),
                vraag.vooraf(),
                vraag.buurt(),
                vraag.zaak());
        return Weegmachine.weeg(korter) instanceof Weging.Gewogen gewogen
                ? Optional.of(nieuw(was, korter, gewogen, open))
                : Optional.empty();
    }

    private static Poging nieuw(
            Productindicatie was, Weegvraag vraag, Weging.Gewogen gewogen, Weging.VraagtProfessional open) {
        String bron = open.open().stream()
                .filter(o -> o.veld().equals("einde"))
                .map(o -> o.vraag().bron())
                .findFirst()
                .orElse("");
        Uitslag uitslag = isHetzelfde(was, vraag, gewogen)
                ? new Uitslag.Korter(was, gewogen.einde(), bron)
                : wordt(was, vraag, gewogen);
        return new Poging(uitslag, vraag, indicatie(was, vraag, gewogen));
    }

    private static Poging uitslag(Productindicatie was, Weegvraag vraag, Weging weging) {
        return switch (weging) {
            case Weging.Gewogen g ->
                isHetzelfde(was, vraag, g)
                        ? Poging.zonder(new Uitslag.Blijft(was))
                        : new Poging(wordt(was, vraag, g), vraag, indicatie(was, vraag, g));
            case Weging.VraagtProfessional v -> Poging.zonder(gesprek(was, v));
            case Weging.Geweigerd g ->
                Poging.zonder(new Uitslag.Gesprek(
                        was, g.bevindingen().stream().map(b -> b.toelichting()).collect(Collectors.joining(" "))));
        };
    }

    private static boolean isHetzelfde(Productindicatie was, Weegvraag vraag, Weging.Gewogen gewogen) {
        return vraag.product().code().equals(was.product()) && gewogen.omvang().equals(was.omvang());
    }

    private static Uitslag wordt(Productindicatie was, Weegvraag vraag, Weging.Gewogen gewogen) {
        return new Uitslag.Wordt(
                was, vraag.product().code(), vraag.product().naam(), gewogen.omvang(), gewogen.einde());
    }

    private static Productindicatie indicatie(Productindicatie was, Weegvraag vraag, Weging.Gewogen gewogen) {
        return Weegbron.indicatie(was.zaak(), was.versie() + 1, vraag, gewogen);
    }

    private static Uitslag gesprek(Productindicatie was, Weging.VraagtProfessional open) {
        List<String> vragen = new ArrayList<>();
        open.open().forEach(o -> vragen.add(o.vraag().vraag()));
        return new Uitslag.Gesprek(was, String.join(" ", vragen));
    }
}
