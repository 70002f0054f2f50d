package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.Bewijsmethode;
import nl.nabij.berichten.Iwmoregister.Regel;
import nl.nabij.berichten.definitie.Tsv;
import nl.nabij.berichten.regels.Antwoordregel;
import nl.nabij.declaratie.regels.Declaratieregel;
import nl.nabij.declaratie.regels.Prestatieregels;
import nl.nabij.kern.Regelcode;
import nl.nabij.proefregio.Zaailijst;
import nl.nabij.toewijzing.regels.Leveringsregel;
import nl.nabij.verzoek.regels.Verzoekregel;
import org.junit.jupiter.api.Test;

/** Every rule of the standard has a class and a case on each side, or stands in the open among what is missing. */
class RegelregisterTest {

    private static final Map<String, String> NIVEAUS =
            Map.of("xslt", "2", "berichtoverstijgend", "3", "externe-bron", "4");

    private final Iwmoregister register = new Iwmoregister();

    @Test
    void everyTechnicalRuleHasAClassAndACaseOnEachSide() {
        assertThat(Regel.alle()).hasSize(78);
        for (Regel regel : Regel.alle()) {
            if (!Iwmoregister.OPEN.containsKey(regel.code())) {
                assertThat(register.klassen(regel.code()))
                        .as("klasse van " + regel.code())
                        .isNotEmpty();
                assertThat(register.goed(regel.code()))
                        .as("geval dat voldoet aan " + regel.code())
                        .isNotEmpty();
                assertThat(register.fout(regel.code()))
                        .as("geval dat niet voldoet aan " + regel.code())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whatIsHeldIsNotCalledMissing() {
        assertThat(Iwmoregister.OPEN.keySet())
                .isSubsetOf(Regel.alle().stream().map(Regel::code).toList())
                .noneMatch(register::isHeel);
    }

    @Test
    void aCaseIsOnlyOfARuleThatExists() {
        Set<String> bekend = new TreeSet<>();
        Regel.alle().forEach(r -> bekend.add(r.code()));
        Tsv.lees("condities.tsv").forEach(r -> bekend.add(r[0]));
        Restricties.codes().forEach(bekend::add);
        assertThat(bekend).containsAll(register.genoemd());
    }

    /** With the return code of the standard, wherever the rule speaks. */
    @Test
    void everyRuleAnswersWithTheReturnCodeOfTheStandard() {
        Map<String, String> retour = new java.util.TreeMap<>();
        Regel.alle().forEach(r -> retour.put(r.code(), r.retourcode()));
        Prestatieregels.alle()
                .forEach(r -> gelijk(retour, r.regelcode(), r.retourcode().waarde()));
        List<Declaratieregel> declaratie = new java.util.ArrayList<>(Declaratieregel.KOP);
        declaratie.addAll(Declaratieregel.DECLARATIE);
        declaratie.forEach(r ->
                gelijk(retour, r.afkeur().regelcode(), r.afkeur().retourcode().waarde()));
        Leveringsregel.START.forEach(r ->
                gelijk(retour, r.afkeur().regelcode(), r.afkeur().retourcode().waarde()));
        Leveringsregel.STOP.forEach(r ->
                gelijk(retour, r.afkeur().regelcode(), r.afkeur().retourcode().waarde()));
        java.util.stream.Stream.of(
                        Verzoekregel.CLIENT,
                        Verzoekregel.VERZOEK,
                        Verzoekregel.ONGEWIJZIGD,
                        Verzoekregel.GEWIJZIGD,
                        Verzoekregel.NIEUW)
                .flatMap(List::stream)
                .forEach(r -> gelijk(
                        retour, r.afkeur().regelcode(), r.afkeur().retourcode().waarde()));
        Antwoordregel.alle().forEach(r -> gelijk(retour, r.code(), r.retourcode()));
    }

    private static void gelijk(Map<String, String> retour, Regelcode code, String retourcode) {
        assertThat(retourcode).as(code.waarde()).isEqualTo(retour.get(code.waarde()));
    }

    /** Skipped, with its reason, where the reference material is absent: the own list then still holds. */
    @Test
    void theOwnListIsThatOfTheStandard() throws IOException {
        List<String> standaard =
                Files.readAllLines(OfficieleSchemas.mapOfOverslaan().resolve("technische-regels.tsv")).stream()
                        .skip(1)
                        .map(r -> r.split("\t", -1))
                        .map(r -> String.join(
                                " ",
                                r[0],
                                NIVEAUS.get(r[1]),
                                r[2],
                                r[3].replace("WMO", "").replace(' ', ',')))
                        .toList();
        assertThat(Regel.alle().stream()
                        .map(r -> String.join(
                                " ", r.code(), r.niveau(), r.retourcode(), String.join(",", r.berichten()))))
                .containsExactlyElementsOf(standaard);
    }

    @Test
    void everyConditionConstraintAndRestrictionHasACaseOnEachSide() {
        Tsv.lees("condities.tsv")
                .forEach(r -> assertThat(register.heeftGevallen(r[0])).as(r[0]).isTrue());
        Restricties.codes()
                .forEach(c -> assertThat(register.heeftGevallen(c)).as(c).isTrue());
    }

    @Test
    void everyRuleOfBehaviourNamesAClassAndATestThatExistOrAReason() {
        Set<String> klassen = Iwmoregister.eenvoudigeNamen(false);
        for (String[] r : Tsv.lees("gedragsregels.tsv")) {
            assertThat(r).as(r[0]).hasSize(4);
            if (r[2].equals("geen taak") || r[2].equals("nog niet")) {
                assertThat(r[3]).as(r[0]).endsWith(".").contains(" ");
                continue;
            }
            assertThat(klassen).as(r[0]).contains(r[2]);
            String[] test = r[3].split("\\.");
            assertThat(Arrays.stream(Iwmoregister.test(test[0]).getDeclaredMethods())
                            .filter(Bewijsmethode::is)
                            .map(m -> m.getName()))
                    .as(r[0] + ": " + r[3])
                    .contains(test[1]);
        }
    }

    /** Level 1 aside: every rule is sown in a made-up region, or says why it cannot be. */
    @Test
    void everyRuleIsSownOrSaysWhyNot() {
        Set<String> alle = new TreeSet<>();
        Regel.alle().forEach(r -> alle.add(r.code()));
        Tsv.lees("condities.tsv").forEach(r -> alle.add(r[0]));
        Set<String> gezaaid = Zaailijst.gezaaid();
        assertThat(Zaailijst.nietTeZaaien().keySet()).doesNotContainAnyElementsOf(gezaaid);
        gezaaid.addAll(Zaailijst.nietTeZaaien().keySet());
        assertThat(gezaaid).containsAll(alle);
    }
}
