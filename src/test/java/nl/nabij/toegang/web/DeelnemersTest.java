package nl.nabij.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Deelnemers;
import nl.nabij.toegang.Deelnemersoort;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A professional explores broadly before a decision, with an assignment and the consent of the resident. */
@NabijTest
class DeelnemersTest {

    private static final Gemeentecode HIER = Gemeentecode.of("1980");
    private static final CurrentUser CONSULENT =
            new CurrentUser("deelnemers.consulent", "D. Nemer", "x", Set.of(Role.CONSULENT), HIER, null);

    @Autowired
    MockMvc mvc;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Deelnemers deelnemers;

    @ParameterizedTest
    @EnumSource(names = {"HUISCOACH", "WELZIJN", "ERGOTHERAPEUT"})
    @Eis("DW-53")
    void eenProfessionalVerkentMetEenOpdrachtVoorHetBesluit(Deelnemersoort soort) throws Exception {
        Zaak zaak = toegang.zaak(HIER, Zaakstatus.IN_ONDERZOEK);
        nodigUit(zaak, soort, "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vraag de inwoner eerst om toestemming")));
        assertThat(deelnemers.van(HIER, zaak.nummer())).isEmpty();
        nodigUit(zaak, soort, "true").andExpect(redirectedUrl(pad(zaak)));
        mvc.perform(get(pad(zaak)).with(user(CONSULENT)))
                .andExpect(content()
                        .string(stringContainsInOrder("J. Bakker", "Kijkt drie weken wat mevrouw weer kan leren")))
                .andExpect(content().string(containsString(soort.tekst())));
    }

    private static String pad(Zaak zaak) {
        return "/zaken/" + zaak.nummer() + "/onderzoek/deelnemers";
    }

    private org.springframework.test.web.servlet.ResultActions nodigUit(
            Zaak zaak, Deelnemersoort soort, String toestemming) throws Exception {
        return mvc.perform(post(pad(zaak))
                .with(user(CONSULENT))
                .with(csrf())
                .param("soort", soort.name())
                .param("naam", "J. Bakker")
                .param("opdracht", "Kijkt drie weken wat mevrouw weer kan leren")
                .param("toestemming", toestemming)
                .param("sleutel", UUID.randomUUID().toString()));
    }
}
