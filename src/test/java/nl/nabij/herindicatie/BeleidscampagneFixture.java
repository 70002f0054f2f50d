package nl.nabij.herindicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.herindicatie.Campagne.Termijnen;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.springframework.stereotype.Component;

/** Decisions on products, and campaigns on them, through the real services. */
@Component
class BeleidscampagneFixture {

    static final LocalDate VANAF = LocalDate.of(2027, 3, 1);
    /** Last day of a product with plain answers. */
    static final LocalDate EINDE = LocalDate.of(2027, 5, 31);

    static final Periode JAAR = Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 11, 30));
    static final Termijnen KORT = new Termijnen(1, "een week, toets", 1, "een week, toets");
    static final Vervolggrond GROND = Vervolggrond.NIET_MEER_TOEREIKEND;

    private final Campagnewerk werk;
    private final Partijwerk partijen;
    private final ToegangFixture toegang;
    private final ProductFixture producten;
    private final IndicatieFixture indicaties;
    private final BeschikkingFixture beschikkingen;
    private final Productindicaties productindicaties;
    private final Vervolgbesluiten vervolg;
    private final Besluiten besluiten;

    BeleidscampagneFixture(
            Campagnewerk werk,
            Partijwerk partijen,
            ToegangFixture toegang,
            ProductFixture producten,
            IndicatieFixture indicaties,
            BeschikkingFixture beschikkingen,
            Productindicaties productindicaties,
            Vervolgbesluiten vervolg,
            Besluiten besluiten) {
        this.werk = werk;
        this.partijen = partijen;
        this.toegang = toegang;
        this.producten = producten;
        this.indicaties = indicaties;
        this.beschikkingen = beschikkingen;
        this.productindicaties = productindicaties;
        this.vervolg = vervolg;
        this.besluiten = besluiten;
    }

    static CurrentUser consulent(Beschikking b) {
        return IndicatieFixture.consulent(b.gemeente());
    }

    Zaak zaak(Gemeentecode gemeente) {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        return zaak;
    }

    Beschikking toegekend(Gemeentecode gemeente, String... codes) {
        Zaak zaak = zaak(gemeente);
        for (String code : codes) {
            producten.vastgelegd(zaak, code, Map.of());
        }
        return beschikkingen.teken(zaak, BeschikkingFixture.toekenning(JAAR));
    }

    /** 120 minutes of hulp bij het huishouden, and a product. */
    Beschikking metHulp(Gemeentecode gemeente, String product) {
        Zaak zaak = zaak(gemeente);
        indicaties.vastgelegd(zaak, ProductFixture.BEGIN, 120);
        producten.vastgelegd(zaak, product, Map.of());
        return beschikkingen.teken(zaak, BeschikkingFixture.toekenning(JAAR));
    }

    Geraakt proef(Beschikking b, Keuze keuze) {
        return werk.proef(consulent(b), keuze).regels().stream()
                .filter(r -> r.zaak().equals(b.zaak()))
                .findFirst()
                .orElseThrow();
    }

    /** Codes of what is weighed and not taken back. */
    List<String> lopend(Beschikking b) {
        return productindicaties.van(b.gemeente(), b.zaak()).stream()
                .map(Productindicatie::product)
                .toList();
    }

    Campagne legVast(Beschikking b, Keuze keuze, Termijnen termijnen) {
        return werk.legVast(consulent(b), "Beleid", keuze, termijnen, GROND);
    }

    Partijwerk.Partij maakConcepten(Beschikking b, Campagne campagne) {
        return partijen.maakConcepten(consulent(b), campagne.nummer(), Partijwerk.GROOTSTE_PARTIJ);
    }

    Vervolgstand concept(Beschikking b) {
        return vervolg.open(b.gemeente(), b.zaak()).orElseThrow();
    }

    /** Makes the draft, hears the resident and signs. */
    Besluit besloten(Beschikking b, Keuze keuze, Termijnen termijnen) {
        Campagne campagne = legVast(b, keuze, termijnen);
        maakConcepten(b, campagne);
        partijen.vraagZienswijze(
                consulent(b), campagne.nummer(), werk.regel(campagne, b.zaak()).partij());
        Vervolgstand ongehoord = concept(b);
        assertThat(vervolg.biedAan(consulent(b), ongehoord.id(), ongehoord.versie()))
                .as("something less or else: the resident is heard first")
                .anyMatch(f -> f.regelcode().waarde().equals("NB424"));
        partijen.legZienswijzeVast(consulent(b), campagne.nummer(), b.zaak(), "Dat is goed.");
        Vervolgstand gehoord = concept(b);
        assertThat(vervolg.biedAan(consulent(b), gehoord.id(), gehoord.versie()))
                .isEmpty();
        assertThat(vervolg.onderteken(BeschikkingFixture.besluitnemer(b.gemeente()), gehoord.id(), gehoord.versie()))
                .isInstanceOf(Ondertekening.Getekend.class);
        return besluiten.besluit(b.gemeente(), b.zaak()).orElseThrow();
    }
}
