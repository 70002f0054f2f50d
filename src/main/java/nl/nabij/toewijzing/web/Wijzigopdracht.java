package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Dekking;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Stap;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingspakket;
import nl.nabij.toewijzing.Toewijzingsregel;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.Wijzigroute;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Turns what was typed into the steps to be done. */
@Component
class Wijzigopdracht {

    /** Who wants what with which toewijzing. */
    record Vraag(Wijzigactie actie, Wijzigform form, Toewijzing toewijzing, String door) {}

    private final Dekking dekking;

    Wijzigopdracht(Dekking dekking) {
        this.dekking = dekking;
    }

    /** Empty when a field cannot be read, which {@code errors} then says. */
    Optional<Toewijzingspakket> lees(Vraag vraag, Errors errors) {
        Toewijzing t = vraag.toewijzing();
        Gewenst gewenst = vraag.form().gewenst(vraag.actie(), t, errors);
        String reden = vraag.form().reden(vraag.actie(), errors);
        List<Stap> stappen = switch (vraag.actie()) {
            case VERWIJDEREN -> List.of(new Stap.Verwijder(t.nummer()));
            case VERVANGEN -> vervang(vraag, gewenst, reden, errors);
            default -> List.of(wijzig(vraag, gewenst, reden));
        };
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new Toewijzingspakket(t.gemeente(), t.client(), t.aanbieder(), stappen, null, vraag.door()));
    }

    private Stap wijzig(Vraag vraag, Gewenst gewenst, String reden) {
        Toewijzing t = vraag.toewijzing();
        LocalDate einde = gewenst.einde();
        Beschikkingnummer besluit = einde != null && Wijzigroute.isLater(t, gewenst)
                ? dekking.voor(t, Periode.vanTot(t.periode().begin(), einde)).orElse(null)
                : null;
        return new Stap.Wijzig(
                new Wijziging(t.gemeente(), t.nummer(), gewenst, reden, vraag.form().overlegd, besluit, vraag.door()));
    }

    /** The old one makes room from the day the new one begins; the new one rests on the decision that covers it. */
    private List<Stap> vervang(Vraag vraag, Gewenst gewenst, String reden, Errors errors) {
        Toewijzing t = vraag.toewijzing();
        LocalDate begin = vraag.form().eersteDag(errors);
        LocalDate einde = gewenst.einde();
        Omvang omvang = gewenst.omvang();
        String product = Wijzigform.tekst(vraag.form().product);
        if (!Productcode.isGeldig(product)) {
            errors.rejectValue("product", "leeg", "Kies het product.");
        }
        if (begin != null && begin.isBefore(t.periode().begin())) {
            errors.rejectValue("begin", "vroeg", "Kies geen dag voor de eerste dag van de oude toewijzing.");
        }
        if (begin != null && einde != null && einde.isBefore(begin)) {
            errors.rejectValue("einde", "volgorde", "De laatste dag ligt voor de eerste dag.");
        }
        if (errors.hasErrors() || begin == null || omvang == null) {
            return List.of();
        }
        Periode periode = Periode.vanTot(begin, einde);
        Optional<Beschikkingnummer> besluit = dekking.voor(t, periode);
        if (besluit.isEmpty()) {
            errors.reject(
                    Toewijzingsregel.NB711.name(),
                    "Geen besluit van deze inwoner dekt deze hulp in deze periode. Neem eerst een besluit, of kies een"
                            + " andere laatste dag.");
            return List.of();
        }
        Toewijzingsvoorstel voorstel = new Toewijzingsvoorstel(
                t.gemeente(), besluit.get(), t.aanbieder(), Productcode.of(product), omvang, periode, vraag.door());
        return List.of(beeindig(vraag, begin, reden), new Stap.Verleen(voorstel));
    }

    /** From the very first day not one day of the old one is left: it is taken back as a whole, or not at all (TR385). */
    private Stap beeindig(Vraag vraag, LocalDate ingang, String reden) {
        Toewijzing t = vraag.toewijzing();
        return ingang.isAfter(t.periode().begin())
                ? wijzig(vraag, Gewenst.einde(ingang.minusDays(1)), reden)
                : new Stap.Verwijder(t.nummer());
    }
}
