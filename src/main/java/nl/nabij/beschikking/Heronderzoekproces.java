package nl.nabij.beschikking;

import java.util.Set;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.indicatie.Heropening;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking again whether a decision still fits (Wmo 2015 art. 2.3.9); meanwhile the minutes can be computed anew. */
@Service
public class Heronderzoekproces implements Heropening {

    private static final String DOEL = "Heronderzoek, Wmo 2.3.9";
    private static final Set<Besluitstand> REKENEN_MAG = Set.of(Besluitstand.HEROVERWEGING, Besluitstand.IN_BEZWAAR);

    private final Zaken zaken;
    private final Besluitleven leven;
    private final Procespost post;
    private final Productherstel producten;
    private final ApplicationEventPublisher events;

    Heronderzoekproces(
            Zaken zaken,
            Besluitleven leven,
            Procespost post,
            Productherstel producten,
            ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.leven = leven;
        this.post = post;
        this.producten = producten;
        this.events = events;
    }

    @Transactional
    public void begin(CurrentUser user, Zaaknummer nummer, String reden) {
        stap(user, nummer, Besluitgebeurtenis.HERONDERZOEK_BEGONNEN, reden);
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        post.verstuur(user, zaak, "heronderzoek-begonnen", Procesbrieven::heronderzoekBegonnen);
    }

    /** The decision stays as it is, and so does what was weighed for it. */
    @Transactional
    public void ongewijzigd(CurrentUser user, Zaaknummer nummer, String reden) {
        stap(user, nummer, Besluitgebeurtenis.ONGEWIJZIGD, reden);
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        producten.herstel(user, zaak);
        post.verstuur(user, zaak, "heronderzoek-ongewijzigd", Procesbrieven::heronderzoekOngewijzigd);
    }

    private void stap(CurrentUser user, Zaaknummer nummer, Besluitgebeurtenis gebeurtenis, String reden) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        leven.ga(zaak, gebeurtenis, user.name(), reden);
        post.log(user, zaak, DOEL, gebeurtenis.tekst());
        events.publishEvent(new Besluitstap(zaak.gemeente(), nummer, gebeurtenis.tekst()));
    }

    @Override
    public boolean loopt(Gemeentecode gemeente, Zaaknummer nummer) {
        return leven.stand(zaken.get(gemeente, nummer))
                .filter(REKENEN_MAG::contains)
                .isPresent();
    }
}
