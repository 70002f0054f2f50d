package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.PakketUitgevoerd;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingGewijzigd;
import nl.nabij.toewijzing.ToewijzingVerleend;
import nl.nabij.toewijzing.Verzendingen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the WMO301 when a toewijzing is granted or changed, in the same transaction: both exist or neither. */
@Component
public class Toewijzingpost {

    private final Verzendingen verzendingen;
    private final Clienten clienten;
    private final Relaties relaties;
    private final Verzending verzending;
    private final Eigen eigen;
    private final AccessLog log;

    Toewijzingpost(
            Verzendingen verzendingen,
            Clienten clienten,
            Relaties relaties,
            Verzending verzending,
            Eigen eigen,
            AccessLog log) {
        this.verzendingen = verzendingen;
        this.clienten = clienten;
        this.relaties = relaties;
        this.verzending = verzending;
        this.eigen = eigen;
        this.log = log;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void verleend(ToewijzingVerleend event) {
        schrijf(event.toewijzing());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void gewijzigd(ToewijzingGewijzigd event) {
        schrijf(event.toewijzing());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void uitgevoerd(PakketUitgevoerd event) {
        schrijf(event.toewijzingen().getFirst());
    }

    /** The 301 once more, as things stand now: after the aanbieder refused the last one, or our own check stopped it. */
    @Transactional
    public void opnieuw(Toewijzing toewijzing) {
        schrijf(toewijzing);
    }

    private void schrijf(Toewijzing aanleiding) {
        Client client = clienten.get(aanleiding.gemeente(), aanleiding.client());
        List<Toewijzing> toewijzingen = verzendingen.voorBericht(
                aanleiding.gemeente(), aanleiding.client(), aanleiding.aanbieder(), eigen.vandaag());
        if (client.afgeschermd() || toewijzingen.isEmpty()) {
            return;
        }
        String identificatie = eigen.identificatie();
        Bericht bericht = Bericht.nieuw(
                Berichtsoort.WMO301,
                aanleiding.gemeente().waarde(),
                aanleiding.aanbieder().waarde(),
                identificatie,
                eigen.vandaag(),
                Toewijzingbericht.client(
                        client,
                        clienten.behoefte(client.gemeente(), client.id()),
                        relaties.van(client.gemeente(), client.id()),
                        toewijzingen,
                        verzendingen.referenties(
                                client.gemeente(),
                                toewijzingen.stream().map(Toewijzing::nummer).toList())));
        zetKlaar(aanleiding, bericht, identificatie, toewijzingen.size());
    }

    private void zetKlaar(Toewijzing aanleiding, Bericht bericht, String identificatie, int aantal) {
        Afhandeling.Antwoord uitgaand = eigen.bericht(
                bericht,
                identificatie,
                aanleiding.gemeente(),
                aanleiding.aanbieder(),
                aantal + (aantal == 1 ? " toewijzing" : " toewijzingen"));
        try {
            verzending.zetKlaar(new Verzending.Uitgaand(
                    aanleiding.gemeente(),
                    aanleiding.aanbieder(),
                    uitgaand,
                    null,
                    aanleiding.client().waarde()));
        } catch (IOException e) {
            throw new UncheckedIOException("Schrijven naar het geheugen mislukt", e);
        }
        log.record(
                aanleiding.gemeente(),
                "Nabij",
                AccessLog.Action.VERSTREKT,
                aanleiding.client().waarde(),
                "Toewijzing aan de aanbieder",
                "WMO301 " + identificatie);
    }
}
