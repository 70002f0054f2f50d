package nl.nabij.indicatie;

import static nl.nabij.indicatie.ProductFixture.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Normen;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@NabijTest
class DuurPerDoelgroepTest {

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Normen normen;

    /** A gemeente sets a longest duration for two target groups; for the others nobody says how long. */
    @ParameterizedTest
    @CsvSource({
        "dementie, 2028-11-30, true",
        "dementie, 2028-12-01, false",
        "ouderen, 2028-12-01, true",
        "ouderen, 2029-12-01, false",
        "somatisch, 2035-01-01, true"
    })
    @Eis("ALK-78")
    void deDuurHangtAfVanDeDoelgroep(String doelgroep, LocalDate einde, boolean kan) {
        zetDuur("dementie", "24");
        zetDuur("ouderen", "36");
        Zaak zaak = toegang.zaak(Gemeentecode.of("0385"), Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.invullen(
                zaak,
                "dagbesteding-recreatief",
                Map.of(
                        "doelgroep",
                        doelgroep,
                        "groepsaanpak",
                        "nee",
                        "einde",
                        einde.toString(),
                        "evaluatie",
                        "2027-06-01"));
        assertThat(producten.open(zaak, "dagbesteding-recreatief"))
                .extracting(o -> o.stap())
                .isEqualTo(kan ? List.of() : List.of("duur"));
    }

    private void zetDuur(String doelgroep, String maanden) {
        beleid.vastgesteld(Gemeentecode.of("0385"), "beschikking/duur/" + doelgroep, maanden, BEGIN);
    }
}
