package nl.nabij.beschikking;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Dwangsombriefschrijver;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Ingebrekestellingen;
import nl.nabij.beschikking.model.Levensloop;
import nl.nabij.beschikking.regels.Dwangsomregels;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes what is owed for a decision that came too late, in a decision of its own (Awb 4:18). */
@Service
public class Dwangsombesluiten {

    private static final String DOEL = "Dwangsom vaststellen, Awb 4:18";

    private final Dwangsomteller teller;
    private final Dwangsomschrijver schrijver;
    private final Besluiten besluiten;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Bezwaren bezwaren;
    private final Mandaten mandaten;
    private final Levensloop levensloop;
    private final Procespost post;
    private final ApplicationEventPublisher events;

    Dwangsombesluiten(
            Dwangsomteller teller,
            Dwangsomschrijver schrijver,
            Besluiten besluiten,
            Ingebrekestellingen ingebrekestellingen,
            Bezwaren bezwaren,
            Mandaten mandaten,
            Levensloop levensloop,
            Procespost post,
            ApplicationEventPublisher events) {
        this.teller = teller;
        this.schrijver = schrijver;
        this.besluiten = besluiten;
        this.ingebrekestellingen = ingebrekestellingen;
        this.bezwaren = bezwaren;
        this.mandaten = mandaten;
        this.levensloop = levensloop;
        this.post = post;
        this.events = events;
    }

    /** What whoever signs adds to the computation; without an exception what was computed is owed. */
    public record Keuze(@Nullable Dwangsomuitzondering uitzondering, String motivering) {
        public static final Keuze ZOALS_BEREKEND = new Keuze(null, "");
    }

    /** @throws NotFoundException when this zaak has no such notice */
    public Dwangsomdossier dossier(Zaak zaak, long ingebrekestelling, Keuze keuze) {
        Dwangsomdossier kaal = teller.van(zaak).stream()
                .filter(d -> d.ingebrekestelling().id() == ingebrekestelling)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Geen ingebrekestelling " + ingebrekestelling));
        return new Dwangsomdossier(
                kaal.zaak(),
                kaal.waarover(),
                kaal.ingebrekestelling(),
                kaal.tarief(),
                kaal.beslotenOp(),
                keuze.uitzondering(),
                keuze.uitzondering() == null ? "" : keuze.motivering(),
                kaal.besluitdatum(),
                kaal.beleid());
    }

    /** Whether no decision fixes it yet, or the one that does is under objection and may be replaced (Awb 6:19). */
    public boolean vastTeStellen(Dwangsomdossier dossier) {
        Beschikkingnummer besluit = dossier.ingebrekestelling().besluit();
        return besluit == null
                || bezwaren.lopend(dossier.zaak().gemeente(), dossier.zaak().nummer())
                        .filter(b -> b.betreft().equals(besluit))
                        .isPresent();
    }

    /** The letter as it would be today. */
    public Brief voorbeeld(Dwangsomdossier dossier) {
        return Dwangsombriefschrijver.schrijf(schrijver.voorbeeld(dossier), dossier);
    }

    /** What keeps this user from signing, beside what is wrong with the decision itself. */
    public List<Bevinding> toetsMandaat(CurrentUser user, Dwangsomdossier dossier) {
        return Dwangsomregels.toetsMandaat(mandaten.van(user.gemeente(), user.name()), dossier);
    }

    /**
     * Takes the decision, with letter and receipt, in one transaction.
     *
     * @param gelezen amount in the letter that was read; it is not signed when it is another by now
     */
    @Transactional
    public Ondertekening onderteken(CurrentUser user, Zaak zaak, long ingebrekestelling, Keuze keuze, String gelezen) {
        levensloop.lock(zaak.gemeente(), zaak.nummer());
        Dwangsomdossier dossier = dossier(zaak, ingebrekestelling, keuze);
        if (!vastTeStellen(dossier)) {
            throw new NotPossibleException("Deze dwangsom is al vastgesteld.");
        }
        if (!dossier.bedrag().toString().equals(gelezen)) {
            throw new NotPossibleException("Het bedrag is intussen veranderd. Lees de brief opnieuw.");
        }
        List<Bevinding> fouten = new ArrayList<>(Dwangsomregels.toets(dossier));
        fouten.addAll(toetsMandaat(user, dossier));
        fouten.removeIf(b -> b.ernst() != Ernst.FOUT);
        return fouten.isEmpty() ? neem(user, dossier) : new Ondertekening.Geweigerd(fouten);
    }

    private Ondertekening neem(CurrentUser user, Dwangsomdossier dossier) {
        Zaak zaak = dossier.zaak();
        Besluit besluit = besluiten.voegToe(user.gemeente(), nummer -> schrijver.schrijf(dossier, nummer, user));
        Beschikking beschikking = besluit.beschikking();
        ingebrekestellingen.vastgesteld(
                zaak.gemeente(), zaak.nummer(), dossier.ingebrekestelling().id(), beschikking.nummer());
        post.log(user, zaak, DOEL, "beschikking " + beschikking.nummer());
        String bedrag = dossier.bedrag().equals(Bedrag.NUL) ? "niets verschuldigd" : dossier.bedrag() + " verschuldigd";
        events.publishEvent(new Besluitstap(
                zaak.gemeente(),
                zaak.nummer(),
                "Dwangsom vastgesteld, besluit " + beschikking.nummer() + ": " + bedrag));
        return new Ondertekening.Getekend(beschikking);
    }
}
