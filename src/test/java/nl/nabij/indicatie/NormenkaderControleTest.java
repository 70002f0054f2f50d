package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.norm.NormControleerCommand;
import nl.nabij.platform.Command;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;

/** Mistakes in a norm framework, one by one. */
class NormenkaderControleTest {

    private static final String GOED = """
            code: toets
            naam: Toets
            status: Om te toetsen.
            gebruik: toetsen
            laatst_gecontroleerd_op: 2026-11-22
            rekenregels:
              weken_per_jaar: "52"
              bron_weken: toets
              afronding: totaal
              bron_afronding: toets
            resultaatgebieden:
              huis: Huis
            vragen:
              - code: huis
                vraag: Is er hulp nodig?
                soort: ja-nee
              - code: kamers
                vraag: Hoeveel kamers?
                soort: getal
                minimum: "0"
                maximum: "20"
                als:
                  - feit: huis
                    is: [ja]
            onderdelen:
              - code: basis
                gebied: huis
                naam: basis
                soort: norm
                frequentie: wekelijks
                hoeveelheid: "10"
                eenheid: minuten per week
                per: kamers
                als:
                  - feit: huis
                    is: [ja]
                bron:
                  titel: T
                  plaats: P
                  vindplaats: V
                  merk: LOCAL
            """;

    private static List<String> fouten(String tekst) {
        List<DataError> fouten = new ArrayList<>();
        DataTree tree = new DataTree(List.of(new DataFile("instrument/toets/1/normenkader.yaml", tekst)));
        new NormenkaderControle().controleer(tree, fouten);
        return fouten.stream().map(DataError::toString).toList();
    }

    private static void eenFout(String van, String naar, String melding) {
        assertThat(GOED).contains(van);
        assertThat(fouten(GOED.replace(van, naar)))
                .isNotEmpty()
                .first()
                .asString()
                .contains(melding);
    }

    @Test
    void aWholeFrameworkHasNoMistakes() {
        assertThat(fouten(GOED)).isEmpty();
    }

    @Test
    void anAmountNeedsFormAndUnitAndAGapNeedsAReason() {
        eenFout("\"10\"", "\"tien\"", "'tien' is geen getal");
        eenFout("\"10\"", "10", "aanhalingstekens");
        eenFout("minuten per week", "minuten", "eenheid is onbekend");
        eenFout("    hoeveelheid: \"10\"\n    eenheid: minuten per week\n", "", "'reden' ontbreekt");
        eenFout(
                "    hoeveelheid: \"10\"\n",
                "    hoeveelheid: \"10\"\n    reden: toch niet\n",
                "geen reden van ontbreken");
    }

    @Test
    void everyOnderdeelNeedsItsSourceWithMark() {
        eenFout("      merk: LOCAL\n", "", "'merk' ontbreekt");
        eenFout("    bron:\n      titel: T\n      plaats: P\n      vindplaats: V\n      merk: LOCAL\n", "", "'bron'");
    }

    @Test
    void conditionsRefersToEarlierQuestionsAndTheirAnswers() {
        eenFout(
                "    per: kamers\n    als:\n      - feit: huis",
                "    per: kamers\n    als:\n      - feit: tuin",
                "'tuin'");
        eenFout("is: [ja]\nonderdelen", "is: [misschien]\nonderdelen", "misschien");
        eenFout("per: kamers", "per: huis", "geen vraag naar een getal");
        eenFout("gebied: huis", "gebied: tuin", "Er is geen resultaatgebied 'tuin'");
    }

    @Test
    void countingRulesAreChecked() {
        eenFout("\"52\"", "\"0\"", "geen aantal weken");
        eenFout("afronding: totaal", "afronding: naar-beneden", "altijd naar boven");
        eenFout("gebruik: toetsen", "gebruik: soms", "besluiten of toetsen");
        assertThat(fouten(GOED.replace("\"52\"", "\"365/7\""))).isEmpty();
    }

    @Test
    void anotherKindOfFileIsRejected() {
        List<DataError> fouten = new ArrayList<>();
        new NormenkaderControle()
                .controleer(new DataTree(List.of(new DataFile("instrument/toets/1/los.yaml", ""))), fouten);
        assertThat(fouten).singleElement().asString().contains("Onbekend soort bestand");
    }

    @Test
    void theShippedPolicyPassesTheCommand() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(uit, true, StandardCharsets.UTF_8);
        assertThat(new NormControleerCommand(List.of(new NormenkaderControle())).run(List.of(), out, out))
                .as(uit.toString(StandardCharsets.UTF_8))
                .isEqualTo(Command.OK);
    }
}
