package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Voorstellen;
import nl.nabij.beschikking.model.Voorstelstand;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Besluitproces implements Besluitvorming {

    private static final String DOEL = "Besluit op aanvraag, Wmo 2.3.5";

    private final Zaken zaken;
    private final Voorstellen voorstellen;
    private final Besluiten besluiten;
    private final Besluitdossiers dossiers;
    private final Besluitschrijver schrijver;
    private final Besluitleven leven;
    private final Mandaten mandaten;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Besluitproces(
            Zaken zaken,
            Voorstellen voorstellen,
            Besluiten besluiten,
            Besluitdossiers dossiers,
            Besluitschrijver schrijver,
            Besluitleven leven,
            Mandaten mandaten,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.voorstellen = voorstellen;
        this.besluiten = besluiten;
        this.dossiers = dossiers;
        this.schrijver = schrijver;
        this.leven = leven;
        this.mandaten = mandaten;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int bewaar(CurrentUser user, Zaaknummer nummer, Voorstel voorstel) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        boolean aangeboden = voorstellen
                .lock(user.gemeente(), nummer)
                .filter(Voorstelstand::aangeboden)
                .isPresent();
        if (besluiten.vanZaak(user.gemeente(), nummer).isPresent()) {
            throw new NotPossibleException("Op deze zaak is al een besluit genomen.");
        }
        logWijziging(user, zaak, "voorstel besluit");
        int versie = voorstellen.bewaar(user.gemeente(), nummer, voorstel, user.name(), Instant.now(clock));
        if (aangeboden) {
            events.publishEvent(new BesluitTeruggegeven(user.gemeente(), nummer));
        }
        return versie;
    }

    @Override
    @Transactional
    public List<Bevinding> biedAan(CurrentUser user, Zaaknummer nummer, int versie) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Voorstelstand stand = stand(user, nummer, versie);
        if (stand.aangeboden()) {
            return List.of();
        }
        List<Bevinding> fouten = fouten(dossiers.toets(dossier(zaak, stand.voorstel())));
        if (fouten.isEmpty()) {
            voorstellen.biedAan(user.gemeente(), nummer, user.name(), Instant.now(clock));
            logWijziging(user, zaak, "voorstel besluit aangeboden");
            events.publishEvent(new BesluitAangeboden(user.gemeente(), nummer));
        }
        return fouten;
    }

    @Override
    @Transactional
    public void geefTerug(CurrentUser user, Zaaknummer nummer, String opmerking) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        if (voorstellen.geefTerug(user.gemeente(), nummer, opmerking)) {
            logWijziging(user, zaak, "voorstel besluit teruggegeven");
            events.publishEvent(new BesluitTeruggegeven(user.gemeente(), nummer));
        }
    }

    @Override
    @Transactional
    public Ondertekening onderteken(CurrentUser user, Zaaknummer nummer, int versie) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Optional<Voorstelstand> gelezen = voorstellen.lock(user.gemeente(), nummer);
        Optional<Beschikking> eerder = besluiten.vanZaak(user.gemeente(), nummer);
        if (eerder.isPresent()) {
            return new Ondertekening.Getekend(eerder.get());
        }
        Voorstelstand stand = gelezen.filter(s -> s.versie() == versie && s.aangeboden())
                .orElseThrow(() -> new NotPossibleException(
                        "Het voorstel is intussen veranderd. Lees het opnieuw voordat u ondertekent."));
        Besluitdossier dossier = dossier(zaak, stand.voorstel());
        List<Bevinding> fouten = fouten(alleBevindingen(user, dossier));
        return fouten.isEmpty() ? neem(user, dossier) : new Ondertekening.Geweigerd(fouten);
    }

    private List<Bevinding> alleBevindingen(CurrentUser user, Besluitdossier dossier) {
        List<Bevinding> alle = new ArrayList<>(dossiers.toets(dossier));
        alle.addAll(Besluitregels.toetsMandaat(mandaten.van(user.gemeente(), user.name()), dossier));
        return alle;
    }

    private Ondertekening neem(CurrentUser user, Besluitdossier dossier) {
        Besluit besluit = besluiten.voegToe(user.gemeente(), nummer -> schrijver.schrijf(dossier, nummer, user));
        leven.ga(
                dossier.zaak(),
                gebeurtenis(besluit.uitkomst()),
                user.name(),
                dossier.voorstel().uitkomst().tekst());
        zaken.besloten(user.gemeente(), dossier.zaak().nummer());
        logWijziging(
                user, dossier.zaak(), "beschikking " + besluit.beschikking().nummer());
        events.publishEvent(new BeschikkingGenomen(besluit.beschikking()));
        return new Ondertekening.Getekend(besluit.beschikking());
    }

    private static Besluitgebeurtenis gebeurtenis(Uitkomst uitkomst) {
        if (uitkomst == Uitkomst.BUITEN_BEHANDELING) {
            return Besluitgebeurtenis.NIET_BEHANDELD;
        }
        return uitkomst.kentToe() ? Besluitgebeurtenis.TOEGEKEND : Besluitgebeurtenis.AFGEWEZEN;
    }

    private Voorstelstand stand(CurrentUser user, Zaaknummer nummer, int versie) {
        return voorstellen
                .lock(user.gemeente(), nummer)
                .filter(s -> s.versie() == versie)
                .orElseThrow(() -> new NotPossibleException("Het voorstel is intussen veranderd. Bekijk het opnieuw."));
    }

    private Besluitdossier dossier(Zaak zaak, Voorstel voorstel) {
        return dossiers.verzamel(zaak, voorstel, LocalDate.now(clock));
    }

    private static List<Bevinding> fouten(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
    }

    private void logWijziging(CurrentUser user, Zaak zaak, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                DOEL,
                object + ", zaak " + zaak.nummer());
    }
}
