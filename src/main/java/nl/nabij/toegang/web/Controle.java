package nl.nabij.toegang.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.kern.Tekst;
import org.springframework.validation.BindingResult;

/** Checks the fields of one form and gathers every error, so that the user sees them all at once. */
final class Controle {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NEDERLANDS = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");
    private static final int LANGSTE_TEKST = 10_000;

    private final BindingResult uitslag;

    Controle(BindingResult uitslag) {
        this.uitslag = uitslag;
    }

    boolean goed() {
        return !uitslag.hasErrors();
    }

    void fout(String veld, String melding) {
        uitslag.rejectValue(veld, "fout", melding);
    }

    /** A reason that belongs to the whole form. */
    void fout(String melding) {
        uitslag.reject("fout", melding);
    }

    void verplicht(String veld, String waarde, String melding) {
        if (waarde.isEmpty()) {
            fout(veld, melding);
        }
        hoogstens(veld, waarde, LANGSTE_TEKST);
    }

    void hoogstens(String veld, String waarde, int tekens) {
        if (waarde.length() > tekens) {
            fout(veld, "Deze tekst is te lang. Gebruik hoogstens " + tekens + " tekens.");
        }
    }

    /** Empty, with an error on the field, when it is missing or no date that exists. */
    Optional<LocalDate> datum(String veld, String waarde, String alsLeeg) {
        if (waarde.isEmpty()) {
            fout(veld, alsLeeg);
            return Optional.empty();
        }
        Optional<LocalDate> dag = lees(waarde);
        if (dag.isEmpty()) {
            fout(veld, "Deze datum bestaat niet. Schrijf de datum als dag-maand-jaar, bijvoorbeeld 3-3-2027.");
        }
        return dag;
    }

    /** As {@link #datum}, and inside the given days, both included. */
    Optional<LocalDate> datumTussen(String veld, String waarde, LocalDate van, LocalDate tot) {
        return tussen(veld, datum(veld, waarde, "Vul de datum in."), van, tot);
    }

    /** {@code dag} when it lies inside the given days, both included; otherwise empty, with an error on the field. */
    Optional<LocalDate> tussen(String veld, Optional<LocalDate> dag, LocalDate van, LocalDate tot) {
        if (dag.isPresent() && dag.get().isBefore(van)) {
            fout(veld, "Deze datum is te vroeg. Kies " + Tekst.datum(van) + " of later.");
            return Optional.empty();
        }
        if (dag.isPresent() && dag.get().isAfter(tot)) {
            fout(veld, "Deze datum is te laat. Kies " + Tekst.datum(tot) + " of eerder.");
            return Optional.empty();
        }
        return dag;
    }

    /** Empty, with an error on the field, when nothing or something unknown was chosen. */
    <E extends Enum<E>> Optional<E> keuze(String veld, String waarde, Class<E> type, String alsLeeg) {
        Optional<E> gekozen = Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(waarde))
                .findFirst();
        if (gekozen.isEmpty()) {
            fout(veld, alsLeeg);
        }
        return gekozen;
    }

    private static Optional<LocalDate> lees(String waarde) {
        Matcher iso = ISO.matcher(waarde);
        if (iso.matches()) {
            return dag(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher nl = NEDERLANDS.matcher(waarde);
        return nl.matches() ? dag(nl.group(3), nl.group(2), nl.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> dag(String jaar, String maand, String dag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
