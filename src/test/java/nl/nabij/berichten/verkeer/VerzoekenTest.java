package nl.nabij.berichten.verkeer;

import static nl.nabij.berichten.verkeer.Verzoekverkeer.DAG;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.HIER;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.PERIODE;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.meer;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.opDag;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.wijziging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Berichtstand;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Ingangsafspraak;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoekstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dialogue of requests, from the message in to the message out (iWmo 315 to 320, and the 301 that honours one). */
@NabijTest
class VerzoekenTest {

    private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct";

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Verzoeken verzoeken;

    @Autowired
    Behandeling behandeling;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Clienten clienten;

    private Verzoek open(Toewijzing t) {
        return verkeer.verzoeken(t.aanbieder()).getFirst();
    }

    private Verzoek gevraagd(Toewijzing t, Gevraagd... producten) {
        assertThat(verkeer.vow(t, wijziging(producten)).bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        return open(t);
    }

    private Pakketbesluit honoreer(Verzoek v, LocalDate dag) {
        return honoreer(v, dag, Ingangsafspraak.GEEN);
    }

    private Pakketbesluit honoreer(Verzoek v, LocalDate dag, Ingangsafspraak afspraak) {
        return opDag(dag, () -> behandeling.honoreer(HIER, v.id(), afspraak, "test"));
    }

    private static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).toList();
    }

    private static List<String> geweigerd(Pakketbesluit besluit) {
        return codes(((Pakketbesluit.Geweigerd) besluit).bevindingen());
    }

    private static List<String> retourcodes(Bericht bericht, String klasse) {
        return bericht.alle(klasse + "/RetourCodes/RetourCode").stream()
                .map(Element::tekst)
                .toList();
    }

    @Test
    void aRequestIsKeptAndReceivedWithAHeaderAlone() {
        Toewijzing t = verkeer.lopend(180, 120);
        Ontvangen in = verkeer.vow(t, wijziging(meer(t, 180, LocalDate.of(2027, 3, 1))));
        assertThat(in.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        Bericht antwoord = verkeer.antwoord(in);
        assertThat(antwoord.soort()).isEqualTo(Berichtsoort.WMO318);
        assertThat(antwoord.heeftAlleenKop()).isTrue();
        assertThat(antwoord.header().heeft("RetourCodes")).isFalse();
        Verzoek verzoek = open(t);
        assertThat(verzoek.status()).isEqualTo(Verzoekstatus.ONTVANGEN);
        assertThat(verkeer.taak("verzoek:" + verzoek.id()))
                .as("five working days after Monday 1 February 2027")
                .isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(verzoeken.find(Gemeentecode.of("0361"), verzoek.id()))
                .as("another gemeente does not see it")
                .isEmpty();
    }

    @Test
    void s11ASecondRequestIsRefusedWhileOneIsOpen() {
        Toewijzing t = verkeer.lopend(180, 120);
        gevraagd(t, meer(t, 150, LocalDate.of(2027, 3, 1)));
        Ontvangen tweede = verkeer.vow(t, wijziging(meer(t, 180, LocalDate.of(2027, 3, 1))));
        assertThat(tweede.bericht().uitkomst()).isEqualTo(Uitkomst.AFGEKEURD);
        Bericht antwoord = verkeer.antwoord(tweede);
        assertThat(retourcodes(antwoord, "Header")).containsExactly("0200");
        assertThat(retourcodes(antwoord, "Client")).containsExactly("0200");
        assertThat(retourcodes(antwoord, "Client/Verzoek")).containsExactly("9374");
        assertThat(retourcodes(antwoord, "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct"))
                .containsExactly("0200");
        assertThat(verkeer.verzoeken(t.aanbieder())).hasSize(1);
        behandeling.wijsAf(HIER, open(t).id(), new Behandeling.Afwijzing(Afwijsreden.INHOUDELIJK, null, "test"));
        assertThat(verkeer.vow(t, wijziging(meer(t, 180, LocalDate.of(2027, 3, 1))))
                        .bericht()
                        .uitkomst())
                .as("after the answer a new request may come")
                .isEqualTo(Uitkomst.VERWERKT);
    }

    @Test
    @Regelgeval(voldoet = "NB713")
    void moreVolumeGoesFromRequestThroughInvestigationToOne301ThatNamesIt() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        assertThat(opDag(DAG, () -> behandeling.onderzoek(HIER, verzoek.id(), "test")))
                .isEmpty();
        assertThat(verkeer.taak("verzoek:" + verzoek.id()))
                .as("eight weeks after the date of the request")
                .isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(codes(behandeling.onderzoek(HIER, verzoek.id(), "test"))).containsExactly("TR360");
        assertThat(honoreer(verzoek, LocalDate.of(2027, 2, 20))).isInstanceOf(Pakketbesluit.Gedaan.class);
        assertThat(codes(behandeling.onderzoek(HIER, verzoek.id(), "test"))).contains("TR359");
        assertThat(geweigerd(honoreer(verzoek, DAG))).containsExactly("TR359");
        assertThat(verkeer.taak("verzoek:" + verzoek.id())).isNull();

        List<Bericht> uit = verkeer.verstuur(t.aanbieder());
        assertThat(uit).extracting(Bericht::soort).containsSubsequence(Berichtsoort.WMO319, Berichtsoort.WMO301);
        Bericht antwoord = uit.stream()
                .filter(b -> b.soort() == Berichtsoort.WMO319)
                .findFirst()
                .orElseThrow();
        assertThat(antwoord.wortel().tekst("Antwoord/VerzoekAntwoord")).isEqualTo("2");
        assertThat(antwoord.wortel().heeft("Antwoord/RedenAfwijzingVerzoek")).isFalse();
        List<Element> producten = uit.getLast().alle(PRODUCT);
        assertThat(producten)
                .extracting(p -> p.tekst("ReferentieAanbieder"))
                .containsOnly(verzoek.inhoud().referentie());
        assertThat(producten.getFirst().tekst("Einddatum")).isEqualTo("2027-02-28");
        assertThat(producten.getFirst().tekst("RedenWijziging")).isEqualTo("12");
        assertThat(producten.getLast().tekst("Ingangsdatum")).isEqualTo("2027-03-01");
        assertThat(producten.getLast().tekst("Omvang/Volume")).isEqualTo("180");
        assertThat(producten.getLast().heeft("RedenWijziging")).isFalse();
    }

    @Test
    @Regelgeval(beide = "TR379")
    void onlyALaterEndKeepsTheNumberAndTheReferenceIsNamedOnce() {
        Toewijzing t = verkeer.lopend(120, 120, Periode.vanTot(PERIODE.begin(), LocalDate.of(2027, 6, 30)));
        Gevraagd.Gewijzigd langer = new Gevraagd.Gewijzigd(
                t.nummer(), PERIODE.begin(), LocalDate.of(2027, 12, 31), Omvang.minutenPerWeek(120), null);
        Verzoek verzoek = gevraagd(t, langer);
        assertThat(honoreer(verzoek, DAG)).isInstanceOf(Pakketbesluit.Gedaan.class);
        Bericht wmo301 = verkeer.verstuur(t.aanbieder()).getLast();
        Element product = wmo301.alle(PRODUCT).getFirst();
        assertThat(product.tekst("ToewijzingNummer")).isEqualTo(t.nummer().waarde());
        assertThat(product.tekst("RedenWijziging")).isEqualTo("12");
        assertThat(product.tekst("Einddatum")).isEqualTo("2027-12-31");
        assertThat(product.tekst("ReferentieAanbieder"))
                .isEqualTo(verzoek.inhoud().referentie());
        verkeer.retour(wmo301);
        opDag(
                DAG,
                () -> toewijzingen.wijzig(new nl.nabij.toewijzing.Wijziging(
                        HIER, t.nummer(), LocalDate.of(2027, 11, 30), "05", false, "test")));
        Element daarna = verkeer.verstuur(t.aanbieder()).getLast().alle(PRODUCT).getFirst();
        assertThat(daarna.heeft("ReferentieAanbieder"))
                .as("TR379: only the first time")
                .isFalse();
    }

    @Test
    void moreThanWasDecidedIsNotGivenAndTheRequestStaysOpen() {
        Toewijzing t = verkeer.lopend(150, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        assertThat(geweigerd(opDag(DAG, () -> behandeling.proef(HIER, verzoek.id(), Ingangsafspraak.GEEN, "test"))))
                .containsExactly("NB707");
        assertThat(geweigerd(honoreer(verzoek, DAG))).containsExactly("NB707");
        assertThat(open(t).status()).isEqualTo(Verzoekstatus.ONTVANGEN);
        assertThat(toewijzingen.get(HIER, t.nummer()))
                .as("nothing is half done")
                .isEqualTo(t);
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(1);
    }

    @Test
    @Regelgeval(voldoetNiet = {"NB711", "NB712"})
    void outsideTheDecisionTheAnswerIsThatADecisionIsNeeded() {
        Toewijzing t = verkeer.lopend(180, 120);
        Gevraagd.Nieuw ander =
                new Gevraagd.Nieuw("02", null, Periode.vanTot(LocalDate.of(2027, 3, 1), PERIODE.einde()), null, null);
        Verzoek verzoek = gevraagd(t, new Gevraagd.Ongewijzigd(t.nummer()), ander);
        assertThat(geweigerd(honoreer(verzoek, DAG))).containsExactly("NB712");
        Gevraagd.Gewijzigd later = new Gevraagd.Gewijzigd(
                t.nummer(), LocalDate.of(2027, 3, 1), LocalDate.of(2029, 12, 31), Omvang.minutenPerWeek(180), null);
        Toewijzing u = verkeer.lopend(180, 120);
        Verzoek tweede =
                gevraagd(u, new Gevraagd.Gewijzigd(u.nummer(), later.ingang(), later.einde(), later.omvang(), null));
        assertThat(geweigerd(honoreer(tweede, DAG))).containsExactly("NB711");
    }

    @Test
    @Regelgeval(voldoetNiet = "NB713")
    void aRequestForWhatRunsAlreadyIsNotGranted() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 120, LocalDate.of(2027, 3, 1)));
        assertThat(geweigerd(honoreer(verzoek, DAG))).containsExactly("NB713");
    }

    @Test
    void aTryShowsWhatWouldGoOutAndKeepsNothing() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        Pakketbesluit proef = opDag(DAG, () -> behandeling.proef(HIER, verzoek.id(), Ingangsafspraak.GEEN, "test"));
        assertThat(((Pakketbesluit.Gedaan) proef).toewijzingen()).hasSize(2);
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(1);
    }

    @Test
    void aWishedDayThatHasPassedNeedsAgreement() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        assertThat(geweigerd(honoreer(verzoek, LocalDate.of(2027, 3, 2)))).containsExactly("IV093");
        assertThat(honoreer(verzoek, LocalDate.of(2027, 3, 2), Ingangsafspraak.TERUGWERKEND))
                .isInstanceOf(Pakketbesluit.Gedaan.class);
    }

    @Test
    void aRejectionNamesItsReasonAndTheRightGemeenteIsToldOutsideTheMessage() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        assertThat(codes(behandeling.wijsAf(
                        HIER, verzoek.id(), new Behandeling.Afwijzing(Afwijsreden.WOONPLAATS, null, "test"))))
                .containsExactly("OP359");
        Gemeentecode alkmaar = Gemeentecode.of("0361");
        assertThat(opDag(
                        DAG,
                        () -> behandeling.wijsAf(
                                HIER,
                                verzoek.id(),
                                new Behandeling.Afwijzing(Afwijsreden.WOONPLAATS, alkmaar, "test"))))
                .isEmpty();
        assertThat(verkeer.taak("verzoek-elders:" + verzoek.id())).isEqualTo(DAG.plusWeeks(2));
        Bericht wmo319 = opDag(DAG, () -> verkeer.verstuur(t.aanbieder())).getLast();
        assertThat(wmo319.soort()).isEqualTo(Berichtsoort.WMO319);
        assertThat(wmo319.wortel().tekst("Antwoord/VerzoekAntwoord")).isEqualTo("1");
        assertThat(wmo319.wortel().tekst("Antwoord/RedenAfwijzingVerzoek")).isEqualTo("8");
        Ontvangen retour = verkeer.retour(wmo319);
        assertThat(retour.bericht().soort()).isEqualTo("WMO320");
        assertThat(retour.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(retour.bericht().antwoordOp()).isNotNull();
        assertThat(codes(behandeling.wijsAf(
                        HIER, verzoek.id(), new Behandeling.Afwijzing(Afwijsreden.STAPELING, null, "test"))))
                .containsExactly("TR365");
    }

    @Test
    void aMissing320IsDueAfterThreeWorkingDays() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        opDag(DAG, () -> behandeling.onderzoek(HIER, verzoek.id(), "test"));
        Bericht wmo319 = opDag(DAG, () -> verkeer.verstuur(t.aanbieder())).getLast();
        assertThat(verkeer.wachtOp(wmo319)).isEqualTo(LocalDate.of(2027, 2, 4));
        verkeer.retour(wmo319);
        assertThat(verkeer.wachtOp(wmo319)).isNull();
    }

    @Test
    void aStrangerInA317IsRefusedAtTheClientAndWhatStandsBelowIsNotJudged() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoekinhoud verzoek = wijziging(meer(t, 180, LocalDate.of(2027, 3, 1)));
        Bsn vreemd = nl.nabij.clientdossier.ClientFixture.client(HIER).bsn();
        Ontvangen in = verkeer.neem(Verzoekschrijver.wijziging(verkeer.envelop(t.aanbieder()), vreemd, verzoek));
        Bericht antwoord = verkeer.antwoord(in);
        assertThat(retourcodes(antwoord, "Client")).containsExactly("8187");
        assertThat(retourcodes(antwoord, "Client/Verzoek")).containsExactly("0233");
        assertThat(retourcodes(antwoord, "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct"))
                .containsExactly("0233");
    }

    @Test
    @Regelgeval(voldoet = "NB712", beide = "NB711")
    void everyProductOfAVotIsAnsweredOnItsOwnAndOnlyTheGrantedOneNamesItsReference() {
        Toewijzing t = verkeer.lopend(180, 120);
        Gevraagd.Nieuw erbij = new Gevraagd.Nieuw(
                "01",
                Objects.requireNonNull(verkeer.nogEenProduct(t)).waarde(),
                Periode.vanTot(LocalDate.of(2027, 3, 1), PERIODE.einde()),
                Omvang.minutenPerWeek(60),
                null);
        Gevraagd.Nieuw later = new Gevraagd.Nieuw(
                "01",
                erbij.code(),
                Periode.vanTot(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 6, 30)),
                Omvang.minutenPerWeek(60),
                null);
        Ontvangen in = verkeer.neem(Verzoekschrijver.toewijzing(
                verkeer.envelop(t.aanbieder()),
                new Verzoekschrijver.Persoon(t.bsn(), LocalDate.of(1941, 3, 3), "2", "Wit", "de"),
                List.of(wijziging(erbij), wijziging(later)),
                "06"));
        assertThat(in.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(verkeer.antwoord(in).soort()).isEqualTo(Berichtsoort.WMO316);
        List<Verzoek> twee = verkeer.verzoeken(t.aanbieder());
        assertThat(twee).hasSize(2);
        Verzoek eerste =
                twee.getFirst().inhoud().producten().getFirst().equals(erbij) ? twee.getFirst() : twee.getLast();
        Verzoek tweede = eerste == twee.getFirst() ? twee.getLast() : twee.getFirst();
        assertThat(honoreer(eerste, DAG)).isInstanceOf(Pakketbesluit.Gedaan.class);
        assertThat(geweigerd(honoreer(tweede, DAG))).containsExactly("NB711");
        behandeling.wijsAf(HIER, tweede.id(), new Behandeling.Afwijzing(Afwijsreden.NIEUWE_AANVRAAG, null, "test"));
        Bericht wmo301 = verkeer.verstuur(t.aanbieder()).stream()
                .filter(b -> b.soort() == Berichtsoort.WMO301)
                .findFirst()
                .orElseThrow();
        assertThat(wmo301.alle(PRODUCT)).hasSize(2);
        assertThat(wmo301.alle(PRODUCT + "/ReferentieAanbieder"))
                .extracting(Element::tekst)
                .containsExactly(eerste.inhoud().referentie());
    }

    @Test
    void aPersonTheGemeenteDoesNotKnowCanBeAskedForButNotGranted() {
        Toewijzing t = verkeer.lopend(180, 120);
        Bsn vreemd = nl.nabij.clientdossier.ClientFixture.client(HIER).bsn();
        Gevraagd.Nieuw nieuw = new Gevraagd.Nieuw(
                "01",
                Objects.requireNonNull(t.productcode()).waarde(),
                Periode.vanTot(LocalDate.of(2027, 3, 1), PERIODE.einde()),
                Omvang.minutenPerWeek(60),
                null);
        verkeer.neem(Verzoekschrijver.toewijzing(
                verkeer.envelop(t.aanbieder()),
                new Verzoekschrijver.Persoon(vreemd, LocalDate.of(1950, 1, 1), "1", "Zwart", null),
                List.of(wijziging(nieuw)),
                "06"));
        assertThat(geweigerd(honoreer(open(t), DAG))).containsExactly("NB711");
    }

    @Test
    void s19ARequestForAProtectedClientGetsNoMessageAndLeavesATaskOutsideThem() {
        Toewijzing t = verkeer.lopend(180, 120);
        clienten.schermAf(HIER, t.client(), true);
        Ontvangen in = verkeer.vow(t, wijziging(meer(t, 180, LocalDate.of(2027, 3, 1))));
        assertThat(in.bericht().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(in.antwoord()).isNull();
        assertThat(verkeer.verzoeken(t.aanbieder())).isEmpty();
        assertThat(verkeer.taak("bericht-fout:" + in.bericht().id())).isNotNull();
    }

    @Test
    void protectedAfterTheRequestNothingGoesOutEither() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        clienten.schermAf(HIER, t.client(), true);
        assertThat(behandeling.onderzoek(HIER, verzoek.id(), "test")).isEmpty();
        assertThat(honoreer(verzoek, DAG)).isInstanceOf(Pakketbesluit.Gedaan.class);
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO319)).isZero();
        assertThat(verkeer.aantal(t.aanbieder(), Berichtsoort.WMO301)).isEqualTo(1);
    }

    @Test
    void whatA302RefusedGoesOutAgainAsAChangeThatNamesTheRequest() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek verzoek = gevraagd(t, meer(t, 180, LocalDate.of(2027, 3, 1)));
        honoreer(verzoek, DAG);
        Bericht eerste = verkeer.verstuur(t.aanbieder()).getLast();
        verkeer.retour(eerste, "9056");
        assertThat(toewijzingen.stand(HIER, t.nummer()).bericht()).isEqualTo(Berichtstand.AFGEKEURD);
        verkeer.opnieuw(t);
        Bericht tweede = verkeer.verstuur(t.aanbieder()).getLast();
        assertThat(tweede.kop().identificatie()).isNotEqualTo(eerste.kop().identificatie());
        assertThat(tweede.alle(PRODUCT)).isEqualTo(eerste.alle(PRODUCT));
        assertThat(toewijzingen.stand(HIER, t.nummer()).bericht()).isEqualTo(Berichtstand.VERZONDEN);
        verkeer.retour(tweede);
        assertThat(toewijzingen.stand(HIER, t.nummer()).bericht()).isEqualTo(Berichtstand.BEVESTIGD);
    }
}
