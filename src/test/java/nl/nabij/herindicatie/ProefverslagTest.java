package nl.nabij.herindicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.junit.jupiter.api.Test;

class ProefverslagTest {

    private static final Gemeente LAREN = new Gemeente(Gemeentecode.of("0417"), "Laren", "#154273");
    private static final Gemeente HUIZEN = new Gemeente(Gemeentecode.of("0406"), "Huizen", "#154273");
    private static final Keuze KEUZE = new Keuze.Norm("kader", LocalDate.of(2027, 1, 1), null);

    private static Geraakt regel(int nummer, String aanbieder, int nu, int dan, String jaarNu, String jaarDan) {
        return new Geraakt(
                Zaaknummer.of("0417-2026-%05d".formatted(nummer)),
                Beschikkingnummer.of(String.valueOf(200_000_000 + nummer)),
                aanbieder,
                nu,
                dan,
                jaarNu.isEmpty() ? null : Bedrag.of(jaarNu),
                jaarDan.isEmpty() ? null : Bedrag.of(jaarDan),
                List.of(),
                List.of(),
                "");
    }

    private static List<String> verslag(List<Geraakt> laren, List<Geraakt> huizen) {
        return new Proefverslag(
                        List.of(HUIZEN, LAREN),
                        Map.of(LAREN.code(), new Doorrekening(laren), HUIZEN.code(), new Doorrekening(huizen)),
                        KEUZE)
                .tekst();
    }

    @Test
    void sumsAndExtremesAcrossGemeenten() {
        List<String> regels = verslag(
                List.of(regel(1, "Zorg A", 120, 90, "100.00", "75.00"), regel(2, "Zorg B", 60, 60, "", "")),
                List.of(regel(3, "Zorg A", 100, 115, "", ""), regel(4, "", 200, 260, "10.00", "13.00")));
        assertThat(regels.get(1).split(" +"))
                .containsExactly("Huizen", "2", "2", "2", "0", "0", "75", "€", "3,00", "1");
        assertThat(regels.get(2).split(" +"))
                .containsExactly("Laren", "2", "1", "0", "1", "0", "-30", "€", "-25,00", "0");
        assertThat(regels.get(3).split(" +"))
                .containsExactly("samen", "4", "3", "2", "1", "0", "45", "€", "-22,00", "1");
        assertThat(regels)
                .contains(
                        "  Zorg A: 2 toekenningen, -15 minuten per week, € -25,00 per jaar",
                        "  nog geen opdracht: 1 toekenning, 60 minuten per week, € 3,00 per jaar",
                        "grootste daling: -30 minuten per week (Laren)",
                        "grootste stijging: 60 minuten per week (Huizen)");
    }

    @Test
    void whereNothingFallsNoFallIsNamed() {
        assertThat(verslag(List.of(regel(1, "", 60, 61, "", "")), List.of()))
                .contains("grootste stijging: 1 minuten per week (Laren)")
                .noneMatch(r -> r.startsWith("grootste daling"));
    }
}
