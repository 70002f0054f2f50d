package nl.nabij.berichten.verkeer;

import static nl.nabij.berichten.verkeer.Verzoekverkeer.DAG;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.HIER;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.PERIODE;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.opDag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Beeindiging;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Stap;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingspakket;
import nl.nabij.toewijzing.Toewijzingspakketten;
import nl.nabij.toewijzing.Wijziging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a toewijzing through the door, by the scenarios of the process description (S10, S13, S15, S16, S17, S19). */
@NabijTest
class ScenariosTest {

    private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct";

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Toewijzingspakketten pakketten;

    @Autowired
    Beeindiging beeindiging;

    @Autowired
    Clienten clienten;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Declaratieoverzicht overzicht;

    @Autowired
    Berichtenlijst lijst;

    private static Toewijzingspakket pakket(Toewijzing t, Stap... stappen) {
        return new Toewijzingspakket(t.gemeente(), t.client(), t.aanbieder(), List.of(stappen), null, "test");
    }

    private Pakketbesluit wijzig(LocalDate dag, Toewijzing t, Gewenst gewenst, String reden) {
        Wijziging wijziging = new Wijziging(t.gemeente(), t.nummer(), gewenst, reden, false, null, "test");
        return opDag(dag, () -> pakketten.voerUit(pakket(t, new Stap.Wijzig(wijziging))));
    }

    private static List<String> geweigerd(Pakketbesluit besluit) {
        return ((Pakketbesluit.Geweigerd) besluit)
                .bevindingen().stream().map(b -> b.regelcode().waarde()).toList();
    }

    private long goedgekeurd(Toewijzing t) {
        return overzicht.vanToewijzing(t.gemeente(), t.nummer()).stream()
                .filter(BeoordeeldePrestatie::isGoedgekeurd)
                .count();
    }

    private void start(Toewijzing t) {
        Ontvangen in = verkeer.neem(Aanbiederpost.start(t, Aanbiederpost.identificatie()));
        assertThat(in.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
    }

    @Test
    void s10AMissingStartIsASignalAndBlocksNoClaim() {
        Toewijzing t = verkeer.lopend(180, 120);
        assertThat(verkeer.taak("start:" + t.nummer()))
                .as("five working days after the first day; 1 January 2027 is a Friday")
                .isEqualTo(LocalDate.of(2027, 1, 8));
        declaraties.dien(t, "2027-01", declaraties.prestatie(t, "2027-01", 240));
        assertThat(goedgekeurd(t)).isEqualTo(1);
        assertThat(verkeer.taak("start:" + t.nummer())).as("the signal stays").isNotNull();
        start(t);
        assertThat(verkeer.taak("start:" + t.nummer())).isNull();
    }

    @Test
    void s13ALaterLastDayKeepsTheNumberAndAsksNoNewStart() {
        Toewijzing t = verkeer.lopend(120, 120, Periode.vanTot(PERIODE.begin(), LocalDate.of(2027, 6, 30)));
        start(t);
        LocalDate dag = LocalDate.of(2027, 5, 10);
        assertThat(wijzig(dag, t, new Gewenst(LocalDate.of(2027, 12, 31), Omvang.minutenPerWeek(120), null), "04"))
                .isInstanceOf(Pakketbesluit.Gedaan.class);
        Element product =
                verkeer.verstuur(t.aanbieder()).getLast().alle(PRODUCT).getFirst();
        assertThat(product.tekst("ToewijzingNummer")).isEqualTo(t.nummer().waarde());
        assertThat(product.tekst("RedenWijziging")).isEqualTo("04");
        assertThat(product.tekst("Einddatum")).isEqualTo("2027-12-31");
        assertThat(verkeer.taak("start:" + t.nummer())).isNull();
        assertThat(verkeer.taak("stop:" + t.nummer())).isNull();
        assertThat(toewijzingen.stand(HIER, t.nummer()).levering()).isEqualTo(Leveringsstand.LOOPT);
    }

    @Test
    void aLaterLastDayOutsideTheDecisionIsRefused() {
        Toewijzing t = verkeer.lopend(120, 120);
        assertThat(geweigerd(wijzig(DAG, t, Gewenst.einde(LocalDate.of(2029, 1, 1)), "04")))
                .containsExactly("OP380");
    }

    @Test
    void s15NotRemovedWhileAClaimIsApproved() {
        Toewijzing t = verkeer.lopend(180, 120);
        declaraties.dien(t, "2027-01", declaraties.prestatie(t, "2027-01", 240));
        assertThat(geweigerd(opDag(DAG, () -> pakketten.voerUit(pakket(t, new Stap.Verwijder(t.nummer()))))))
                .containsExactly("TR385");
        Toewijzing zonder = verkeer.lopend(180, 120);
        opDag(DAG, () -> pakketten.voerUit(pakket(zonder, new Stap.Verwijder(zonder.nummer()))));
        Element product =
                verkeer.verstuur(zonder.aanbieder()).getLast().alle(PRODUCT).getFirst();
        assertThat(product.tekst("RedenWijziging")).isEqualTo("13");
        assertThat(product.tekst("Einddatum")).isEqualTo(product.tekst("Ingangsdatum"));
        assertThat(verkeer.taak("start:" + zonder.nummer()))
                .as("nothing is expected any more")
                .isNull();
    }

    @Test
    void s16AMoveEndsAllTheDayBeforeAndExpectsTheStopWithReason31() {
        Toewijzing t = verkeer.lopend(180, 120);
        start(t);
        eindigt(t, Beeindiging.Grond.VERHUIZING, LocalDate.of(2027, 9, 15), LocalDate.of(2027, 9, 10));
        Element product =
                verkeer.verstuur(t.aanbieder()).getLast().alle(PRODUCT).getFirst();
        assertThat(product.tekst("Einddatum")).isEqualTo("2027-09-14");
        assertThat(product.tekst("RedenWijziging")).isEqualTo("07");
        assertThat(verkeer.taak("stop:" + t.nummer())).isEqualTo(LocalDate.of(2027, 9, 21));
        assertThat(verkeer.taakTekst("stop:" + t.nummer())).contains("reden 31");
        assertThat(verkeer.taak("cak-stop:" + t.client().waarde())).isNotNull();
        verkeer.neemOp(
                LocalDate.of(2027, 9, 16),
                Aanbiederpost.stop(t, Aanbiederpost.identificatie(), PERIODE.begin(), LocalDate.of(2027, 9, 14)));
        assertThat(verkeer.taak("stop:" + t.nummer())).isNull();
    }

    @Test
    void s17DeathEndsOnItsDayAndLaterClaimsAreRefused() {
        Toewijzing t = verkeer.lopend(180, 120);
        eindigt(t, Beeindiging.Grond.OVERLIJDEN, LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 10));
        Element product =
                verkeer.verstuur(t.aanbieder()).getLast().alle(PRODUCT).getFirst();
        assertThat(product.tekst("Einddatum")).isEqualTo("2027-05-03");
        assertThat(product.tekst("RedenWijziging")).isEqualTo("02");
        declaraties.dien(t, "2027-06", declaraties.prestatie(t, "2027-06", 120));
        assertThat(goedgekeurd(t)).isZero();
    }

    @Test
    void theWlzTakesOverTheDayAfterAndWhatHadNotBegunIsTakenBack() {
        Toewijzing t = verkeer.lopend(180, 120);
        Toewijzing straks = verkeer.erbij(t, 60, Periode.vanTot(LocalDate.of(2028, 1, 1), PERIODE.einde()));
        eindigt(t, Beeindiging.Grond.WLZ, LocalDate.of(2027, 7, 1), LocalDate.of(2027, 6, 1));
        List<Element> producten = verkeer.verstuur(t.aanbieder()).getLast().alle(PRODUCT);
        assertThat(producten).extracting(p -> p.tekst("RedenWijziging")).containsExactly("06", "13");
        assertThat(producten.getFirst().tekst("Einddatum")).isEqualTo("2027-06-30");
        assertThat(toewijzingen.get(HIER, straks.nummer()).isVerwijderd()).isTrue();
    }

    @Test
    void anEndInThePastThatNobodySpokeAboutChangesNothing() {
        Toewijzing t = verkeer.lopend(180, 120);
        Beeindiging.Opdracht opdracht = new Beeindiging.Opdracht(
                HIER, t.client(), Beeindiging.Grond.OVERLIJDEN, LocalDate.of(2027, 5, 3), false, "test");
        assertThat(geweigerd(opDag(LocalDate.of(2027, 5, 10), () -> beeindiging.voerUit(opdracht))))
                .containsExactly("OP186");
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
    }

    private void eindigt(Toewijzing t, Beeindiging.Grond grond, LocalDate gebeurt, LocalDate vandaag) {
        Beeindiging.Opdracht opdracht = new Beeindiging.Opdracht(HIER, t.client(), grond, gebeurt, true, "test");
        assertThat(opDag(vandaag, () -> beeindiging.proef(opdracht))).isInstanceOf(Pakketbesluit.Gedaan.class);
        assertThat(opDag(vandaag, () -> beeindiging.voerUit(opdracht))).isInstanceOf(Pakketbesluit.Gedaan.class);
    }

    @Test
    void s19AStartForAProtectedClientIsKnownToUsAndAnsweredByNobody() {
        Toewijzing t = verkeer.lopend(180, 120);
        clienten.schermAf(HIER, t.client(), true);
        Ontvangen in = verkeer.neem(Aanbiederpost.start(t, Aanbiederpost.identificatie()));
        assertThat(in.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(in.antwoord()).isNull();
        assertThat(toewijzingen.stand(HIER, t.nummer()).levering()).isEqualTo(Leveringsstand.LOOPT);
        Ontvangen weer = verkeer.neem(Aanbiederpost.start(t, Aanbiederpost.identificatie()));
        assertThat(weer.bericht().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(weer.antwoord()).isNull();
        assertThat(verkeer.taak("bericht-fout:" + weer.bericht().id())).isNotNull();
    }

    @Test
    void aStopIsCorrectedInOneMessageAndARestartFollowsATemporaryStop() {
        Toewijzing t = verkeer.lopend(180, 120);
        start(t);
        Element eerst = stop(t, "2027-01-20", "20", "1");
        assertThat(neem307(t, eerst).bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(levering(t)).isEqualTo(Leveringsstand.ONDERBROKEN);
        Ontvangen correctie = neem307(t, stop(t, "2027-01-20", "20", "3"), stop(t, "2027-01-22", "20", "1"));
        assertThat(correctie.bericht().fouten()).isEmpty();
        assertThat(correctie.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(toewijzingen.stand(HIER, t.nummer()).leveringen().getLast().einde())
                .isEqualTo(LocalDate.of(2027, 1, 22));
        Ontvangen herstart = verkeer.neem(
                Aanbiederpost.start(t, Aanbiederpost.identificatie(), t.nummer().waarde(), LocalDate.of(2027, 1, 27)));
        assertThat(herstart.bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        assertThat(levering(t)).isEqualTo(Leveringsstand.LOOPT);
    }

    private Leveringsstand levering(Toewijzing t) {
        return toewijzingen.stand(HIER, t.nummer()).levering();
    }

    private static Element stop(Toewijzing t, String einde, String reden, String status) {
        return Element.van(
                "StopProduct",
                Element.blad("ToewijzingNummer", t.nummer().waarde()),
                Element.van(
                        "Product",
                        Element.blad("Categorie", t.productcategorie().waarde()),
                        Element.blad("Code", t.productcode().waarde())),
                Element.blad("ToewijzingIngangsdatum", t.periode().begin()),
                Element.blad("Begindatum", t.periode().begin()),
                Element.blad("RedenBeeindiging", reden),
                Element.blad("Einddatum", einde),
                Element.blad("StatusAanlevering", status));
    }

    private Ontvangen neem307(Toewijzing t, Element... stops) {
        Element client = Element.van(
                "Client",
                Element.blad("Bsn", t.bsn().waarde()),
                Element.van("Geboortedatum", Element.blad("Datum", LocalDate.of(1941, 3, 3))),
                Element.blad("Geslacht", "2"),
                Element.van("Naam", Element.van("Geslachtsnaam", Element.blad("Achternaam", "Wit"))),
                Element.van("StopProducten", stops));
        Bericht bericht = Bericht.nieuw(
                Berichtsoort.WMO307, t.aanbieder().waarde(), HIER.waarde(), Aanbiederpost.identificatie(), DAG, client);
        return verkeer.neem(Berichtschrijver.schrijf(bericht));
    }

    @Test
    void whatIsLateStandsInTheTrayOfLateMessages() {
        Toewijzing t = verkeer.lopend(180, 120);
        Berichtenlijst.Lezer lezer = new Berichtenlijst.Lezer.VanAanbieder(t.aanbieder());
        assertThat(opDag(
                        verkeer.laatsteDagVoorRetour(t),
                        () -> lijst.tellingen(lezer).get(Berichtenlijst.Bak.TE_LAAT)))
                .as("the last day itself is in time")
                .isZero();
        assertThat(opDag(
                        verkeer.laatsteDagVoorRetour(t).plusDays(1),
                        () -> lijst.tellingen(lezer).get(Berichtenlijst.Bak.TE_LAAT)))
                .isEqualTo(1);
        wijzig(DAG, t, Gewenst.einde(LocalDate.of(2027, 6, 30)), "05");
        assertThat(opDag(DAG.plusDays(30), () -> lijst.tellingen(lezer).get(Berichtenlijst.Bak.TE_LAAT)))
                .as("a message that still waits to be sent is late too")
                .isEqualTo(2);
    }
}
