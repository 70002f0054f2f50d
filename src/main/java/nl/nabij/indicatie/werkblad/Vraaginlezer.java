package nl.nabij.indicatie.werkblad;

import static nl.nabij.indicatie.werkblad.Kaderbladen.*;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.werkblad.Tabel.Regel;

/** Reads one question. */
record Vraaginlezer(Regel regel, String code, SequencedMap<String, String> antwoorden) {

    Vraag lees() {
        return switch (regel.get(SOORT)) {
            case "ja-nee" -> zonderAntwoorden(Vraag.Soort.JA_NEE, jaNee(), 0, 0);
            case "getal" -> zonderAntwoorden(Vraag.Soort.GETAL, new LinkedHashMap<>(), getal(MINIMUM), getal(MAXIMUM));
            case "keuze" -> keuze();
            default -> {
                if (!regel.find(SOORT).isEmpty()) {
                    regel.fout(
                            SOORT, "'" + regel.find(SOORT) + "' is geen soort vraag.", "Kies ja-nee, keuze of getal.");
                }
                yield vraag(Vraag.Soort.JA_NEE, jaNee(), 0, 0);
            }
        };
    }

    private Vraag keuze() {
        if (antwoorden.size() < 2) {
            regel.fout(
                    SOORT,
                    "De vraag '" + code + "' heeft minder dan twee antwoorden.",
                    "Zet ze op het blad Antwoorden.");
        }
        return vraag(Vraag.Soort.KEUZE, antwoorden, 0, 0);
    }

    private Vraag zonderAntwoorden(Vraag.Soort soort, SequencedMap<String, String> opties, int minimum, int maximum) {
        if (!antwoorden.isEmpty()) {
            regel.fout(SOORT, "Deze vraag heeft antwoorden op het blad Antwoorden.", "Dat past alleen bij keuze.");
        }
        if (minimum > maximum) {
            regel.fout(MAXIMUM, "Het maximum is kleiner dan het minimum.", "Draai ze om.");
        }
        return vraag(soort, opties, minimum, maximum);
    }

    private Vraag vraag(Vraag.Soort soort, SequencedMap<String, String> opties, int minimum, int maximum) {
        return new Vraag(code, regel.get(VRAAG), regel.find(UITLEGKOLOM), soort, opties, minimum, maximum);
    }

    private int getal(String kolom) {
        String tekst = regel.get(kolom);
        if (!tekst.matches("[0-9]{1,4}")) {
            if (!tekst.isEmpty()) {
                regel.fout(kolom, "'" + tekst + "' is geen heel getal tot 9999.", "Schrijf bijvoorbeeld 0 of 10.");
            }
            return 0;
        }
        return Integer.parseInt(tekst);
    }

    private static SequencedMap<String, String> jaNee() {
        SequencedMap<String, String> opties = new LinkedHashMap<>();
        opties.put("ja", "Ja");
        opties.put("nee", "Nee");
        return opties;
    }
}
