package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.springframework.stereotype.Component;

/** A decision of Zaanstad on two products, and another weighing of them, through the real services. */
@Component
class ProductenbesluitFixture {

    static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    static final Periode PERIODE = Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 11, 30));
    static final String[] ALS_BESLOTEN = {"dagbesteding-recreatief 4", "begeleiding-regulier 4"};
    static final String[] OPNIEUW = {"dagbesteding-recreatief 2", "vervoer 4"};
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(ZAANSTAD);

    private final ToegangFixture toegang;
    private final ProductFixture producten;
    private final Productwerk werk;
    private final Productindicaties productindicaties;
    private final BeschikkingFixture beschikkingen;

    ProductenbesluitFixture(
            ToegangFixture toegang,
            ProductFixture producten,
            Productwerk werk,
            Productindicaties productindicaties,
            BeschikkingFixture beschikkingen) {
        this.toegang = toegang;
        this.producten = producten;
        this.werk = werk;
        this.productindicaties = productindicaties;
        this.beschikkingen = beschikkingen;
    }

    /** @param dagbesteding answers that are not the plain ones */
    Zaak gewogen(Map<String, String> dagbesteding) {
        Zaak zaak = toegang.zaak(ZAANSTAD, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "dagbesteding-recreatief", dagbesteding);
        producten.vastgelegd(zaak, "begeleiding-regulier", Map.of());
        return zaak;
    }

    /** Reablement of Blaricum, weighed with these answers. */
    Zaak reablement(Map<String, String> antwoorden) {
        Zaak zaak = toegang.zaak(Gemeentecode.of("0376"), Zaakstatus.AANGEVRAAGD);
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "met-besluit", "reablement-eerst-waarom", "Mevrouw wil oefenen."));
        producten.vastgelegd(zaak, "reablement", antwoorden);
        return zaak;
    }

    Zaak besloten() {
        Zaak zaak = gewogen(Map.of("doelgroep", "dementie"));
        beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        return zaak;
    }

    /** Less of one, another instead of the second. */
    void weegAnders(Zaak zaak) {
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie", "aantal-1", "2"));
        producten.vastgelegd(zaak, "vervoer", Map.of());
        werk.haalWeg(CONSULENT, zaak.nummer(), "begeleiding-regulier");
    }

    List<String> lopend(Zaak zaak) {
        return productindicaties.van(ZAANSTAD, zaak.nummer()).stream()
                .map(p -> p.product() + " " + p.omvang().volume())
                .toList();
    }
}
