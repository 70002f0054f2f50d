package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A change as it is typed. What cannot be read is an error of its field; whether it may be done is for the rules. */
public class Wijzigform {

    private static final int LANGSTE_GETAL = 8;

    public @Nullable String actie;
    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String volume;
    public @Nullable String product;
    public @Nullable String reden;
    public boolean overlegd;

    static Wijzigform van(Wijzigactie actie, Toewijzing t) {
        Wijzigform form = new Wijzigform();
        form.actie = actie.code();
        form.einde = t.periode().eindeAlsBekend().map(LocalDate::toString).orElse(null);
        form.product = t.productcode() == null ? null : t.productcode().waarde();
        if (t.omvang() != null) {
            form.volume = Long.toString(t.omvang().volume());
        } else if (t.budget() != null) {
            form.volume = t.budget().euro().toPlainString();
        }
        if (actie.redenen().size() == 1) {
            form.reden = actie.redenen().keySet().iterator().next();
        }
        return form;
    }

    /** What is wished, as far as it can be read. */
    Gewenst gewenst(Wijzigactie actie, Toewijzing t, Errors errors) {
        LocalDate tot = actie == Wijzigactie.VERWIJDEREN ? null : datum("einde", einde, errors);
        boolean verplicht = actie == Wijzigactie.VERLENGEN || actie == Wijzigactie.VERKORTEN;
        if (verplicht && tot == null && !errors.hasFieldErrors("einde")) {
            errors.rejectValue("einde", "leeg", "Vul de nieuwe laatste dag in.");
        }
        if (!actie.vraagtVolume(t)) {
            return new Gewenst(tot, null, null);
        }
        return t.budget() != null ? new Gewenst(tot, null, budget(errors)) : new Gewenst(tot, omvang(t, errors), null);
    }

    private @Nullable Omvang omvang(Toewijzing t, Errors errors) {
        String getal = tekst(volume);
        Omvang nu = t.omvang();
        if (getal.length() > LANGSTE_GETAL || !getal.matches("[0-9]+") || Long.parseLong(getal) == 0) {
            errors.rejectValue(
                    "volume", "getal", "Vul het aantal in als een heel getal groter dan 0, bijvoorbeeld 150.");
            return null;
        }
        return nu == null ? null : new Omvang(Long.parseLong(getal), nu.eenheid(), nu.frequentie());
    }

    private @Nullable Bedrag budget(Errors errors) {
        String bedrag = tekst(volume).replace(',', '.');
        if (!bedrag.matches("[0-9]{1,8}([.][0-9]{2})?")) {
            errors.rejectValue("volume", "bedrag", "Vul het budget in euro in, bijvoorbeeld 1250,00.");
            return null;
        }
        return Bedrag.of(bedrag);
    }

    /** The first day of what replaces it. */
    @Nullable
    LocalDate eersteDag(Errors errors) {
        LocalDate dag = datum("begin", begin, errors);
        if (dag == null && !errors.hasFieldErrors("begin")) {
            errors.rejectValue("begin", "leeg", "Vul de eerste dag van de nieuwe toewijzing in.");
        }
        return dag;
    }

    String reden(Wijzigactie actie, Errors errors) {
        String code = tekst(reden);
        if (!actie.redenen().containsKey(code)) {
            errors.rejectValue("reden", "leeg", "Kies de reden van de wijziging.");
        }
        return code;
    }

    static @Nullable LocalDate datum(String veld, @Nullable String waarde, Errors errors) {
        try {
            return tekst(waarde).isEmpty() ? null : LocalDate.parse(tekst(waarde));
        } catch (DateTimeParseException e) {
            errors.rejectValue(veld, "datum", "Vul een bestaande datum in, bijvoorbeeld 2027-03-03.");
            return null;
        }
    }

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
