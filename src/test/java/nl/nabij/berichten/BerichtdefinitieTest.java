package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.berichten.definitie.Typen;
import org.junit.jupiter.api.Test;

/** Our definitions of all fourteen messages against the element list of the standard, when that is at hand. */
class BerichtdefinitieTest {

    @Test
    void allFourteenDefinitionsHaveTheElementsOfTheStandardInOrder() throws IOException {
        Set<String> eigen = new LinkedHashSet<>();
        for (Berichtsoort soort : Berichtsoort.values()) {
            for (Node node : Berichtdefinitie.van(soort).nodes()) {
                if (node.soort() == Node.Soort.KLASSE) {
                    for (int i = 0; i < node.aantalKinderen(); i++) {
                        eigen.add(soort + " " + (node.ouder() == null ? "Root" : node.naam()) + " "
                                + regel(node.kind(i)));
                    }
                }
            }
        }
        Set<String> standaard = new LinkedHashSet<>();
        for (String r : Files.readAllLines(OfficieleSchemas.mapOfOverslaan().resolve("berichten.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] k = r.split("\t");
            standaard.add(k[0] + " " + k[1] + " " + k[2] + " " + k[4]);
        }
        assertThat(eigen).containsExactlyInAnyOrderElementsOf(standaard);
        assertThat(volgorde(eigen)).isEqualTo(volgorde(standaard));
    }

    private static String regel(Node n) {
        return n.naam() + " " + (n.verplicht() ? "1.." : "0..") + (n.meermalig() ? "unbounded" : "1");
    }

    /** Elements per class in order, for the classes themselves may be listed in another order. */
    private static List<String> volgorde(Set<String> rijen) {
        return rijen.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        r -> r.split(" ")[0] + " " + r.split(" ")[1],
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.mapping(
                                r -> r.split(" ")[2], java.util.stream.Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theHeaderOfEachKindHasItsOwnCode() {
        for (Berichtsoort soort : Berichtsoort.values()) {
            Node code = Berichtdefinitie.van(soort).wortel().onder("Header/BerichtCode");
            assertThat(code).isNotNull();
            assertThat(code.beperking().waarde()).isEqualTo(soort.code());
        }
    }

    @Test
    void aKindAndItsAnswerPointToEachOther() {
        for (Berichtsoort soort : Berichtsoort.values()) {
            assertThat(soort.retour().isPresent()).isNotEqualTo(soort.heen().isPresent());
            soort.retour().ifPresent(r -> assertThat(r.heen()).contains(soort));
        }
        assertThat(Berichtsoort.WMO323.retour()).contains(Berichtsoort.WMO325);
        assertThat(Berichtsoort.WMO301.retour()).contains(Berichtsoort.WMO302);
    }

    @Test
    void everyCodeOfACodeListHasAMeaningExceptCountries() {
        for (String lijst : List.of(
                "COD043", "COD046", "COD170", "COD467", "COD757", "WJ001", "WJ756", "WMO002", "WMO020", "WMO588")) {
            assertThat(Typen.lijst(lijst).codes().values())
                    .as(lijst)
                    .isNotEmpty()
                    .noneMatch(String::isBlank);
        }
    }
}
