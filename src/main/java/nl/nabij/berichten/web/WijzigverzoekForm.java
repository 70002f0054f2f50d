package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A VOW as it is typed: what one running toewijzing should become. */
public class WijzigverzoekForm {

    static final int LANGSTE_REFERENTIE = 36;
    private static final int LANGSTE_GETAL = 8;

    public @Nullable String referentie;
    public @Nullable String reden;
    public @Nullable String ingang;
    public @Nullable String einde;
    public @Nullable String volume;

    static WijzigverzoekForm van(Toewijzing t, String referentie) {
        WijzigverzoekForm form = new WijzigverzoekForm();
        form.referentie = referentie;
        form.ingang = t.periode().begin().toString();
        form.einde = t.periode().eindeAlsBekend().map(LocalDate::toString).orElse(null);
        if (t.omvang() != null) {
            form.volume = Long.toString(t.omvang().volume());
        } else if (t.budget() != null) {
            form.volume = t.budget().euro().toPlainString();
        }
        return form;
    }

    /** Code list WJ758. */
    public static Map<String, String> redenen() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("1", "De situatie van de cliënt is veranderd (1)");
        uit.put("2", "Het zorgplan is gewijzigd (2)");
        return uit;
    }

    /** Empty when a field cannot be read, which {@code errors} then says. */
    Optional<Gevraagd.Gewijzigd> lees(Toewijzing t, Errors errors) {
        eisReferentie(referentie, errors);
        if (!redenen().containsKey(tekst(reden))) {
            errors.rejectValue("reden", "leeg", "Kies de reden van uw verzoek.");
        }
        LocalDate van = datum("ingang", ingang, errors);
        if (van == null && !errors.hasFieldErrors("ingang")) {
            errors.rejectValue("ingang", "leeg", "Vul in vanaf wanneer de wijziging geldt.");
        }
        LocalDate tot = datum("einde", einde, errors);
        if (van != null && tot != null && tot.isBefore(van)) {
            errors.rejectValue("einde", "volgorde", "De laatste dag ligt voor de eerste dag.");
        }
        Omvang omvang = t.omvang() == null ? null : omvang(t.omvang(), errors);
        Bedrag budget = t.budget() == null ? null : budget(errors);
        return errors.hasErrors() || van == null
                ? Optional.empty()
                : Optional.of(new Gevraagd.Gewijzigd(t.nummer(), van, tot, omvang, budget));
    }

    static void eisReferentie(@Nullable String referentie, Errors errors) {
        String waarde = tekst(referentie);
        if (waarde.isEmpty() || waarde.length() > LANGSTE_REFERENTIE) {
            errors.rejectValue("referentie", "leeg", "Vul een eigen referentie in van hoogstens 36 tekens.");
        }
    }

    private @Nullable Omvang omvang(Omvang nu, Errors errors) {
        long getal = getal(volume, errors);
        return getal == 0 ? null : new Omvang(getal, nu.eenheid(), nu.frequentie());
    }

    static long getal(@Nullable String volume, Errors errors) {
        String getal = tekst(volume);
        if (getal.length() > LANGSTE_GETAL || !getal.matches("[0-9]+") || Long.parseLong(getal) == 0) {
            errors.rejectValue(
                    "volume", "getal", "Vul het aantal in als een heel getal groter dan 0, bijvoorbeeld 150.");
            return 0;
        }
        return Long.parseLong(getal);
    }

    private @Nullable Bedrag budget(Errors errors) {
        String bedrag = tekst(volume).replace(',', '.');
        if (!bedrag.matches("[0-9]{1,6}([.][0-9]{2})?")) {
            errors.rejectValue("volume", "bedrag", "Vul het budget in euro in, bijvoorbeeld 1250,00.");
            return null;
        }
        return Bedrag.of(bedrag);
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
