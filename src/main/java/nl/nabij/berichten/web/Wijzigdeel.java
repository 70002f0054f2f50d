package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import org.jspecify.annotations.Nullable;

/** What one running toewijzing should become, as it is typed. */
public class Wijzigdeel {

    public @Nullable String ingang;
    public @Nullable String einde;
    public @Nullable String volume;

    /** As it runs. */
    static Wijzigdeel van(Toewijzing t) {
        Wijzigdeel deel = new Wijzigdeel();
        deel.ingang = t.periode().begin().toString();
        deel.einde = t.periode().eindeAlsBekend().map(LocalDate::toString).orElse(null);
        if (t.omvang() != null) {
            deel.volume = Long.toString(t.omvang().volume());
        } else if (t.budget() != null) {
            deel.volume = t.budget().euro().toPlainString();
        }
        return deel;
    }

    /** Whether nothing was changed on the page. */
    boolean isGelijk(Toewijzing t) {
        Wijzigdeel nu = van(t);
        return Veldlezer.tekst(ingang).equals(Veldlezer.tekst(nu.ingang))
                && Veldlezer.tekst(einde).equals(Veldlezer.tekst(nu.einde))
                && Veldlezer.tekst(volume).equals(Veldlezer.tekst(nu.volume));
    }

    /** Empty when a field cannot be read, which is then said. */
    Optional<Gevraagd.Gewijzigd> lees(Toewijzing t, LocalDate vandaag, Veldlezer lezer) {
        LocalDate van = lezer.datum("ingang", ingang, "Vul in vanaf wanneer de wijziging geldt.");
        LocalDate tot = lezer.datum("einde", einde, null);
        if (van != null && !van.isAfter(vandaag) && !van.equals(t.periode().begin())) {
            lezer.fout(
                    "ingang",
                    "De gewenste eerste dag ligt niet na vandaag. Dan moet zij gelijk zijn aan de eerste dag van de"
                            + " toewijzing (TR357).");
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            lezer.fout("einde", "De laatste dag ligt voor de eerste dag.");
        }
        boolean perWeek = t.omvang() != null && t.omvang().frequentie() == Frequentie.WEEK;
        if ((perWeek || t.budget() != null) && Veldlezer.tekst(einde).isEmpty()) {
            lezer.fout("einde", "Vul een laatste dag in. Bij hulp per week en bij een budget is die verplicht.");
        }
        Omvang omvang = t.omvang() == null ? null : omvang(t.omvang(), lezer);
        Bedrag budget = t.budget() == null ? null : lezer.bedrag("volume", volume);
        return lezer.errors().hasErrors() || van == null
                ? Optional.empty()
                : Optional.of(new Gevraagd.Gewijzigd(t.nummer(), van, tot, omvang, budget));
    }

    private @Nullable Omvang omvang(Omvang nu, Veldlezer lezer) {
        long getal = lezer.getal("volume", volume);
        return getal == 0 ? null : new Omvang(getal, nu.eenheid(), nu.frequentie());
    }
}
