package nl.nabij.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way from melding to aanvraag through the services, on PostgreSQL. */
@NabijTest
class ToegangProcesTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final Gemeentecode ELDERS = Gemeentecode.of("0361");
    private static final Medewerker ANNA = new Medewerker(HIER, "anna");
    private static final LocalDate GEMELD = LocalDate.of(2026, 2, 20);

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Meldingen meldingen;

    @Autowired
    Plichten plichten;

    @Autowired
    Onderzoeken onderzoeken;

    @Autowired
    Onderwerpen onderwerpen;

    @Autowired
    Ladders ladders;

    @Autowired
    Verslagen verslagen;

    @Autowired
    Aanvragen aanvragen;

    @Autowired
    Afsluitingen afsluitingen;

    @Autowired
    Spoedzaken spoedzaken;

    @Autowired
    Deelnemers deelnemers;

    @Autowired
    Klokken klokken;

    @Autowired
    Zaken zaken;

    @Autowired
    UserRepository users;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource
    void deFixtureBrengtEenZaakInElkeStand(Zaakstatus status) {
        assertThat(toegang.zaak(HIER, status).status()).isEqualTo(status);
    }

    @Test
    void s1_eenMeldingOpGoedeVrijdagsTermijnIsTeLaatVanaf8AprilEnDanKanDeAanvraag() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.GEMELD, GEMELD);
        Klok onderzoek = klok(zaak, Kloksoort.ONDERZOEK);
        assertThat(onderzoek.laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(onderzoek.stand(LocalDate.of(2026, 4, 7))).isNotEqualTo(Klokstand.TE_LAAT);
        assertThat(onderzoek.stand(LocalDate.of(2026, 4, 8))).isEqualTo(Klokstand.TE_LAAT);
        assertThat(onderzoek.bron()).contains("2.3.2");
        assertThat(klok(zaak, Kloksoort.PLAN).laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 27));
        LocalDate dag = LocalDate.of(2026, 4, 8);
        NabijClock.at(dag, () -> vraagAan(zaak, dag));
        assertThat(zaken.get(HIER, zaak.nummer()).status()).isEqualTo(Zaakstatus.AANGEVRAAGD);
        assertThat(klok(zaak, Kloksoort.BESLUIT).laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void s2_eenTeVroegeAanvraagBlijftBewaardEnBegintNietTotHetVerslagErIs() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.IN_ONDERZOEK, GEMELD);
        LocalDate vroeg = LocalDate.of(2026, 3, 10);
        NabijClock.at(vroeg, () -> assertThat(vraagAan(zaak, vroeg)).isInstanceOf(Oordeel.VoldoetNiet.class));
        assertThat(zaken.get(HIER, zaak.nummer()).status()).isEqualTo(Zaakstatus.IN_ONDERZOEK);
        assertThat(zaken.get(HIER, zaak.nummer()).aanvraagdatum()).isNull();
        Aanvraag bewaard = aanvragen.van(HIER, zaak.nummer()).getFirst();
        assertThat(bewaard.ontvangenOp()).isEqualTo(vroeg);
        assertThat(bewaard.inBehandelingOp()).isNull();
        assertThat(bewaard.reden()).contains("8 april 2026");
        LocalDate verslag = LocalDate.of(2026, 3, 20);
        NabijClock.at(verslag, () -> {
            toegang.vulOnderzoek(ANNA, zaak.nummer(), Ladder.Uitkomst.MAATWERK);
            assertThat(verslagen.verstuur(ANNA, zaak.nummer(), "")).isInstanceOf(Oordeel.Voldoet.class);
            assertThat(aanvragen.neemInBehandeling(ANNA, zaak.nummer(), bewaard.id(), verslag))
                    .isInstanceOf(Oordeel.Voldoet.class);
        });
        assertThat(zaken.get(HIER, zaak.nummer()).aanvraagdatum()).isEqualTo(verslag);
        assertThat(klok(zaak, Kloksoort.BESLUIT).laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void s2_opDeLaatsteDagVanZesWekenIsEenAanvraagNogTeVroeg() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.GEMELD, GEMELD);
        LocalDate laatste = LocalDate.of(2026, 4, 7);
        NabijClock.at(laatste, () -> assertThat(vraagAan(zaak, laatste)).isInstanceOf(Oordeel.VoldoetNiet.class));
    }

    @Test
    void dezelfdeAanvraagTweeKeerIsEenAanvraag() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        UUID id = UUID.randomUUID();
        LocalDate vandaag = LocalDate.now(clock);
        aanvragen.ontvang(ANNA, zaak.nummer(), id, vandaag, Aanvraagwijze.BRIEF);
        aanvragen.ontvang(ANNA, zaak.nummer(), id, vandaag, Aanvraagwijze.BRIEF);
        assertThat(aanvragen.van(HIER, zaak.nummer())).hasSize(1);
        assertThatThrownBy(
                        () -> aanvragen.ontvang(ANNA, zaak.nummer(), UUID.randomUUID(), vandaag, Aanvraagwijze.BRIEF))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void eenOndertekendVerslagTeltAlleenAlsAanvraagWaarDeGemeenteDatHeeftBesloten() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        LocalDate vandaag = LocalDate.now(clock);
        assertThat(aanvragen.verslagTeltAlsAanvraag(HIER, vandaag)).isFalse();
        assertThatThrownBy(() -> aanvragen.ontvang(
                        ANNA, zaak.nummer(), UUID.randomUUID(), vandaag, Aanvraagwijze.ONDERTEKEND_VERSLAG))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void hetOnderzoekBegintNietVoordatAllesIsVerteld() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.GEMELD);
        assertThat(onderzoeken.start(ANNA, zaak.nummer()))
                .isInstanceOfSatisfying(
                        Oordeel.VoldoetNiet.class,
                        nee -> assertThat(nee.bevindingen()).hasSize(3));
        assertThat(onderzoeken.find(HIER, zaak.nummer())).isEmpty();
        toegang.beginOnderzoek(ANNA, zaak.nummer());
        assertThat(zaken.get(HIER, zaak.nummer()).behandelaar()).isEqualTo("anna");
        assertThat(ladders.van(HIER, zaak.nummer()).stappen())
                .extracting(s -> s.trede().code())
                .containsExactly("eigen-kracht", "netwerk", "sociale-basis", "andere-wet", "maatwerk");
    }

    @Test
    void tweeConsulentenOverschrijvenElkaarNietBijEenOnderwerp() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        Onderwerpbevinding vanAnna = ToegangFixture.klaar(Onderwerp.A);
        assertThat(onderwerpen.bewaar(ANNA, zaak.nummer(), vanAnna)).isInstanceOf(Bewaring.Bewaard.class);
        Medewerker bram = new Medewerker(HIER, "bram");
        assertThat(onderwerpen.bewaar(bram, zaak.nummer(), vanAnna))
                .isInstanceOfSatisfying(
                        Bewaring.Botsing.class,
                        b -> assertThat(b.ander()).hasFieldOrPropertyWithValue("gewijzigdDoor", "anna"));
        Onderwerpbevinding opnieuw =
                new Onderwerpbevinding(Onderwerp.A, Onderwerpstatus.BEZIG, "samen", "gesprek", "", "", 1, null, null);
        assertThat(onderwerpen.bewaar(bram, zaak.nummer(), opnieuw)).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(jdbc.sql("select bevinding from toegang.onderwerp_versie where zaak = :z order by versie")
                        .param("z", zaak.nummer().waarde())
                        .query(String.class)
                        .list())
                .containsExactly(vanAnna.bevinding(), "samen");
    }

    @Test
    @Eis("DW-76")
    void deLadderLaatGeenLatereTredeToeEnEenHeropendeTredeHeropentDeLatere() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        assertThat(stap(zaak, "sociale-basis", Tredeoordeel.DEELS, 0)).isInstanceOf(Bewaring.Geweigerd.class);
        assertThat(stap(zaak, "eigen-kracht", Tredeoordeel.DEELS, 0)).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(stap(zaak, "netwerk", Tredeoordeel.ONVOLDOENDE, 0)).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(stap(zaak, "eigen-kracht", Tredeoordeel.DEELS, 0)).isInstanceOf(Bewaring.Botsing.class);
        assertThat(stap(zaak, "eigen-kracht", null, 1)).isInstanceOf(Bewaring.Bewaard.class);
        Ladder ladder = ladders.van(HIER, zaak.nummer());
        assertThat(ladder.stap("netwerk").orElseThrow().oordeel()).isNull();
        assertThat(ladder.stap("netwerk").orElseThrow().waarom()).isEqualTo("daarom");
        assertThatThrownBy(() -> stap(zaak, "bestaat-niet", null, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void eenVerstuurdVerslagBlijftZoalsHetIsEnEenCorrectieIsEenNieuweVersie() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        Verslag eerste = verslagen.get(HIER, zaak.nummer(), 1);
        assertThat(eerste.html()).contains("Mevrouw kan licht werk zelf doen.", "hulp op maat");
        assertThatThrownBy(() -> jdbc.sql("update toegang.verslag set html = '' where zaak = :z")
                        .param("z", zaak.nummer().waarde())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> verslagen.verstuur(ANNA, zaak.nummer(), " ")).isInstanceOf(NotPossibleException.class);
        verslagen.verstuur(ANNA, zaak.nummer(), "Naam van de dochter klopte niet.");
        assertThat(verslagen.van(HIER, zaak.nummer()))
                .extracting(Verslag::versie)
                .containsExactly(2, 1);
        assertThat(verslagen.get(HIER, zaak.nummer(), 1)).isEqualTo(eerste);
        assertThat(zaken.get(HIER, zaak.nummer()).verslagdatum()).isEqualTo(zaak.verslagdatum());
        assertThatThrownBy(() -> verslagen.get(ELDERS, zaak.nummer(), 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void eenVerslagMetGatenGaatNietWegEnNoemtZeAlle() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        assertThat(verslagen.verstuur(ANNA, zaak.nummer(), ""))
                .isInstanceOfSatisfying(
                        Oordeel.VoldoetNiet.class,
                        nee -> assertThat(nee.bevindingen()).hasSize(9));
        assertThat(verslagen.van(HIER, zaak.nummer())).isEmpty();
    }

    @Test
    void eenOpmerkingVanDeInwonerHoortBijDeLaatsteVersie() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        UUID id = UUID.randomUUID();
        LocalDate vandaag = LocalDate.now(clock);
        verslagen.voegOpmerkingToe(ANNA, zaak.nummer(), id, "Mijn zoon woont in Zwolle.", vandaag);
        verslagen.voegOpmerkingToe(ANNA, zaak.nummer(), id, "Mijn zoon woont in Zwolle.", vandaag);
        assertThat(verslagen.opmerkingen(HIER, zaak.nummer()))
                .singleElement()
                .satisfies(o -> assertThat(o.versie()).isEqualTo(1));
    }

    @Test
    void spoedStaatMeteenOpenEnEindigtMetEenTijdelijkeVoorziening() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.GEMELD, GEMELD);
        LocalDate dag = GEMELD.plusDays(3);
        NabijClock.at(dag, () -> spoedzaken.meldSpoed(ANNA, zaak.nummer(), "Partner opgenomen"));
        assertThat(klok(zaak, Kloksoort.SPOED).laatsteDag()).isEqualTo(dag);
        assertThat(klok(zaak, Kloksoort.SPOED).stand(dag.plusDays(1))).isEqualTo(Klokstand.TE_LAAT);
        NabijClock.at(dag, () -> spoedzaken.trefVoorziening(ANNA, zaak.nummer(), dag, dag.plusWeeks(6)));
        assertThat(klok(zaak, Kloksoort.SPOED).stand(dag.plusDays(1))).isEqualTo(Klokstand.GEHAALD);
        assertThat(meldingen.gegevens(HIER, zaak.nummer()).voorzieningTot()).isEqualTo(dag.plusWeeks(6));
    }

    @Test
    void eenVerbeterdeMeldingsdatumVerzetDeKlokkenEnBewaartWatErStond() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.GEMELD, GEMELD);
        meldingen.corrigeer(
                ANNA,
                zaak.nummer(),
                new Meldingcorrectie(
                        LocalDate.of(2026, 2, 2), zaak.hulpvraag(), Melder.CLIENT, "Verkeerde dag getypt"));
        assertThat(klok(zaak, Kloksoort.ONDERZOEK).laatsteDag()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(meldingen.correcties(HIER, zaak.nummer())).singleElement().satisfies(c -> {
            assertThat(c.oud()).isEqualTo("2026-02-20");
            assertThat(c.nieuw()).isEqualTo("2026-02-02");
            assertThat(c.reden()).isEqualTo("Verkeerde dag getypt");
        });
        Zaak verder = toegang.zaak(HIER, Zaakstatus.VERSLAG_VERSTUURD);
        assertThatThrownBy(() -> meldingen.corrigeer(
                        ANNA,
                        verder.nummer(),
                        new Meldingcorrectie(verder.meldingsdatum(), "anders", Melder.CLIENT, "r")))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void intrekkenSluitDeZaakEnStoptDeKlokken() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        assertThatThrownBy(() -> afsluitingen.sluit(ANNA, zaak.nummer(), Afsluitgrond.ZONDER_AANVRAAG, "r"))
                .isInstanceOf(NotPossibleException.class);
        afsluitingen.sluit(ANNA, zaak.nummer(), Afsluitgrond.INGETROKKEN, "Dochter helpt nu");
        assertThat(zaken.get(HIER, zaak.nummer()).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(klokken.van(HIER, zaak.nummer())).noneMatch(Klok::open);
        assertThatThrownBy(() -> afsluitingen.sluit(ANNA, zaak.nummer(), Afsluitgrond.INGETROKKEN, "r"))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> onderwerpen.bewaar(ANNA, zaak.nummer(), ToegangFixture.klaar(Onderwerp.A)))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void overdragenKanAlleenAanEenConsulentVanDeEigenGemeente() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        String collega = user(HIER, Role.CONSULENT);
        onderzoeken.draagOver(ANNA, zaak.nummer(), collega);
        assertThat(zaken.get(HIER, zaak.nummer()).behandelaar()).isEqualTo(collega);
        for (String fout : List.of(user(ELDERS, Role.CONSULENT), user(HIER, Role.BACKOFFICE), "niemand")) {
            assertThatThrownBy(() -> onderzoeken.draagOver(ANNA, zaak.nummer(), fout))
                    .isInstanceOf(NotPossibleException.class);
        }
    }

    @Test
    void netwerkEnDeskundigenDoenMeeMetToestemming() {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        LocalDate vandaag = LocalDate.now(clock);
        Deelnemer coach = new Deelnemer(
                UUID.randomUUID(), Deelnemersoort.HUISCOACH, "J. Bakker", "Kijkt wat mevrouw kan leren", vandaag);
        deelnemers.nodigUit(ANNA, zaak.nummer(), coach);
        deelnemers.nodigUit(ANNA, zaak.nummer(), coach);
        assertThat(deelnemers.van(HIER, zaak.nummer())).containsExactly(coach);
        assertThatThrownBy(() -> new Deelnemer(UUID.randomUUID(), Deelnemersoort.NETWERK, "Buurvrouw", "", null))
                .isInstanceOf(IllegalArgumentException.class);
        deelnemers.beeindig(ANNA, zaak.nummer(), coach.id());
        assertThat(deelnemers.van(HIER, zaak.nummer())).isEmpty();
    }

    @Test
    void eenPlichtHoudtZijnEersteDatum() {
        Zaak zaak = toegang.zaak(ClientFixture.client(HIER), Zaakstatus.GEMELD, GEMELD);
        EnumSet<Plicht> plicht = EnumSet.of(Plicht.BEVESTIGING);
        plichten.legVast(ANNA, zaak.nummer(), plicht, GEMELD, "Brief");
        plichten.legVast(ANNA, zaak.nummer(), plicht, GEMELD.plusDays(3), "Telefoon");
        assertThat(plichten.van(HIER, zaak.nummer()))
                .containsExactly(new Plichtmelding(Plicht.BEVESTIGING, GEMELD, "Brief", "anna"));
        assertThatThrownBy(() -> plichten.legVast(ANNA, zaak.nummer(), plicht, GEMELD.minusDays(1), "Brief"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openKlokkenVoorDeLijstZijnVanDezeGemeenteEnDeVroegsteEerst() {
        Zaak zaak = toegang.zaak(ClientFixture.client(ELDERS), Zaakstatus.GEMELD, LocalDate.of(2019, 3, 4));
        List<Klok> open = klokken.open(ELDERS, LocalDate.of(2019, 4, 15), 1000);
        assertThat(open).extracting(Klok::zaak).contains(zaak.nummer());
        assertThat(open).extracting(Klok::laatsteDag).isSorted();
        assertThat(klokken.open(ELDERS, LocalDate.of(2019, 3, 10), 1000))
                .extracting(Klok::zaak)
                .doesNotContain(zaak.nummer());
        assertThat(klokken.open(HIER, LocalDate.of(2019, 12, 31), 1000))
                .extracting(Klok::zaak)
                .doesNotContain(zaak.nummer());
    }

    private Oordeel vraagAan(Zaak zaak, LocalDate dag) {
        return aanvragen.ontvang(ANNA, zaak.nummer(), UUID.randomUUID(), dag, Aanvraagwijze.FORMULIER);
    }

    private Bewaring<Ladder> stap(Zaak zaak, String code, Tredeoordeel oordeel, int versie) {
        return ladders.bewaar(ANNA, zaak.nummer(), new Ladders.Invoer(code, "bekeken", oordeel, "daarom", versie));
    }

    private Klok klok(Zaak zaak, Kloksoort soort) {
        return klokken.van(HIER, zaak.nummer()).stream()
                .filter(k -> k.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private String user(Gemeentecode gemeente, Role role) {
        String naam = "u-" + UUID.randomUUID();
        users.add(new CurrentUser(naam, "Collega", "x", java.util.Set.of(role), gemeente, null));
        return naam;
    }
}
