package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Heronderzoekproces;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.indicatie.Productwerk;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision that ends puts the running toewijzing on the list of the back office (processen X10). */
@NabijTest
class BesluitwijzigingenTest {

    private static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final Periode JAAR = Periode.vanTot(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 31));

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture gewogen;

    @Autowired
    Productwerk producten;

    @Autowired
    Productindicaties productindicaties;

    @Autowired
    Heronderzoekproces heronderzoek;

    @Autowired
    Contracten contracten;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eenIntrekkingVraagtDeBackofficeDeToewijzingTeBeeindigen() {
        Beschikking b = beschikkingen.toegekend(HIER, 150, PERIODE);
        ToewijzingFixture.Opzet opzet = ToewijzingFixture.minuten(150).categorie("01");
        Productcode product = Productcode.of("VW001");
        fixture.contracteer(opzet, product);
        Toewijzing toewijzing = ((Toewijzingsbesluit.Gedaan) toewijzingen.verleen(new Toewijzingsvoorstel(
                        b.gemeente(),
                        b.nummer(),
                        opzet.aanbieder(),
                        product,
                        Omvang.minutenPerWeek(150),
                        PERIODE,
                        "test")))
                .toewijzing();
        beschikkingen.trekIn(b, LocalDate.of(2027, 4, 1));
        assertThat(werk(toewijzing))
                .containsExactly(
                        "Beëindig toewijzing " + toewijzing.nummer() + " per 31 maart 2027 / 2027-04-01 / BACKOFFICE");
    }

    @Test
    void watAlVoorbijIsHoeftNietsEnZonderToewijzingIsErGeenWerk() {
        Beschikking b = beschikkingen.toegekend(HIER, 150, PERIODE);
        beschikkingen.trekIn(b, LocalDate.of(2027, 4, 1));
        assertThat(jdbc.sql("select count(*) from werkplek.werkitem where zaaknummer = :zaak and soort = 'Toewijzing'")
                        .param("zaak", b.zaak().waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nieuweOpplusNaastLopendeBegeleidingMoetWordenToegewezen() {
        Zaak zaak = zaanstad();
        begeleiding(zaak);
        Beschikking b = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(JAAR));
        Toewijzing lopend = verleen(b, "BW101", "begeleiding-regulier", 0);
        assertThat(taken(zaak)).isEmpty();
        heronderzoek.begin(IndicatieFixture.consulent(zaak.gemeente()), zaak.nummer(), "De behoefte wisselt.");
        opplus(zaak);
        herzie(b);
        assertThat(taken(zaak)).containsExactly("Kies een aanbieder en wijs de hulp toe");
        assertThat(werk(lopend)).isEmpty();
    }

    @Test
    void vervallenOpplusNaastGelijkeBegeleidingWordtBeeindigd() {
        Zaak zaak = zaanstad();
        begeleiding(zaak);
        opplus(zaak);
        Beschikking b = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(JAAR));
        Toewijzing blijft = verleen(b, "BW101", "begeleiding-regulier", 0);
        Toewijzing weg = verleen(b, "BW199", "opplus", 1);
        heronderzoek.begin(IndicatieFixture.consulent(zaak.gemeente()), zaak.nummer(), "De behoefte is stabiel.");
        producten.haalWeg(IndicatieFixture.consulent(zaak.gemeente()), zaak.nummer(), "opplus");
        herzie(b);
        assertThat(werk(blijft)).isEmpty();
        assertThat(werk(weg))
                .containsExactly(
                        "Beëindig toewijzing " + weg.nummer() + " per 31 januari 2027 / 2027-02-01 / BACKOFFICE");
    }

    private Zaak zaanstad() {
        Zaak zaak = toegang.zaak(Gemeentecode.of("0479"), Zaakstatus.AANGEVRAAGD);
        gewogen.vooraf(zaak, Map.of());
        return zaak;
    }

    private void begeleiding(Zaak zaak) {
        gewogen.vastgelegd(
                zaak, "begeleiding-regulier", Map.of("eenheid", "MINUUT", "frequentie", "WEEK", "aantal-1", "120"));
    }

    private void opplus(Zaak zaak) {
        gewogen.vastgelegd(zaak, "opplus", Map.of("opplus-bij", "begeleiding-regulier", "aantal-1", "600"));
    }

    private Toewijzing verleen(Beschikking b, String code, String aanbod, int toekenning) {
        ToewijzingFixture.Opzet opzet =
                ToewijzingFixture.opzet(b.gemeente(), Omvang.minutenPerWeek(120), Tarief.of("0.60", Eenheid.MINUUT));
        Productcode product = Productcode.of(code);
        fixture.contracteer(opzet, product);
        contracten.registreer(new Product(
                product,
                Productcategorie.of("02"),
                aanbod,
                Eenheid.MINUUT,
                Periode.van(LocalDate.of(2020, 1, 1)),
                aanbod));
        Omvang omvang = b.toekenningen().get(toekenning).omvang();
        return ((Toewijzingsbesluit.Gedaan) toewijzingen.verleen(new Toewijzingsvoorstel(
                        b.gemeente(), b.nummer(), opzet.aanbieder(), product, omvang, JAAR, "test")))
                .toewijzing();
    }

    private void herzie(Beschikking b) {
        beschikkingen.vervolg(new Vervolgvoorstel(
                        b.zaak(),
                        b.nummer(),
                        Uitkomst.HERZIEN,
                        Vervolggrond.NIET_MEER_AANGEWEZEN,
                        LocalDate.of(2027, 2, 1),
                        JAAR.einde(),
                        null,
                        null,
                        "Uw hulp past weer bij wat u nodig heeft.",
                        new Zienswijze(Zienswijze.Wijze.GEGEVEN, b.besluitdatum(), "Dat klopt."),
                        "")
                .metProducten(productindicaties.van(b.gemeente(), b.zaak())));
    }

    private List<String> taken(Zaak zaak) {
        return jdbc.sql("select taak from werkplek.werkitem where sleutel = :sleutel")
                .param("sleutel", "toewijzen:" + zaak.nummer())
                .query(String.class)
                .list();
    }

    private List<String> werk(Toewijzing toewijzing) {
        return jdbc.sql("""
            select concat_ws(' / ', taak, laatste_dag, rol) from werkplek.werkitem
            where sleutel = :sleutel and gemeentecode = :gemeente
            """)
                .param("gemeente", toewijzing.gemeente().waarde())
                .param("sleutel", "besluit-gewijzigd:" + toewijzing.nummer())
                .query(String.class)
                .list();
    }
}
