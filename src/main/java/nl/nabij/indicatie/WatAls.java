package nl.nabij.indicatie;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.nabij.regel.Onderbouwingsregel;

/**
 * What other answers to one question would come to, everything else being the same.
 *
 * @param nu the answer as it is, in words
 * @param antwoorden the answers that all come to this, in words; with what must then be answered too
 * @param code answer code of the first of them
 * @param uitkomst minutes, or what would be missing to compute them
 * @param verschil minutes per week more (or, negative, less) than now; zero when it cannot be computed
 * @param regels the lines that change
 */
public record WatAls(
        Vraag vraag,
        String nu,
        List<String> antwoorden,
        String code,
        Berekening uitkomst,
        int verschil,
        List<Regelverschil> regels) {

    public WatAls {
        antwoorden = List.copyOf(antwoorden);
        regels = List.copyOf(regels);
    }

    /** Minutes per week of one line; zero where the line is not there. */
    public record Regelverschil(String code, String onderdeel, BigDecimal nu, BigDecimal dan) {

        public BigDecimal verschil() {
            return dan.subtract(nu);
        }
    }

    /** The lines in which two outcomes differ, by code: first those of {@code nu}, then what is new. */
    public static List<Regelverschil> verschillen(List<Onderbouwingsregel> nu, List<Onderbouwingsregel> dan) {
        SequencedMap<String, Regelverschil> regels = new LinkedHashMap<>();
        nu.forEach(r -> regels.put(r.code(), verschil(r, r.minuten(), BigDecimal.ZERO)));
        dan.forEach(r -> regels.merge(
                r.code(),
                verschil(r, BigDecimal.ZERO, r.minuten()),
                (oud, nieuw) -> verschil(r, oud.nu(), nieuw.dan())));
        return regels.values().stream().filter(r -> r.verschil().signum() != 0).toList();
    }

    private static Regelverschil verschil(Onderbouwingsregel regel, BigDecimal nu, BigDecimal dan) {
        return new Regelverschil(regel.code(), regel.onderdeel(), nu, dan);
    }

    public boolean isBerekend() {
        return uitkomst instanceof Berekening.Berekend;
    }
}
