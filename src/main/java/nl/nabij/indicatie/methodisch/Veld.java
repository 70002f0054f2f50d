package nl.nabij.indicatie.methodisch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One thing that is asked.
 *
 * @param uitleg help below the question; empty when there is none
 * @param opties code to Dutch text, in order; empty for what is typed
 * @param verplicht whether the indicatie cannot be settled without it
 * @param bron why it is asked, or what the region prescribes; for an open norm the text that leaves it open
 */
public record Veld(
        String code,
        String vraag,
        String uitleg,
        Soort soort,
        SequencedMap<String, String> opties,
        boolean verplicht,
        String bron) {

    /** How it is asked. */
    public enum Soort {
        REGEL,
        TEKST,
        KEUZE,
        MEERKEUZE,
        GETAL,
        DATUM
    }

    private static final int LANGSTE_REGEL = 200;
    private static final int LANGSTE_TEKST = 2000;

    public static Veld regel(String code, String vraag, String uitleg, String bron) {
        return new Veld(code, vraag, uitleg, Soort.REGEL, new LinkedHashMap<>(), true, bron);
    }

    public static Veld tekst(String code, String vraag, String uitleg, String bron) {
        return new Veld(code, vraag, uitleg, Soort.TEKST, new LinkedHashMap<>(), true, bron);
    }

    public static Veld getal(String code, String vraag, String uitleg, String bron) {
        return new Veld(code, vraag, uitleg, Soort.GETAL, new LinkedHashMap<>(), true, bron);
    }

    public static Veld datum(String code, String vraag, String uitleg, String bron) {
        return new Veld(code, vraag, uitleg, Soort.DATUM, new LinkedHashMap<>(), true, bron);
    }

    public static Veld keuze(String code, String vraag, Map<String, String> opties, String bron) {
        return new Veld(code, vraag, "", Soort.KEUZE, new LinkedHashMap<>(opties), true, bron);
    }

    public static Veld meerkeuze(String code, String vraag, Map<String, String> opties, String bron) {
        return new Veld(code, vraag, "Kies alles wat past.", Soort.MEERKEUZE, new LinkedHashMap<>(opties), true, bron);
    }

    public Veld optioneel() {
        return new Veld(code, vraag, uitleg, soort, opties, false, bron);
    }

    public Veld metUitleg(String tekst) {
        return new Veld(code, vraag, tekst, soort, opties, verplicht, bron);
    }

    /** The answer in words. */
    public String tekst(String antwoord) {
        return opties.getOrDefault(antwoord, antwoord);
    }

    /** What is wrong with the form of these answers; empty when nothing is, or when there are none. */
    public Optional<String> fout(List<String> antwoorden) {
        for (String antwoord : antwoorden) {
            boolean goed = switch (soort) {
                case REGEL -> antwoord.length() <= LANGSTE_REGEL;
                case TEKST -> antwoord.length() <= LANGSTE_TEKST;
                case KEUZE, MEERKEUZE -> opties.containsKey(antwoord);
                case GETAL -> antwoord.matches("[0-9]{1,6}") && Integer.parseInt(antwoord) > 0;
                case DATUM -> datum(antwoord).isPresent();
            };
            if (!goed) {
                return Optional.of(vraag + " " + herstel());
            }
        }
        return Optional.empty();
    }

    private String herstel() {
        return switch (soort) {
            case REGEL -> "Gebruik hoogstens " + LANGSTE_REGEL + " tekens.";
            case TEKST -> "Gebruik hoogstens " + LANGSTE_TEKST + " tekens.";
            case KEUZE, MEERKEUZE -> "Kies een van de mogelijkheden.";
            case GETAL -> "Vul een heel getal in, groter dan 0.";
            case DATUM -> "Vul een dag in die bestaat.";
        };
    }

    static Optional<LocalDate> datum(String antwoord) {
        try {
            LocalDate dag = LocalDate.parse(antwoord);
            return dag.getYear() >= 2000 && dag.getYear() < 2200 ? Optional.of(dag) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
