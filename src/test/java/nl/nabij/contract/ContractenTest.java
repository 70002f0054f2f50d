package nl.nabij.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NabijTest
class ContractenTest {

    private static final AtomicInteger TELLER = new AtomicInteger();
    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final Gemeentecode DAAR = Gemeentecode.of("0361");

    @Autowired
    Contracten contracten;

    @Autowired
    Tarieven tarieven;

    @Autowired
    Aanbieders aanbieders;

    private Productcode product = Productcode.of("00000");
    private Agbcode aanbieder = Agbcode.of("00000000");
    private Agbcode ander = Agbcode.of("00000000");

    @BeforeEach
    void nieuwProduct() {
        int n = TELLER.incrementAndGet();
        product = Productcode.of("C%04d".formatted(n));
        aanbieder = Agbcode.of("6%07d".formatted(2 * n));
        ander = Agbcode.of("6%07d".formatted(2 * n + 1));
        aanbieders.registreer(new Aanbieder(aanbieder, "Zorg A " + n));
        aanbieders.registreer(new Aanbieder(ander, "Zorg B " + n));
        contracten.registreer(new Product(
                product,
                Productcategorie.of("09"),
                "Groep " + n,
                Eenheid.DAGDEEL,
                Periode.van(LocalDate.of(2020, 1, 1))));
    }

    private static Periode jaar(int jaar) {
        return Periode.vanTot(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
    }

    private Oordeel tarief(@Nullable Agbcode voor, String euro, Periode periode) {
        return tarieven.spreekAf(new Tariefafspraak(
                HIER, product, voor, Tarief.of(euro, Eenheid.DAGDEEL), periode, "Contract 2027, bijlage 2"));
    }

    @Test
    void aContractHoldsOnItsDaysInItsGemeente() {
        Contract contract = new Contract(HIER, aanbieder, product, jaar(2027));
        assertThat(contracten.sluit(contract)).isInstanceOf(Oordeel.Voldoet.class);
        assertThat(contracten.contract(HIER, aanbieder, product, LocalDate.of(2027, 12, 31)))
                .contains(contract);
        assertThat(contracten.contract(HIER, aanbieder, product, LocalDate.of(2028, 1, 1)))
                .isEmpty();
        assertThat(contracten.contract(DAAR, aanbieder, product, LocalDate.of(2027, 6, 1)))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "NB601")
    void theSameContractAgainChangesNothingAndAnOverlapIsRefused() {
        Contract contract = new Contract(HIER, aanbieder, product, jaar(2027));
        contracten.sluit(contract);
        assertThat(contracten.sluit(contract)).isInstanceOf(Oordeel.Voldoet.class);
        Contract overlap = new Contract(HIER, aanbieder, product, Periode.van(LocalDate.of(2027, 12, 31)));
        assertThat(codes(contracten.sluit(overlap))).containsExactly("NB601");
        Contract erna = new Contract(HIER, aanbieder, product, Periode.van(LocalDate.of(2028, 1, 1)));
        assertThat(contracten.sluit(erna)).isInstanceOf(Oordeel.Voldoet.class);
        assertThat(contracten.contracten(HIER)).contains(contract, erna).doesNotContain(overlap);
    }

    /** Of a refusal. */
    private static List<String> codes(Oordeel oordeel) {
        return ((Oordeel.VoldoetNiet) oordeel)
                .bevindingen().stream().map(b -> b.regelcode().waarde()).toList();
    }

    @Test
    @Eis("ALK-87")
    void aPriceOfItsOwnGoesBeforeTheOneForAll() {
        tarief(null, "40.00", jaar(2027));
        tarief(aanbieder, "42.50", Periode.vanTot(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 12, 31)));
        assertThat(euro(aanbieder, "2027-06-30")).isEqualTo("40.0000");
        assertThat(euro(aanbieder, "2027-07-01")).isEqualTo("42.5000");
        assertThat(euro(ander, "2027-07-01")).isEqualTo("40.0000");
        Productcode zwaarder = Productcode.of("Z" + product.waarde().substring(1));
        contracten.registreer(new Product(
                zwaarder,
                Productcategorie.of("09"),
                "Groep zwaar",
                Eenheid.DAGDEEL,
                Periode.van(LocalDate.of(2020, 1, 1))));
        tarieven.spreekAf(new Tariefafspraak(
                HIER, zwaarder, null, Tarief.of("55.00", Eenheid.DAGDEEL), jaar(2027), "Contract 2027, bijlage 2"));
        assertThat(tarieven.get(HIER, zwaarder, ander, LocalDate.of(2027, 7, 1)).tarief())
                .as("another product has a price of its own")
                .isEqualTo(Tarief.of("55.00", Eenheid.DAGDEEL));
        assertThat(euro(ander, "2027-07-01")).isEqualTo("40.0000");
    }

    private String euro(Agbcode voor, String dag) {
        return tarieven.get(HIER, product, voor, LocalDate.parse(dag))
                .tarief()
                .euro()
                .setScale(4)
                .toPlainString();
    }

    @Test
    @Eis("DHW-45")
    void everyContractAndEveryGemeenteHasItsOwnPrice() {
        tarief(aanbieder, "40.00", jaar(2027));
        tarief(ander, "41.00", jaar(2027));
        tarieven.spreekAf(new Tariefafspraak(
                DAAR, product, aanbieder, Tarief.of("44.00", Eenheid.DAGDEEL), jaar(2027), "Contract daar"));
        assertThat(euro(aanbieder, "2027-06-01")).isEqualTo("40.0000");
        assertThat(euro(ander, "2027-06-01")).isEqualTo("41.0000");
        assertThat(tarieven.get(DAAR, product, aanbieder, LocalDate.of(2027, 6, 1))
                        .tarief())
                .isEqualTo(Tarief.of("44.00", Eenheid.DAGDEEL));
        assertThat(tarieven.find(DAAR, product, ander, LocalDate.of(2027, 6, 1)))
                .isEmpty();
    }

    @Test
    void aMissingPriceStopsWithItsName() {
        tarief(aanbieder, "40.00", jaar(2027));
        assertThatThrownBy(() -> tarieven.get(HIER, product, aanbieder, LocalDate.of(2028, 1, 1)))
                .isInstanceOf(TariefOntbreektException.class)
                .hasMessageContaining(product.waarde())
                .hasMessageContaining("1 januari 2028");
        assertThat(tarieven.find(HIER, product, ander, LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(tarieven.find(DAAR, product, aanbieder, LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "NB602")
    void twoPricesForTheSameDayAreRefused() {
        assertThat(tarief(aanbieder, "40.00", jaar(2027))).isInstanceOf(Oordeel.Voldoet.class);
        assertThat(tarief(aanbieder, "40.00", jaar(2027))).isInstanceOf(Oordeel.Voldoet.class);
        assertThat(codes(tarief(aanbieder, "41.00", jaar(2027)))).containsExactly("NB602");
        assertThat(codes(tarief(aanbieder, "41.00", Periode.van(LocalDate.of(2027, 12, 31)))))
                .containsExactly("NB602");
        assertThat(tarief(aanbieder, "41.00", Periode.van(LocalDate.of(2028, 1, 1))))
                .isInstanceOf(Oordeel.Voldoet.class);
        assertThat(tarieven.alle(HIER))
                .filteredOn(t -> t.product().equals(product))
                .hasSize(2);
    }

    @Test
    void theOfferShowsContractedAanbiedersWithTheirPrice() {
        contracten.sluit(new Contract(HIER, aanbieder, product, jaar(2027)));
        contracten.sluit(new Contract(HIER, ander, product, jaar(2028)));
        tarief(null, "40.00", jaar(2027));
        assertThat(contracten.aanbod(HIER, Productcategorie.of("09"), LocalDate.of(2027, 5, 1)))
                .filteredOn(a -> a.product().code().equals(product))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.aanbieder().agbcode()).isEqualTo(aanbieder);
                    assertThat(a.tarief()).isNotNull();
                });
        assertThat(contracten.aanbod(HIER, Productcategorie.of("09"), LocalDate.of(2028, 5, 1)))
                .filteredOn(a -> a.product().code().equals(product))
                .singleElement()
                .satisfies(a -> assertThat(a.tarief()).isNull());
        assertThat(contracten.aanbod(DAAR, Productcategorie.of("09"), LocalDate.of(2027, 5, 1)))
                .noneMatch(a -> a.product().code().equals(product));
    }
}
