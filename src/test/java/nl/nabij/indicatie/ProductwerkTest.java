package nl.nabij.indicatie;

import static nl.nabij.indicatie.ProductFixture.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Kloksoort;
import nl.nabij.toegang.Klokstand;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Weighing by method in five regions: what may be indicated, what is asked, and what is kept. */
@NabijTest
class ProductwerkTest {

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Klokken klokken;

    @Autowired
    Productwerk werk;

    @Autowired
    Productindicaties productindicaties;

    private Zaak zaak(String gemeente) {
        return toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.AANGEVRAAGD);
    }

    private static CurrentUser consulent(Zaak zaak) {
        return IndicatieFixture.consulent(zaak.gemeente());
    }

    private List<String> geweigerd(Zaak zaak, String product) {
        return werk.stelVast(consulent(zaak), zaak.nummer(), product) instanceof Productvaststelling.Geweigerd g
                ? codes(g.bevindingen())
                : List.of();
    }

    private static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0180, 2026-01-01, true",
        "1896, 2026-12-01, true",
        "0180, 2025-12-31, false",
        "0119, 2026-12-01, false",
        "0118, 2026-12-01, false",
        "1690, 2026-12-01, false",
        "1701, 2026-12-01, false"
    })
    @Eis("DHW-70")
    void beschermdThuisKanAlleenWaarHetIsIngekochtEnVanafDieDag(String gemeente, LocalDate dag, boolean kan) {
        Zaak zaak = zaak(gemeente);
        if (kan) {
            werk.begin(consulent(zaak), zaak.nummer(), "beschermd-thuis", dag);
            assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer()))
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> werk.begin(consulent(zaak), zaak.nummer(), "beschermd-thuis", dag))
                    .isInstanceOf(NotPossibleException.class);
        }
    }

    @Test
    @Eis("DHW-69")
    void lichtKanNietZolangDeGemeenteErNietOverBesliste() {
        Zaak zaak = zaak("0119");
        assertThatThrownBy(() -> werk.begin(consulent(zaak), zaak.nummer(), "ib-licht", BEGIN))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("producten/begeleiding-licht");
        werk.begin(consulent(zaak), zaak.nummer(), "ib-midden", BEGIN);
    }

    @Test
    @Eis("ALK-43")
    @Regelgeval(
            voldoet = "NB355",
            beide = {"NB351", "NB352"})
    void zonderTeKijkenNaarAndereWettenWordtNietsVastgelegd() {
        Zaak zaak = zaak("0361");
        producten.invullen(zaak, "begeleiding-individueel", Map.of());
        assertThat(geweigerd(zaak, "begeleiding-individueel")).containsExactly("NB351");
        producten.vooraf(zaak, Map.of("wlz", "gaat-voor"));
        assertThat(geweigerd(zaak, "begeleiding-individueel")).containsExactly("NB352");
        producten.vooraf(zaak, Map.of());
        assertThat(geweigerd(zaak, "begeleiding-individueel")).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "NB355")
    void allesWatNogNietIsGezegdKomtInEensAlsVraagTerug() {
        Zaak zaak = zaak("0479");
        producten.vooraf(zaak, Map.of());
        werk.begin(consulent(zaak), zaak.nummer(), "begeleiding-regulier", BEGIN);
        assertThat(producten.open(zaak, "begeleiding-regulier"))
                .extracting(o -> o.stap())
                .contains("doelgroep", "richting", "doelen", "keuze", "omvang", "duur");
        assertThat(geweigerd(zaak, "begeleiding-regulier")).containsExactly("NB355");
        assertThat(productindicaties.van(zaak.gemeente(), zaak.nummer())).isEmpty();
    }

    @Test
    @Eis("ZAWA-15")
    void elkeHoeveelheidHeeftEenRegelEnDeRegelsTellenOp() {
        Zaak zaak = zaak("0479");
        producten.vooraf(zaak, Map.of());
        Productindicatie indicatie = producten.vastgelegd(
                zaak,
                "dagbesteding-ontwikkeling",
                Map.of(
                        "eenheid", "DAGDEEL",
                        "frequentie", "WEEK",
                        "activiteit-1", "Werken in de tuin",
                        "aantal-1", "3",
                        "activiteit-2", "Samen koken",
                        "aantal-2", "1",
                        "reden-2", "Leren koken voor zichzelf."));
        assertThat(indicatie.omvang()).isEqualTo(new Omvang(4, Eenheid.DAGDEEL, Frequentie.WEEK));
        assertThat(indicatie.categorie()).isEqualTo(Productcategorie.of("07"));
        assertThat(indicatie.regels())
                .filteredOn(r -> r.eenheid() == Eenheid.DAGDEEL)
                .extracting(r -> r.aantal().intValueExact())
                .containsExactly(3, 1);
        assertThat(indicatie.regels()).allSatisfy(r -> assertThat(r.bron()).isNotBlank());
        assertThat(indicatie.receipt().normen()).isNotEmpty();
        assertThat(productindicaties.van(zaak.gemeente(), zaak.nummer())).containsExactly(indicatie);
    }

    @Test
    void eenHalfIngevuldeTweedeActiviteitIsEenVraag() {
        Zaak zaak = zaak("0479");
        producten.vooraf(zaak, Map.of());
        producten.invullen(
                zaak, "begeleiding-regulier", Map.of("activiteit-2", "Post doornemen", "aantal-2", "", "reden-2", ""));
        assertThat(producten.open(zaak, "begeleiding-regulier"))
                .extracting(o -> o.veld())
                .containsExactly("aantal-2", "reden-2");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "abc, false", "1, true", "999999, true", "1000000, false", "-5, false"})
    void eenAantalIsEenHeelGetalGroterDanNul(String aantal, boolean goed) {
        Zaak zaak = zaak("0479");
        producten.vooraf(zaak, Map.of());
        producten.invullen(zaak, "begeleiding-regulier", Map.of("aantal-1", aantal));
        assertThat(producten.open(zaak, "begeleiding-regulier").isEmpty()).isEqualTo(goed);
    }

    @Test
    @Eis({"ALK-32", "ALK-41"})
    void doelenWordenSamenMetDeInwonerGemaaktEnHaarWoordenBlijven() {
        Zaak zaak = zaak("0361");
        producten.vooraf(zaak, Map.of());
        producten.invullen(zaak, "begeleiding-individueel", Map.of("deelnemers", "aanbieder"));
        assertThat(producten.open(zaak, "begeleiding-individueel"))
                .extracting(o -> o.veld())
                .containsExactly("deelnemers");
        producten.invullen(
                zaak,
                "begeleiding-individueel",
                Map.of(
                        "deelnemers",
                        "inwoner",
                        "zonder-aanbieder",
                        "",
                        "inwoner-zegt",
                        "Ik wil weer zelf naar de markt."));
        assertThat(producten.open(zaak, "begeleiding-individueel"))
                .extracting(o -> o.veld())
                .containsExactly("zonder-aanbieder");
        Productindicatie indicatie = producten.vastgelegd(
                zaak, "begeleiding-individueel", Map.of("zonder-aanbieder", "De inwoner heeft nog niet gekozen."));
        assertThat(indicatie.regels())
                .extracting(Onderbouwingsregel::grond)
                .anyMatch(g -> g.contains("Ik wil weer zelf naar de markt."));
    }

    @Test
    @Eis({"ALK-26", "GV-38"})
    void groepGaatVoorAlleenEnAfwijkenVraagtEenReden() {
        Zaak alkmaar = zaak("0361");
        producten.vooraf(alkmaar, Map.of());
        producten.invullen(
                alkmaar,
                "begeleiding-individueel",
                Map.of("eerst-groepsbegeleiding", "", "eerst-kortdurend-verblijf", ""));
        assertThat(producten.open(alkmaar, "begeleiding-individueel"))
                .extracting(o -> o.veld())
                .containsExactlyInAnyOrder("eerst-groepsbegeleiding", "eerst-kortdurend-verblijf");
        Zaak blaricum = zaak("0376");
        producten.vooraf(blaricum, Map.of());
        producten.invullen(blaricum, "begeleiding-regulier", Map.of("eerst-dagbesteding-zwaar", ""));
        assertThat(producten.open(blaricum, "begeleiding-regulier"))
                .extracting(o -> o.veld())
                .containsExactly("eerst-dagbesteding-zwaar");
        Productindicatie afgeweken = producten.vastgelegd(
                blaricum,
                "begeleiding-regulier",
                Map.of("eerst-dagbesteding-zwaar", "In een groep wordt hij onrustig."));
        assertThat(afgeweken.regels())
                .filteredOn(r -> r.herkomst() == Onderbouwingsregel.Herkomst.AFWIJKING)
                .extracting(Onderbouwingsregel::afwijkingDoor)
                .contains("S. Jansen");
    }

    @Test
    @Eis("ZAWA-96")
    void opplusHoortBijEenProductEnKrijgtEigenRuimteInTotaal() {
        Zaak zaak = zaak("0479");
        producten.vooraf(zaak, Map.of());
        werk.begin(consulent(zaak), zaak.nummer(), "opplus", BEGIN);
        assertThat(producten.open(zaak, "opplus"))
                .extracting(o -> o.vraag().vraag())
                .contains("Leg eerst de hulp vast waar de Opplus boven op komt.");
        producten.vastgelegd(zaak, "dagbesteding-recreatief", Map.of("doelgroep", "dementie"));
        Productindicatie opplus =
                producten.vastgelegd(zaak, "opplus", Map.of("opplus-bij", "dagbesteding-recreatief", "aantal-1", "10"));
        assertThat(opplus.omvang()).isEqualTo(new Omvang(10, Eenheid.DAGDEEL, Frequentie.TOTAAL));
        assertThat(opplus.categorie()).isEqualTo(Productcategorie.of("07"));
    }

    @Test
    void vervoerVraagtEerstWaarnaartoeEnEenEigenWeging() {
        Zaak zaak = zaak("0119");
        producten.vooraf(zaak, Map.of());
        werk.begin(consulent(zaak), zaak.nummer(), "vervoer", BEGIN);
        assertThat(producten.open(zaak, "vervoer"))
                .extracting(o -> o.stap())
                .contains("vervoer")
                .doesNotContain("doelen");
        producten.vastgelegd(zaak, "db-midden", Map.of());
        Productindicatie vervoer =
                producten.vastgelegd(zaak, "vervoer", Map.of("vervoer-netwerk", "De dochter werkt."));
        assertThat(vervoer.omvang().eenheid()).isEqualTo(Eenheid.STUKS_INSPANNING);
        assertThat(vervoer.regels()).extracting(Onderbouwingsregel::grond).contains("De dochter werkt.");
    }

    @Test
    void respijtIsVoorDeMantelzorger() {
        Zaak zaak = zaak("0119");
        producten.vooraf(zaak, Map.of());
        Productindicatie respijt = producten.vastgelegd(
                zaak,
                "respijt",
                Map.of("mantelzorger", "Haar man", "eenheid", "ETMAAL", "frequentie", "MAAND", "aantal-1", "2"));
        assertThat(respijt.omvang()).isEqualTo(new Omvang(2, Eenheid.ETMAAL, Frequentie.MAAND));
        assertThat(respijt.regels()).extracting(Onderbouwingsregel::onderdeel).contains("Mantelzorger: Haar man");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-31, true", "2027-06-01, false", "2026-11-30, false"})
    @Eis("GV-45")
    void reablementDuurtHoogstensZesMaanden(LocalDate einde, boolean kan) {
        Zaak zaak = zaak("0376");
        producten.vooraf(zaak, Map.of());
        String evaluatie = einde.isBefore(BEGIN) ? BEGIN.toString() : "2027-02-01";
        producten.invullen(zaak, "reablement", Map.of("einde", einde.toString(), "evaluatie", evaluatie));
        assertThat(producten.open(zaak, "reablement").isEmpty()).isEqualTo(kan);
    }

    /** S24: reablement parks no zaak; without verslag the onderzoek is late the day after six weeks. */
    @ParameterizedTest
    @CsvSource({"42, BIJNA", "43, TE_LAAT"})
    @Eis("GV-45")
    void s24ReablementHoudtDeKlokNietTegen(int dagen, Klokstand stand) {
        LocalDate vandaag = LocalDate.of(2026, 12, 16);
        Zaak zaak = toegang.zaak(
                ClientFixture.client(Gemeentecode.of("0376")), Zaakstatus.IN_ONDERZOEK, vandaag.minusDays(dagen));
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "met-besluit", "reablement-eerst-waarom", "Mevrouw wil oefenen."));
        producten.vastgelegd(zaak, "reablement", Map.of("einde", "2027-02-28", "evaluatie", "2027-01-15"));
        assertThat(klokken.van(zaak.gemeente(), zaak.nummer()))
                .filteredOn(k -> k.soort() == Kloksoort.ONDERZOEK)
                .extracting(k -> k.stand(vandaag))
                .containsExactly(stand);
    }

    @Test
    @Eis({"GV-45", "GV-49"})
    @Regelgeval(beide = "NB353")
    void inHetGooiWordtReablementGewogenVoorHulpBijHetHuishouden() {
        Zaak zaak = zaak("0376");
        assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())).isEmpty();
        indicaties.vastgelegd(zaak, BEGIN, 90);
        assertThat(codes(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())))
                .containsExactly("NB353");
        producten.vooraf(zaak, Map.of("reablement-eerst", "niet"));
        assertThat(codes(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())))
                .containsExactly("NB353");
        producten.vooraf(zaak, Map.of("reablement-eerst", "niet", "reablement-eerst-waarom", "Terminale fase."));
        assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())).isEmpty();
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "zonder-besluit", "reablement-eerst-waarom", "Mevrouw wil oefenen."));
        assertThat(codes(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())))
                .containsExactly("NB353");
        producten.vooraf(
                zaak, Map.of("reablement-eerst", "met-besluit", "reablement-eerst-waarom", "Mevrouw wil oefenen."));
        assertThat(codes(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())))
                .containsExactly("NB353");
        producten.vastgelegd(zaak, "reablement", Map.of());
        assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())).isEmpty();
    }

    @Test
    void buitenHetGooiVraagtNiemandNaarReablementVooraf() {
        Zaak zaak = zaak("0361");
        indicaties.vastgelegd(zaak, BEGIN, 90);
        assertThat(productindicaties.openstaand(zaak.gemeente(), zaak.nummer())).isEmpty();
    }

    @Test
    void watWordtWeggehaaldTeltNietMeerEnKanTerugkomen() {
        Zaak zaak = zaak("0119");
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "db-midden", Map.of("aantal-1", "4"));
        assertThat(werk.haalWeg(consulent(zaak), zaak.nummer(), "db-midden")).isTrue();
        assertThat(productindicaties.van(zaak.gemeente(), zaak.nummer())).isEmpty();
        assertThat(werk.haalWeg(consulent(zaak), zaak.nummer(), "db-midden")).isFalse();
        Productindicatie opnieuw = producten.vastgelegd(zaak, "db-midden", Map.of("aantal-1", "3"));
        assertThat(productindicaties.van(zaak.gemeente(), zaak.nummer()))
                .extracting(Productindicatie::product, p -> p.omvang().volume())
                .containsExactly(org.assertj.core.api.Assertions.tuple("db-midden", 3L));
        assertThat(opnieuw.omvang().volume()).isEqualTo(3);
    }

    @Test
    void eenNieuweVersieVervangtDeVorige() {
        Zaak zaak = zaak("0119");
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "db-midden", Map.of("aantal-1", "4"));
        Productindicatie tweede = producten.vastgelegd(zaak, "db-midden", Map.of("aantal-1", "5"));
        assertThat(tweede.versie()).isEqualTo(2);
        assertThat(productindicaties.van(zaak.gemeente(), zaak.nummer())).containsExactly(tweede);
    }

    @Test
    void eenZaakVanEenAndereGemeenteBestaatNiet() {
        Zaak zaak = zaak("0119");
        CurrentUser vreemd = IndicatieFixture.consulent(Gemeentecode.of("0180"));
        assertThatThrownBy(() -> werk.begin(vreemd, zaak.nummer(), "db-midden", BEGIN))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> werk.haalWeg(vreemd, zaak.nummer(), "db-midden"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void naHetBesluitVerandertErNietsMeer() {
        Zaak zaak = toegang.zaak(Gemeentecode.of("0119"), Zaakstatus.BESLOTEN);
        assertThatThrownBy(() -> werk.begin(consulent(zaak), zaak.nummer(), "db-midden", BEGIN))
                .isInstanceOf(NotPossibleException.class);
    }
}
