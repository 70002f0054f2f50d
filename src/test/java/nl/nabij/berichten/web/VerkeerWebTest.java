package nl.nabij.berichten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages of back office and aanbieder through the door: who sees what, and what a hand-in does. */
@NabijTest
class VerkeerWebTest {

    private static final CurrentUser BACKOFFICE = medewerker("1980");
    private static final CurrentUser ANDERE_GEMEENTE = medewerker("0361");
    private static final CurrentUser ANDERE_AANBIEDER = aanbieder(Agbcode.of("79999999"));

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Ontvangst ontvangst;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    ToewijzingFixture toewijzingFixture;

    @Autowired
    DeclaratieFixture declaratieFixture;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;
    CurrentUser eigen;

    @BeforeEach
    void prepare() {
        toewijzing = toewijzingFixture.lopendeToewijzing();
        eigen = aanbieder(toewijzing.aanbieder());
    }

    @Test
    void everyRouteWithTheIdOfAnotherGemeenteOrAanbiederDoesNotExist() throws Exception {
        String bericht = neem(start()).bericht().id().toString();
        String declaratie = declaratie();
        List<String> bezocht = new ArrayList<>();
        for (var route : requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            String pad = route.getKey().getPatternValues().iterator().next();
            boolean vanOns = route.getValue().getBeanType().getPackageName().equals("nl.nabij.berichten.web");
            // requests and waiting files have ids of their own: VerzoekWebTest and WachtrijTest hold their routes
            if (vanOns && pad.contains("{") && !pad.contains("verzoek") && !pad.contains("wachtrij")) {
                CurrentUser vreemde = pad.startsWith("/aanbieder") ? ANDERE_AANBIEDER : ANDERE_GEMEENTE;
                String adres = pad.replace("{gemeente}", "1980")
                        .replace("{nummer}", toewijzing.nummer().waarde())
                        .replace("{id}", pad.contains("declaraties") ? declaratie : bericht);
                RequestMethod methode = route.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next();
                mvc.perform(request(HttpMethod.valueOf(methode.name()), adres)
                                .with(user(vreemde))
                                .with(csrf()))
                        .andExpect(status().isNotFound());
                mvc.perform(request(HttpMethod.valueOf(methode.name()), adres)
                                .with(user(pad.startsWith("/aanbieder") ? eigen : BACKOFFICE))
                                .with(csrf()))
                        .andExpect(r -> assertThat(r.getResponse().getStatus())
                                .as(adres)
                                .isIn(200, 302));
                bezocht.add(adres);
            }
        }
        assertThat(bezocht).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void whatIsNoIdDoesNotExistEither() throws Exception {
        for (String adres : List.of("/berichten/x", "/declaraties/x", "/declaraties/999999999999999999")) {
            mvc.perform(get(adres).with(user(BACKOFFICE))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/aanbieder/toewijzingen/1980/x").with(user(eigen))).andExpect(status().isNotFound());
    }

    @Test
    void eachSideStaysOnItsOwnPages() throws Exception {
        mvc.perform(get("/berichten").with(user(eigen))).andExpect(status().isForbidden());
        mvc.perform(get("/declaraties").with(user(eigen))).andExpect(status().isForbidden());
        mvc.perform(get("/aanbieder/start").with(user(BACKOFFICE))).andExpect(status().isForbidden());
    }

    @Test
    void theListsShowTheOwnMessagesAndTheExportHoldsThem() throws Exception {
        String identificatie = neem(start()).bericht().kop().identificatie();
        mvc.perform(get("/berichten").param("zoek", identificatie).with(user(BACKOFFICE)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Start van de hulp")));
        mvc.perform(get("/berichten").param("zoek", identificatie).with(user(ANDERE_GEMEENTE)))
                .andExpect(content().string(containsString("Er zijn hier geen berichten")));
        mvc.perform(get("/berichten/uitvoer.csv").param("zoek", identificatie).with(user(BACKOFFICE)))
                .andExpect(header().string("Content-Disposition", containsString("berichten.csv")))
                .andExpect(content().string(containsString("\"WMO305\"")));
        for (String adres : List.of("/aanbieder/start", "/aanbieder/toewijzingen", "/aanbieder/berichten")) {
            mvc.perform(get(adres).with(user(eigen))).andExpect(status().isOk());
        }
    }

    @Test
    void listsAcceptAnyValueInTheAddress() throws Exception {
        mvc.perform(get("/berichten?bak=X&sorteer=;drop&richting=q&bladzijde=-9&soort=%27%22")
                        .with(user(BACKOFFICE)))
                .andExpect(status().isOk());
        mvc.perform(get("/declaraties?maand=2026-99&aanbieder=x&uitval=q&pagina=-1")
                        .with(user(BACKOFFICE)))
                .andExpect(status().isOk());
    }

    /** A declaratie is of the gemeente that pays it; another, of the same region too, does not find it. */
    @Test
    @Eis("ZAWA-55")
    void aDeclaratieIsOfItsOwnGemeente() throws Exception {
        String pad = "/declaraties/" + declaratie();
        mvc.perform(get(pad).with(user(BACKOFFICE))).andExpect(status().isOk());
        mvc.perform(get(pad).with(user(ANDERE_GEMEENTE))).andExpect(status().isNotFound());
        String aanbieder = toewijzing.aanbieder().waarde();
        mvc.perform(get("/declaraties/te-betalen.csv").with(user(BACKOFFICE)))
                .andExpect(content().string(containsString(aanbieder)));
        mvc.perform(get("/declaraties/te-betalen.csv").with(user(ANDERE_GEMEENTE)))
                .andExpect(content().string(not(containsString(aanbieder))));
    }

    @Test
    void aDeclaratieShowsTheRefusedLineWithRuleReasonAndBothMessages() throws Exception {
        mvc.perform(get("/declaraties/" + declaratie()).with(user(BACKOFFICE)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("TR321")))
                .andExpect(content().string(containsString("WMO325")));
        mvc.perform(get("/declaraties/te-betalen.csv").with(user(BACKOFFICE)))
                .andExpect(
                        content().string(containsString(toewijzing.aanbieder().waarde())));
    }

    @Test
    void theAanbiederSeesWhatIsGrantedUsedAndLeft() throws Exception {
        declaratie();
        mvc.perform(get("/aanbieder/toewijzingen/1980/" + toewijzing.nummer()).with(user(eigen)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("In de hele periode")))
                .andExpect(content().string(containsString("7.950 minuten")))
                .andExpect(content().string(containsString("7.350")));
    }

    @Test
    void theCheckBeforehandNamesEveryErrorAndKeepsNothing() throws Exception {
        byte[] fout = new String(start(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("Bsn>[0-9]{9}<", "Bsn>123456789<")
                .replace("Geslacht>2<", "Geslacht>7<")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        mvc.perform(multipart("/aanbieder/toets")
                        .file(new MockMultipartFile("bestanden", "start.xml", "text/xml", fout))
                        .with(user(eigen))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CS002")))
                .andExpect(content().string(containsString("data:text/csv")));
        mvc.perform(multipart("/aanbieder/toets")
                        .file(new MockMultipartFile("bestanden", "start.xml", "text/xml", start()))
                        .with(user(eigen))
                        .with(csrf()))
                .andExpect(content().string(containsString("Geen fouten gevonden")));
        assertThat(aantal()).isZero();
        assertThat(levering()).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    @Test
    void sendingDoesTheSameAsTheFolderAndNeverForSomebodyElse() throws Exception {
        MockMultipartFile bestand = new MockMultipartFile("bestanden", "start.xml", "text/xml", start());
        mvc.perform(multipart("/aanbieder/versturen")
                        .file(bestand)
                        .with(user(ANDERE_AANBIEDER))
                        .with(csrf()))
                .andExpect(flash().attributeExists("uitkomsten"));
        assertThat(aantal()).as("a message of somebody else is not kept").isZero();
        mvc.perform(multipart("/aanbieder/versturen")
                        .file(bestand)
                        .with(user(eigen))
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanbieder/versturen"));
        assertThat(levering()).isEqualTo(Leveringsstand.LOOPT);
        assertThat(aantal()).isEqualTo(2);
    }

    @Test
    void theBackOfficeHandsInForItsOwnGemeenteOnly() throws Exception {
        MockMultipartFile bestand = new MockMultipartFile("bestanden", "start.xml", "text/xml", start());
        mvc.perform(multipart("/berichten/aanbieden")
                        .file(bestand)
                        .with(user(ANDERE_GEMEENTE))
                        .with(csrf()))
                .andExpect(redirectedUrl("/berichten/aanbieden"));
        assertThat(aantal()).isZero();
        mvc.perform(multipart("/berichten/aanbieden")
                .file(bestand)
                .with(user(BACKOFFICE))
                .with(csrf()));
        assertThat(levering()).isEqualTo(Leveringsstand.LOOPT);
    }

    @Test
    void aHandInWithoutFileIsAnErrorOnThePage() throws Exception {
        mvc.perform(multipart("/berichten/aanbieden").with(user(BACKOFFICE)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies minstens een bestand")));
        mvc.perform(multipart("/aanbieder/toets").with(user(eigen)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void lookingIsLogged() throws Exception {
        String id = neem(start()).bericht().id().toString();
        mvc.perform(get("/berichten/" + id).with(user(BACKOFFICE)));
        assertThat(jdbc.sql("select count(*) from platform.toegangslog where object = :object and client_id = :client")
                        .param("object", "bericht " + id)
                        .param("client", toewijzing.client().waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private byte[] start() {
        return Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
    }

    private Ontvangen neem(byte[] bericht) throws IOException {
        return ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bericht), "bericht.xml"));
    }

    /** One line of 600 minutes that is right and one that is far too much; gives the number of the declaratie. */
    private String declaratie() throws IOException {
        List<Prestatie> regels = List.of(
                declaratieFixture.prestatie(toewijzing, "2026-03", 600),
                declaratieFixture.prestatie(toewijzing, "2026-04", 60_000));
        Declaratiekop kop = declaratieFixture.kop(toewijzing, "2026-04", regels);
        neem(Aanbiederpost.declaratie(kop, regels));
        return jdbc.sql("select id from declaratie.declaratie where agbcode = :agb")
                .param("agb", toewijzing.aanbieder().waarde())
                .query(Long.class)
                .single()
                .toString();
    }

    private long aantal() {
        return jdbc.sql("select count(*) from berichten.bericht where agbcode = :agb")
                .param("agb", toewijzing.aanbieder().waarde())
                .query(Long.class)
                .single();
    }

    private Leveringsstand levering() {
        return toewijzingen.stand(toewijzing.gemeente(), toewijzing.nummer()).levering();
    }

    private static CurrentUser medewerker(String gemeente) {
        return new CurrentUser(
                "backoffice-" + gemeente, "B. Office", "x", Set.of(Role.BACKOFFICE), Gemeentecode.of(gemeente), null);
    }

    private static CurrentUser aanbieder(Agbcode agb) {
        return new CurrentUser("aanbieder-" + agb, "A. Bieder", "x", Set.of(Role.AANBIEDER), null, agb);
    }
}
