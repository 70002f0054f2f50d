package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import nl.nabij.toegang.regels.OnderzoekMagStarten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The onderzoek after a melding (Wmo 2015 art. 2.3.2): start, who handles it, identity, personal plan, conversation. */
@Service
public class Onderzoeken {

    static final String DOEL = "Onderzoek Wmo 2.3.2";

    private final OnderzoekRepository onderzoeken;
    private final ZaakRepository zaken;
    private final KlokRepository klokken;
    private final Plichten plichten;
    private final Normen normen;
    private final UserRepository users;
    private final Zaakwerk werk;

    Onderzoeken(
            OnderzoekRepository onderzoeken,
            ZaakRepository zaken,
            KlokRepository klokken,
            Plichten plichten,
            Normen normen,
            UserRepository users,
            Zaakwerk werk) {
        this.onderzoeken = onderzoeken;
        this.zaken = zaken;
        this.klokken = klokken;
        this.plichten = plichten;
        this.normen = normen;
        this.users = users;
        this.werk = werk;
    }

    /** @throws nl.nabij.platform.NotFoundException when the onderzoek of this zaak has not begun */
    public Onderzoek get(Gemeentecode gemeente, Zaaknummer nummer) {
        return onderzoeken.get(gemeente, nummer);
    }

    public Optional<Onderzoek> find(Gemeentecode gemeente, Zaaknummer nummer) {
        return onderzoeken.find(gemeente, nummer);
    }

    /** Begins the onderzoek with {@code wie} as behandelaar; refused with every duty that must come first. */
    @Transactional
    public Oordeel start(Medewerker wie, Zaaknummer nummer) {
        Zaak zaak = werk.pak(wie, nummer);
        boolean kan = zaak.status() == Zaakstatus.GEMELD || zaak.status() == Zaakstatus.AANGEVRAAGD;
        if (!kan || onderzoeken.find(wie.gemeente(), nummer).isPresent()) {
            throw new NotPossibleException("Het onderzoek is al begonnen, of de zaak loopt niet meer.");
        }
        List<Bevinding> fouten = OnderzoekMagStarten.toets(plichten.gedaan(wie.gemeente(), nummer));
        if (!fouten.isEmpty()) {
            return Oordeel.van(fouten);
        }
        Normwaarde ladder = normen.waarde("onderzoek/ladder", wie.gemeente(), zaak.meldingsdatum());
        onderzoeken.voegToe(zaak, werk.vandaag(), ladder);
        Zaakstatus status = zaak.status() == Zaakstatus.GEMELD ? Zaakstatus.IN_ONDERZOEK : zaak.status();
        zaken.bewaar(zaak.met(status).metBehandelaar(wie.naam()));
        werk.gewijzigd(wie, zaak, DOEL, "onderzoek begonnen");
        werk.gebeurd(new Toegangsgebeurtenis.OnderzoekGestart(wie.gemeente(), nummer, wie.naam()));
        return new Oordeel.Voldoet();
    }

    /** Another consulent of the same gemeente handles the zaak from now on. */
    @Transactional
    public void draagOver(Medewerker wie, Zaaknummer nummer, String aan) {
        Zaak zaak = werk.pak(wie, nummer);
        if (!zaak.loopt()) {
            throw new NotPossibleException("Deze zaak loopt niet meer.");
        }
        CurrentUser collega = users.find(aan)
                .filter(u -> u.has(Role.CONSULENT) && wie.gemeente().equals(u.gemeenteOrNull()))
                .orElseThrow(() -> new NotPossibleException("Kies een consulent van uw eigen gemeente."));
        String van = zaak.behandelaar() == null ? "" : zaak.behandelaar();
        zaken.bewaar(zaak.metBehandelaar(collega.name()));
        werk.gewijzigd(wie, zaak, DOEL, "overgedragen aan een collega");
        werk.gebeurd(new Toegangsgebeurtenis.ZaakOvergedragen(wie.gemeente(), nummer, van, collega.name()));
    }

    @Transactional
    public void legIdentiteitVast(Medewerker wie, Zaaknummer nummer, Identiteitsdocument document, LocalDate op) {
        Zaak zaak = open(wie, nummer);
        eisNietInToekomst(op);
        onderzoeken.bewaarIdentiteit(zaak, document, op, wie.naam());
        werk.gewijzigd(wie, zaak, DOEL, "identiteit vastgesteld");
        werk.gebeurd(new Toegangsgebeurtenis.IdentiteitVastgesteld(wie.gemeente(), nummer, document));
    }

    /** A plan that comes after its term still counts (Wmo 2015 art. 2.3.2 lid 5). */
    @Transactional
    public void legPlanVast(Medewerker wie, Zaaknummer nummer, Planstand stand, LocalDate op, String inhoud) {
        Zaak zaak = open(wie, nummer);
        eisNietInToekomst(op);
        onderzoeken.bewaarPlan(zaak, stand, op, inhoud);
        klokken.haal(zaak, Kloksoort.PLAN, op);
        werk.gewijzigd(wie, zaak, DOEL, "persoonlijk plan");
        werk.gebeurd(new Toegangsgebeurtenis.PlanVastgelegd(wie.gemeente(), nummer, stand));
    }

    @Transactional
    public void legGesprekVast(Medewerker wie, Zaaknummer nummer, Gesprek gesprek) {
        Zaak zaak = open(wie, nummer);
        onderzoeken.bewaarGesprek(zaak, gesprek);
        werk.gewijzigd(wie, zaak, DOEL, "gesprek");
        werk.gebeurd(new Toegangsgebeurtenis.GesprekVastgelegd(wie.gemeente(), nummer, gesprek.vorm(), gesprek.dag()));
    }

    private Zaak open(Medewerker wie, Zaaknummer nummer) {
        Zaak zaak = werk.pak(wie, nummer);
        eisOpen(zaak);
        return zaak;
    }

    static void eisOpen(Zaak zaak) {
        if (!zaak.onderzoekOpen()) {
            throw new NotPossibleException("Het onderzoek is niet open. De zaak staat op: "
                    + zaak.status().tekst() + ".");
        }
    }

    private void eisNietInToekomst(LocalDate dag) {
        if (dag.isAfter(werk.vandaag())) {
            throw new IllegalArgumentException("De datum " + dag + " ligt in de toekomst.");
        }
    }
}
