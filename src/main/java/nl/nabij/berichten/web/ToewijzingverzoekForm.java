package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.berichten.verkeer.Verzoekschrijver;
import nl.nabij.contract.Product;
import nl.nabij.kern.Bsn;
import nl.nabij.verzoek.Gevraagd;
import org.jspecify.annotations.Nullable;

/** A VOT as it is typed: who, and which help; {@code keuze} is gemeentecode and product code with a dash between. */
public class ToewijzingverzoekForm extends Nieuwehulp {

    private static final int LANGSTE_NAAM = 200;

    public @Nullable String referentie;
    public @Nullable String bsn;
    public @Nullable String geboortedatum;
    public @Nullable String geslacht;
    public @Nullable String achternaam;
    public @Nullable String voorvoegsel;
    public @Nullable String verwijzer;

    public static Map<String, String> geslachten() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("2", "Vrouw");
        uit.put("1", "Man");
        uit.put("0", "Onbekend");
        return uit;
    }

    /** Those of code list COD327 that need no name of a referrer. */
    public static Map<String, String> verwijzers() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("06", "De cliënt zelf (06)");
        uit.put("01", "De gemeente (01)");
        return uit;
    }

    Optional<Verzoekschrijver.Persoon> persoon(Veldlezer lezer) {
        String nummer = Veldlezer.tekst(bsn);
        if (!Bsn.isGeldig(nummer)) {
            lezer.fout("bsn", "Vul een geldig BSN in: 9 cijfers.");
        }
        LocalDate geboren = lezer.datum("geboortedatum", geboortedatum, "Vul de geboortedatum in.");
        if (!geslachten().containsKey(Veldlezer.tekst(geslacht))) {
            lezer.fout("geslacht", "Kies het geslacht.");
        }
        String naam = Veldlezer.tekst(achternaam);
        if (naam.isEmpty() || naam.length() > LANGSTE_NAAM) {
            lezer.fout("achternaam", "Vul de achternaam in.");
        }
        String ervoor = Veldlezer.tekst(voorvoegsel);
        if (ervoor.length() > 10) {
            lezer.fout("voorvoegsel", "Een voorvoegsel heeft hoogstens 10 tekens.");
        }
        return lezer.errors().hasErrors() || geboren == null
                ? Optional.empty()
                : Optional.of(new Verzoekschrijver.Persoon(
                        Bsn.of(nummer), geboren, Veldlezer.tekst(geslacht), naam, ervoor.isEmpty() ? null : ervoor));
    }

    /** @param product the chosen one; null when none was chosen */
    Optional<Gevraagd.Nieuw> gevraagd(@Nullable Product product, Veldlezer lezer) {
        lezer.referentie(referentie);
        if (product == null) {
            lezer.fout("keuze", "Kies de gemeente en het product.");
        }
        if (!verwijzers().containsKey(Veldlezer.tekst(verwijzer))) {
            lezer.fout("verwijzer", "Kies wie de cliënt verwees.");
        }
        return hulp(product, lezer);
    }
}
