package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Overgang;
import nl.nabij.beschikking.model.Overgangen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The life of a decision is the table of processen.md 3.2, in overgangen.csv: every line goes, everything else is refused. */
class OvergangenTest {

    private static final String TABEL = "/beschikking/overgangen.csv";

    @ParameterizedTest
    @CsvFileSource(resources = TABEL)
    void elkeRegelVanDeTabelMag(Besluitstand van, Besluitgebeurtenis gebeurtenis, String naar) {
        Overgang overgang = Overgangen.find(van, gebeurtenis).orElseThrow();
        assertEquals(standen(naar), overgang.naar());
        assertFalse(overgang.bron().isBlank());
    }

    @Test
    void watNietInDeTabelStaatWordtGeweigerd() throws IOException {
        Map<Besluitstand, Set<Besluitgebeurtenis>> tabel = new HashMap<>();
        for (String regel : regels()) {
            String[] delen = regel.split(",");
            tabel.computeIfAbsent(Besluitstand.valueOf(delen[0]), s -> new java.util.HashSet<>())
                    .add(Besluitgebeurtenis.valueOf(delen[1]));
        }
        for (Besluitstand stand : Besluitstand.values()) {
            Set<Besluitgebeurtenis> mag = Arrays.stream(Besluitgebeurtenis.values())
                    .filter(g -> Overgangen.find(stand, g).isPresent())
                    .collect(Collectors.toSet());
            assertEquals(tabel.getOrDefault(stand, Set.of()), mag, stand.name());
        }
    }

    @Test
    void geenStandEnGebeurtenisStaanTweeKeerInDeCode() {
        List<String> paren = Overgangen.ALLE.stream()
                .flatMap(o -> o.van().stream().map(v -> v + " " + o.gebeurtenis()))
                .toList();
        assertEquals(paren.size(), Set.copyOf(paren).size());
    }

    private static List<String> regels() throws IOException {
        try (InputStream in = Objects.requireNonNull(OvergangenTest.class.getResourceAsStream(TABEL))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> !r.startsWith("#") && !r.isBlank())
                    .toList();
        }
    }

    private static Set<Besluitstand> standen(String tekst) {
        return Arrays.stream(tekst.split("\\|")).map(Besluitstand::valueOf).collect(Collectors.toSet());
    }
}
