package nl.nabij.indicatie.methodisch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.Regelgeval;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.regel.Onderbouwingsregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provision that becomes general from a day on goes before minutes from that day, with the source of the decision. */
class VoorzieningVoorafTest {

    private static final DataTree BOOM = DataTree.classpath("normen");
    private static final Gebieden GEBIEDEN = Gebiedsbestanden.lees(BOOM, new ArrayList<>());

    private static final List<Onderbouwingsregel> WAS = List.of(new Onderbouwingsregel(
            "was-wassen",
            "De was doen",
            new BigDecimal(15),
            Eenheid.MINUUT,
            "per week",
            "norm",
            "nodig",
            Map.of(),
            Onderbouwingsregel.Herkomst.AFWEGING,
            null));

    /** The shipped policy with the laundry of Dijk en Waard decided for 1 July 2028. */
    private static Regiobeleid beleid(String gemeente, LocalDate dag) {
        List<DataFile> files = new ArrayList<>(BOOM.files());
        String pad = "gemeente/1980-dijk-en-waard/thuisondersteuning/was-algemene-voorziening.yaml";
        files.removeIf(f -> f.path().equals(pad));
        files.add(new DataFile(pad, """
            naam: Was als algemene voorziening
            omschrijving: Besluit om te toetsen.
            eenheid: ja-nee
            laatst_gecontroleerd_op: 2026-11-25
            waarden:
              - geldig_vanaf: 2028-07-01
                waarde: "ja"
                bekendgemaakt_op: 2028-05-01
                bron: {titel: Verordening Wmo 2028, plaats: artikel 9, vindplaats: toets}
            """));
        List<DataError> fouten = new ArrayList<>();
        Normen normen = Normbestanden.lees(new DataTree(files), GEBIEDEN, fouten);
        assertThat(fouten).isEmpty();
        return new Regiobeleid(normen, Gemeentecode.of(gemeente), dag);
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 2028-06-30, , , false",
        "1980, 2028-07-01, , , true",
        "1980, 2028-07-01, past-niet, , true",
        "1980, 2028-07-01, past-niet, Zij kan de tas niet tillen., false",
        "0361, 2028-07-01, , , false"
    })
    @Eis("DW-56")
    @Regelgeval(beide = "NB354")
    void deWasGaatVanafDeDagVanHetBesluitNaarDeWasservice(
            String gemeente, LocalDate dag, String antwoord, String waarom, boolean tegen) {
        Antwoorden vooraf = new Antwoorden(Map.of(
                Voorafvragen.WAS,
                antwoord == null ? List.of() : List.of(antwoord),
                Voorafvragen.WAS + "-waarom",
                waarom == null ? List.of() : List.of(waarom)));
        List<Bevinding> bezwaren = Voorafvragen.voorWas(beleid(gemeente, dag), WAS, vooraf);
        assertThat(bezwaren).extracting(b -> b.regelcode().waarde()).isEqualTo(tegen ? List.of("NB354") : List.of());
        assertThat(bezwaren).allSatisfy(b -> assertThat(b.bron()).contains("Verordening Wmo 2028"));
    }
}
