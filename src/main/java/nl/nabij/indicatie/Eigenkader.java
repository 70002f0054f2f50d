package nl.nabij.indicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A norm framework that a gemeente read in from its own spreadsheet.
 *
 * @param bron decision or document it rests on
 * @param hash SHA-256 of its content, for the receipt
 * @param oordeelDoor who approved, refused or withdrew it; null while it waits
 */
public record Eigenkader(
        Gemeentecode gemeente,
        int versie,
        String naam,
        LocalDate geldigVanaf,
        @Nullable LocalDate geldigTotEnMet,
        String bron,
        String hash,
        String ingediendDoor,
        Instant ingediendOp,
        Stand stand,
        @Nullable String oordeelDoor,
        @Nullable Instant oordeelOp,
        String reden) {

    private static final Pattern BESTAND = Pattern.compile("eigen-kader/([0-9]{4})/([0-9]{1,6})");

    /** How far it is. */
    public enum Stand {
        WACHT("Wacht op goedkeuring"),
        GOEDGEKEURD("Goedgekeurd"),
        AFGEWEZEN("Afgewezen"),
        INGETROKKEN("Ingetrokken");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Code by which the computation knows it. */
    public String code() {
        return code(gemeente, versie);
    }

    static String code(Gemeentecode gemeente, int versie) {
        return "eigen-" + gemeente + "-" + versie;
    }

    /** Name in a receipt, beside the hash. */
    static String bestand(Gemeentecode gemeente, int versie) {
        return "eigen-kader/" + gemeente + "/" + versie;
    }

    /** Which one a name in a receipt means; empty when it means something else. */
    static Optional<Versie> vanBestand(String bestand) {
        Matcher matcher = BESTAND.matcher(bestand);
        return matcher.matches()
                ? Optional.of(new Versie(Gemeentecode.of(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    record Versie(Gemeentecode gemeente, int nummer) {}
}
