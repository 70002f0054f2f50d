package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.nabij.indicatie.Herweging;
import nl.nabij.indicatie.Weegbewijs;
import nl.nabij.indicatie.Weeginvoer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataFile;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a weighing rested on, and weighs again from it. */
@Component
class Herweger implements Herweging {

    private static final String AANBOD = "aanbod/";

    private final Productarchief archief;
    private final Normen normen;
    private final Productaanbod aanbod;
    private final Weegtekst tekst;

    Herweger(Productarchief archief, Normen normen, Productaanbod aanbod, Weegtekst tekst) {
        this.archief = archief;
        this.normen = normen;
        this.aanbod = aanbod;
        this.tekst = tekst;
    }

    /** Of a question that was weighed just now: only what was read is kept. */
    Weegbewijs bewijs(Gemeentecode gemeente, Weegvraag vraag) {
        return bewijs(gemeente, vraag, null);
    }

    /** @param peildatum day whose policy counted; null when that was the first day of the support */
    Weegbewijs bewijs(Gemeentecode gemeente, Weegvraag vraag, @Nullable LocalDate peildatum) {
        Map<String, String> beleid = new TreeMap<>();
        Map<String, String> teksten = new HashMap<>();
        teksten(vraag).forEach((pad, regel) -> {
            String hash = hash(regel);
            beleid.put(pad, hash);
            teksten.put(hash, regel);
        });
        Weeginvoer invoer = new Weeginvoer(
                gemeente,
                vraag.product().code(),
                vraag.begin(),
                vraag.antwoorden().waarden(),
                vraag.vooraf().waarden(),
                vraag.buurt(),
                vraag.zaak().geboren(),
                vraag.zaak().vastgelegd(),
                vraag.zaak().door(),
                beleid,
                peildatum);
        return new Weegbewijs(invoer, teksten);
    }

    private Map<String, String> teksten(Weegvraag vraag) {
        Map<String, String> teksten = new TreeMap<>();
        vraag.beleid().gelezen().forEach((pad, gelezen) -> teksten.put(pad, tekst.schrijf(gelezen)));
        vraag.aanbod().forEach(p -> teksten.put(AANBOD + p.code(), tekst.schrijf(p)));
        teksten.put(AANBOD + vraag.product().code(), tekst.schrijf(vraag.product()));
        return teksten;
    }

    @Override
    public Optional<Weegbewijs> bewijs(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie) {
        return archief.weegbewijs(gemeente, zaak, product, versie);
    }

    @Override
    public Uitkomst weeg(Weeginvoer invoer, Function<String, Optional<String>> teksten) {
        TreeSet<String> ongelezen = new TreeSet<>();
        Regiobeleid beleid = new Regiobeleid(invoer.begin(), pad -> {
            Optional<String> toen =
                    Optional.ofNullable(invoer.beleid().get(pad)).flatMap(teksten);
            if (toen.isEmpty()) {
                ongelezen.add(pad);
            }
            return toen.map(tekst::gelezen).orElse(new Gelezen(null, "niet bewaard", false));
        });
        Map<String, Aanbodproduct> rijen = rijen(invoer, teksten, ongelezen);
        Aanbodproduct product = rijen.get(invoer.product());
        Map<String, String> feiten = feiten(invoer);
        if (product == null) {
            return new Uitkomst(
                    null,
                    null,
                    List.of(),
                    feiten,
                    List.of("De regel van het aanbod is niet bewaard."),
                    List.copyOf(ongelezen));
        }
        Weegvraag vraag = new Weegvraag(
                product,
                List.copyOf(rijen.values()),
                beleid,
                new Antwoorden(invoer.antwoorden()),
                new Antwoorden(invoer.vooraf()),
                invoer.buurt(),
                new Zaakbeeld(invoer.geboren(), invoer.eerder(), invoer.door()));
        Weging weging = Weegmachine.weeg(vraag);
        return uitkomst(weging, feiten, List.copyOf(ongelezen));
    }

    private Map<String, Aanbodproduct> rijen(
            Weeginvoer invoer, Function<String, Optional<String>> teksten, TreeSet<String> ongelezen) {
        Map<String, Aanbodproduct> rijen = new TreeMap<>();
        invoer.beleid().forEach((pad, hash) -> {
            if (pad.startsWith(AANBOD)) {
                teksten.apply(hash)
                        .map(t -> tekst.product(t, invoer.begin()))
                        .ifPresentOrElse(p -> rijen.put(p.code(), p), () -> ongelezen.add(pad));
            }
        });
        return rijen;
    }

    private static Map<String, String> feiten(Weeginvoer invoer) {
        return Weegbron.feiten(new Antwoorden(invoer.antwoorden()), new Antwoorden(invoer.vooraf()));
    }

    private static Uitkomst uitkomst(Weging weging, Map<String, String> feiten, List<String> ongelezen) {
        return switch (weging) {
            case Weging.Gewogen g -> new Uitkomst(g.omvang(), g.einde(), g.regels(), feiten, List.of(), ongelezen);
            case Weging.VraagtProfessional v ->
                gestopt(v.open().stream().map(o -> o.vraag().vraag()).toList(), feiten, ongelezen);
            case Weging.Geweigerd g ->
                gestopt(
                        g.bevindingen().stream()
                                .map(b -> b.regelcode() + " " + b.toelichting())
                                .toList(),
                        feiten,
                        ongelezen);
        };
    }

    private static Uitkomst gestopt(List<String> waarom, Map<String, String> feiten, List<String> ongelezen) {
        return new Uitkomst(null, null, List.of(), feiten, waarom, ongelezen);
    }

    @Override
    public List<String> gewijzigd(Weeginvoer invoer) {
        Map<String, String> nu = new HashMap<>();
        aanbod.teIndiceren(invoer.gemeente(), invoer.beleidsdag())
                .forEach(p -> nu.put(AANBOD + p.code(), hash(tekst.schrijf(p))));
        Regiobeleid beleid = new Regiobeleid(normen, invoer.gemeente(), invoer.beleidsdag());
        invoer.beleid().keySet().stream().filter(pad -> !pad.startsWith(AANBOD)).forEach(beleid::find);
        beleid.gelezen().forEach((pad, gelezen) -> nu.put(pad, hash(tekst.schrijf(gelezen))));
        List<String> anders = new ArrayList<>();
        invoer.beleid().forEach((pad, hash) -> {
            if (!hash.equals(nu.get(pad))) {
                anders.add(pad);
            }
        });
        return anders;
    }

    private static String hash(String regel) {
        return new DataFile("", regel).sha256();
    }
}
