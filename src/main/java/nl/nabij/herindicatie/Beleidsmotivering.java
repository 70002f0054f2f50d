package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.nabij.kern.Tekst;

/** Tells a resident in plain words what a change of policy does; never what it costs (NB420). */
final class Beleidsmotivering {

    private Beleidsmotivering() {}

    static String van(Campagne campagne, Geraakt regel, LocalDate ingang) {
        return "Vanaf " + Tekst.datum(campagne.keuze().vanaf()) + " gelden er andere regels in onze gemeente. "
                + regel.producten().stream()
                        .filter(p -> p.wijze().vraagtBesluit())
                        .map(p -> zin(p, ingang))
                        .collect(Collectors.joining(" "))
                + " Voor u gaat dit in op " + Tekst.datum(ingang) + ".";
    }

    private static String zin(Productverschil p, LocalDate ingang) {
        return switch (p.wijze()) {
            case STOPT -> "Wij geven dan geen " + klein(p.naam()) + " meer.";
            case WORDT ->
                p.wordt().isEmpty()
                        ? "De hulp " + klein(p.naam()) + " wordt " + p.dan() + ". Dat was " + p.nu() + "."
                        : "In plaats van " + klein(p.naam()) + " krijgt u " + klein(p.wordt()) + ": " + p.dan() + ".";
            case KORTER -> korter(p, ingang);
            case PRIJS, GESPREK -> "";
        };
    }

    private static String korter(Productverschil p, LocalDate ingang) {
        LocalDate einde = p.eindeDan();
        return einde == null || einde.isBefore(ingang)
                ? "De hulp " + klein(p.naam()) + " duurt dan niet meer zo lang als u nu heeft. Daarom stopt die."
                : "De hulp " + klein(p.naam()) + " duurt dan tot en met " + Tekst.datum(einde) + ".";
    }

    private static String klein(String naam) {
        return naam.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + naam.substring(1);
    }
}
