package nl.nabij.toewijzing.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Redenwijziging;
import nl.nabij.toewijzing.Toewijzing;

/** What somebody can do with a running toewijzing, each on a page of its own. */
public enum Wijzigactie {
    VERLENGEN(
            "verlengen",
            "Verlengen",
            Set.of("04", "12"),
            "Alleen de laatste dag schuift op. Het nummer blijft (OP380)."),
    VERKORTEN(
            "verkorten",
            "Eerder laten stoppen",
            Set.of("02", "03", "05", "06", "07", "08", "09", "10", "11", "12"),
            "Alleen de laatste dag komt eerder. Het nummer blijft (OP033x1)."),
    TOTAAL(
            "totaal",
            "Totaal wijzigen",
            Set.of("03", "12"),
            "Het totaal of budget verandert voor de hele toewijzing. Het nummer blijft (OP257)."),
    VERVANGEN(
            "vervangen",
            "Vervangen",
            Set.of("03", "05", "10", "12"),
            "Een andere omvang of een ander product. De oude toewijzing stopt de dag ervoor en er komt een nieuw"
                    + " nummer (IV066)."),
    CORRIGEREN(
            "corrigeren",
            "Een fout herstellen",
            Set.of("14"),
            "Voor een fout van de gemeente zelf. Alleen de laatste dag, een totaal of een budget mag anders"
                    + " (OP033x1)."),
    VERWIJDEREN(
            "verwijderen",
            "Verwijderen",
            Set.of("13"),
            "Alsof de toewijzing nooit is verstuurd. Kan niet als er al gedeclareerd is (TR385).");

    private final String code;
    private final String tekst;
    private final Set<String> redenen;
    private final String uitleg;

    Wijzigactie(String code, String tekst, Set<String> redenen, String uitleg) {
        this.code = code;
        this.tekst = tekst;
        this.redenen = redenen;
        this.uitleg = uitleg;
    }

    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    public String uitleg() {
        return uitleg;
    }

    /** Reasons one can choose, by code. */
    public Map<String, String> redenen() {
        return Redenwijziging.keuze(redenen);
    }

    static Optional<Wijzigactie> vanCode(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
    }

    /** Whether it makes sense for this toewijzing. */
    public boolean past(Toewijzing t) {
        return switch (this) {
            case VERLENGEN -> t.periode().einde() != null;
            case TOTAAL -> isTotaal(t);
            case VERVANGEN -> t.omvang() != null && !isTotaal(t);
            case VERKORTEN, CORRIGEREN, VERWIJDEREN -> true;
        };
    }

    static boolean isTotaal(Toewijzing t) {
        Omvang omvang = t.omvang();
        return t.budget() != null || (omvang != null && omvang.frequentie() == Frequentie.TOTAAL);
    }

    /** Whether the volume is asked. */
    public boolean vraagtVolume(Toewijzing t) {
        return this == VERVANGEN || ((this == TOTAAL || this == CORRIGEREN) && isTotaal(t));
    }
}
