package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.OfficieleSchemas;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.contract.Tarieven;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From what was weighed by method to a claim, in every unit that the products of the regions use. */
@NabijTest
class RegioKetenTest {

    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 31));
    private static final Periode ALTIJD = Periode.van(LocalDate.of(2020, 1, 1));
    private static final AtomicInteger TELLER = new AtomicInteger(97_540_000);

    /** Of its own per case: the months of its claims follow each other. */
    private final Agbcode aanbieder = Agbcode.of(Integer.toString(TELLER.incrementAndGet()));

    @Autowired
    Archief archief;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Aanbieders aanbieders;

    @Autowired
    Contracten contracten;

    @Autowired
    Tarieven tarieven;

    @Autowired
    JdbcClient jdbc;

    private Zaak zaak(String gemeente) {
        Zaak zaak = toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        return zaak;
    }

    private Productcode contract(Gemeentecode gemeente, String code, String categorie, Eenheid eenheid, String aanbod) {
        Productcode product = Productcode.of(code);
        aanbieders.registreer(new Aanbieder(aanbieder, "Zorg Keten"));
        contracten.registreer(new Product(product, Productcategorie.of(categorie), aanbod, eenheid, ALTIJD, aanbod));
        contracten.sluit(new Contract(gemeente, aanbieder, product, ALTIJD));
        tarieven.spreekAf(
                new Tariefafspraak(gemeente, product, null, Tarief.of("10.00", eenheid), ALTIJD, "Toets, artikel 1"));
        return product;
    }

    private Toewijzingsbesluit verleen(Beschikking beschikking, Productcode product, Omvang omvang) {
        return toewijzingen.verleen(new Toewijzingsvoorstel(
                beschikking.gemeente(), beschikking.nummer(), aanbieder, product, omvang, PERIODE, "consulent"));
    }

    private static List<String> codes(Toewijzingsbesluit besluit) {
        return besluit instanceof Toewijzingsbesluit.Geweigerd g
                ? g.bevindingen().stream()
                        .map(Bevinding::regelcode)
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "0479, begeleiding-regulier, 02, MINUUT, WEEK, 120, 600",
        "0439, begeleiding-specialistisch, 02, UUR, WEEK, 3, 15",
        "0361, begeleiding-individueel, 02, MINUUT, WEEK, 150, 750",
        "0119, ib-zwaar, 02, UUR, WEEK, 3, 15",
        "0119, db-midden, 07, DAGDEEL, WEEK, 4, 20",
        "0119, respijt, 04, ETMAAL, MAAND, 2, 2",
        "0180, beschermd-thuis, 18, ETMAAL, WEEK, 7, 35"
    })
    @Eis({"ALK-77", "DHW-17", "DHW-72", "ZAWA-15", "ZAWA-130", "DHW-68"})
    void eenToegekendProductIsToeTeWijzenEnTeDeclarerenInZijnEigenEenheid(
            String gemeente,
            String product,
            String categorie,
            Eenheid eenheid,
            String frequentie,
            int aantal,
            long maand)
            throws Exception {
        Zaak zaak = zaak(gemeente);
        producten.vastgelegd(
                zaak,
                product,
                Map.of("eenheid", eenheid.name(), "frequentie", frequentie, "aantal-1", Integer.toString(aantal)));
        Beschikking beschikking = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Omvang omvang = beschikking.toekenningen().getFirst().omvang();
        assertThat(omvang.volume()).isEqualTo(aantal);
        assertThat(beschikking.productcategorie()).isEqualTo(Productcategorie.of(categorie));
        Productcode code = contract(
                zaak.gemeente(), "K" + gemeente.substring(2) + product.substring(0, 2), categorie, eenheid, product);
        Omvang teveel = new Omvang(omvang.volume() + 1, omvang.eenheid(), omvang.frequentie());
        assertThat(codes(verleen(beschikking, code, teveel))).containsExactly("NB707");
        Toewijzing toewijzing = ((Toewijzingsbesluit.Gedaan) verleen(beschikking, code, omvang)).toewijzing();
        assertThat(toewijzing.productcategorie()).isEqualTo(Productcategorie.of(categorie));
        assertThat(OfficieleSchemas.ofOverslaan().fout(Berichtsoort.WMO301, bericht(toewijzing)))
                .isEmpty();
        assertThat(goedgekeurd(toewijzing, maand)).isTrue();
        assertThat(goedgekeurd(toewijzing, maand + 1)).isFalse();
    }

    /** The 301 that went out for this toewijzing. */
    private byte[] bericht(Toewijzing toewijzing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archief.schrijf(
                jdbc.sql("select id from berichten.bericht where richting = 'UIT' and agbcode = :agb")
                        .param("agb", toewijzing.aanbieder().waarde())
                        .query(UUID.class)
                        .single(),
                bytes);
        return bytes.toByteArray();
    }

    /** December 2026 lies in five calendar weeks. The claim of a month over its maximum comes for January. */
    private boolean goedgekeurd(Toewijzing toewijzing, long volume) {
        boolean eerste = jdbc.sql("select count(*) from declaratie.prestatie where toewijzing = :nummer")
                        .param("nummer", Integer.parseInt(toewijzing.nummer().waarde()))
                        .query(Integer.class)
                        .single()
                == 0;
        String maand =
                YearMonth.from(PERIODE.begin()).plusMonths(eerste ? 0 : 1).toString();
        Declaratiebesluit besluit =
                declaraties.dien(toewijzing, maand, declaraties.prestatie(toewijzing, maand, volume));
        return besluit.isVerwerkt() && besluit.afgewezenRegels() == 0;
    }

    @Test
    @Eis("ZAWA-96")
    void elkeToekenningHeeftEenEigenToewijzingEnDeTaakBlijftTotAllesIsToegewezen() {
        Zaak zaak = zaak("0479");
        producten.vastgelegd(
                zaak, "begeleiding-regulier", Map.of("eenheid", "MINUUT", "frequentie", "WEEK", "aantal-1", "120"));
        producten.vastgelegd(zaak, "opplus", Map.of("opplus-bij", "begeleiding-regulier", "aantal-1", "600"));
        Beschikking beschikking = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        assertThat(beschikking.toekenningen())
                .extracting(Toekenning::product)
                .containsExactly("begeleiding-regulier", "opplus");
        Productcode begeleiding = contract(zaak.gemeente(), "KZ001", "02", Eenheid.MINUUT, "begeleiding-regulier");
        Productcode opplus = contract(zaak.gemeente(), "KZ099", "02", Eenheid.MINUUT, "opplus");
        Omvang week = beschikking.toekenningen().getFirst().omvang();
        Omvang totaal = beschikking.toekenningen().getLast().omvang();
        assertThat(codes(verleen(beschikking, opplus, week))).contains("NB707");
        assertThat(codes(verleen(beschikking, begeleiding, week))).isEmpty();
        assertThat(toewijzingen.open(beschikking))
                .extracting(Toekenning::product)
                .containsExactly("opplus");
        assertThat(taken(zaak)).isOne();
        assertThat(codes(verleen(beschikking, opplus, totaal))).isEmpty();
        assertThat(toewijzingen.open(beschikking)).isEmpty();
        assertThat(taken(zaak)).isZero();
    }

    private int taken(Zaak zaak) {
        return jdbc.sql("select count(*) from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", "toewijzen:" + zaak.nummer())
                .query(Integer.class)
                .single();
    }

    @Test
    void eenProductVanEenAnderNiveauVultDeToekenningNiet() {
        Zaak zaak = zaak("0119");
        producten.vastgelegd(zaak, "db-midden", Map.of("aantal-1", "4"));
        Beschikking beschikking = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Productcode zwaar = contract(zaak.gemeente(), "KD003", "07", Eenheid.DAGDEEL, "db-zwaar");
        assertThat(codes(verleen(beschikking, zwaar, beschikking.omvang()))).contains("TR381");
    }
}
