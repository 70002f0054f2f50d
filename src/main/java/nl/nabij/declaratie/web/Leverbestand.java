package nl.nabij.declaratie.web;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.declaratie.Leverfout;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.indicatie.werkblad.Tabel;
import nl.nabij.indicatie.werkblad.Werkbladlezer;
import nl.nabij.indicatie.werkblad.Werkboek;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import org.springframework.stereotype.Component;

/** Delivered time from a spreadsheet: every error by its cell, and with an error nothing is kept. */
@Component
class Leverbestand {

    private static final String BLAD = "Geleverd";
    private static final List<String> KOPPEN = List.of("gemeente", "toewijzing", "maand", "dag", "aantal", "eenheid");

    private final Leverregistratie registratie;

    Leverbestand(Leverregistratie registratie) {
        this.registratie = registratie;
    }

    /** @param uitkomst null when the file has errors */
    record Inlezing(@org.jspecify.annotations.Nullable Leveruitkomst uitkomst, List<Celfout> fouten) {}

    Inlezing leesIn(Leverregistratie.Herkomst herkomst, String naam, byte[] inhoud) {
        Werkbladlezer.Gelezen gelezen = Werkbladlezer.lees(naam, inhoud);
        List<Celfout> fouten = new ArrayList<>(gelezen.fouten());
        if (!fouten.isEmpty()) {
            return new Inlezing(null, fouten);
        }
        Werkboek werkboek = gelezen.werkboek();
        String blad = werkboek.bladen().stream().findFirst().map(Blad::naam).orElse(BLAD);
        List<Tabel.Regel> rijen =
                Tabel.van(werkboek, blad, KOPPEN, true, fouten).regels();
        if (!fouten.isEmpty()) {
            return new Inlezing(null, fouten);
        }
        List<Leverregel> regels = new ArrayList<>();
        for (Tabel.Regel rij : rijen) {
            regels.add(new Leverregel(
                    regels.size() + 1,
                    rij.find("gemeente"),
                    rij.find("toewijzing"),
                    rij.find("maand"),
                    rij.find("dag"),
                    rij.find("aantal"),
                    rij.find("eenheid")));
        }
        Leveruitkomst uitkomst = registratie.legVast(herkomst, regels);
        uitkomst.fouten().forEach(f -> plaats(f, rijen, fouten));
        return new Inlezing(uitkomst.isGoed() ? uitkomst : null, fouten);
    }

    private static void plaats(Leverfout f, List<Tabel.Regel> rijen, List<Celfout> fouten) {
        if (f.regel() == 0) {
            fouten.add(new Celfout("", "", f.uitleg(), ""));
        } else {
            rijen.get(f.regel() - 1).fout(f.veld(), f.uitleg(), "");
        }
    }

    /** An empty file to fill in, with two lines as example when {@code metUitleg}. */
    static Werkboek voorbeeld(boolean metUitleg) {
        List<Blad> bladen = new ArrayList<>();
        bladen.add(new Blad(metUitleg ? BLAD : "", List.of(new Rij(1, KOPPEN))));
        if (metUitleg) {
            bladen.add(new Blad(
                    "Uitleg",
                    List.of(
                            new Rij(1, List.of("kolom", "uitleg")),
                            new Rij(2, List.of("gemeente", "Gemeentecode, bijvoorbeeld 1980.")),
                            new Rij(3, List.of("toewijzing", "Nummer uit het toewijzingsbericht.")),
                            new Rij(4, List.of("maand", "Bijvoorbeeld 3-2026. Leeg als u een dag invult.")),
                            new Rij(5, List.of("dag", "Bijvoorbeeld 12-3-2026. Leeg als u een maand invult.")),
                            new Rij(6, List.of("aantal", "Heel getal, in de eenheid hierna. Geld in centen.")),
                            new Rij(7, List.of("eenheid", "Leeg: die van de toewijzing. Of: minuten, bij uren.")))));
        }
        return new Werkboek(bladen);
    }
}
