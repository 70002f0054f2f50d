package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.verzoek.Verzoekinhoud;
import org.springframework.stereotype.Component;

/** An aanbieder makes a request on a page: it becomes the message its own system would send, and comes in by the same door. */
@Component
public class Verzoekinzending {

    private final Ontvangst ontvangst;
    private final Eigen eigen;

    Verzoekinzending(Ontvangst ontvangst, Eigen eigen) {
        this.ontvangst = ontvangst;
        this.eigen = eigen;
    }

    /** Who asks whom. @param door user name */
    public record Vrager(Gemeentecode gemeente, Agbcode aanbieder, String door) {}

    /** A WMO317 about this person. */
    public Ontvangen wijziging(Vrager vrager, Bsn bsn, Verzoekinhoud verzoek) {
        return neem(vrager, Verzoekschrijver.wijziging(envelop(vrager), bsn, verzoek));
    }

    /** A WMO315 about this person. @param verwijzer code of COD327 */
    public Ontvangen toewijzing(
            Vrager vrager, Verzoekschrijver.Persoon persoon, Verzoekinhoud verzoek, String verwijzer) {
        return neem(vrager, Verzoekschrijver.toewijzing(envelop(vrager), persoon, List.of(verzoek), verwijzer));
    }

    /** Starts with N, so that it never meets an identification of the aanbieder's own system that counts. */
    private Verzoekschrijver.Envelop envelop(Vrager vrager) {
        return new Verzoekschrijver.Envelop(
                vrager.gemeente(),
                vrager.aanbieder(),
                "N" + eigen.identificatie().substring(1),
                eigen.vandaag());
    }

    private Ontvangen neem(Vrager vrager, Bericht bericht) {
        String naam = bericht.soort() + "_" + bericht.kop().identificatie() + ".xml";
        Inhoud inhoud = Inhoud.van(Berichtschrijver.schrijf(bericht));
        try {
            return ontvangst.ontvang(Inzending.vanAanbieder(inhoud, naam, vrager.door(), vrager.aanbieder()));
        } catch (IOException e) {
            throw new UncheckedIOException("Lezen uit het geheugen mislukt", e);
        }
    }
}
