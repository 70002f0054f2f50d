package nl.nabij.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NabijClock;
import org.springframework.stereotype.Component;

/**
 * Makes residents with a zaak for the tests of other modules, through the real services: {@code @Autowired ToegangFixture
 * toegang}. The melding lies three weeks back, the onderzoek began a week later, the verslag went out three days ago, the
 * aanvraag came yesterday.
 */
@Component
public class ToegangFixture {

    public static final String CONSULENT = "test.consulent";

    private final Meldingen meldingen;
    private final Plichten plichten;
    private final Onderzoeken onderzoeken;
    private final Onderwerpen onderwerpen;
    private final Ladders ladders;
    private final Verslagen verslagen;
    private final Aanvragen aanvragen;
    private final Afsluitingen afsluitingen;
    private final Zaken zaken;
    private final Clock clock;

    ToegangFixture(
            Meldingen meldingen,
            Plichten plichten,
            Onderzoeken onderzoeken,
            Onderwerpen onderwerpen,
            Ladders ladders,
            Verslagen verslagen,
            Aanvragen aanvragen,
            Afsluitingen afsluitingen,
            Zaken zaken,
            Clock clock) {
        this.meldingen = meldingen;
        this.plichten = plichten;
        this.onderzoeken = onderzoeken;
        this.onderwerpen = onderwerpen;
        this.ladders = ladders;
        this.verslagen = verslagen;
        this.aanvragen = aanvragen;
        this.afsluitingen = afsluitingen;
        this.zaken = zaken;
        this.clock = clock;
    }

    /** A new resident of {@code gemeente} whose zaak stands in {@code status}. */
    public Zaak zaak(Gemeentecode gemeente, Zaakstatus status) {
        return zaak(ClientFixture.client(gemeente), status);
    }

    public Zaak zaak(Client client, Zaakstatus status) {
        return zaak(client, status, LocalDate.now(clock).minusWeeks(3));
    }

    /** @param gemeld day of the melding; the later steps follow 7, 18 and 20 days after it */
    public Zaak zaak(Client client, Zaakstatus status, LocalDate gemeld) {
        Medewerker wie = new Medewerker(client.gemeente(), CONSULENT);
        Zaaknummer nummer = op(gemeld, () -> meldingen.meld(CONSULENT, melding(client, gemeld)));
        if (status.compareTo(Zaakstatus.IN_ONDERZOEK) >= 0) {
            NabijClock.at(gemeld.plusDays(7), () -> beginOnderzoek(wie, nummer));
        }
        if (status.compareTo(Zaakstatus.VERSLAG_VERSTUURD) >= 0) {
            NabijClock.at(gemeld.plusDays(18), () -> {
                vulOnderzoek(wie, nummer, Ladder.Uitkomst.MAATWERK);
                eis(verslagen.verstuur(wie, nummer, ""));
            });
        }
        NabijClock.at(gemeld.plusDays(20), () -> laatsteStap(wie, nummer, status));
        return zaken.get(client.gemeente(), nummer);
    }

    private void laatsteStap(Medewerker wie, Zaaknummer nummer, Zaakstatus status) {
        switch (status) {
            case GEMELD, IN_ONDERZOEK, VERSLAG_VERSTUURD -> {}
            case AANGEVRAAGD -> vraagAan(wie, nummer);
            case BESLOTEN -> {
                vraagAan(wie, nummer);
                zaken.besloten(wie.gemeente(), nummer);
            }
            case AFGESLOTEN ->
                afsluitingen.sluit(wie, nummer, Afsluitgrond.ZONDER_AANVRAAG, "Buurvrouw helpt; inwoner is akkoord.");
        }
    }

    public void beginOnderzoek(Medewerker wie, Zaaknummer nummer) {
        plichten.legVast(wie, nummer, EnumSet.allOf(Plicht.class), LocalDate.now(clock), "Brief");
        eis(onderzoeken.start(wie, nummer));
    }

    /** Everything a verslag needs, with a ladder that leads to {@code uitkomst}. */
    public void vulOnderzoek(Medewerker wie, Zaaknummer nummer, Ladder.Uitkomst uitkomst) {
        LocalDate vandaag = LocalDate.now(clock);
        onderzoeken.legIdentiteitVast(wie, nummer, Identiteitsdocument.PASPOORT, vandaag);
        onderzoeken.legPlanVast(wie, nummer, Planstand.GEEN, vandaag, "");
        for (Onderwerp o : Onderwerp.values()) {
            onderwerpen.bewaar(wie, nummer, klaar(o));
        }
        for (Tredestap stap : ladders.van(wie.gemeente(), nummer).stappen()) {
            boolean laatste = stap.trede().isMaatwerk();
            Tredeoordeel oordeel = laatste
                    ? uitkomst == Ladder.Uitkomst.MAATWERK ? Tredeoordeel.VOLDOENDE : Tredeoordeel.ONVOLDOENDE
                    : Tredeoordeel.DEELS;
            ladders.bewaar(
                    wie,
                    nummer,
                    new Ladders.Invoer(stap.trede().code(), "Samen besproken.", oordeel, "Zwaar werk lukt niet.", 0));
        }
    }

    public static Onderwerpbevinding klaar(Onderwerp o) {
        return new Onderwerpbevinding(
                o,
                Onderwerpstatus.KLAAR,
                "Mevrouw kan licht werk zelf doen.",
                "Gesprek thuis met mevrouw en haar dochter",
                "Ik doe graag zelf wat ik kan.",
                "",
                0,
                null,
                null);
    }

    public static NieuweMelding melding(Client client, LocalDate datum) {
        return new NieuweMelding(
                client,
                Behoefte.GEEN,
                List.of(),
                Melder.CLIENT,
                datum,
                "Ik kan mijn huis niet meer schoonhouden.",
                null,
                UUID.randomUUID());
    }

    private void vraagAan(Medewerker wie, Zaaknummer nummer) {
        eis(aanvragen.ontvang(wie, nummer, UUID.randomUUID(), LocalDate.now(clock), Aanvraagwijze.FORMULIER));
    }

    private static void eis(Oordeel oordeel) {
        if (!(oordeel instanceof Oordeel.Voldoet)) {
            throw new AssertionError("Geweigerd: " + oordeel);
        }
    }

    private static <T> T op(LocalDate dag, java.util.function.Supplier<T> werk) {
        java.util.concurrent.atomic.AtomicReference<T> uit = new java.util.concurrent.atomic.AtomicReference<>();
        NabijClock.at(dag, () -> uit.set(werk.get()));
        return uit.get();
    }
}
