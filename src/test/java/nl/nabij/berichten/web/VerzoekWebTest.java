package nl.nabij.berichten.web;

import static nl.nabij.berichten.verkeer.Verzoekverkeer.meer;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.opDag;
import static nl.nabij.berichten.verkeer.Verzoekverkeer.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Verzoekverkeer;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of requests: who may see them, empty and foreign forms, and the answers that are refused. */
@NabijTest
class VerzoekWebTest {

    private static final Gemeentecode HIER = Verzoekverkeer.HIER;

    @Autowired
    MockMvc mvc;

    @Autowired
    Verzoekverkeer verkeer;

    @Autowired
    Verzoeken verzoeken;

    @Autowired
    Clienten clienten;

    @Autowired
    JdbcClient jdbc;

    private static CurrentUser van(Gemeentecode gemeente, Role rol) {
        return new CurrentUser("test.verzoek", "V. Vraag", "", Set.of(rol), gemeente, null);
    }

    private static CurrentUser aanbieder(Agbcode agb) {
        return new CurrentUser("test.aanbieder", "A. Bied", "", Set.of(Role.AANBIEDER), null, agb);
    }

    private Verzoek verzoek(Toewijzing t) {
        verkeer.vow(t, Verzoekverkeer.wijziging(Verzoekverkeer.meer(t, 180, LocalDate.of(2027, 3, 1))));
        return verkeer.verzoeken(t.aanbieder()).getFirst();
    }

    @Test
    void onlyTheOwnGemeenteAndTheOwnAanbiederSeeARequest() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        String pad = "/verzoeken/" + v.id();
        mvc.perform(get(pad).with(user(van(HIER, Role.CONSULENT)))).andExpect(status().isOk());
        for (String route : new String[] {"", "/afwijzen", "/toewijzen"}) {
            mvc.perform(get(pad + route).with(user(van(Gemeentecode.of("0361"), Role.BACKOFFICE))))
                    .andExpect(status().isNotFound());
            mvc.perform(get(pad + route).with(user(van(HIER, Role.BESLUITNEMER))))
                    .andExpect(status().isForbidden());
            mvc.perform(get(pad + route).with(user(aanbieder(t.aanbieder())))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/aanbieder" + pad).with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isOk());
        mvc.perform(get("/aanbieder" + pad).with(user(aanbieder(Agbcode.of("11111111")))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(Agbcode.of("11111111")))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/verzoeken/geen").with(user(van(HIER, Role.BACKOFFICE))))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOldestOfMoreThanFiveHundredRequestsIsStillThereAndTheNextReferenceIsNew() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek oudste = verzoek(t);
        vol(oudste);
        assertThat(verzoeken.aantal(t.aanbieder())).isGreaterThan(500);
        assertThat(pagina(get("/aanbieder/toewijzingen/1980/" + t.nummer() + "/verzoek")
                        .with(user(aanbieder(t.aanbieder())))))
                .contains(
                        "-" + (verzoeken.aantal(t.aanbieder()) + 1) + "\"",
                        "Een tweede wordt geweigerd",
                        oudste.id().toString());
        var gemeente = user(van(HIER, Role.BACKOFFICE));
        String alles = "/verzoeken?bak=ALLES&aanbieder=" + t.aanbieder();
        assertThat(pagina(get(alles).with(gemeente)))
                .contains(
                        "501 verzoeken",
                        "Bladzijde <span>1</span> van <span>11</span>",
                        "bladzijde=2",
                        oudste.id().toString());
        assertThat(pagina(get(alles + "&sorteer=ONTVANGEN&richting=af&bladzijde=11")
                        .with(gemeente)))
                .contains(oudste.id().toString());
        assertThat(pagina(get(alles + "&sorteer=ONTVANGEN&richting=af").with(gemeente)))
                .doesNotContain(oudste.id().toString());
        assertThat(pagina(get("/aanbieder/verzoeken?bladzijde=11").with(user(aanbieder(t.aanbieder())))))
                .contains("501 verzoeken", oudste.id().toString())
                .doesNotContain(t.bsn().waarde());
        assertThat(pagina(get("/aanbieder/verzoeken?bladzijde=12").with(user(aanbieder(t.aanbieder())))))
                .contains("Bladzijde <span>11</span>");
    }

    /** 500 newer requests of the same aanbieder, answered. */
    private void vol(Verzoek voorbeeld) {
        jdbc.sql("""
            insert into verzoek.verzoek (id, gemeentecode, agbcode, bsn, soort, referentie, berichtidentificatie,
                dagtekening, ontvangen_op, status, antwoord_uiterlijk)
            select gen_random_uuid(), gemeentecode, agbcode, bsn, soort, 'vol-' || n, berichtidentificatie,
                dagtekening, ontvangen_op + interval '1 day', 'TOEGEWEZEN', antwoord_uiterlijk
            from verzoek.verzoek, generate_series(1, 500) n where id = :id
            """).param("id", voorbeeld.id()).update();
    }

    /** A name that many residents have; all others come first in the alphabet of their initials. */
    @Test
    void aResidentIsFoundByNameHoweverManyAreCalledTheSame() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        String naam = clienten.get(HIER, t.client()).naam().achternaam();
        for (int i = 0; i < 201; i++) {
            clienten.registreer(ClientFixture.client(HIER));
        }
        jdbc.sql("update clientdossier.client set voorletters = case when id = :id then 'Z.Z.' else 'A.' end"
                        + " where gemeentecode = :gemeente and achternaam = :naam")
                .param("id", t.client().waarde())
                .param("gemeente", HIER.waarde())
                .param("naam", naam)
                .update();
        assertThat(pagina(get("/verzoeken?aanbieder=" + t.aanbieder())
                        .queryParam("zoek", naam)
                        .with(user(van(HIER, Role.BACKOFFICE)))))
                .contains("1 verzoek<", v.inhoud().referentie());
    }

    @Test
    void aListIsFilteredSearchedAndTakenAlong() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        vol(v);
        var gemeente = user(van(HIER, Role.BACKOFFICE));
        String lijst = "/verzoeken?aanbieder=" + t.aanbieder();
        assertThat(pagina(get(lijst).with(gemeente)))
                .contains("1 verzoek<", v.inhoud().referentie())
                .doesNotContain(t.bsn().waarde());
        assertThat(pagina(get(lijst + "&bak=TOEGEWEZEN").with(gemeente))).contains("500 verzoeken");
        assertThat(pagina(get(lijst + "&bak=TE_LAAT").with(gemeente))).contains("Er zijn hier geen verzoeken.");
        assertThat(opDag(
                        v.antwoordUiterlijk().plusDays(1),
                        () -> pagina(get(lijst + "&bak=TE_LAAT").with(gemeente))))
                .contains("1 verzoek<", " te laat");
        assertThat(opDag(
                        v.antwoordUiterlijk(),
                        () -> pagina(get(lijst + "&bak=TE_LAAT").with(gemeente))))
                .contains("Er zijn hier geen verzoeken.");
        assertThat(pagina(get(lijst + "&soort=TOEWIJZING").with(gemeente))).contains("Er zijn hier geen verzoeken.");
        assertThat(pagina(get(lijst + "&soort=WIJZIGING").with(gemeente))).contains("1 verzoek<");
        assertThat(pagina(get(lijst + "&bak=ALLES&zoek=VOL-500").with(gemeente)))
                .contains("1 verzoek<", "vol-500");
        assertThat(pagina(get(lijst + "&zoek=" + t.bsn().waarde()).with(gemeente)))
                .contains("1 verzoek<");
        String naam = clienten.get(HIER, t.client()).naam().achternaam();
        assertThat(pagina(get(lijst).queryParam("zoek", naam).with(gemeente))).contains("1 verzoek<");
        assertThat(pagina(get(lijst + "&zoek=Nietbestaand").with(gemeente))).contains("Zoek op iets anders");
        assertThat(pagina(get(lijst + "&bak=x&sorteer=x&soort=x&bladzijde=x").with(gemeente)))
                .contains("1 verzoek<");
        assertThat(pagina(get(lijst + "&bak=ALLES").with(user(van(Gemeentecode.of("0361"), Role.BACKOFFICE)))))
                .contains("Er zijn hier geen verzoeken.");
        assertThat(pagina(get("/aanbieder/verzoeken?gemeente=0361").with(user(aanbieder(t.aanbieder())))))
                .contains("Er zijn hier geen verzoeken.");
        assertThat(pagina(get("/verzoeken/uitvoer.csv?bak=ALLES&aanbieder=" + t.aanbieder())
                        .with(gemeente)))
                .contains(v.inhoud().referentie(), "vol-1\"", "vol-500\"")
                .doesNotContain(t.bsn().waarde());
        assertThat(pagina(get("/aanbieder/verzoeken/uitvoer.csv?bak=OPEN").with(user(aanbieder(t.aanbieder())))))
                .contains(v.inhoud().referentie(), t.bsn().gemaskeerd())
                .doesNotContain("vol-1\"", t.bsn().waarde());
        assertThat(mvc.perform(get("/verzoeken/uitvoer.xlsx").with(gemeente))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        mvc.perform(get("/verzoeken/uitvoer.csv").with(user(van(HIER, Role.BESLUITNEMER))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/verzoeken/uitvoer.csv").with(user(aanbieder(t.aanbieder()))))
                .andExpect(status().isForbidden());
    }

    @Test
    void theLastDayForTheWoonplaatsbeginselIsTold() throws Exception {
        Verzoek v = verzoek(verkeer.lopend(180, 120));
        String pad = "/verzoeken/" + v.id() + "/afwijzen";
        LocalDate laatste = Verzoekverkeer.DAG.plusWeeks(2);
        var wie = user(van(HIER, Role.BACKOFFICE));
        assertThat(opDag(laatste, () -> pagina(get(pad).with(wie))))
                .contains("(reden 8) kan tot en met 15 februari 2027");
        assertThat(opDag(laatste.plusDays(1), () -> pagina(get(pad).with(wie))))
                .contains("(reden 8) moest tot en met 15 februari 2027");
    }

    @Test
    void anEmptyAnswerIsAPageWithErrors() throws Exception {
        Verzoek v = verzoek(verkeer.lopend(180, 120));
        mvc.perform(post("/verzoeken/" + v.id() + "/afwijzen")
                        .with(user(van(HIER, Role.BACKOFFICE)))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies waarom u het verzoek afwijst.")));
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
    }

    @Test
    void moreThanWasDecidedIsToldOnThePageAndNotGiven() throws Exception {
        Verzoek v = verzoek(verkeer.lopend(150, 120));
        mvc.perform(get("/verzoeken/" + v.id() + "/toewijzen").with(user(van(HIER, Role.BACKOFFICE))))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("U wijst meer toe dan de beschikking toestaat")));
        mvc.perform(post("/verzoeken/" + v.id() + "/toewijzen")
                        .with(user(van(HIER, Role.BACKOFFICE)))
                        .with(csrf()))
                .andExpect(status().is(422));
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
    }

    @Test
    void aPassedWishAsksWhatIsAgreedAndTheAgreedDayGoesOut() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        LocalDate wens = LocalDate.of(2027, 3, 1);
        verkeer.vow(t, wijziging(meer(t, 180, wens)));
        Verzoek v = verkeer.verzoeken(t.aanbieder()).getFirst();
        String pad = "/verzoeken/" + v.id();
        var wie = user(van(HIER, Role.BACKOFFICE));
        assertThat(opDag(wens, () -> pagina(get(pad).with(wie)))).doesNotContain("Wat is afgesproken?");
        assertThat(opDag(wens.plusDays(1), () -> pagina(get(pad).with(wie)))).contains("Wat is afgesproken?");
        assertThat(opDag(
                        wens.plusDays(1),
                        () -> pagina(
                                get(pad + "/toewijzen?afspraak=vanaf&vanaf=").with(wie))))
                .contains("Vul de afgesproken eerste dag in.");
        assertThat(opDag(
                        wens.plusDays(1),
                        () -> pagina(get(pad + "/toewijzen?afspraak=vanaf&vanaf=2027-03-08")
                                .with(wie))))
                .contains("8 maart 2027", "value=\"2027-03-08\"");
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().status()).isEqualTo(Verzoekstatus.ONTVANGEN);
        opDag(
                wens.plusDays(1),
                () -> pagina(post(pad + "/toewijzen")
                        .with(wie)
                        .with(csrf())
                        .param("afspraak", "vanaf")
                        .param("vanaf", "2027-03-08")));
        assertThat(verkeer.verstuur(t.aanbieder())
                        .getLast()
                        .alle("Client/ToegewezenProducten/ToegewezenProduct/Ingangsdatum"))
                .extracting(nl.nabij.berichten.Element::tekst)
                .containsExactly("2027-01-01", "2027-03-08");
    }

    private String pagina(MockHttpServletRequestBuilder vraag) {
        try {
            return mvc.perform(vraag).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRequestAndItsZaakPointAtEachOther() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        String zaak = Objects.requireNonNull(t.zaak()).waarde();
        var wie = user(van(HIER, Role.CONSULENT));
        String pad = "/verzoeken/" + v.id();
        assertThat(pagina(get("/zaken/" + zaak).with(wie))).doesNotContain(pad);
        assertThat(pagina(get(pad).with(wie))).contains("In welke zaak onderzoekt u dit?", "Nog geen. Een zaak");
        pagina(post(pad + "/onderzoek").with(wie).with(csrf()));
        mvc.perform(post(pad + "/zaak").with(wie).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kies de zaak die bij dit verzoek hoort.")));
        Toewijzing ander = verkeer.lopend(180, 120);
        mvc.perform(post(pad + "/zaak")
                        .with(wie)
                        .with(csrf())
                        .param("zaak", Objects.requireNonNull(ander.zaak()).waarde()))
                .andExpect(status().isNotFound());
        assertThat(verkeer.taakZaak("verzoek:" + v.id())).isNull();
        for (int keer = 0; keer < 2; keer++) {
            mvc.perform(post(pad + "/zaak").with(wie).with(csrf()).param("zaak", zaak))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(verkeer.taakZaak("verzoek:" + v.id())).isEqualTo(zaak);
        assertThat(pagina(get(pad).with(wie))).contains("href=\"/zaken/" + zaak + "\"");
        assertThat(pagina(get("/zaken/" + zaak).with(wie)))
                .contains(
                        pad, "Gevraagd door aanbieders", "Verzoek om wijziging van een aanbieder hoort bij deze zaak");
        assertThat(pagina(get("/zaken/" + zaak).with(user(van(HIER, Role.BESLUITNEMER)))))
                .doesNotContain(pad + "\"");
    }

    @Test
    void aPersonWhoBecameKnownAfterTheRequestIsKnownFromTheLinkOn() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        jdbc.sql("update verzoek.verzoek set client_id = null where id = :id")
                .param("id", v.id())
                .update();
        var wie = user(van(HIER, Role.BACKOFFICE));
        String pad = "/verzoeken/" + v.id();
        mvc.perform(get(pad + "/toewijzen").with(wie))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Deze persoon is niet bekend in uw gemeente.")));
        pagina(post(pad + "/onderzoek").with(wie).with(csrf()).param("zaak", String.valueOf(t.zaak())));
        mvc.perform(get(pad + "/toewijzen").with(wie)).andExpect(status().isOk());
        assertThat(verzoeken.find(HIER, v.id()).orElseThrow().client()).isEqualTo(t.client());
    }

    @Test
    void anHonouredRequestIsLinkedToTheZaakOfItsDecision() throws Exception {
        Toewijzing t = verkeer.lopend(180, 120);
        Verzoek v = verzoek(t);
        var wie = user(van(HIER, Role.BACKOFFICE));
        pagina(post("/verzoeken/" + v.id() + "/toewijzen").with(wie).with(csrf()));
        assertThat(pagina(get("/verzoeken/" + v.id()).with(wie))).contains("href=\"/zaken/" + t.zaak() + "\"");
        assertThat(pagina(get("/zaken/" + t.zaak()).with(wie))).contains("/verzoeken/" + v.id());
    }
}
