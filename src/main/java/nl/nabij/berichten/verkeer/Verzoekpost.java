package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.platform.AccessLog;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.VerzoekBeantwoord;
import nl.nabij.verzoek.Verzoekantwoord;
import nl.nabij.verzoek.Verzoekstatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the WMO319 when a request is rejected or taken under investigation; a grant is told by the 301 alone. */
@Component
class Verzoekpost {

    private static final String AFGEWEZEN = "1";
    private static final String IN_ONDERZOEK = "2";

    private final Clienten clienten;
    private final Verzending verzending;
    private final Eigen eigen;
    private final AccessLog log;

    Verzoekpost(Clienten clienten, Verzending verzending, Eigen eigen, AccessLog log) {
        this.clienten = clienten;
        this.verzending = verzending;
        this.eigen = eigen;
        this.log = log;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void beantwoord(VerzoekBeantwoord event) {
        Verzoek verzoek = event.verzoek();
        if (event.antwoord().status() == Verzoekstatus.TOEGEWEZEN || isAfgeschermd(verzoek)) {
            return;
        }
        String identificatie = eigen.identificatie();
        Bericht bericht = Bericht.nieuw(
                Berichtsoort.WMO319,
                verzoek.gemeente().waarde(),
                verzoek.aanbieder().waarde(),
                identificatie,
                eigen.vandaag(),
                antwoord(verzoek, event.antwoord()));
        zetKlaar(verzoek, bericht, identificatie, event.antwoord().status().tekst());
    }

    private boolean isAfgeschermd(Verzoek verzoek) {
        ClientId client = verzoek.client();
        return client != null && clienten.get(verzoek.gemeente(), client).afgeschermd();
    }

    private static Element antwoord(Verzoek verzoek, Verzoekantwoord antwoord) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ReferentieAanbieder", verzoek.inhoud().referentie()));
        Afwijsreden reden = antwoord.reden();
        delen.add(Element.blad("VerzoekAntwoord", reden == null ? IN_ONDERZOEK : AFGEWEZEN));
        if (reden != null) {
            delen.add(Element.blad("RedenAfwijzingVerzoek", reden.code()));
        }
        return Element.van("Antwoord", delen);
    }

    private void zetKlaar(Verzoek verzoek, Bericht bericht, String identificatie, String samenvatting) {
        ClientId client = verzoek.client();
        try {
            verzending.zetKlaar(new Verzending.Uitgaand(
                    verzoek.gemeente(),
                    verzoek.aanbieder(),
                    eigen.bericht(
                            bericht,
                            identificatie,
                            verzoek.gemeente(),
                            verzoek.aanbieder(),
                            "verzoek: " + samenvatting.toLowerCase(java.util.Locale.ROOT)),
                    null,
                    client == null ? null : client.waarde()));
        } catch (IOException e) {
            throw new UncheckedIOException("Schrijven naar het geheugen mislukt", e);
        }
        log.record(
                verzoek.gemeente(),
                "Nabij",
                AccessLog.Action.VERSTREKT,
                client == null ? null : client.waarde(),
                "Antwoord op een verzoek van de aanbieder",
                "WMO319 " + identificatie);
    }
}
