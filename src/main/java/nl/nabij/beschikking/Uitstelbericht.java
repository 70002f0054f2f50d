package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant that the decision comes later, and when (Awb 4:14). The term, and a penalty, run on. */
@Service
public class Uitstelbericht {

    private static final String DOEL = "Bericht van uitstel, Awb 4:14";

    private final Zaken zaken;
    private final Besluitleven leven;
    private final Procespost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uitstelbericht(Zaken zaken, Besluitleven leven, Procespost post, ApplicationEventPublisher events, Clock clock) {
        this.zaken = zaken;
        this.leven = leven;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a term for a decision runs that can be late. */
    public boolean kan(Zaak zaak) {
        return leven.termijn(zaak).isPresent();
    }

    /**
     * @param uiterlijk day on which the decision is there; after the term and after today
     * @param reden why, in words for the resident
     */
    @Transactional
    public void verstuur(CurrentUser user, Zaaknummer nummer, LocalDate uiterlijk, String reden) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        LocalDate termijn = leven.termijn(zaak)
                .orElseThrow(() -> new NotPossibleException("Er loopt geen termijn voor een besluit."));
        if (!uiterlijk.isAfter(termijn) || uiterlijk.isBefore(LocalDate.now(clock))) {
            throw new NotPossibleException("Kies een dag na de termijn (" + Tekst.datum(termijn)
                    + ") die niet voorbij is. Op tijd besluiten heeft geen bericht nodig.");
        }
        post.verstuur(user, zaak, "uitstel", g -> Procesbrieven.besluitLater(g, termijn, uiterlijk, reden));
        post.log(user, zaak, DOEL, "bericht van uitstel");
        events.publishEvent(new Besluitstap(
                zaak.gemeente(), nummer, "Bericht gestuurd: het besluit komt uiterlijk op " + Tekst.datum(uiterlijk)));
    }
}
