package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.nabij.norm.Parameter.Waarde;

/** A parameter as a file for normen/, in the form of {@code _schema/parameter.v2.json}. */
final class Beleidsbestand {

    private final StringBuilder uit = new StringBuilder();

    private Beleidsbestand() {}

    static String van(Parameter p, LocalDate gecontroleerd) {
        Beleidsbestand bestand = new Beleidsbestand();
        bestand.tekst(0, "naam", p.naam());
        bestand.tekst(0, "omschrijving", p.omschrijving());
        bestand.regel(0, "eenheid: " + p.eenheid());
        p.afronding().ifPresent(a -> bestand.tekst(0, "afronding", a));
        bestand.regel(0, "laatst_gecontroleerd_op: " + gecontroleerd);
        if (!p.eisen().isEmpty()) {
            bestand.regel(0, "eisen: [" + String.join(", ", p.eisen()) + "]");
        }
        if (p.daarvoor() != null) {
            bestand.tekst(0, "daarvoor", p.daarvoor());
        }
        if (p.daarna() != null && p.waarden().stukken().getLast().periode().einde() != null) {
            bestand.tekst(0, "daarna", p.daarna());
        }
        if (!p.codes().isEmpty()) {
            bestand.regel(0, "codes:");
            new TreeMap<>(p.codes()).forEach((code, tekst) -> bestand.tekst(2, code, tekst));
        }
        bestand.regel(0, "waarden:");
        p.stukken().forEach(bestand::waarde);
        return bestand.uit.toString();
    }

    private void waarde(Waarde w) {
        regel(2, "- geldig_vanaf: " + w.periode().begin());
        if (w.eigenEinde() != null) {
            regel(4, "geldig_tot_en_met: " + w.eigenEinde());
        }
        lijst(w.tekst());
        regel(4, "bekendgemaakt_op: " + w.bekendOp());
        regel(4, "bron:");
        tekst(6, "titel", w.bron().titel());
        tekst(6, "plaats", w.bron().plaats());
        tekst(6, "vindplaats", w.bron().vindplaats());
    }

    private void lijst(List<String> waarde) {
        if (waarde.size() == 1) {
            tekst(4, "waarde", waarde.getFirst());
            return;
        }
        regel(4, "waarde:");
        waarde.forEach(w -> regel(6, "- " + aangehaald(w)));
    }

    private void tekst(int inspringen, String sleutel, String waarde) {
        regel(inspringen, sleutel + ": " + aangehaald(waarde));
    }

    private void regel(int inspringen, String tekst) {
        uit.append(" ".repeat(inspringen)).append(tekst).append('\n');
    }

    private static String aangehaald(String tekst) {
        StringBuilder aan = new StringBuilder("\"");
        for (char c : tekst.toCharArray()) {
            switch (c) {
                case '"' -> aan.append("\\\"");
                case '\\' -> aan.append("\\\\");
                case '\n' -> aan.append("\\n");
                case '\r' -> aan.append("\\r");
                case '\t' -> aan.append("\\t");
                default ->
                    aan.append(c < ' ' || c == 0x7f || c == 0x85 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return aan.append('"').toString();
    }
}
