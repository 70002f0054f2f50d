package nl.nabij.norm.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a policy note records stands on the policy page of its own gemeenten, and not on that of another region. */
@NabijTest
class BeleidPerRegioTest {

    private static final CurrentUser LEZER =
            new CurrentUser("beleid.regio", "B. Regio", "x", Set.of(Role.CONSULENT), Gemeentecode.of("1980"), null);

    @Autowired
    MockMvc mvc;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "DW-39, 1980, buurgemeenten, 31 december 2027, 0361",
        "DW-51, 1980, gebied, 'hoofdstuk 5, Gebiedsgericht', 0361",
        "GV-15, 0406, gemiddeld, 129, 0479",
        "ALK-46, 0361, aanbesteding, boven de Europese drempel, 0479",
        "ALK-46, 0361, waarde van de opdracht, De notitie noemt geen bedrag, 0479",
        "DW-62, 1980, afspraken met aanbieders, Beleid samen met de gemeente vormgeven, 0119",
        "DW-83, 1980, afspraken met aanbieders, Meebewegen naar werken per gebied, 0119",
        "ZAWA-52, 0479, gezonde generatie, 2040, "
    })
    @Eis({"DW-39", "DW-51", "GV-15", "ALK-46", "DW-62", "DW-83", "ZAWA-52"})
    void deAfspraakStaatBijHaarEigenRegioMetBronEnDag(
            String eis, String gemeente, String zoek, String tekst, String elders) throws Exception {
        mvc.perform(get("/beleid")
                        .param("gemeente", gemeente)
                        .param("dag", "2027-03-01")
                        .param("zoek", zoek)
                        .with(user(LEZER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(tekst)));
        if (elders != null) {
            mvc.perform(get("/beleid")
                            .param("gemeente", elders)
                            .param("dag", "2027-03-01")
                            .param("zoek", zoek)
                            .with(user(LEZER)))
                    .andExpect(content().string(not(containsString(tekst))));
        }
    }
}
