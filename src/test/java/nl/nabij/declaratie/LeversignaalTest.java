package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** More approved than delivered: work for the back office, once per toewijzing and month, until it is right again or discussed. */
@NabijTest
class LeversignaalTest {

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Leverregistratie registratie;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Toewijzing t;

    @BeforeEach
    void toewijzing() {
        t = toewijzingen.maak(minuten(150));
    }

    private void lever(String maand, long aantal) {
        NabijClock.at(LocalDate.of(2026, 6, 15), () -> {
            Leverregel regel =
                    new Leverregel(1, t.gemeente().waarde(), t.nummer().waarde(), maand, "", Long.toString(aantal), "");
            assertThat(registratie
                            .legVast(
                                    new Leverregistratie.Herkomst(t.aanbieder(), "a.bieder", "SCHERM", "test"),
                                    List.of(regel))
                            .isGoed())
                    .isTrue();
        });
    }

    private Prestatie declareer(String maand, long aantal) {
        Prestatie prestatie = declaraties.prestatie(t, maand, aantal);
        assertThat(declaraties.dien(t, maand, prestatie).isVerwerkt()).isTrue();
        return prestatie;
    }

    private List<String> taken() {
        return jdbc.sql("select sleutel from werkplek.werkitem where sleutel like :s order by sleutel")
                .param("s", "boven-geleverd:" + t.nummer() + ":%")
                .query(String.class)
                .list();
    }

    private String taak(String maand) {
        return "boven-geleverd:" + t.nummer() + ":" + maand;
    }

    private CurrentUser wie(Role rol) {
        return new CurrentUser("b.office", "B. Office", "x", Set.of(rol), t.gemeente(), null);
    }

    private String pagina() throws Exception {
        return mvc.perform(get("/toewijzingen/" + t.nummer() + "/verbruik").with(user(wie(Role.BACKOFFICE))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void oneMinuteMoreThanDeliveredIsWorkAndTheSameIsNot() {
        lever("2026-02", 500);
        lever("2026-03", 500);
        declareer("2026-02", 500);
        assertThat(taken()).isEmpty();
        declareer("2026-03", 501);
        assertThat(taken()).containsExactly(taak("2026-03"));
    }

    @Test
    void whereNothingWasRegisteredThereIsNothingToCompare() {
        declareer("2026-02", 500);
        lever("2026-03", 400);
        assertThat(taken()).isEmpty();
        lever("2026-02", 499);
        assertThat(taken()).containsExactly(taak("2026-02"));
    }

    @Test
    void itClosesWhenTheRegistrationIsMendedAndWhenTheClaimIsTakenBack() {
        lever("2026-02", 400);
        lever("2026-03", 400);
        Prestatie februari = declareer("2026-02", 500);
        declareer("2026-03", 500);
        assertThat(taken()).containsExactly(taak("2026-02"), taak("2026-03"));
        lever("2026-03", 500);
        assertThat(taken()).containsExactly(taak("2026-02"));
        declaraties.dien(t, "2026-04", declaraties.credit(februari));
        assertThat(taken()).isEmpty();
    }

    @Test
    void whatWasDiscussedComesBackOnlyAfterItWasRight() throws Exception {
        lever("2026-03", 400);
        declareer("2026-03", 500);
        assertThat(pagina()).contains("Wat sprak u met de aanbieder af over maart 2026?");
        bespreek(Role.CONSULENT, "Afgesproken").andExpect(status().isForbidden());
        bespreek(Role.BACKOFFICE, " ").andExpect(status().is3xxRedirection());
        assertThat(taken()).hasSize(1);
        bespreek(Role.BACKOFFICE, "De aanbieder vult aan.").andExpect(status().is3xxRedirection());
        assertThat(taken()).isEmpty();
        assertThat(pagina()).contains("De aanbieder vult aan.", "Besproken").doesNotContain("Wat sprak u met");
        lever("2026-03", 450);
        assertThat(taken()).isEmpty();
        lever("2026-03", 500);
        assertThat(pagina()).doesNotContain("De aanbieder vult aan.");
        lever("2026-03", 499);
        assertThat(taken()).hasSize(1);
    }

    private org.springframework.test.web.servlet.ResultActions bespreek(Role rol, String uitkomst) throws Exception {
        return mvc.perform(post("/toewijzingen/" + t.nummer() + "/verbruik/geleverd")
                .with(user(wie(rol)))
                .with(csrf())
                .param("maand", "2026-03")
                .param("uitkomst", uitkomst));
    }
}
