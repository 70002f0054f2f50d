package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Vervolgstand.Fase;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.model.Vervolgvoorstellen;
import nl.nabij.beschikking.regels.Vervolgregels;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Vervolgproces implements Vervolgbesluiten {

    private final Vervolgvoorstellen voorstellen;
    private final Vervolgdossiers dossiers;
    private final Vervolgschrijver schrijver;
    private final Vervolgstappen stappen;
    private final Besluiten besluiten;
    private final Mandaten mandaten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vervolgproces(
            Vervolgvoorstellen voorstellen,
            Vervolgdossiers dossiers,
            Vervolgschrijver schrijver,
            Vervolgstappen stappen,
            Besluiten besluiten,
            Mandaten mandaten,
            ApplicationEventPublisher events,
            Clock clock) {
        this.voorstellen = voorstellen;
        this.dossiers = dossiers;
        this.schrijver = schrijver;
        this.stappen = stappen;
        this.besluiten = besluiten;
        this.mandaten = mandaten;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Vervolgstand bereidVoor(CurrentUser user, Vervolgvoorstel voorstel) {
        Vervolgdossier dossier = dossiers.verzamel(user.gemeente(), voorstel, LocalDate.now(clock));
        stappen.slot(dossier.zaak());
        if (voorstellen.open(user.gemeente(), voorstel.zaak()).isPresent()) {
            throw new NotPossibleException("In deze zaak ligt al een voorstel. Rond dat af of maak het ongedaan.");
        }
        stappen.mag(dossier);
        long id = voorstellen.voegToe(user.gemeente(), voorstel, user.name(), Instant.now(clock));
        stappen.log(user, dossier.zaak(), "voorstel " + voorstel.soort().tekst());
        verteld(
                user.gemeente(),
                dossier.zaak(),
                "Voorstel gemaakt: " + voorstel.soort().tekst());
        return get(user.gemeente(), id);
    }

    @Override
    @Transactional
    public int bewaar(CurrentUser user, long id, Vervolgvoorstel voorstel) {
        Vervolgstand stand = openStand(user.gemeente(), id);
        if (!stand.voorstel().zaak().equals(voorstel.zaak())
                || !stand.voorstel().betreft().equals(voorstel.betreft())) {
            throw new NotPossibleException("Dit voorstel hoort bij een ander besluit.");
        }
        Zaak zaak = dossiers.verzamel(user.gemeente(), voorstel, LocalDate.now(clock))
                .zaak();
        int versie = voorstellen.bewaar(user.gemeente(), id, voorstel, user.name());
        stappen.log(user, zaak, "voorstel " + voorstel.soort().tekst());
        if (stand.fase() == Fase.AANGEBODEN) {
            events.publishEvent(new BesluitTeruggegeven(user.gemeente(), zaak.nummer()));
        }
        return versie;
    }

    @Override
    public List<Bevinding> toets(Gemeentecode gemeente, long id) {
        return aanbiedfouten(dossier(get(gemeente, id)));
    }

    @Override
    @Transactional
    public List<Bevinding> biedAan(CurrentUser user, long id, int versie) {
        Vervolgstand stand = stand(user, id, versie);
        if (stand.fase() == Fase.AANGEBODEN) {
            return List.of();
        }
        Vervolgdossier dossier = dossier(stand);
        List<Bevinding> fouten = aanbiedfouten(dossier);
        if (fouten.isEmpty()) {
            voorstellen.zet(user.gemeente(), id, Fase.AANGEBODEN);
            stappen.log(user, dossier.zaak(), "voorstel aangeboden");
            events.publishEvent(
                    new BesluitAangeboden(user.gemeente(), dossier.zaak().nummer()));
        }
        return fouten;
    }

    @Override
    @Transactional
    public void geefTerug(CurrentUser user, long id, String opmerking) {
        Vervolgstand stand = openStand(user.gemeente(), id);
        if (stand.fase() == Fase.AANGEBODEN) {
            Zaak zaak = dossier(stand).zaak();
            voorstellen.geefTerug(user.gemeente(), id, opmerking);
            stappen.log(user, zaak, "voorstel teruggegeven");
            events.publishEvent(new BesluitTeruggegeven(user.gemeente(), zaak.nummer()));
        }
    }

    @Override
    @Transactional
    public boolean maakOngedaan(CurrentUser user, long id) {
        Vervolgstand stand = voorstellen.lock(user.gemeente(), id).orElseThrow(() -> geen(id));
        if (!stand.open()) {
            return false;
        }
        Zaak zaak = dossier(stand).zaak();
        voorstellen.zet(user.gemeente(), id, Fase.ONGEDAAN);
        if (!stand.voorstel().herkomst().isEmpty() && stand.voorstel().producten() != null) {
            stappen.herstelProducten(user, zaak);
        }
        stappen.log(user, zaak, "voorstel ongedaan gemaakt");
        verteld(
                user.gemeente(),
                zaak,
                "Voorstel ongedaan gemaakt: " + stand.voorstel().soort().tekst());
        return true;
    }

    @Override
    @Transactional
    public Ondertekening onderteken(CurrentUser user, long id, int versie) {
        Vervolgstand stand = stand(user, id, versie);
        if (stand.fase() != Fase.AANGEBODEN) {
            throw new NotPossibleException("Het voorstel is niet aangeboden. Lees het opnieuw voordat u ondertekent.");
        }
        Vervolgdossier dossier = dossier(stand);
        stappen.slot(dossier.zaak());
        List<Bevinding> fouten = new ArrayList<>(fouten(Vervolgregels.toets(dossier)));
        fouten.addAll(toetsMandaat(user, dossier));
        fouten.addAll(Vervolgregels.toetsOndertekenaar(dossier, user.name()));
        if (!fouten.isEmpty()) {
            return new Ondertekening.Geweigerd(fouten);
        }
        Besluit besluit = besluiten.voegToe(user.gemeente(), nummer -> schrijver.schrijf(dossier, nummer, user));
        voorstellen.zet(user.gemeente(), id, Fase.GETEKEND);
        stappen.genomen(user, dossier, besluit);
        return new Ondertekening.Getekend(besluit.beschikking());
    }

    private List<Bevinding> aanbiedfouten(Vervolgdossier dossier) {
        List<Bevinding> fouten = new ArrayList<>(fouten(Vervolgregels.toets(dossier)));
        fouten.addAll(dossiers.begonnen(dossier));
        return fouten;
    }

    private List<Bevinding> toetsMandaat(CurrentUser user, Vervolgdossier dossier) {
        return Vervolgregels.toetsMandaat(mandaten.van(user.gemeente(), user.name()), dossier);
    }

    @Override
    public Optional<Vervolgstand> open(Gemeentecode gemeente, Zaaknummer zaak) {
        return voorstellen.open(gemeente, zaak);
    }

    @Override
    public Vervolgstand get(Gemeentecode gemeente, long id) {
        return voorstellen.find(gemeente, id).orElseThrow(() -> geen(id));
    }

    @Override
    public List<Vervolgstand> vanHerkomst(Gemeentecode gemeente, String herkomst) {
        return voorstellen.vanHerkomst(gemeente, herkomst);
    }

    private Vervolgdossier dossier(Vervolgstand stand) {
        return dossiers.verzamel(stand.gemeente(), stand.voorstel(), LocalDate.now(clock));
    }

    private Vervolgstand stand(CurrentUser user, long id, int versie) {
        Vervolgstand stand = openStand(user.gemeente(), id);
        if (stand.versie() != versie) {
            throw new NotPossibleException("Het voorstel is intussen veranderd. Bekijk het opnieuw.");
        }
        return stand;
    }

    private Vervolgstand openStand(Gemeentecode gemeente, long id) {
        Vervolgstand stand = voorstellen.lock(gemeente, id).orElseThrow(() -> geen(id));
        if (!stand.open()) {
            throw new NotPossibleException("Dit voorstel is al getekend of ongedaan gemaakt.");
        }
        return stand;
    }

    private void verteld(Gemeentecode gemeente, Zaak zaak, String tekst) {
        events.publishEvent(new Besluitstap(gemeente, zaak.nummer(), tekst));
    }

    private static NotFoundException geen(long id) {
        return new NotFoundException("Geen voorstel " + id);
    }

    private static List<Bevinding> fouten(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList();
    }
}
