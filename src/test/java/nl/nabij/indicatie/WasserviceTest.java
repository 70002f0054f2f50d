package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Laundry that a gemeente moves to a general provision while the contract runs, from the day it settles. */
@NabijTest
class WasserviceTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final LocalDate BESLUIT = LocalDate.of(2031, 7, 1);

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Indicatiewerk werk;

    @Autowired
    Productindicaties productindicaties;

    @Test
    @Eis("DW-56")
    void vanafHetBesluitHoudenMinutenVoorDeWasHetBesluitTegenTotEenRedenErIs() {
        beleid.vastgesteld(HIER, "thuisondersteuning/was-algemene-voorziening", "ja", BESLUIT);
        assertThat(openstaand(metWas(BESLUIT.minusDays(1)))).isEmpty();
        Zaak zaak = metWas(BESLUIT);
        assertThat(openstaand(zaak)).containsExactly("NB354");
        producten.vooraf(zaak, Map.of("wasservice", "past-niet"));
        assertThat(openstaand(zaak)).containsExactly("NB354");
        producten.vooraf(zaak, Map.of("wasservice", "past-niet", "wasservice-waarom", "Zij kan de tas niet tillen."));
        assertThat(openstaand(zaak)).isEmpty();
        Zaak zonder = toegang.zaak(HIER, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zonder, BESLUIT, 90);
        assertThat(openstaand(zonder)).as("no minutes for the laundry").isEmpty();
    }

    /** Weekly cleaning, and 25 minutes of laundry that the consulent sets. */
    private Zaak metWas(LocalDate dag) {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.AANGEVRAAGD);
        Indicatieconcept schoon = indicaties.concept(HIER, dag, 90, IndicatieFixture.REDEN);
        Map<String, String> feiten = new HashMap<>(schoon.feiten());
        feiten.put("was", "overname");
        List<Afwijking> minuten = Stream.concat(
                        schoon.afwijkingen().stream(),
                        Stream.of(new Afwijking(
                                "was-overname", 25, "Twee machines.", "S. Jansen", IndicatieFixture.HERKOMST)))
                .toList();
        werk.bewaar(IndicatieFixture.consulent(HIER), zaak.nummer(), new Indicatieconcept(dag, feiten, minuten));
        assertThat(werk.stelVast(IndicatieFixture.consulent(HIER), zaak.nummer()))
                .isInstanceOf(Vaststelling.Vastgelegd.class);
        return zaak;
    }

    private List<String> openstaand(Zaak zaak) {
        return productindicaties.openstaand(HIER, zaak.nummer()).stream()
                .map(Bevinding::regelcode)
                .map(Object::toString)
                .toList();
    }
}
