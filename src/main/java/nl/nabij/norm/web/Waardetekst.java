package nl.nabij.norm.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** How a policy value reads on the screen. */
final class Waardetekst {

    /** Units that are said after the number, with their singular. */
    private static final Map<String, String> TELBAAR = Map.of(
            "minuten", "minuut",
            "dagen", "dag",
            "werkdagen", "werkdag",
            "weken", "week",
            "maanden", "maand",
            "jaren", "jaar",
            "uren", "uur",
            "megabyte", "megabyte");

    private Waardetekst() {}

    static List<String> van(String eenheid, List<String> waarden, Map<String, String> labels) {
        return waarden.stream().map(w -> een(eenheid, w, labels)).toList();
    }

    private static String een(String eenheid, String waarde, Map<String, String> labels) {
        return switch (eenheid) {
            case "EUR" -> bedrag(new BigDecimal(waarde));
            case "percentage" -> waarde.replace('.', ',') + " procent";
            case "datum" -> Tekst.datum(LocalDate.parse(waarde));
            case "ja-nee" -> waarde.equals("ja") ? "Ja" : "Nee";
            case "code" -> labels.getOrDefault(waarde, waarde);
            case "tekst" -> waarde;
            default -> getal(eenheid, waarde);
        };
    }

    private static String bedrag(BigDecimal euro) {
        return euro.scale() <= 2
                ? new Bedrag(euro).toString()
                : "€ " + euro.toPlainString().replace('.', ',');
    }

    private static String getal(String eenheid, String waarde) {
        String getal = waarde.replace('.', ',');
        String enkel = TELBAAR.get(eenheid);
        if (enkel == null) {
            return getal;
        }
        return getal + " " + (waarde.equals("1") ? enkel : eenheid);
    }

    static String periode(LocalDate vanaf, @Nullable LocalDate tot) {
        return "vanaf " + Tekst.datum(vanaf) + (tot == null ? "" : " tot en met " + Tekst.datum(tot));
    }

    static String periode(Periode periode) {
        return periode(periode.begin(), periode.einde());
    }
}
