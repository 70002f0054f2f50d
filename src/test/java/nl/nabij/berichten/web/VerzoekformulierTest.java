package nl.nabij.berichten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The forms with which an aanbieder asks: what is typed becomes one message, or every error is told and nothing is sent. */
@NabijTest
class VerzoekformulierTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    JdbcClient jdbc;

    private static CurrentUser aanbieder(Agbcode agb) {
        return new CurrentUser("test.aanbieder", "A. Bied", "", Set.of(Role.AANBIEDER), null, agb);
    }

    private static String veld(Toewijzing t, String naam) {
        return "delen[t" + t.nummer() + "]." + naam;
    }

    private MockHttpServletRequestBuilder vow(Toewijzing t, String referentie) {
        return post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                .with(user(aanbieder(t.aanbieder())))
                .with(csrf())
                .param("referentie", referentie)
                .param("reden", "1");
    }

    /** What the page shows of a toewijzing and the browser sends back. */
    private static MockHttpServletRequestBuilder zoalsGetoond(MockHttpServletRequestBuilder vraag, Toewijzing t) {
        return vraag.param(veld(t, "volume"), Long.toString(t.omvang().volume()))
                .param(veld(t, "ingang"), t.periode().begin().toString())
                .param(veld(t, "einde"), t.periode().einde().toString());
    }

    private static MockHttpServletRequestBuilder meer(MockHttpServletRequestBuilder vraag, Toewijzing t, int minuten) {
        return vraag.param(veld(t, "volume"), Integer.toString(minuten))
                .param(veld(t, "ingang"), "2027-03-01")
                .param(veld(t, "einde"), t.periode().einde().toString());
    }

    @Test
    void severalToewijzingenChangeInOneMessageThatAlsoAsksNewHelp() throws Exception {
        Toewijzing t = verkeer.lopend(400, 120);
        Toewijzing tweede = verkeer.erbij(t, 60, Verzoekverkeer.PERIODE);
        Toewijzing derde = verkeer.erbij(t, 30, Verzoekverkeer.PERIODE);
        Productcode product = verkeer.nogEenProduct(t);
        String pagina = mvc.perform(get("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(pagina)
                .contains(
                        "name=\"" + veld(t, "volume") + "\" value=\"120\"",
                        "name=\"" + veld(tweede, "volume") + "\" value=\"60\"",
                        "name=\"" + veld(derde, "volume") + "\" value=\"30\"",
                        "value=\"" + product + "\"");
        mvc.perform(zoalsGetoond(meer(meer(vow(t, "R-meer"), t, 180), tweede, 90), derde)
                        .param("nieuw.keuze", product.waarde())
                        .param("nieuw.volume", "45")
                        .param("nieuw.frequentie", "2")
                        .param("nieuw.begin", "2027-03-01")
                        .param("nieuw.einde", "2027-12-31"))
                .andExpect(status().is3xxRedirection());
        List<Bericht> berichten = verkeer.ontvangen(t.aanbieder(), Berichtsoort.WMO317);
        assertThat(berichten).hasSize(1);
        Bericht wmo317 = berichten.getFirst();
        String pad = "Client/Verzoek/";
        assertThat(tekst(wmo317, pad + "TeWijzigenProducten/TeWijzigenProduct/ToewijzingNummer"))
                .containsExactly(t.nummer().waarde(), tweede.nummer().waarde());
        assertThat(tekst(wmo317, pad + "TeWijzigenProducten/TeWijzigenProduct/Omvang/Volume"))
                .containsExactly("180", "90");
        assertThat(tekst(wmo317, pad + "OngewijzigdeProducten/OngewijzigdProduct/ToewijzingNummer"))
                .containsExactly(derde.nummer().waarde());
        assertThat(tekst(wmo317, pad + "NieuweProducten/NieuwProduct/Product/Code"))
                .containsExactly(product.waarde());
        assertThat(tekst(wmo317, pad + "NieuweProducten/NieuwProduct/Omvang/Volume"))
                .containsExactly("45");
        assertThat(verkeer.verzoeken(t.aanbieder())).hasSize(1);
        Verzoek verzoek = verkeer.verzoeken(t.aanbieder()).getFirst();
        assertThat(verzoek.inhoud().producten())
                .hasSize(4)
                .anySatisfy(g -> assertThat(g)
                        .isInstanceOfSatisfying(
                                Gevraagd.Nieuw.class,
                                n -> assertThat(n.omvang()).isEqualTo(Omvang.minutenPerWeek(45))));
    }

    private static List<String> tekst(Bericht bericht, String pad) {
        return bericht.alle(pad).stream().map(Element::tekst).toList();
    }

    @Test
    void onlyNewHelpCanBeAskedAndTheRestStays() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(zoalsGetoond(vow(t, "R-nieuw"), t)
                        .param("nieuw.keuze", verkeer.nogEenProduct(t).waarde())
                        .param("nieuw.volume", "45")
                        .param("nieuw.frequentie", "2")
                        .param("nieuw.begin", "2027-03-01")
                        .param("nieuw.einde", "2027-12-31"))
                .andExpect(status().is3xxRedirection());
        Bericht wmo317 = verkeer.ontvangen(t.aanbieder(), Berichtsoort.WMO317).getFirst();
        assertThat(tekst(wmo317, "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct/ToewijzingNummer"))
                .containsExactly(t.nummer().waarde());
        assertThat(tekst(wmo317, "Client/Verzoek/TeWijzigenProducten")).isEmpty();
    }

    @Test
    void everyBadRowIsToldAtOnceAndNothingIsSent() throws Exception {
        Toewijzing t = verkeer.lopend(400, 120);
        Toewijzing tweede = verkeer.erbij(t, 60, Verzoekverkeer.PERIODE);
        String pagina = mvc.perform(vow(t, "")
                        .param(veld(t, "volume"), "veel")
                        .param(veld(t, "ingang"), "2026-01-01")
                        .param(veld(t, "einde"), "2028-12-31")
                        .param(veld(tweede, "volume"), "90")
                        .param(veld(tweede, "ingang"), "2027-03-01")
                        .param(veld(tweede, "einde"), "")
                        .param("nieuw.volume", "45"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(pagina)
                .contains(
                        "Vul een eigen referentie in",
                        "Toewijzing " + t.nummer() + ": Vul het aantal in als een heel getal",
                        "Toewijzing " + t.nummer() + ": De gewenste eerste dag ligt niet na vandaag.",
                        "Toewijzing " + tweede.nummer() + ": Vul een laatste dag in.",
                        "Nieuwe hulp: Kies het product.",
                        "Nieuwe hulp: Vul de eerste dag in.",
                        "Nieuwe hulp: Kies per wanneer het aantal geldt.",
                        "href=\"#" + veld(tweede, "einde") + "\"",
                        "value=\"veel\"");
        assertThat(verkeer.verzoeken(t.aanbieder())).isEmpty();
        assertThat(verkeer.ontvangen(t.aanbieder(), Berichtsoort.WMO317)).isEmpty();
    }

    @Test
    void aFieldThatNoPageHasIsABadRequestAndNoFailure() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        for (String veld : List.of(veld(t, "volume") + "[3]", "delen[t1][a]", "reden[a]")) {
            mvc.perform(vow(t, "R-fout").param(veld, "1")).andExpect(status().isBadRequest());
        }
        for (String veld : List.of("delen[]", "delen[t1", "nieuw", "onbekend.veld")) {
            mvc.perform(vow(t, "R-fout").param(veld, "1")).andExpect(status().is(422));
        }
    }

    @Test
    void whatIsNotOfThisClientIsNotReadAndNothingChangedIsNotSent() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Toewijzing vreemd = verkeer.lopend(180, 120);
        mvc.perform(meer(zoalsGetoond(vow(t, "R-niets"), t), vreemd, 150))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("U verandert nog niets.")));
        mvc.perform(zoalsGetoond(vow(t, "R-vreemd"), t)
                        .param("nieuw.keuze", vreemd.productcode().waarde())
                        .param("nieuw.volume", "45")
                        .param("nieuw.frequentie", "2")
                        .param("nieuw.begin", LocalDate.now().toString())
                        .param("nieuw.einde", "2027-12-31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Nieuwe hulp: Kies het product.")));
        mvc.perform(zoalsGetoond(vow(t, "R-vandaag"), t)
                        .param("nieuw.keuze", t.productcode().waarde())
                        .param("nieuw.volume", "45")
                        .param("nieuw.frequentie", "2")
                        .param("nieuw.begin", LocalDate.now().toString())
                        .param("nieuw.einde", "2027-12-31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("op zijn vroegst morgen (TR380)")));
        assertThat(verkeer.ontvangen(t.aanbieder(), Berichtsoort.WMO317)).isEmpty();
    }

    @Test
    void anEmptyRequestOfAnAanbiederSaysAllThatIsMissing() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(post("/aanbieder/verzoeken/nieuw")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies de gemeente en het product.")))
                .andExpect(content().string(containsString("Vul een geldig BSN in")))
                .andExpect(content().string(containsString("Vul de eerste dag in.")))
                .andExpect(content().string(containsString("Kies wie de cliënt verwees.")));
        mvc.perform(post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vul in vanaf wanneer de wijziging geldt.")));
        assertThat(verkeer.verzoeken(t.aanbieder())).isEmpty();
    }

    @Test
    void theSameReferenceInAnotherGemeenteIsAnotherRequest() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        jdbc.sql("""
            insert into verzoek.verzoek (id, gemeentecode, agbcode, bsn, soort, referentie, berichtidentificatie,
                dagtekening, ontvangen_op, status, antwoord_uiterlijk)
            values (gen_random_uuid(), '0361', :agb, '999990019', 'WIJZIGING', 'R-1', 'elders', '2026-01-01',
                '2099-01-01', 'ONTVANGEN', '2099-01-01')
            """).param("agb", t.aanbieder().waarde()).update();
        String naar = mvc.perform(post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf())
                        .param("referentie", "R-1")
                        .param("reden", "1")
                        .param(veld(t, "ingang"), "2027-03-01")
                        .param(veld(t, "einde"), "2028-12-31")
                        .param(veld(t, "volume"), "180"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(jdbc.sql("select gemeentecode from verzoek.verzoek where id = :id::uuid")
                        .param("id", naar.substring(naar.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single())
                .isEqualTo("1980");
    }

    @Test
    void aRuleOfTheStandardIsToldOnTheFormOfTheAanbieder() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        mvc.perform(post("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))
                        .with(csrf())
                        .param("referentie", "R-1")
                        .param("reden", "1")
                        .param(veld(t, "ingang"), "2026-01-01")
                        .param(veld(t, "einde"), "2028-12-31")
                        .param(veld(t, "volume"), "180"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dan moet zij gelijk zijn aan de eerste dag")));
    }
}
