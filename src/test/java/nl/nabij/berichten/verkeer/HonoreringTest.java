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
import nl.nabij.berichten.Element;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Ingangsafspraak;
import nl.nabij.verzoek.Verzoek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples of iWmo IV093: what the 301 holds that honours a request, also when the wished day has passed. */
@NabijTest
class HonoreringTest {

    private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct";
    private static final LocalDate WENS = LocalDate.of(2027, 3, 16);
    /** The gemeente decides a week after the wished day. */
    private static final LocalDate TE_LAAT = LocalDate.of(2027, 3, 23);

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Behandeling behandeling;

    @Autowired
    Toewijzingen toewijzingen;

    private Verzoek gevraagd(Toewijzing t, Gevraagd... producten) {
        assertThat(verkeer.vow(t, wijziging(producten)).bericht().uitkomst()).isEqualTo(Uitkomst.VERWERKT);
        return verkeer.verzoeken(t.aanbieder()).getFirst();
    }

    private Gevraagd.Nieuw nieuw(Toewijzing t, LocalDate begin) {
        return new Gevraagd.Nieuw(
                "01",
                Objects.requireNonNull(verkeer.nogEenProduct(t)).waarde(),
                Periode.vanTot(begin, PERIODE.einde()),
                Omvang.minutenPerWeek(60),
                null);
    }

    /** B should end on the day before the wished day, C should begin on it. */
    private Verzoek wissel(Toewijzing t) {
        return gevraagd(
                t,
                new Gevraagd.Gewijzigd(
                        t.nummer(), PERIODE.begin(), WENS.minusDays(1), Omvang.minutenPerWeek(120), null),
                nieuw(t, WENS));
    }

    private List<String> uit(Verzoek v, LocalDate dag, Ingangsafspraak afspraak) {
        assertThat(opDag(dag, () -> behandeling.honoreer(HIER, v.id(), afspraak, "test")))
                .isInstanceOf(Pakketbesluit.Gedaan.class);
        List<Element> producten = verkeer.verstuur(v.aanbieder()).getLast().alle(PRODUCT);
        assertThat(producten)
                .extracting(p -> p.tekst("ReferentieAanbieder"))
                .as("one package, one reference")
                .containsOnly(v.inhoud().referentie());
        return producten.stream().map(HonoreringTest::regel).toList();
    }

    private static String regel(Element p) {
        return "%s/%s t/m %s, reden %s"
                .formatted(
                        p.tekst("Omvang/Volume"),
                        p.tekst("Ingangsdatum"),
                        p.tekst("Einddatum"),
                        p.heeft("RedenWijziging") ? p.tekst("RedenWijziging") : "-");
    }

    private List<String> geweigerd(Verzoek v, LocalDate dag, Ingangsafspraak afspraak) {
        Pakketbesluit besluit = opDag(dag, () -> behandeling.honoreer(HIER, v.id(), afspraak, "test"));
        return ((Pakketbesluit.Geweigerd) besluit)
                .bevindingen().stream().map(b -> b.regelcode().waarde()).toList();
    }

    @Test
    void example1InTimeEverythingIsAsAsked() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = gevraagd(t, meer(t, 180, LocalDate.of(2027, 6, 12)));
        assertThat(uit(v, LocalDate.of(2027, 6, 2), Ingangsafspraak.GEEN))
                .containsExactly("120/2027-01-01 t/m 2027-06-11, reden 12", "180/2027-06-12 t/m 2028-12-31, reden -");
    }

    @Test
    void example2aBothAdjoiningOnTheAgreedDay() {
        Toewijzing t = verkeer.lopend(180, 120);
        assertThat(uit(wissel(t), TE_LAAT, Ingangsafspraak.vanaf(TE_LAAT.plusDays(1))))
                .containsExactly("120/2027-01-01 t/m 2027-03-23, reden 12", "60/2027-03-24 t/m 2028-12-31, reden -");
    }

    @Test
    void example2bAsAskedWithEffectInThePast() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = wissel(t);
        assertThat(geweigerd(v, TE_LAAT, Ingangsafspraak.GEEN)).contains("IV093");
        assertThat(uit(v, TE_LAAT, Ingangsafspraak.TERUGWERKEND))
                .containsExactly("120/2027-01-01 t/m 2027-03-15, reden 12", "60/2027-03-16 t/m 2028-12-31, reden -");
    }

    @Test
    void example3aWhatFollowsBeginsInThePast() {
        assertThat(uit(opvolging(), TE_LAAT, Ingangsafspraak.TERUGWERKEND))
                .containsExactly("120/2027-01-01 t/m 2027-03-15, reden -", "60/2027-03-16 t/m 2028-12-31, reden -");
    }

    @Test
    void example3bWhatFollowsBeginsOnTheAgreedDayAndTheOldOneStaysAsItIs() {
        assertThat(uit(opvolging(), TE_LAAT, Ingangsafspraak.vanaf(TE_LAAT)))
                .containsExactly("120/2027-01-01 t/m 2027-03-15, reden -", "60/2027-03-23 t/m 2028-12-31, reden -");
    }

    /** X runs to the day before the wished day and stays as it is; Y should follow. */
    private Verzoek opvolging() {
        Toewijzing t = verkeer.lopend(180, 120, Periode.vanTot(PERIODE.begin(), WENS.minusDays(1)));
        return gevraagd(t, new Gevraagd.Ongewijzigd(t.nummer()), nieuw(t, WENS));
    }

    @Test
    void anAgreedDayIsOnlyForAWishThatHasPassed() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = gevraagd(t, meer(t, 180, WENS));
        assertThat(geweigerd(v, WENS, Ingangsafspraak.vanaf(WENS.plusDays(7))))
                .as("on the wished day itself nothing has passed")
                .containsExactly("IV093");
        assertThat(geweigerd(
                        v,
                        WENS.plusDays(1),
                        Ingangsafspraak.vanaf(PERIODE.einde().plusDays(1))))
                .as("nothing would be left")
                .contains("IV093");
        assertThat(uit(v, WENS.plusDays(1), Ingangsafspraak.vanaf(WENS.plusDays(7))))
                .containsExactly("120/2027-01-01 t/m 2027-03-22, reden 12", "180/2027-03-23 t/m 2028-12-31, reden -");
    }

    @Test
    void anotherVolumeFromTheFirstDayTakesTheOldOneBackWhenNothingWasDelivered() {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = gevraagd(t, meer(t, 180, PERIODE.begin()));
        assertThat(uit(v, DAG, Ingangsafspraak.TERUGWERKEND))
                .containsExactly("120/2027-01-01 t/m 2027-01-01, reden 13", "180/2027-01-01 t/m 2028-12-31, reden -");
        assertThat(toewijzingen.get(HIER, t.nummer()).isVerwijderd()).isTrue();
    }

    @Test
    void moreTimeAfterALastDayThatHasPassedFollowsIt() {
        Toewijzing t = verkeer.lopend(120, 120, Periode.vanTot(PERIODE.begin(), LocalDate.of(2027, 2, 28)));
        Verzoek v = gevraagd(
                t,
                new Gevraagd.Gewijzigd(
                        t.nummer(), PERIODE.begin(), LocalDate.of(2027, 12, 31), Omvang.minutenPerWeek(120), null));
        assertThat(uit(v, LocalDate.of(2027, 3, 2), Ingangsafspraak.TERUGWERKEND))
                .contains("120/2027-03-01 t/m 2027-12-31, reden -");
    }
}
