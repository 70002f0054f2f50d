package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.berichten.regels.Condition;
import nl.nabij.berichten.regels.Rulebook;
import nl.nabij.berichten.regels.TechnicalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule inside a message on both sides of its boundary, and the register of rules against the standard. */
class RegelgevallenTest {

    static List<Gevallen> gevallen() {
        return Gevallen.alle();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void theRuleJudgesItsCase(Gevallen geval) {
        Set<String> regels = Berichtlezer.lees(geval.document()).bevindingen().stream()
                .map(b -> b.regel().waarde())
                .collect(Collectors.toSet());
        assertThat(regels.contains(geval.regel())).as(geval + " gaf " + regels).isEqualTo(!geval.voldoet());
    }

    @Test
    void everyRuleHasAPassingAndAFailingCaseInItsOwnMessages() {
        Set<String> goed = codes(true);
        Set<String> fout = codes(false);
        for (TechnicalRule regel : Rulebook.technicalRules()) {
            assertThat(goed).contains(regel.code());
            assertThat(fout).contains(regel.code());
            Set<String> soorten = Gevallen.alle().stream()
                    .filter(g -> g.regel().equals(regel.code()) && !g.voldoet())
                    .map(Gevallen::bericht)
                    .collect(Collectors.toSet());
            assertThat(soorten)
                    .as(regel.code() + " fails in each of its kinds")
                    .isEqualTo(regel.soorten().stream().map(Enum::name).collect(Collectors.toSet()));
        }
        for (Condition conditie : Rulebook.conditions()) {
            assertThat(goed).contains(conditie.code());
            assertThat(fout).contains(conditie.code());
        }
    }

    private static Set<String> codes(boolean voldoet) {
        return Gevallen.alle().stream()
                .filter(g -> g.voldoet() == voldoet)
                .map(Gevallen::regel)
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleInsideAMessageOfTheStandardIsInTheBook() throws IOException {
        Set<String> eigen = new TreeSet<>();
        Rulebook.technicalRules()
                .forEach(r -> r.soorten().forEach(s -> eigen.add(r.code() + " " + s + " " + r.retourcode())));
        Set<String> standaard = new TreeSet<>();
        for (String[] r : rijen("technische-regels.tsv")) {
            if (r[1].equals("xslt")) {
                Stream.of(r[3].split(" ")).forEach(s -> standaard.add(r[0] + " " + s + " " + r[2]));
            }
        }
        assertThat(eigen).isEqualTo(standaard);
    }

    @Test
    void everyConditionAndConstraintOfTheStandardIsInTheBook() throws IOException {
        Set<String> eigen = new TreeSet<>();
        Rulebook.conditions()
                .forEach(c ->
                        c.soorten().forEach(s -> c.klassen().forEach(k -> eigen.add(c.code() + " " + s + " " + k))));
        Set<String> standaard = new TreeSet<>();
        for (String[] r : rijen("condities-constraints.tsv")) {
            boolean niveau2 =
                    r[9].equals("Conditie") || r[9].equals("Constraint") && r.length > 10 && r[10].equals("0001");
            if (niveau2) {
                standaard.add(r[7] + " " + r[0] + " " + r[1]);
            }
        }
        assertThat(eigen).isEqualTo(standaard);
    }

    private static List<String[]> rijen(String naam) throws IOException {
        return Files.readAllLines(OfficieleSchemas.mapOfOverslaan().resolve(naam)).stream()
                .skip(1)
                .map(r -> r.split("\t", -1))
                .toList();
    }

    @Test
    void aRuleClassIsNamedAfterItsCode() {
        assertThat(Rulebook.technicalRules())
                .allSatisfy(r -> assertThat(r.getClass().getSimpleName()).startsWith(r.code()))
                .allSatisfy(r -> assertThat(r.samenvatting()).endsWith("."))
                .extracting(TechnicalRule::code)
                .doesNotHaveDuplicates();
    }
}
