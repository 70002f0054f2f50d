package nl.nabij.berichten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cases of {@code gevallen.tsv}: a golden message with changes, and whether it meets one rule. */
record Gevallen(String regel, boolean voldoet, String bericht, List<String> wijzigingen, String omschrijving) {

    static List<Gevallen> alle() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/berichten/gevallen.tsv")).stream()
                    .filter(r -> !r.isBlank() && !r.startsWith("#"))
                    .skip(1)
                    .map(r -> r.split("\t", -1))
                    .map(k -> new Gevallen(k[0], k[1].equals("ja"), k[2], Arrays.asList(k[3].split(" ; ")), k[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message of this case. */
    byte[] document() {
        Bericht b = voorbeeld(bericht);
        Element wortel = b.wortel();
        for (String w : wijzigingen) {
            wortel = wijzig(wortel, w);
        }
        return Berichtschrijver.schrijf(new Bericht(b.soort(), wortel));
    }

    static Bericht voorbeeld(String naam) {
        try {
            return GeldigeBerichtenTest.gelezen(Files.readAllBytes(GeldigeBerichtenTest.MAP.resolve(naam + ".xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Element wijzig(Element wortel, String wijziging) {
        return switch (wijziging.charAt(0)) {
            case '-' -> op(wortel, wijziging.substring(1).strip().split("/"), 0, '-', "");
            case '*' -> op(wortel, wijziging.substring(1).strip().split("/"), 0, '*', "");
            default -> {
                int is = wijziging.indexOf('=');
                yield op(wortel, wijziging.substring(0, is).strip().split("/"), 0, '=', wijziging.substring(is + 1));
            }
        };
    }

    private static Element op(Element ouder, String[] pad, int stap, char doe, String waarde) {
        String naam = pad[stap].replaceFirst("\\[.*", "");
        int welke = pad[stap].contains("[") ? Integer.parseInt(pad[stap].replaceAll(".*\\[|\\]", "")) : 1;
        List<Element> kinderen = new ArrayList<>(ouder.kinderen());
        int plaats = plaats(kinderen, naam, welke);
        boolean laatste = stap == pad.length - 1;
        if (plaats < 0) {
            if (doe != '=') {
                throw new IllegalArgumentException("Geen " + String.join("/", pad));
            }
            Element nieuw = laatste ? Element.blad(naam, waarde) : op(Element.van(naam), pad, stap + 1, doe, waarde);
            kinderen.add(nieuw);
        } else if (!laatste) {
            kinderen.set(plaats, op(kinderen.get(plaats), pad, stap + 1, doe, waarde));
        } else {
            switch (doe) {
                case '-' -> kinderen.remove(plaats);
                case '*' -> kinderen.add(kinderen.get(plaats));
                default -> kinderen.set(plaats, Element.blad(naam, waarde));
            }
        }
        return new Element(ouder.naam(), "", kinderen, 0);
    }

    private static int plaats(List<Element> kinderen, String naam, int welke) {
        int gezien = 0;
        for (int i = 0; i < kinderen.size(); i++) {
            if (kinderen.get(i).naam().equals(naam) && ++gezien == welke) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return regel + " " + (voldoet ? "voldoet" : "voldoet niet") + ": " + bericht + ", " + omschrijving;
    }
}
