package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NB420: what support costs is no ground, in amounts nor in words, wherever a person wrote it. */
class NB420GeenKostenTest {

    private static Set<String> fouten(Besluitdossier dossier) {
        Set<String> codes = new TreeSet<>();
        Besluitregels.toets(dossier).stream()
                .filter(b -> b.ernst() == Ernst.FOUT)
                .forEach(b -> codes.add(b.regelcode().waarde()));
        return codes;
    }

    private static Besluitdossier met(Voorstel voorstel, @org.jspecify.annotations.Nullable Indicatie indicatie) {
        return new Besluitdossier(
                DossierFixture.zaak(), voorstel, indicatie, List.of(), DossierFixture.DAG, DossierFixture.beleid());
    }

    @ParameterizedTest
    @CsvSource({
        "Uw zoon van 25 doet de was., ''",
        "De euro in uw vraag gaat over 2027., ''",
        "U wilt leren rondkomen met uw budget., ''",
        "Een taxi is voor u te duur., ''",
        "U betaalt een eigen bijdrage., ''",
        "Dit is te duur voor de gemeente., NB420",
        "Er is een goedkopere oplossing., NB420",
        "Dit past niet in het budget., NB420",
        "De gemeente moet bezuinigen., NB420",
        "Dit geeft te hoge kosten., NB420",
        "'Dit kost 3000,- per jaar.', NB420",
        "Dit kost € 3000 per jaar., NB420",
        "Dit kost 3.000 euro., NB420",
        "Dit kost EUR 3000., NB420"
    })
    @Regelgeval(beide = "NB420")
    void watHulpKostIsGeenGrond(String motivering, String verwacht) {
        Set<String> codes = verwacht.isEmpty() ? Set.of() : Set.of(verwacht);
        assertEquals(
                codes,
                fouten(DossierFixture.dossier(
                        DossierFixture.afwijzing(Afwijzingsgrond.GEBRUIKELIJKE_HULP, motivering))));
    }

    /** Why this long stands in the letter too. */
    @ParameterizedTest
    @CsvSource({"Langer past niet in het budget., NB420", "Na een jaar kijken wij of het nog past., ''"})
    void ookDeDuurRustNietOpKosten(String reden, String verwacht) {
        assertEquals(
                verwacht.isEmpty() ? Set.of() : Set.of(verwacht),
                fouten(DossierFixture.dossier(DossierFixture.toekenning().metDuurReden(reden))));
    }

    @ParameterizedTest
    @CsvSource({
        "AFWEGING, Meer groepen geven te hoge kosten., NB420",
        "AFWEGING, U gaat graag naar de groep., ''",
        "BELEID, De regio kiest de goedkoopste rit., ''"
    })
    void ookEenWegingRustNietOpKosten(Onderbouwingsregel.Herkomst herkomst, String grond, String verwacht) {
        Set<String> codes = verwacht.isEmpty() ? Set.of() : Set.of(verwacht);
        assertEquals(codes, fouten(dagbesteding(herkomst, grond)));
    }

    /** One product of three dagdelen, with this line in its weighing. */
    private static Besluitdossier dagbesteding(Onderbouwingsregel.Herkomst herkomst, String grond) {
        LocalDate begin = LocalDate.of(2026, 12, 1);
        String bron = "weging";
        Onderbouwingsregel weging =
                new Onderbouwingsregel("vorm", "Vorm", null, null, "", bron, grond, Map.of(), herkomst, "S. Jansen");
        Onderbouwingsregel hoeveel = new Onderbouwingsregel(
                "koken",
                "Koken",
                new BigDecimal("3"),
                Eenheid.DAGDEEL,
                "wekelijks",
                bron,
                "Leren koken.",
                Map.of(),
                Onderbouwingsregel.Herkomst.AFWEGING,
                "S. Jansen");
        Productindicatie product = new Productindicatie(
                DossierFixture.ZAAKNUMMER,
                "db-midden",
                1,
                "Dagbesteding midden",
                Productsoort.DAGBESTEDING,
                Productcategorie.of("07"),
                begin,
                null,
                new Omvang(3, Eenheid.DAGDEEL, Frequentie.WEEK),
                List.of(weging, hoeveel),
                Map.of(),
                new Receipt(begin, Map.of(), Map.of(), List.of(), "4", "test"));
        return new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(),
                DossierFixture.indicatie(),
                List.of(product),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleid());
    }

    @Test
    void ookEenAfwijkingInDeIndicatieRustNietOpKosten() {
        Indicatie duur = DossierFixture.indicatie(
                30, List.of(DossierFixture.regel("Wasverzorging", "30", "Meer kost 900 euro per jaar.", "S. Jansen")));
        assertEquals(Set.of("NB420"), fouten(met(DossierFixture.toekenning(), duur)));
    }
}
