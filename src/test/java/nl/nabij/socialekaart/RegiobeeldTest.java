package nl.nabij.socialekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** General dagbesteding over the gemeenten of a region, on the page of the sociale kaart. */
@NabijTest
class RegiobeeldTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Socialekaart kaart;

    @Test
    @Eis("GV-41")
    void algemeneDagbestedingLigtOverDeHeleRegioInBeeldTotOpDorpEnWijk() throws Exception {
        Gemeentecode laren = Gemeentecode.of("0417");
        zet(laren, "Inloop Brink", Voorzieningsoort.DAGBESTEDING, "Brinkkwartier");
        zet(laren, "Inloop Eng", Voorzieningsoort.DAGBESTEDING, "Brinkkwartier");
        zet(laren, "Koor", Voorzieningsoort.VERENIGING, "Postkwartier");
        Buurtvoorziening dicht = zet(laren, "Inloop oud", Voorzieningsoort.DAGBESTEDING, "Postkwartier");
        kaart.zetWeg(laren, dicht.id(), true);
        assertThat(kaarttekst("0376"))
                .contains("Laren (NH) 2 Brinkkwartier Postkwartier")
                .contains("Blaricum 0 Nergens op de kaart Niets bekend")
                .doesNotContain("Inloop Brink");
        assertThat(kaarttekst("0119")).as("another region").doesNotContain("Brinkkwartier");
    }

    private Buurtvoorziening zet(Gemeentecode gemeente, String naam, Voorzieningsoort soort, String waar) {
        LocalDate dag = LocalDate.of(2026, 11, 1);
        Buurtvoorziening v = new Buurtvoorziening(
                UUID.randomUUID(),
                gemeente,
                naam,
                soort,
                waar,
                "",
                List.of(),
                "",
                "072 123",
                "",
                dag,
                "K. Beleid",
                false);
        kaart.bewaar(v);
        return v;
    }

    private String kaarttekst(String gemeente) throws Exception {
        return mvc.perform(get("/sociale-kaart")
                        .with(user(new CurrentUser(
                                "regiobeeld", "R. Egio", "x", Set.of(Role.BELEID), Gemeentecode.of(gemeente), null))))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }
}
