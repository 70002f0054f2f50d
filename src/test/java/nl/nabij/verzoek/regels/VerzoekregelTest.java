package nl.nabij.verzoek.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Regelgeval;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.contract.Product;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekbericht;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoeksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule on a request: a case that passes and one that fails, on both sides of its boundary. */
class VerzoekregelTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Bsn BSN = Bsn.of("999990019");
    private static final LocalDate DAG = LocalDate.of(2026, 5, 10);
    private static final Omvang WEEK = Omvang.minutenPerWeek(150);
    private static final Product PRODUCT = new Product(
            Productcode.of("01A01"),
            Productcategorie.of("01"),
            "Hulp",
            Eenheid.MINUUT,
            Periode.vanTot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

    private static Toewijzing toewijzing(String nummer, String begin, @Nullable String einde) {
        return toewijzing(nummer, "01", "01A01", WEEK, null, begin, einde);
    }

    private static Toewijzing toewijzing(
            String nummer,
            @Nullable String categorie,
            @Nullable String code,
            @Nullable Omvang omvang,
            @Nullable Bedrag budget,
            String begin,
            @Nullable String einde) {
        return new Toewijzing(
                GEMEENTE,
                Toewijzingnummer.of(nummer),
                null,
                null,
                new ClientId(UUID.randomUUID()),
                BSN,
                Agbcode.of("12345678"),
                categorie == null ? null : Productcategorie.of(categorie),
                code == null ? null : Productcode.of(code),
                omvang,
                budget,
                Periode.vanTot(LocalDate.parse(begin), einde == null ? null : LocalDate.parse(einde)),
                null,
                LocalDate.of(2025, 12, 1).atTime(9, 0));
    }

    private static Gevraagd.Gewijzigd gewijzigd(String nummer, String ingang, @Nullable Omvang omvang) {
        return new Gevraagd.Gewijzigd(Toewijzingnummer.of(nummer), LocalDate.parse(ingang), null, omvang, null);
    }

    private static Gevraagd.Ongewijzigd ongewijzigd(String nummer) {
        return new Gevraagd.Ongewijzigd(Toewijzingnummer.of(nummer));
    }

    private static Gevraagd.Nieuw nieuw(@Nullable String categorie, @Nullable String code, String begin, String einde) {
        return new Gevraagd.Nieuw(
                categorie, code, Periode.vanTot(LocalDate.parse(begin), LocalDate.parse(einde)), WEEK, null);
    }

    private static Verzoekinhoud inhoud(Gevraagd... producten) {
        return new Verzoekinhoud("REF1", "1", List.of(producten));
    }

    private static Verzoekfeiten feiten(Verzoeksoort soort, Verzoekinhoud inhoud, Toewijzing... bekend) {
        return new Verzoekfeiten(
                new Verzoekbericht(GEMEENTE, Agbcode.of("12345678"), "B1", BSN, DAG, soort, List.of(inhoud)),
                List.of(bekend),
                Set.of("OUD"),
                false,
                Map.of("01A01", PRODUCT),
                DAG);
    }

    /** Codes against the only product asked, among these toewijzingen. */
    private static List<String> product(Gevraagd gevraagd, Toewijzing... bekend) {
        Verzoekfeiten feiten = feiten(Verzoeksoort.WIJZIGING, inhoud(gevraagd), bekend);
        return codes(
                switch (gevraagd) {
                    case Gevraagd.Nieuw n -> Verzoekregel.toets(Verzoekregel.NIEUW, n, feiten);
                    case Gevraagd.Gewijzigd g -> Verzoekregel.toets(Verzoekregel.GEWIJZIGD, g, feiten);
                    case Gevraagd.Ongewijzigd o -> Verzoekregel.toets(Verzoekregel.ONGEWIJZIGD, o, feiten);
                });
    }

    private static List<String> codes(List<Afkeur> afkeur) {
        return afkeur.stream().map(a -> a.retourcode().waarde()).toList();
    }

    private static List<String> verzoek(Verzoeksoort soort, Verzoekinhoud inhoud, Toewijzing... bekend) {
        return codes(Verzoekregel.toets(Verzoekregel.VERZOEK, inhoud, feiten(soort, inhoud, bekend)));
    }

    @Test
    @Regelgeval(beide = "TR304")
    void tr304AVowIsAboutAClientOfTheAanbieder() {
        Verzoekinhoud inhoud = inhoud(ongewijzigd("1"));
        Verzoekfeiten zonder = feiten(Verzoeksoort.WIJZIGING, inhoud);
        assertThat(codes(Verzoekregel.toets(Verzoekregel.CLIENT, zonder.bericht(), zonder)))
                .containsExactly("8187");
        Verzoekfeiten met = feiten(Verzoeksoort.WIJZIGING, inhoud, toewijzing("1", "2026-01-01", null));
        assertThat(Verzoekregel.toets(Verzoekregel.CLIENT, met.bericht(), met)).isEmpty();
        Verzoekfeiten vot = feiten(Verzoeksoort.TOEWIJZING, inhoud);
        assertThat(Verzoekregel.toets(Verzoekregel.CLIENT, vot.bericht(), vot)).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR347")
    void tr347AReferenceIsUsedOnce() {
        Gevraagd n = nieuw("01", "01A01", "2026-06-01", "2026-06-30");
        assertThat(verzoek(Verzoeksoort.TOEWIJZING, new Verzoekinhoud("OUD", null, List.of(n))))
                .containsExactly("9347");
        assertThat(verzoek(Verzoeksoort.TOEWIJZING, new Verzoekinhoud("NIEUW", null, List.of(n))))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR374")
    void tr374OneOpenRequest() {
        Verzoekinhoud inhoud = inhoud(nieuw("01", "01A01", "2026-06-01", "2026-06-30"));
        Verzoekfeiten vrij = feiten(Verzoeksoort.TOEWIJZING, inhoud);
        Verzoekfeiten bezet = new Verzoekfeiten(vrij.bericht(), List.of(), Set.of(), true, Map.of(), DAG);
        assertThat(codes(Verzoekregel.toets(Verzoekregel.VERZOEK, inhoud, bezet)))
                .containsExactly("9374");
        assertThat(Verzoekregel.toets(Verzoekregel.VERZOEK, inhoud, vrij)).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR349")
    void tr349AVowNamesEverythingThatRunsOrWillRun() {
        Toewijzing loopt = toewijzing("1", "2026-01-01", "2026-05-10");
        Toewijzing straks = toewijzing("2", "2026-09-01", null);
        Toewijzing voorbij = toewijzing("3", "2026-01-01", "2026-05-09");
        Verzoekinhoud een = inhoud(gewijzigd("1", "2026-06-01", WEEK));
        assertThat(verzoek(Verzoeksoort.WIJZIGING, een, loopt, voorbij)).isEmpty();
        assertThat(verzoek(Verzoeksoort.WIJZIGING, een, loopt, straks)).containsExactly("9349");
        assertThat(verzoek(
                        Verzoeksoort.WIJZIGING,
                        inhoud(gewijzigd("1", "2026-06-01", WEEK), ongewijzigd("2")),
                        loopt,
                        straks))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = {"TR350", "TR351"})
    void tr350AndTr351WhatIsNamedHoldsOnTheDateOfTheMessage() {
        Toewijzing laatsteDag = toewijzing("1", "2026-01-01", "2026-05-10");
        Toewijzing voorbij = toewijzing("1", "2026-01-01", "2026-05-09");
        assertThat(product(ongewijzigd("1"), laatsteDag)).isEmpty();
        assertThat(product(ongewijzigd("1"), voorbij)).containsExactly("9350");
        assertThat(product(ongewijzigd("2"), laatsteDag)).containsExactly("9350");
        assertThat(product(gewijzigd("1", "2026-05-11", WEEK), toewijzing("1", "2026-01-01", null)))
                .isEmpty();
        assertThat(product(gewijzigd("1", "2026-05-11", WEEK), voorbij)).containsExactly("9351");
        assertThat(product(gewijzigd("2", "2026-05-11", WEEK), laatsteDag)).containsExactly("9351");
    }

    @Test
    @Regelgeval(beide = "TR357")
    void tr357NotLaterThanTheMessageMeansFromTheFirstDay() {
        Toewijzing t = toewijzing("1", "2026-01-01", "2026-12-31");
        assertThat(product(gewijzigd("1", "2026-05-11", WEEK), t)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-05-10", WEEK), t)).containsExactly("9357");
        assertThat(product(gewijzigd("1", "2026-01-01", WEEK), t)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-01-02", WEEK), t)).containsExactly("9357");
    }

    @Test
    @Regelgeval(beide = "TR361")
    void tr361TheSameProductDoesNotOverlapItself() {
        Toewijzing t = toewijzing("1", "2026-01-01", "2026-06-30");
        assertThat(overlap(t, ongewijzigd("1"), nieuw("01", "01A01", "2026-06-30", "2026-12-31")))
                .containsExactly("9361");
        assertThat(overlap(t, ongewijzigd("1"), nieuw("01", "01A01", "2026-07-01", "2026-12-31")))
                .isEmpty();
        assertThat(overlap(t, ongewijzigd("1"), nieuw("01", "01A02", "2026-06-30", "2026-12-31")))
                .doesNotContain("9361");
        assertThat(overlap(t, ongewijzigd("1"), nieuw("01", null, "2026-06-30", "2026-12-31")))
                .contains("9361");
        assertThat(overlap(t, ongewijzigd("1"), nieuw(null, null, "2026-06-30", "2026-12-31")))
                .contains("9361");
        assertThat(overlap(t, ongewijzigd("1"), nieuw("11", null, "2026-06-30", "2026-12-31")))
                .isEmpty();
        assertThat(overlap(t, gewijzigd("1", "2026-06-01", WEEK), nieuw("01", "01A01", "2026-06-30", "2026-12-31")))
                .containsExactly("9361");
    }

    private static List<String> overlap(Toewijzing t, Gevraagd eerste, Gevraagd.Nieuw tweede) {
        Verzoekfeiten feiten = feiten(Verzoeksoort.WIJZIGING, inhoud(eerste, tweede), t);
        return codes(Verzoekregel.toets(Verzoekregel.NIEUW, tweede, feiten));
    }

    @Test
    @Regelgeval(beide = "TR373")
    void tr373ATotalOrBudgetChangesFromTheFirstDay() {
        Omvang totaal = new Omvang(80, Eenheid.UUR, Frequentie.TOTAAL);
        Toewijzing t = toewijzing("1", "01", "01A01", totaal, null, "2026-01-01", "2026-12-31");
        assertThat(product(gewijzigd("1", "2026-01-01", totaal), t)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-06-01", totaal), t)).containsExactly("9373");
        Toewijzing budget = toewijzing("1", "01", null, null, Bedrag.of("1000.00"), "2026-01-01", "2026-12-31");
        assertThat(product(gewijzigd("1", "2026-01-01", null), budget)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-06-01", null), budget)).containsExactly("9373");
    }

    @Test
    @Regelgeval(beide = {"TR375", "TR411", "TR412"})
    void tr375Tr411Tr412TheVolumeFollowsWhatTheToewijzingNames() {
        Toewijzing metCode = toewijzing("1", "2026-01-01", "2026-12-31");
        Toewijzing categorie = toewijzing("1", "01", null, null, null, "2026-01-01", "2026-12-31");
        Toewijzing generiek = toewijzing("1", null, null, null, null, "2026-01-01", "2026-12-31");
        assertThat(product(gewijzigd("1", "2026-06-01", WEEK), metCode)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-06-01", null), metCode)).containsExactly("9411");
        assertThat(product(gewijzigd("1", "2026-06-01", null), categorie)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-06-01", WEEK), categorie)).containsExactly("9412");
        assertThat(product(gewijzigd("1", "2026-06-01", null), generiek)).isEmpty();
        assertThat(product(gewijzigd("1", "2026-06-01", WEEK), generiek)).containsExactly("9375");
    }

    @Test
    @Regelgeval(beide = "TR381")
    void tr381TheCodeStandsInTheProductListUnderItsCategory() {
        assertThat(product(nieuw("01", "01A01", "2026-12-31", "2026-12-31"))).isEmpty();
        assertThat(product(nieuw("01", "01A01", "2027-01-01", "2027-06-30"))).containsExactly("S329");
        assertThat(product(nieuw("02", "01A01", "2026-06-01", "2026-06-30"))).containsExactly("S329");
        assertThat(product(nieuw("01", "99Z99", "2026-06-01", "2026-06-30"))).containsExactly("S329");
        assertThat(product(nieuw("01", null, "2026-06-01", "2026-06-30"))).isEmpty();
    }
}
