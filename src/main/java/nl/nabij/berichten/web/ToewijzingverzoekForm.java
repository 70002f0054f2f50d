package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.berichten.verkeer.Verzoekschrijver;
import nl.nabij.contract.Product;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.verzoek.Gevraagd;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A VOT as it is typed: who, which product, how much, from when. */
public class ToewijzingverzoekForm {

    private static final int LANGSTE_NAAM = 200;

    public @Nullable String referentie;
    /** Gemeentecode and product code with a dash between. */
    public @Nullable String keuze;

    public @Nullable String bsn;
    public @Nullable String geboortedatum;
    public @Nullable String geslacht;
    public @Nullable String achternaam;
    public @Nullable String voorvoegsel;
    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String volume;
    public @Nullable String frequentie;
    public @Nullable String verwijzer;

    public static Map<String, String> geslachten() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("2", "Vrouw");
        uit.put("1", "Man");
        uit.put("0", "Onbekend");
        return uit;
    }

    public static Map<String, String> frequenties() {
        Map<String, String> uit = new LinkedHashMap<>();
        for (Frequentie f : Frequentie.values()) {
            uit.put(f.code(), f.tekst());
        }
        return uit;
    }

    /** Those of code list COD327 that need no name of a referrer. */
    public static Map<String, String> verwijzers() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("06", "De cliënt zelf (06)");
        uit.put("01", "De gemeente (01)");
        return uit;
    }

    Optional<Verzoekschrijver.Persoon> persoon(Errors errors) {
        String nummer = WijzigverzoekForm.tekst(bsn);
        if (!Bsn.isGeldig(nummer)) {
            errors.rejectValue("bsn", "bsn", "Vul een geldig BSN in: 9 cijfers.");
        }
        LocalDate geboren = WijzigverzoekForm.datum("geboortedatum", geboortedatum, errors);
        if (geboren == null && !errors.hasFieldErrors("geboortedatum")) {
            errors.rejectValue("geboortedatum", "leeg", "Vul de geboortedatum in.");
        }
        if (!geslachten().containsKey(WijzigverzoekForm.tekst(geslacht))) {
            errors.rejectValue("geslacht", "leeg", "Kies het geslacht.");
        }
        String naam = WijzigverzoekForm.tekst(achternaam);
        if (naam.isEmpty() || naam.length() > LANGSTE_NAAM) {
            errors.rejectValue("achternaam", "leeg", "Vul de achternaam in.");
        }
        String ervoor = WijzigverzoekForm.tekst(voorvoegsel);
        if (ervoor.length() > 10) {
            errors.rejectValue("voorvoegsel", "lang", "Een voorvoegsel heeft hoogstens 10 tekens.");
        }
        return errors.hasErrors() || geboren == null
                ? Optional.empty()
                : Optional.of(new Verzoekschrijver.Persoon(
                        Bsn.of(nummer),
                        geboren,
                        WijzigverzoekForm.tekst(geslacht),
                        naam,
                        ervoor.isEmpty() ? null : ervoor));
    }

    /** @param product the chosen one; null when none was chosen */
    Optional<Gevraagd.Nieuw> gevraagd(@Nullable Product product, Errors errors) {
        WijzigverzoekForm.eisReferentie(referentie, errors);
        if (product == null) {
            errors.rejectValue("keuze", "leeg", "Kies de gemeente en het product.");
        }
        if (!verwijzers().containsKey(WijzigverzoekForm.tekst(verwijzer))) {
            errors.rejectValue("verwijzer", "leeg", "Kies wie de cliënt verwees.");
        }
        LocalDate van = WijzigverzoekForm.datum("begin", begin, errors);
        if (van == null && !errors.hasFieldErrors("begin")) {
            errors.rejectValue("begin", "leeg", "Vul de eerste dag in.");
        }
        LocalDate tot = WijzigverzoekForm.datum("einde", einde, errors);
        if (van != null && tot != null && tot.isBefore(van)) {
            errors.rejectValue("einde", "volgorde", "De laatste dag ligt voor de eerste dag.");
        }
        boolean perWeek = Frequentie.WEEK.code().equals(WijzigverzoekForm.tekst(frequentie));
        if (perWeek && tot == null && !errors.hasFieldErrors("einde")) {
            errors.rejectValue("einde", "leeg", "Vul een laatste dag in. Bij hulp per week is die verplicht (CD076).");
        }
        if (!frequenties().containsKey(WijzigverzoekForm.tekst(frequentie))) {
            errors.rejectValue("frequentie", "leeg", "Kies per wanneer het aantal geldt.");
        }
        long getal = WijzigverzoekForm.getal(volume, errors);
        return errors.hasErrors() || van == null || product == null
                ? Optional.empty()
                : Optional.of(new Gevraagd.Nieuw(
                        product.categorie().waarde(),
                        product.code().waarde(),
                        Periode.vanTot(van, tot),
                        new Omvang(getal, product.eenheid(), Frequentie.vanCode(WijzigverzoekForm.tekst(frequentie))),
                        null));
    }
}
