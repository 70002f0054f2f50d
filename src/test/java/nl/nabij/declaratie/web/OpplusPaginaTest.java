package nl.nabij.declaratie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tarief;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who guards the use of Opplus: the team by its work list, the back office on the page of the toewijzing. */
@NabijTest
class OpplusPaginaTest {

    private static final Gemeentecode HIER = Gemeentecode.of("0880");
    private static final LocalDate VANAF = LocalDate.of(2026, 1, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    BeleidFixture beleid;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Eis("ZAWA-98")
    void teVeelOpplusKomtOpDeWerklijstEnStaatVoorDeBackofficeBijHetVerbruik() throws Exception {
        Toewijzing opplus = toewijzingen.maak(ToewijzingFixture.opzet(
                HIER, new Omvang(10, Eenheid.UUR, Frequentie.TOTAAL), Tarief.of("60.00", Eenheid.UUR)));
        String code = Objects.requireNonNull(opplus.productcode()).waarde();
        beleid.vastgesteld(HIER, "opplus/productcode", code, VANAF);
        beleid.vastgesteld(HIER, "opplus/signaalgrens", "80", VANAF);
        String pad = "/toewijzingen/" + opplus.nummer() + "/verbruik";
        declareer(opplus, "2026-01", 479);
        assertThat(werkitems(opplus)).isZero();
        mvc.perform(get(pad).with(user(als(Role.BACKOFFICE))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("79% is gebruikt. Bij 80% krijgt het team een signaal.")));
        declareer(opplus, "2026-02", 1);
        assertThat(werkitems(opplus)).isOne();
        mvc.perform(get(pad).with(user(als(Role.BACKOFFICE))))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "80% is gebruikt. Dat is op of boven de grens van 80%", "Nog niet besproken")));
        mvc.perform(post(pad + "/opplus")
                        .with(user(als(Role.BACKOFFICE)))
                        .with(csrf())
                        .param("uitkomst", "Klaar"))
                .andExpect(status().isForbidden());
        mvc.perform(post(pad + "/opplus")
                        .with(user(als(Role.CONSULENT)))
                        .with(csrf())
                        .param("uitkomst", "Tot de zomer zo, daarna opnieuw kijken."))
                .andExpect(redirectedUrl(pad));
        assertThat(werkitems(opplus)).isZero();
        mvc.perform(get(pad).with(user(als(Role.BACKOFFICE))))
                .andExpect(content().string(containsString("Tot de zomer zo, daarna opnieuw kijken.")))
                .andExpect(content().string(not(containsString("Nog niet besproken"))));
    }

    private void declareer(Toewijzing opplus, String maand, long minuten) {
        assertThat(declaraties
                        .dien(opplus, maand, declaraties.prestatie(opplus, maand, minuten, Eenheid.MINUUT))
                        .isVolledigToegekend())
                .as("a signal blocks nothing")
                .isTrue();
    }

    private int werkitems(Toewijzing opplus) {
        return jdbc.sql("select count(*) from werkplek.werkitem where gemeentecode = :g and sleutel = :s")
                .param("g", HIER.waarde())
                .param("s", "opplus:" + opplus.nummer())
                .query(Integer.class)
                .single();
    }

    private static CurrentUser als(Role rol) {
        return new CurrentUser("opplus." + rol, "O. Pplus", "x", Set.of(rol), HIER, null);
    }
}
