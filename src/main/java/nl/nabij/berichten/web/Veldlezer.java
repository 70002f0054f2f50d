package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.nabij.kern.Bedrag;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Reads what was typed and says at each field what is wrong.
 *
 * @param voor begins every message, for a form with more rows; may be empty
 */
record Veldlezer(Errors errors, String voor) {

    static final int LANGSTE_REFERENTIE = 36;
    private static final int LANGSTE_GETAL = 8;

    void fout(String veld, String tekst) {
        errors.rejectValue(veld, "fout", voor + tekst);
    }

    /** @param leeg what to say when nothing was typed; null when it may be left out */
    @Nullable
    LocalDate datum(String veld, @Nullable String waarde, @Nullable String leeg) {
        String tekst = tekst(waarde);
        if (tekst.isEmpty()) {
            if (leeg != null) {
                fout(veld, leeg);
            }
            return null;
        }
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            fout(veld, "Vul een bestaande datum in, bijvoorbeeld 2027-03-03.");
            return null;
        }
    }

    /** 0 when it is no whole number above 0, which is then said. */
    long getal(String veld, @Nullable String waarde) {
        String getal = tekst(waarde);
        if (getal.length() > LANGSTE_GETAL || !getal.matches("[0-9]+") || Long.parseLong(getal) == 0) {
            fout(veld, "Vul het aantal in als een heel getal groter dan 0, bijvoorbeeld 150.");
            return 0;
        }
        return Long.parseLong(getal);
    }

    @Nullable
    Bedrag bedrag(String veld, @Nullable String waarde) {
        String bedrag = tekst(waarde).replace(',', '.');
        if (!bedrag.matches("[0-9]{1,6}([.][0-9]{2})?")) {
            fout(veld, "Vul het budget in euro in, bijvoorbeeld 1250,00.");
            return null;
        }
        return Bedrag.of(bedrag);
    }

    void referentie(@Nullable String referentie) {
        String waarde = tekst(referentie);
        if (waarde.isEmpty() || waarde.length() > LANGSTE_REFERENTIE) {
            fout("referentie", "Vul een eigen referentie in van hoogstens 36 tekens.");
        }
    }

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
