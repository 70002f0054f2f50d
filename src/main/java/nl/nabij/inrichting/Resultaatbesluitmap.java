package nl.nabij.inrichting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.overname.Resultaatbesluitlezer;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.kern.Gemeentecode;

/** Decisions on a result of a set-up: folder {@code resultaatbesluiten}, one file per gemeente, named by its code (1980.csv, 0361.xlsx). */
final class Resultaatbesluitmap {

    private static final String MAP = "resultaatbesluiten";

    private Resultaatbesluitmap() {}

    /** One file as it is. */
    record Bestand(Gemeentecode gemeente, String naam, byte[] inhoud) {

        Inleesfout fout(Celfout fout) {
            String regel = fout.cel().replaceAll("[^0-9]", "");
            return new Inleesfout(
                    naam,
                    regel.isEmpty() ? 0 : Integer.parseInt(regel),
                    fout.cel().isEmpty() ? "" : "cel " + fout.cel(),
                    fout.fout() + " " + fout.herstel());
        }
    }

    /** In order of name; an absent folder has none. What cannot be read goes into {@code fouten}. */
    static List<Bestand> lees(Path inrichting, List<Inleesfout> fouten) throws IOException {
        Path map = inrichting.resolve(MAP);
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        List<Bestand> bestanden = new ArrayList<>();
        try (Stream<Path> paden = Files.list(map)) {
            for (Path pad : paden.filter(Files::isRegularFile).sorted().toList()) {
                String naam = pad.getFileName().toString();
                String code = naam.replaceFirst("\\.[A-Za-z]+$", "");
                if (!Gemeentecode.isGeldig(code)) {
                    fouten.add(new Inleesfout(
                            MAP + "/" + naam,
                            0,
                            "",
                            "De naam is geen gemeentecode. Noem het bestand bijvoorbeeld 1980.csv."));
                } else {
                    bestanden.add(new Bestand(Gemeentecode.of(code), MAP + "/" + naam, Files.readAllBytes(pad)));
                }
            }
        }
        bestanden.forEach(b -> toets(b, fouten));
        return bestanden;
    }

    private static void toets(Bestand bestand, List<Inleesfout> fouten) {
        List<Celfout> cellen = new ArrayList<>();
        Resultaatbesluitlezer.lees(bestand.naam(), bestand.inhoud(), cellen);
        cellen.forEach(c -> fouten.add(bestand.fout(c)));
    }
}
