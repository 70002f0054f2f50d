package nl.nabij.berichten.verkeer;

import java.util.Optional;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Berichtstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A 301 that the aanbieder refused, or that our own check stopped, made again once its cause is mended. */
@Component
public class Herstel {

    private final Verzendmelding melding;
    private final Toewijzingen toewijzingen;
    private final Toewijzingpost post;
    private final Afdoening afdoening;

    Herstel(Verzendmelding melding, Toewijzingen toewijzingen, Toewijzingpost post, Afdoening afdoening) {
        this.melding = melding;
        this.toewijzingen = toewijzingen;
        this.post = post;
        this.afdoening = afdoening;
    }

    /** A toewijzing in it that the aanbieder still has to get; empty when there is nothing to make again. */
    public Optional<Toewijzing> teHerstellen(ArchiefBericht bericht) {
        Gemeentecode gemeente = bericht.gemeente();
        boolean ons301 = bericht.richting() == Richting.UIT && bericht.soort().equals(Berichtsoort.WMO301.name());
        boolean over = bericht.uitkomst() == Uitkomst.VERSTUURD || bericht.uitkomst() == Uitkomst.TEGENGEHOUDEN;
        if (gemeente == null || !ons301 || !over || bericht.afgehandeld()) {
            return Optional.empty();
        }
        return melding.nummersVan(bericht).stream()
                .flatMap(n -> toewijzingen.find(gemeente, n).stream())
                .filter(t -> isOver(t.nummer(), gemeente, bericht.uitkomst()))
                .findFirst();
    }

    private boolean isOver(Toewijzingnummer nummer, Gemeentecode gemeente, Uitkomst uitkomst) {
        Berichtstand stand = toewijzingen.stand(gemeente, nummer).bericht();
        return stand == Berichtstand.AFGEKEURD
                || (uitkomst == Uitkomst.TEGENGEHOUDEN && stand == Berichtstand.TE_VERZENDEN);
    }

    /** False when there was nothing to make again. */
    @Transactional
    public boolean opnieuw(ArchiefBericht bericht, String door) {
        Optional<Toewijzing> toewijzing = teHerstellen(bericht);
        toewijzing.ifPresent(t -> {
            post.opnieuw(t);
            afdoening.afgehandeld(bericht, door);
        });
        return toewijzing.isPresent();
    }
}
