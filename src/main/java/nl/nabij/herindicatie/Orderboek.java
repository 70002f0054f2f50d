package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.Jaarbedrag;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who delivers what runs, and at what price before and after a change. */
@Component
class Orderboek {

    private final Toewijzingen toewijzingen;
    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Clock clock;

    Orderboek(Toewijzingen toewijzingen, Aanbieders aanbieders, Contracten contracten, Tarieven tarieven, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.tarieven = tarieven;
        this.clock = clock;
    }

    Orders op(Gemeentecode gemeente, LocalDate vanaf) {
        return new Orders(gemeente, vanaf);
    }

    /** The orders that run on one day, by zaak; names and prices are looked up once. */
    final class Orders {

        private final Gemeentecode gemeente;
        private final LocalDate vanaf;
        /** Today, or the last day before the change when that lies behind. */
        private final LocalDate ervoor;

        private final Map<Zaaknummer, List<Toewijzing>> orders;
        private final Map<Agbcode, String> namen = new HashMap<>();
        private final Map<Productcode, Optional<Product>> producten = new HashMap<>();
        private final Map<List<Object>, Optional<Tarief>> prijzen = new HashMap<>();
        private @Nullable List<Contract> contractlijst;

        private Orders(Gemeentecode gemeente, LocalDate vanaf) {
            LocalDate vandaag = LocalDate.now(clock);
            this.gemeente = gemeente;
            this.vanaf = vanaf;
            this.ervoor = vandaag.isBefore(vanaf) ? vandaag : vanaf.minusDays(1);
            this.orders = toewijzingen.lopend(gemeente, vanaf).stream()
                    .filter(t -> t.zaak() != null)
                    .collect(Collectors.groupingBy(Toewijzing::zaak));
        }

        private List<Toewijzing> van(Zaaknummer zaak) {
            return orders.getOrDefault(zaak, List.of());
        }

        /** The order for hulp bij het huishouden; other help of the zaak has other prices. Only a price of time can be compared. */
        Lopend.@Nullable Levering hulp(Zaaknummer zaak) {
            return van(zaak).stream()
                    .filter(t -> Voorstel.HULP_BIJ_HET_HUISHOUDEN.equals(t.productcategorie()))
                    .reduce((eerste, tweede) -> tweede)
                    .map(t -> new Lopend.Levering(
                            naam(t), tijd(prijs(t.productcode(), t, ervoor)), tijd(prijs(t.productcode(), t, vanaf))))
                    .orElse(null);
        }

        private static @Nullable Tarief tijd(@Nullable Tarief tarief) {
            return tarief != null && (tarief.eenheid() == Eenheid.UUR || tarief.eenheid() == Eenheid.MINUUT)
                    ? tarief
                    : null;
        }

        /** The orders for one thing a decision grants: by product of the regional offer, else the only one of its category. */
        List<Toewijzing> van(Beschikking besluit, Toekenning toekenning) {
            boolean enige = besluit.toekenningen().stream()
                            .filter(t -> t.categorie().equals(toekenning.categorie()))
                            .count()
                    == 1;
            return van(besluit.zaak()).stream()
                    .filter(t -> aanbod(t)
                            .map(code -> code.equals(toekenning.product()))
                            .orElse(enige && toekenning.categorie().equals(t.productcategorie())))
                    .toList();
        }

        private Optional<String> aanbod(Toewijzing order) {
            return Optional.ofNullable(order.productcode())
                    .flatMap(this::product)
                    .map(Product::aanbod);
        }

        private Optional<Product> product(Productcode code) {
            return producten.computeIfAbsent(code, contracten::product);
        }

        /** Names, each once. */
        String namen(List<Toewijzing> besteld) {
            return besteld.stream().map(this::naam).distinct().collect(Collectors.joining(" en "));
        }

        private String naam(Toewijzing order) {
            return namen.computeIfAbsent(
                    order.aanbieder(),
                    agbcode -> aanbieders.find(agbcode).map(Aanbieder::naam).orElse(agbcode.waarde()));
        }

        /** Euro per year before the change; null when there is no order, or not every price is known. */
        @Nullable
        Bedrag jaarNu(List<Toewijzing> besteld, Omvang omvang) {
            return jaar(besteld, omvang, t -> prijs(t.productcode(), t, ervoor));
        }

        /** Euro per year from the change on, of the same product. */
        @Nullable
        Bedrag jaarDan(List<Toewijzing> besteld, Omvang omvang) {
            return jaar(besteld, omvang, t -> prijs(t.productcode(), t, vanaf));
        }

        /** Euro per year from the change on, when the same aanbieder delivers another product of the regional offer. */
        @Nullable
        Bedrag jaarAls(List<Toewijzing> besteld, String aanbod, Omvang omvang) {
            return jaar(besteld, omvang, t -> prijs(gecontracteerd(t.aanbieder(), aanbod), t, vanaf));
        }

        /** One order delivers the whole; of more each delivers what was ordered. */
        private @Nullable Bedrag jaar(
                List<Toewijzing> besteld,
                Omvang omvang,
                java.util.function.Function<Toewijzing, @Nullable Tarief> tarief) {
            Bedrag som = besteld.isEmpty() ? null : Bedrag.NUL;
            for (Toewijzing order : besteld) {
                Tarief prijs = tarief.apply(order);
                Omvang geleverd = besteld.size() == 1 ? omvang : order.omvang();
                Optional<Bedrag> jaar =
                        prijs == null || geleverd == null ? Optional.empty() : Jaarbedrag.van(prijs, geleverd);
                if (jaar.isEmpty() || som == null) {
                    return null;
                }
                som = som.plus(jaar.get());
            }
            return som;
        }

        private @Nullable Productcode gecontracteerd(Agbcode aanbieder, String aanbod) {
            if (contractlijst == null) {
                contractlijst = contracten.contracten(gemeente);
            }
            return contractlijst.stream()
                    .filter(c -> c.aanbieder().equals(aanbieder) && c.periode().bevat(vanaf))
                    .map(Contract::product)
                    .filter(code -> product(code)
                            .map(Product::aanbod)
                            .filter(aanbod::equals)
                            .isPresent())
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Tarief prijs(@Nullable Productcode product, Toewijzing order, LocalDate dag) {
            if (product == null) {
                return null;
            }
            return prijzen.computeIfAbsent(
                            List.of(product, order.aanbieder(), dag),
                            k -> tarieven.find(gemeente, product, order.aanbieder(), dag)
                                    .map(Tariefafspraak::tarief))
                    .orElse(null);
        }
    }
}
