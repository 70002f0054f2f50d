package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision that ends puts the running toewijzing on the list of the back office (processen X10). */
@NabijTest
class BesluitwijzigingenTest {

    private static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    BeschikkingFixture beschikkingen;

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

    private List<String> werk(Toewijzing toewijzing) {
        return jdbc.sql("""
            select concat_ws(' / ', taak, laatste_dag, rol) from werkplek.werkitem where sleutel = :sleutel
            """)
                .param("sleutel", "besluit-gewijzigd:" + toewijzing.nummer())
                .query(String.class)
                .list();
    }
}
