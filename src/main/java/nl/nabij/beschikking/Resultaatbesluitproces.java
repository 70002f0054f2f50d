package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten.Overgenomen;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Melder;
import nl.nabij.toegang.Meldersoort;
import nl.nabij.toegang.Meldingen;
import nl.nabij.toegang.NieuweMelding;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps decisions on a result from another system until the client is indicated anew. New ones cannot be taken (DW-36, DW-37). */
@Service
public class Resultaatbesluitproces {

    private static final String TIJD_IN_BESLUIT = "beschikking/tijd-in-besluit";

    private final Zaken zaken;
    private final Resultaatbesluiten besluiten;
    private final Besluiten register;
    private final Meldingen meldingen;
    private final Clienten clienten;
    private final Normen normen;
    private final Procespost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resultaatbesluitproces(
            Zaken zaken,
            Resultaatbesluiten besluiten,
            Besluiten register,
            Meldingen meldingen,
            Clienten clienten,
            Normen normen,
            Procespost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clock = clock;
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.register = register;
        this.meldingen = meldingen;
        this.clienten = clienten;
        this.normen = normen;
        this.post = post;
        this.events = events;
    }

    public List<Resultaatbesluit> van(Zaak zaak) {
        return besluiten.van(zaak);
    }

    /** @throws NotPossibleException when it is no decision of before */
    @Transactional
    public void neemOver(CurrentUser user, Zaaknummer nummer, Resultaatbesluit besluit) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        LocalDate datum = besluit.besluitdatum();
        if (!datum.isBefore(zaak.meldingsdatum())) {
            throw new NotPossibleException(
                    "Alleen een besluit van voor deze melding kan worden overgenomen. Een nieuw besluit noemt de"
                            + " tijd.");
        }
        if (moetTijdNoemen(zaak.gemeente(), datum)) {
            throw new NotPossibleException(
                    "Op die dag moest elk besluit in uw gemeente de tijd noemen. Zonder tijd kan het niet worden"
                            + " overgenomen.");
        }
        besluiten.neemOver(zaak.gemeente(), zaak.client(), nummer, besluit, user.name());
        post.log(user, zaak, "Overnemen van een ouder besluit", "resultaatbesluit");
        events.publishEvent(new Besluitstap(
                zaak.gemeente(), nummer, "Ouder besluit op resultaat overgenomen, geldt tot de herindicatie"));
    }

    /** Whether a decision of that day had to name time in this gemeente (DW-37). */
    public boolean moetTijdNoemen(Gemeentecode gemeente, LocalDate datum) {
        return normen.find(TIJD_IN_BESLUIT, gemeente, datum)
                .filter(Normwaarde::ja)
                .isPresent();
    }

    /**
     * Begins the way to a new decision: in the zaak that runs for this client, or in a new one.
     *
     * @throws NotFoundException when this gemeente has no such decision
     */
    @Transactional
    public Zaaknummer begin(CurrentUser user, long id) {
        Overgenomen oud = get(user.gemeente(), id);
        if (oud.zaak() != null) {
            return oud.zaak();
        }
        if (oud.besluit().vervallenOp() != null) {
            throw new NotPossibleException("Dit besluit is al vervangen door een nieuw besluit.");
        }
        Zaaknummer zaak = zaken.vanClient(user.gemeente(), oud.client()).stream()
                .filter(z -> z.status() != Zaakstatus.BESLOTEN && z.status() != Zaakstatus.AFGESLOTEN)
                .map(Zaak::nummer)
                .findFirst()
                .orElseGet(() -> meld(user, oud));
        besluiten.koppel(user.gemeente(), id, zaak);
        events.publishEvent(new WorkItem.Closed(user.gemeente(), sleutel(id)));
        events.publishEvent(new Besluitstap(
                user.gemeente(),
                zaak,
                "Herindicatie begonnen van ouder besluit " + oud.besluit().nummer()));
        return zaak;
    }

    private Zaaknummer meld(CurrentUser user, Overgenomen oud) {
        return meldingen.meld(
                user.name(),
                new NieuweMelding(
                        clienten.get(user.gemeente(), oud.client()),
                        clienten.behoefte(user.gemeente(), oud.client()),
                        List.of(),
                        new Melder(Meldersoort.ANDERS, "De gemeente, voor de herindicatie", ""),
                        LocalDate.now(clock),
                        "Herindicatie van besluit " + oud.besluit().nummer() + ". Toen toegekend: "
                                + oud.besluit().resultaat(),
                        null,
                        new UUID(0, oud.id())));
    }

    public Overgenomen get(Gemeentecode gemeente, long id) {
        return besluiten.find(gemeente, id).orElseThrow(() -> new NotFoundException("Geen ouder besluit " + id));
    }

    static String sleutel(long id) {
        return "resultaatbesluit:" + id;
    }

    /** A decision of before ends with the new one in its zaak, or with one on household help elsewhere; not when nothing was decided. */
    @EventListener
    void besloten(BeschikkingGenomen genomen) {
        Beschikking beschikking = genomen.beschikking();
        boolean inhoudelijk = register.besluit(genomen.gemeente(), beschikking.nummer())
                .filter(b -> b.uitkomst() != Uitkomst.BUITEN_BEHANDELING)
                .isPresent();
        if (inhoudelijk) {
            boolean huishouden = beschikking.productcategorie().equals(Voorstel.HULP_BIJ_HET_HUISHOUDEN)
                    || beschikking.toekenningen().stream()
                            .anyMatch(t -> t.categorie().equals(Voorstel.HULP_BIJ_HET_HUISHOUDEN));
            besluiten
                    .vervallen(zaken.get(genomen.gemeente(), genomen.zaak()), huishouden, beschikking.besluitdatum())
                    .forEach(id -> events.publishEvent(new WorkItem.Closed(genomen.gemeente(), sleutel(id))));
        }
    }
}
