package nl.nabij.beschikking.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easy a text reads, by two published Dutch measures: the Flesch formula for Dutch of W.H. Douma (De leesbaarheid van
 * landbouwbladen, 1960) and Leesindex A of R.H.M. Brouwer (Pedagogische Studiën 40, 1963). They count words per sentence and
 * syllables per word and know nothing of meaning: a help for the writer, no proof of B1. A number in digits counts as a word of one
 * syllable; headings and tables are left out.
 *
 * @param zinnen with their counts, in order of the text
 */
public record Leesbaarheid(List<Zin> zinnen) {

    /** Lowest score that Douma calls "normaal". */
    public static final int NORMAAL = 60;

    private static final Pattern WOORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9'\u2019.,-]*");
    private static final Pattern ZINSEINDE =
            Pattern.compile("(?<=[.!?])[\u201d\u2019\"')]*\\s+(?=[\\p{Lu}0-9\u201c\u2018\"'])");
    private static final Pattern KLANK = Pattern.compile(
            "eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au" + "|[aeiouyáéíóúàèìòùâêîôûäëïöü]");

    /** One sentence. */
    public record Zin(String tekst, int woorden, int lettergrepen) {
        public BigDecimal douma() {
            return Leesbaarheid.douma(woorden, 1, lettergrepen);
        }
    }

    public Leesbaarheid {
        zinnen = List.copyOf(zinnen);
    }

    public static Leesbaarheid van(String tekst) {
        return new Leesbaarheid(tekst.lines().flatMap(Leesbaarheid::zinnen).toList());
    }

    /** Paragraphs and lists of a letter. */
    public static Leesbaarheid van(Brief brief) {
        List<Zin> zinnen = new ArrayList<>();
        brief.delen().stream().flatMap(d -> d.blokken().stream()).forEach(blok -> {
            zinnen.addAll(zinnen(blok.tekst()).toList());
            blok.punten().forEach(p -> zinnen.addAll(zinnen(p).toList()));
        });
        return new Leesbaarheid(zinnen);
    }

    private static Stream<Zin> zinnen(String alinea) {
        return ZINSEINDE
                .splitAsStream(alinea.replace('\u00a0', ' ').strip())
                .map(Leesbaarheid::zin)
                .filter(z -> z.woorden() > 0);
    }

    private static Zin zin(String tekst) {
        int woorden = 0;
        int lettergrepen = 0;
        Matcher matcher = WOORD.matcher(tekst);
        while (matcher.find()) {
            woorden++;
            lettergrepen += lettergrepen(matcher.group());
        }
        return new Zin(tekst, woorden, lettergrepen);
    }

    /** Vowel sounds as Dutch writes them; a trema starts a new one; at least one. */
    public static int lettergrepen(String woord) {
        return Math.max(
                1,
                Math.toIntExact(
                        KLANK.matcher(woord.toLowerCase(Locale.ROOT)).results().count()));
    }

    public int woorden() {
        return zinnen.stream().mapToInt(Zin::woorden).sum();
    }

    public int lettergrepen() {
        return zinnen.stream().mapToInt(Zin::lettergrepen).sum();
    }

    /** 206.84 - 0.77 syllables per 100 words - 0.93 words per sentence; higher is easier. Zero for an empty text. */
    public BigDecimal douma() {
        return zinnen.isEmpty() ? BigDecimal.ZERO : douma(woorden(), zinnen.size(), lettergrepen());
    }

    private static BigDecimal douma(int woorden, int zinnen, int lettergrepen) {
        return new BigDecimal("206.84")
                .subtract(deel(new BigDecimal("77").multiply(BigDecimal.valueOf(lettergrepen)), woorden))
                .subtract(deel(new BigDecimal("0.93").multiply(BigDecimal.valueOf(woorden)), zinnen))
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** 195 - 2/3 syllables per 100 words - 2 words per sentence; higher is easier. Zero for an empty text. */
    public BigDecimal brouwer() {
        if (zinnen.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal("195")
                .subtract(deel(BigDecimal.valueOf(200L * lettergrepen()), 3 * woorden()))
                .subtract(deel(BigDecimal.valueOf(2L * woorden()), zinnen.size()))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal deel(BigDecimal teller, int noemer) {
        return teller.divide(BigDecimal.valueOf(noemer), 6, RoundingMode.HALF_UP);
    }

    /** What Douma calls this score. */
    public String oordeel() {
        int score = douma().intValue();
        if (score < 30) {
            return "zeer moeilijk";
        }
        if (score < 45) {
            return "moeilijk";
        }
        if (score < NORMAAL) {
            return "tamelijk moeilijk";
        }
        if (score < 70) {
            return "normaal";
        }
        return score < 80 ? "tamelijk gemakkelijk" : score < 90 ? "gemakkelijk" : "zeer gemakkelijk";
    }

    /** The sentences that are hardest to read, hardest first; only those below "normaal". */
    public List<Zin> moeilijkste(int hoogstens) {
        return zinnen.stream()
                .filter(z -> z.woorden() > 3 && z.douma().intValue() < NORMAAL)
                .sorted(Comparator.comparing(Zin::douma))
                .limit(hoogstens)
                .toList();
    }
}
