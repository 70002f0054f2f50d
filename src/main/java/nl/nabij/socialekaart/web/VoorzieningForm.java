package nl.nabij.socialekaart.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Voorzieningsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A voorziening as it is typed. */
public class VoorzieningForm {

    static final int KORT = 200;
    static final int LANG = 2000;

    public @Nullable String naam;
    public @Nullable String soort;
    public @Nullable String waar;
    public @Nullable String omschrijving;
    public @Nullable String doelgroepen;
    public @Nullable String kosten;
    public @Nullable String contact;
    public @Nullable String steun;

    static VoorzieningForm van(Buurtvoorziening v) {
        VoorzieningForm form = new VoorzieningForm();
        form.naam = v.naam();
        form.soort = v.soort().name();
        form.waar = v.waar();
        form.omschrijving = v.omschrijving();
        form.doelgroepen = String.join(", ", v.doelgroepen());
        form.kosten = v.kosten();
        form.contact = v.contact();
        form.steun = v.steun();
        return form;
    }

    void toets(Errors errors) {
        verplicht("naam", naam, "Vul de naam in.", errors);
        verplicht("waar", waar, "Vul in welk dorp of welke wijk het is.", errors);
        verplicht("contact", contact, "Vul in hoe iemand er komt: telefoon, e-mail of website.", errors);
        if (Arrays.stream(Voorzieningsoort.values()).noneMatch(s -> s.name().equals(tekst(soort)))) {
            errors.rejectValue("soort", "leeg", "Kies wat voor voorziening het is.");
        }
        hoogstens("omschrijving", omschrijving, LANG, errors);
        hoogstens("doelgroepen", doelgroepen, KORT, errors);
        hoogstens("kosten", kosten, KORT, errors);
        hoogstens("steun", steun, LANG, errors);
    }

    Buurtvoorziening lees(UUID id, Gemeentecode gemeente, String door, LocalDate dag) {
        return new Buurtvoorziening(
                id,
                gemeente,
                tekst(naam),
                Voorzieningsoort.valueOf(tekst(soort)),
                tekst(waar),
                tekst(omschrijving),
                namen(tekst(doelgroepen)),
                tekst(kosten),
                tekst(contact),
                tekst(steun),
                dag,
                door,
                false);
    }

    /** Separated by commas, in small letters, each once. */
    static List<String> namen(String tekst) {
        return Arrays.stream(tekst.split(","))
                .map(t -> t.strip().toLowerCase(Locale.ROOT))
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }

    static void verplicht(String veld, @Nullable String waarde, String melding, Errors errors) {
        if (tekst(waarde).isEmpty()) {
            errors.rejectValue(veld, "leeg", melding);
        }
        hoogstens(veld, waarde, KORT, errors);
    }

    static void hoogstens(String veld, @Nullable String waarde, int tekens, Errors errors) {
        if (tekst(waarde).length() > tekens) {
            errors.rejectValue(veld, "lang", "Deze tekst is te lang. Gebruik hoogstens " + tekens + " tekens.");
        }
    }
}
