package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes what a change does to every running grant of one gemeente. Changes nothing. */
@Service
public class Doorrekenaar {

    private final Beschikkingen beschikkingen;
    private final Indicatiewerk indicaties;
    private final Indicatieberekening berekening;
    private final Toewijzingen toewijzingen;
    private final Aanbieders aanbieders;
    private final Tarieven tarieven;
    private final Clock clock;

    Doorrekenaar(
            Beschikkingen beschikkingen,
            Indicatiewerk indicaties,
            Indicatieberekening berekening,
            Toewijzingen toewijzingen,
            Aanbieders aanbieders,
            Tarieven tarieven,
            Clock clock) {
        this.beschikkingen = beschikkingen;
        this.indicaties = indicaties;
        this.berekening = berekening;
        this.toewijzingen = toewijzingen;
        this.aanbieders = aanbieders;
        this.tarieven = tarieven;
        this.clock = clock;
    }

    /** Every running grant that rests on a computed indicatie, by zaak. */
    public Doorrekening reken(Gemeentecode gemeente, Keuze keuze) {
        Rekenwerk werk = new Rekenwerk(berekening, keuze);
        return new Doorrekening(
                lopend(gemeente, keuze.vanaf()).stream().map(werk::reken).toList());
    }

    List<Lopend> lopend(Gemeentecode gemeente, LocalDate vanaf) {
        Map<Zaaknummer, Indicatieversie> versies = indicaties.laatste(gemeente).stream()
                .collect(Collectors.toMap(v -> v.indicatie().zaak(), Function.identity()));
        Map<Zaaknummer, Toewijzing> orders = orders(gemeente, vanaf);
        Leveringen leveringen = new Leveringen(gemeente, vanaf);
        return beschikkingen.lopend(gemeente, vanaf).stream()
                .sorted(Comparator.comparing((Beschikking b) -> b.zaak().waarde()))
                .flatMap(b -> Optional.ofNullable(versies.get(b.zaak())).stream()
                        .map(versie -> new Lopend(
                                b,
                                versie,
                                Optional.ofNullable(orders.get(b.zaak()))
                                        .map(leveringen::van)
                                        .orElse(null))))
                .toList();
    }

    /** The order for hulp bij het huishouden of each zaak; other help of the zaak has other prices. */
    private Map<Zaaknummer, Toewijzing> orders(Gemeentecode gemeente, LocalDate vanaf) {
        Map<Zaaknummer, Toewijzing> orders = new HashMap<>();
        toewijzingen.lopend(gemeente, vanaf).forEach(t -> {
            if (t.zaak() != null && Voorstel.HULP_BIJ_HET_HUISHOUDEN.equals(t.productcategorie())) {
                orders.put(t.zaak(), t);
            }
        });
        return orders;
    }

    /** Names and prices, each looked up once. */
    private final class Leveringen {

        private final Gemeentecode gemeente;
        private final LocalDate vanaf;
        private final LocalDate vandaag = LocalDate.now(clock);
        private final Map<Agbcode, String> namen = new HashMap<>();
        private final Map<List<Object>, Optional<Tarief>> prijzen = new HashMap<>();

        Leveringen(Gemeentecode gemeente, LocalDate vanaf) {
            this.gemeente = gemeente;
            this.vanaf = vanaf;
        }

        Lopend.Levering van(Toewijzing t) {
            return new Lopend.Levering(
                    t.aanbieder(),
                    namen.computeIfAbsent(t.aanbieder(), this::naam),
                    t.productcode(),
                    prijs(t.productcode(), t.aanbieder(), vandaag.isBefore(vanaf) ? vandaag : vanaf.minusDays(1)),
                    prijs(t.productcode(), t.aanbieder(), vanaf));
        }

        private String naam(Agbcode agbcode) {
            return aanbieders.find(agbcode).map(Aanbieder::naam).orElse(agbcode.waarde());
        }

        /** Only a price of time can be compared. */
        private @Nullable Tarief prijs(@Nullable Productcode product, Agbcode agbcode, LocalDate dag) {
            if (product == null) {
                return null;
            }
            return prijzen.computeIfAbsent(
                            List.of(product, agbcode, dag),
                            k -> tarieven.find(gemeente, product, agbcode, dag)
                                    .map(Tariefafspraak::tarief)
                                    .filter(p -> p.eenheid() == Eenheid.UUR || p.eenheid() == Eenheid.MINUUT))
                    .orElse(null);
        }
    }
}
