package nl.nabij.beschikking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.indicatie.Vraag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

@NabijTest
class BesluitControllerTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT = IndicatieFixture.consulent(GEMEENTE);
    private static final CurrentUser BESLUITNEMER = BeschikkingFixture.besluitnemer(GEMEENTE);
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    MockMvc mvc;

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Indicaties vastgelegd;

    @Autowired
    Indicatieberekening berekening;

    @Autowired
    JdbcClient jdbc;

    @Test
    void vanVoorstelTotBriefInDeBrowser() throws Exception {
        fixture.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De begindatum ontbreekt")))
                .andExpect(content().string(containsString("Norm landelijk/eigen-bijdrage/abonnementstarief")));
        mvc.perform(formulier(zaak).param("daarna", "aanbieden")).andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(BESLUITNEMER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Onderteken besluit")));
        mvc.perform(post(pad(zaak) + "/ondertekenen")
                        .with(user(BESLUITNEMER))
                        .with(csrf())
                        .param("versie", "1"))
                .andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content().string(containsString("174 minuten per week (2 uur en 54 minuten)")));
        byte[] brief = mvc.perform(get(pad(zaak) + "/brief.pdf").with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertArrayEquals(
                besluiten.besluit(GEMEENTE, zaak.nummer()).orElseThrow().brief(), brief);
        assertEquals(1, gelezen(zaak, "brief van beschikking%"));
    }

    @Test
    void deRedenVanDeDuurBlijftBewaard() throws Exception {
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(formulier(zaak).param("daarna", "bewaren").param("duurReden", "Uw ziekte gaat niet over."))
                .andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content().string(containsString("Uw ziekte gaat niet over.</textarea>")));
    }

    /** Typed for another outcome: not lost, and in no letter or receipt as long as it does not count. */
    @Test
    void watBijEenAndereUitkomstHoortBlijftBijHetVoorstelEnUitDeBrief() throws Exception {
        fixture.machtig(BESLUITNEMER, LocalDate.of(2020, 1, 1));
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(formulier(zaak)
                        .param("motivering", "Uw zoon doet de was.")
                        .param("grond", "EIGEN_KRACHT")
                        .param("daarna", "bewaren"))
                .andExpect(redirectedUrl(pad(zaak)));
        String voorstel = bladzijde(zaak, CONSULENT);
        assertTrue(voorstel.contains("Uw zoon doet de was.</textarea>"));
        assertTrue(
                voorstel.contains("past niet bij wat u besluit: de grond om af te wijzen, uw uitleg aan de client."));
        assertEquals(2, voorstel.split("Uw zoon doet de was", -1).length, "in het veld, niet in de brief");

        mvc.perform(formulier(zaak, "AFWIJZEN")
                .param("motivering", "Uw zoon doet de was.")
                .param("grond", "EIGEN_KRACHT"));
        String afwijzing = bladzijde(zaak, CONSULENT);
        assertEquals(3, afwijzing.split("Uw zoon doet de was", -1).length, "in het veld en in de brief");
        assertTrue(afwijzing.contains("value=\"2027-01-01\""));
        assertTrue(afwijzing.contains("past niet bij wat u besluit: de eerste dag, de laatste dag."));

        mvc.perform(formulier(zaak)
                .param("motivering", "Uw zoon doet de was.")
                .param("grond", "EIGEN_KRACHT")
                .param("daarna", "aanbieden"));
        assertFalse(bladzijde(zaak, BESLUITNEMER).contains("Uw zoon doet de was"));
        mvc.perform(post(pad(zaak) + "/ondertekenen")
                .with(user(BESLUITNEMER))
                .with(csrf())
                .param("versie", "3"));
        String bewijs = besluiten.besluit(GEMEENTE, zaak.nummer()).orElseThrow().bewijs();
        assertFalse(bewijs.contains("Uw zoon doet de was"));
        assertFalse(bewijs.contains("EIGEN_KRACHT"));
    }

    private String bladzijde(Zaak zaak, CurrentUser lezer) throws Exception {
        return mvc.perform(get(pad(zaak)).with(user(lezer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void watOntbreektStaatErVoordatErEenKnopIs() throws Exception {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        mvc.perform(formulier(zaak).param("daarna", "aanbieden")).andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(BESLUITNEMER)))
                .andExpect(content().string(containsString("Er staat geen tijd in het besluit")))
                .andExpect(content().string(not(containsString("Onderteken besluit"))));
    }

    @Test
    void wieGeenMandaatHeeftZietGeenKnop() throws Exception {
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(formulier(zaak).param("daarna", "aanbieden"));
        CurrentUser ander = new CurrentUser("geen.mandaat", "G", "", Set.of(Role.BESLUITNEMER), GEMEENTE, null);
        mvc.perform(get(pad(zaak)).with(user(ander)))
                .andExpect(content().string(containsString("geen mandaat")))
                .andExpect(content().string(not(containsString("Onderteken besluit"))));
        mvc.perform(post(pad(zaak) + "/ondertekenen")
                        .with(user(ander))
                        .with(csrf())
                        .param("versie", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Het besluit is niet ondertekend")));
    }

    @ParameterizedTest
    @CsvSource({
        "begin, 31-02-2027, Dit is geen datum die bestaat",
        "einde, 9999-99-99, Dit is geen datum die bestaat",
        "uitkomst, WEGGEVEN, Deze keuze bestaat niet",
        "bijdrage, '', Kies of de client de eigen bijdrage betaalt",
        "minuten, veel, Vul de minuten per week in als heel getal",
        "grond, ZOMAAR, Deze keuze bestaat niet"
    })
    void eenVeldDatNietTeLezenIsKrijgtEenMeldingEnHetGetypteBlijft(String veld, String waarde, String melding)
            throws Exception {
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(post(pad(zaak))
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("uitkomst", veld.equals("uitkomst") ? waarde : "TOEKENNEN")
                        .param("bijdrage", veld.equals("bijdrage") ? waarde : "VERSCHULDIGD")
                        .param("motivering", "Mijn tekst blijft staan")
                        .param(veld.equals("uitkomst") || veld.equals("bijdrage") ? "x" : veld, waarde))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(melding)))
                .andExpect(content().string(containsString("Mijn tekst blijft staan")));
    }

    @Test
    void eenLeegOfVreemdFormulierGeeftEenMeldingEnGeenFout() throws Exception {
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(post(pad(zaak))
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("uitkomst", "")
                        .param("vreemd", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies wat u besluit.")));
        mvc.perform(post(pad(zaak) + "/ondertekenen")
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("versie", "abc"))
                .andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(post(pad(zaak) + "/teruggeven").with(user(CONSULENT)).with(csrf()))
                .andExpect(redirectedUrl(pad(zaak)));
    }

    @Test
    void hetVoorbeeldVerandertZonderIetsTeBewaren() throws Exception {
        Zaak zaak = zaakMetIndicatie();
        mvc.perform(post(pad(zaak) + "/voorbeeld")
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("uitkomst", "AFWIJZEN")
                        .param("bijdrage", "VERSCHULDIGD")
                        .param("grond", "EIGEN_KRACHT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wij wijzen uw aanvraag af.")))
                .andExpect(content().string(containsString("De motivering ontbreekt")));
        mvc.perform(post(pad(zaak) + "/voorbeeld")
                        .with(user(CONSULENT))
                        .with(csrf())
                        .param("begin", "morgen"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("niet goed ingevuld")));
    }

    /** Every fact of the receipt as the consulent saw it: question and answer in words, with where it stands. */
    @Test
    void hetBewijsToontVragenEnAntwoordenInWoorden() throws Exception {
        Beschikking besluit = fixture.toegekend(GEMEENTE, 174, PERIODE);
        String bladzijde = mvc.perform(get("/zaken/" + besluit.zaak() + "/besluiten/" + besluit.nummer() + "/bewijs")
                        .with(user(CONSULENT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, String> feiten =
                vastgelegd.find(GEMEENTE, besluit.zaak()).orElseThrow().feiten();
        String kader = berekening.normenkader(GEMEENTE, PERIODE.begin());
        List<Vraag> vragen = berekening.vragen(kader, feiten);
        assertEquals(feiten.keySet(), vragen.stream().map(Vraag::code).collect(Collectors.toSet()));
        assertFalse(vragen.isEmpty());
        for (Vraag vraag : vragen) {
            assertTrue(bladzijde.contains(HtmlUtils.htmlEscape(vraag.vraag())), vraag.vraag());
            assertTrue(
                    bladzijde.contains(">" + HtmlUtils.htmlEscape(vraag.tekst(feiten.get(vraag.code()))) + "</td>"),
                    vraag.code());
            assertTrue(bladzijde.contains("<code>indicatie " + vraag.code() + "</code>"), vraag.code());
        }
        assertTrue(bladzijde.contains("Eigen bijdrage per maand (abonnementstarief)"));
        assertTrue(bladzijde.contains("Betaalt de client de eigen bijdrage?"));
        assertFalse(bladzijde.contains("is niet bewaard"));
    }

    @Test
    void eenAndereGemeenteKrijgtOveralNietGevonden() throws Exception {
        Zaak zaak = fixtureZaak();
        CurrentUser vreemd = IndicatieFixture.consulent(Gemeentecode.of("0361"));
        for (MockHttpServletRequestBuilder verzoek : new MockHttpServletRequestBuilder[] {
            get(pad(zaak)),
            get(pad(zaak) + "/brief.pdf"),
            post(pad(zaak)),
            post(pad(zaak) + "/voorbeeld"),
            post(pad(zaak) + "/teruggeven"),
            post(pad(zaak) + "/ondertekenen")
        }) {
            mvc.perform(verzoek.with(user(vreemd)).with(csrf())).andExpect(status().isNotFound());
        }
        mvc.perform(get("/zaken/onzin/beschikking").with(user(CONSULENT))).andExpect(status().isNotFound());
    }

    @Test
    void deBackofficeLeestDeBriefNiet() throws Exception {
        Zaak zaak = fixtureZaak();
        CurrentUser backoffice = new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), GEMEENTE, null);
        mvc.perform(get(pad(zaak) + "/brief.pdf").with(user(backoffice))).andExpect(status().isForbidden());
    }

    @Test
    void zonderBesluitIsErGeenBrief() throws Exception {
        mvc.perform(get(pad(zaakMetIndicatie()) + "/brief.pdf").with(user(CONSULENT)))
                .andExpect(status().isNotFound());
    }

    private Zaak fixtureZaak() {
        Zaak zaak = zaakMetIndicatie();
        fixture.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        return zaak;
    }

    private Zaak zaakMetIndicatie() {
        Zaak zaak = toegang.zaak(GEMEENTE, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 174);
        return zaak;
    }

    private static MockHttpServletRequestBuilder formulier(Zaak zaak) {
        return formulier(zaak, "TOEKENNEN");
    }

    private static MockHttpServletRequestBuilder formulier(Zaak zaak, String uitkomst) {
        return post(pad(zaak))
                .with(user(CONSULENT))
                .with(csrf())
                .param("uitkomst", uitkomst)
                .param("begin", "2027-01-01")
                .param("einde", "2028-12-31")
                .param("bijdrage", "VERSCHULDIGD");
    }

    private int gelezen(Zaak zaak, String object) {
        return jdbc.sql("select count(*) from platform.toegangslog where client_id = :client and object like :object")
                .param("client", zaak.client().waarde())
                .param("object", object)
                .query(Integer.class)
                .single();
    }

    private static String pad(Zaak zaak) {
        return "/zaken/" + zaak.nummer() + "/beschikking";
    }
}
