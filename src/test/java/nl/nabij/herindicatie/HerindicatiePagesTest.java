package nl.nabij.herindicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.ProductFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A change of policy from the first page to the draft, as a consulent walks it. */
@NabijTest
class HerindicatiePagesTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("0119");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final LocalDate VANAF = LocalDate.of(2027, 4, 1);
    private static final String PROEF = "/herindicatie/proef?soort=beleid&dag=2027-04-01&product=db-licht";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    BeschikkingFixture beschikkingen;

    @BeforeEach
    void dagbestedingLichtGaatUit() {
        beleid.vastgesteld(GEMEENTE, "producten/dagbesteding-licht", "ja", ProductFixture.BEGIN);
        beleid.vastgesteld(GEMEENTE, "producten/dagbesteding-licht", "nee", VANAF);
    }

    private Beschikking toegekend() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        producten.vooraf(zaak, Map.of());
        producten.vastgelegd(zaak, "db-licht", Map.of());
        return beschikkingen.teken(
                zaak, BeschikkingFixture.toekenning(Periode.vanTot(ProductFixture.BEGIN, LocalDate.of(2027, 11, 30))));
    }

    private MvcTestResult get(String adres) {
        return mvc.get().uri(adres).with(user(CONSULENT)).exchange();
    }

    /** With name and terms filled in; {@code grond} empty when none is chosen. */
    private MvcTestResult legVast(String grond) {
        var vraag = mvc.post().uri("/herindicatie").with(user(CONSULENT)).with(csrf());
        Map.of(
                        "soort", "beleid",
                        "dag", VANAF.toString(),
                        "product", "db-licht",
                        "wordt", "",
                        "naam", "Licht uit",
                        "overgangWeken", "2",
                        "overgangReden", "toets",
                        "zienswijzeWeken", "1",
                        "zienswijzeReden", "toets",
                        "grond", grond)
                .forEach(vraag::param);
        return vraag.exchange();
    }

    @Test
    void theFirstPageAsksOneKindOfChange() {
        assertThat(get("/herindicatie"))
                .hasStatusOk()
                .bodyText()
                .contains("Met welk normenkader")
                .doesNotContain("Het beleid van welke dag?");
        assertThat(get("/herindicatie?soort=beleid&product=db-licht&dag=2027-04-01"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Het beleid van welke dag?", "value=\"2027-04-01\"", "selected=\"selected\">Dagbesteding licht")
                .doesNotContain("Met welk normenkader");
    }

    @Test
    void wrongChoicesComeBackAllAtOnceWithWhatToDo() {
        assertThat(
                        get(
                                "/herindicatie/proef?soort=beleid&dag=2020-01-01&product=bestaat-niet&wordt=db-midden&voorstel=1"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Vul een eerste dag in, vandaag of later.",
                        "Kies een product uit de lijst, of alle hulp.",
                        "Dit voorstel wacht niet meer op akkoord.");
        assertThat(get("/herindicatie/proef?soort=beleid&dag=2027-04-01&product=&wordt=db-midden"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies eerst welk product stopt");
    }

    /** The day before nobody is touched: that is zero euro, and the way back is to the same kind of change. */
    @Test
    void aTrialThatTouchesNobodySaysSo() {
        toegekend();
        assertThat(get("/herindicatie/proef?soort=beleid&dag=2027-03-31&product=db-licht"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Deze wijziging raakt niemand.",
                        "€ 0,00",
                        "href=\"/herindicatie?soort=beleid\">Kies iets anders")
                .doesNotContain("niet bekend");
    }

    @Test
    void theTrialShowsWhatStopsPerProductAndPerResident() throws Exception {
        Beschikking b = toegekend();
        assertThat(get(PROEF))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dit is een proef",
                        b.zaak().waarde(),
                        "Per product",
                        "Dagbesteding licht stopt",
                        "producten/dagbesteding-licht zegt nee",
                        "Op welke grond veranderen de besluiten?");
        byte[] xlsx = get(PROEF.replace("proef?", "proef.xlsx?"))
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook blad = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(blad.getFirstSheet().read())
                    .anyMatch(rij -> rij.getCellText(0).equals(b.zaak().waarde())
                            && rij.getCellText(8).contains("Dagbesteding licht stopt"));
        }
    }

    @Test
    void itIsLaidDownWithAGroundAndDraftedInABatch() {
        Beschikking b = toegekend();
        assertThat(legVast("")).hasStatus(422).bodyText().contains("Kies op welke grond de besluiten veranderen.");
        MvcTestResult vast = legVast(Vervolggrond.NIET_MEER_TOEREIKEND.name());
        assertThat(vast).hasStatus3xxRedirection();
        String blad = Objects.requireNonNull(vast.getResponse().getRedirectedUrl());
        assertThat(get(blad))
                .hasStatusOk()
                .bodyText()
                .contains("Licht uit", "c. Niet meer toereikend", "Dagbesteding licht");
        assertThat(mvc.post()
                        .uri(blad + "/concepten")
                        .param("aantal", "200")
                        .with(user(CONSULENT))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(get(blad)).bodyText().contains("Concept gemaakt", "Partij 1");
        assertThat(get(blad + "/" + b.zaak())).hasStatusOk().bodyText().contains("Dagbesteding licht stopt", "Gaat in");
        assertThat(get("/zaken/" + b.zaak() + "/besluiten/voorstel"))
                .hasStatusOk()
                .bodyText()
                .contains("Wij geven dan geen dagbesteding licht meer.");
        assertThat(mvc.post()
                        .uri(blad + "/partij/1/ongedaan")
                        .param("reden", "Opruimen.")
                        .with(user(CONSULENT))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(get(blad)).bodyText().contains("Concept ongedaan gemaakt");
    }
}
