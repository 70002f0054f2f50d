package nl.nabij.proefregio;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tarief;

/** The tables of the set-up, as {@code inrichting inlezen} takes them. */
final class Inrichtingsbestanden {

    private final Opdracht opdracht;
    private final Prijslijst prijzen;
    private final LocalDate begin;
    private final LocalDate einde;

    Inrichtingsbestanden(Opdracht opdracht) {
        this.opdracht = opdracht;
        this.prijzen = new Prijslijst(opdracht);
        this.begin = LocalDate.of(opdracht.eerste().getYear() - 3, 1, 1);
        this.einde = LocalDate.of(opdracht.laatste().getYear() + 5, 12, 31);
    }

    void schrijf() throws IOException {
        tabel("aanbieders.csv", "agbcode;naam;kvk;begindatum;einddatum", uit -> {
            for (int a = 0; a < opdracht.aanbieders(); a++) {
                uit.println(
                        Bevolking.agbcode(a) + ";Proefzorg " + (a + 1) + ";" + (80_000_001 + a) + ";" + begin + ";");
            }
        });
        tabel("producten.csv", "productcategorie;productcode;naam;eenheid;begindatum;einddatum", uit -> {
            for (Variant v : Variant.values()) {
                uit.println(v.categorie() + ";" + v.productcode() + ";" + v.naam() + ";"
                        + v.eenheid().code() + ";" + begin + ";");
            }
        });
        tabel("contracten.csv", "gemeentecode;agbcode;productcode;begindatum;einddatum", uit -> {
            for (Gemeentecode g : opdracht.gemeenten()) {
                for (int a = 0; a < opdracht.aanbieders(); a++) {
                    for (Variant v : Variant.values()) {
                        uit.println(g + ";" + Bevolking.agbcode(a) + ";" + v.productcode() + ";" + begin + ";" + einde);
                    }
                }
            }
        });
        tabel(
                "tarieven.csv",
                "gemeentecode;productcode;agbcode;tarief_in_centen;eenheid;geldig_vanaf;geldig_tot",
                this::tarieven);
    }

    private void tarieven(PrintWriter uit) {
        for (Gemeentecode g : opdracht.gemeenten()) {
            for (Variant v : Variant.values()) {
                if (v.centen() > 0) {
                    tarief(uit, g, v, "", 1);
                    if (Prijslijst.heeftEigenPrijs(v, 0)) {
                        tarief(uit, g, v, Bevolking.agbcode(0).waarde(), 0);
                    }
                }
            }
        }
    }

    private void tarief(PrintWriter uit, Gemeentecode g, Variant v, String agbcode, int aanbieder) {
        LocalDate index = prijzen.indexdatum();
        for (LocalDate van : List.of(begin, index)) {
            Tarief tarief = prijzen.tarief(v, aanbieder, van);
            uit.println(g + ";" + v.productcode() + ";" + agbcode + ";"
                    + tarief.euro().movePointRight(2).toBigInteger() + ";"
                    + v.eenheid().code() + ";" + van + ";"
                    + (van.equals(begin) ? index.minusDays(1) : einde));
        }
    }

    private interface Vulling {
        void schrijf(PrintWriter uit);
    }

    private void tabel(String naam, String kop, Vulling vulling) throws IOException {
        Path bestand = opdracht.uit().resolve("inrichting").resolve(naam);
        try (PrintWriter uit = new PrintWriter(Files.newBufferedWriter(bestand))) {
            uit.println(kop);
            vulling.schrijf(uit);
            if (uit.checkError()) {
                throw new IOException("Het bestand " + bestand + " kon niet worden geschreven.");
            }
        }
    }
}
