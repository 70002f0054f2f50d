package nl.nabij.beschikking;

import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Levensloop;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a later decision does to the life of the decision, and who is told. */
@Component
class Vervolgstappen {

    private static final String DOEL = "Herziening of intrekking, Wmo 2.3.10";

    private final Besluitleven leven;
    private final Levensloop levensloop;
    private final Bezwaren bezwaren;
    private final Productherstel producten;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    Vervolgstappen(
            Besluitleven leven,
            Levensloop levensloop,
            Bezwaren bezwaren,
            Productherstel producten,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.bezwaren = bezwaren;
        this.producten = producten;
        this.leven = leven;
        this.levensloop = levensloop;
        this.log = log;
        this.events = events;
    }

    void slot(Zaak zaak) {
        levensloop.lock(zaak.gemeente(), zaak.nummer());
    }

    /** @throws NotPossibleException when the life of the decision does not allow this kind of decision now */
    void mag(Vervolgdossier dossier) {
        if (!leven.kan(dossier.zaak(), gebeurtenis(dossier.voorstel().soort()))) {
            throw new NotPossibleException("Dit kan nu niet. De stand van het besluit is: "
                    + dossier.stand().tekst() + ".");
        }
    }

    /** What a campaign weighed for a draft that is undone goes back to what the decision grants; a heronderzoek keeps its weighing. */
    void herstelProducten(CurrentUser user, Zaak zaak) {
        leven.stand(zaak).ifPresent(stand -> producten.buitenHeronderzoek(user, zaak, stand));
    }

    void genomen(CurrentUser user, Vervolgdossier dossier, Besluit besluit) {
        Uitkomst soort = besluit.uitkomst();
        Vervolggrond grond = dossier.voorstel().grond();
        Bezwaar bezwaar = dossier.bezwaar();
        if (soort.opBezwaar() && bezwaar != null) {
            bezwaren.bewaar(bezwaar.klaar(Bezwaar.Fase.BESLIST, dossier.besluitdatum()));
            Besluitstand naar = naBezwaar(dossier, besluit);
            leven.gaNaar(dossier.zaak(), gebeurtenis(soort), naar, user.name());
            if (soort.laatEerderBesluitStaan()) {
                producten.buitenHeronderzoek(user, dossier.zaak(), naar);
            }
        } else {
            leven.ga(dossier.zaak(), gebeurtenis(soort), user.name(), grond == null ? "" : grond.tekst());
        }
        log(user, dossier.zaak(), "beschikking " + besluit.beschikking().nummer());
        events.publishEvent(new BesluitGewijzigd(
                dossier.betreft(),
                besluit.beschikking(),
                soort,
                soort.laatEerderBesluitStaan() ? null : dossier.voorstel().ingangsdatum(),
                grond == null ? "05" : grond.redenWijziging()));
    }

    /** A decision on objection that changes nothing brings back where the decision stood before the objection. */
    private Besluitstand naBezwaar(Vervolgdossier dossier, Besluit besluit) {
        if (!besluit.uitkomst().laatEerderBesluitStaan()) {
            return besluit.beschikking().toegekend() ? Besluitstand.BESLOTEN : Besluitstand.INGETROKKEN;
        }
        return leven.voorBezwaar(dossier.zaak());
    }

    void log(CurrentUser user, Zaak zaak, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                DOEL,
                object + ", zaak " + zaak.nummer());
    }

    private static Besluitgebeurtenis gebeurtenis(Uitkomst soort) {
        return switch (soort) {
            case HERZIEN -> Besluitgebeurtenis.HERZIEN;
            case INTREKKEN -> Besluitgebeurtenis.INGETROKKEN;
            case BEEINDIGEN -> Besluitgebeurtenis.BEEINDIGD;
            case BEZWAAR_GEGROND, BEZWAAR_ONGEGROND, BEZWAAR_NIET_ONTVANKELIJK -> Besluitgebeurtenis.BEZWAAR_BESLIST;
            case TOEKENNEN, GEDEELTELIJK_TOEKENNEN, AFWIJZEN, BUITEN_BEHANDELING, DWANGSOM_VASTSTELLEN ->
                throw new NotPossibleException("Dit besluit is geen vervolg op een eerder besluit.");
        };
    }
}
