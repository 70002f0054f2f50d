package nl.nabij.norm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.BeleidFixture;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
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

    @Autowired
    BeleidFixture beleid;

    @Autowired
    Normen normen;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "DW-10, 1980, onderdelen van Thuisondersteuning, Verbinden met welzijnsorganisaties, 0361",
        "DW-39, 1980, buurgemeenten, 31 december 2027, 0361",
        "ZAWA-71, 0479, begeleiding, 'Zelf besluiten nemen; Zelf problemen oplossen; Zelf de dagelijkse bezigheden"
                + " doen; Zelf routine en structuur aanbrengen; Anderen begrijpen en zich begrijpelijk maken', 0361",
        "DW-3, 1980, thuisondersteuning, Resultaat: Een schoon en leefbaar huis, 0361",
        "ALK-46, 0361, aanbesteding, boven de Europese drempel, 0479",
        "ALK-46, 0361, waarde van de opdracht, De notitie noemt geen bedrag, 0479",
        "DW-62, 1980, afspraken met aanbieders, Beleid samen met de gemeente vormgeven, 0119",
        "DW-83, 1980, afspraken met aanbieders, Meebewegen naar werken per gebied, 0119",
        "ZAWA-52, 0479, gezonde generatie, 2040, "
    })
    @Eis({"DW-10", "DW-39", "ZAWA-71", "DW-3", "ALK-46", "DW-62", "DW-83", "ZAWA-52"})
    void deAfspraakStaatBijHaarEigenRegio(String eis, String gemeente, String zoek, String tekst, String elders)
            throws Exception {
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DW-39, contract/einde-thuisondersteuning-buurgemeenten, 'Alkmaar, Bergen, Castricum, Heiloo en Uitgeest',"
                + " 31 december 2027, hoofdstuk 4",
        "DW-51, contract/gebiedsindeling, Later kan het nodig worden; aanbieders gaan dan mee., Nee,"
                + " 'hoofdstuk 5, Gebiedsgericht'"
    })
    @Eis({"DW-39", "DW-51"})
    void deBladzijdeVanEenWaardeZegtWatZijIsVanWanneerEnWaarHetStaat(
            String eis, String pad, String omschrijving, String waarde, String bron) throws Exception {
        mvc.perform(get("/beleid/waarde")
                        .param("pad", pad)
                        .param("gemeente", "1980")
                        .with(user(LEZER)))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder(omschrijving, waarde, bron)));
    }

    /** From the first day on, so that who buys is never too late; what can be lengthened or has no end needs no warning. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "1980, 2026-06-01, thuisondersteuning, 'Let op: dit contract eindigt op 31 december 2026 en is niet te"
                + " verlengen. Daarna: Wmo Thuisondersteuning, vanaf 1 januari 2027 tot en met 31 december 2032.', true",
        "1980, 2027-03-01, thuisondersteuning, Let op: dit contract eindigt, false",
        "0119, 2025-06-01, Dagbesteding zwaar, 'Daarna: Wmo-begeleiding, zorg in natura, vanaf 1 januari 2026, einde"
                + " niet bekend.', true",
        "0119, 2025-06-01, Rolstoelvervoer, 'Deze hulp stopt dan; daarna is er: Vervoer van en naar"
                + " dagbesteding.', true",
        "0119, 2026-06-01, Dagbesteding zwaar, Let op: dit contract eindigt, false"
    })
    @Eis("DW-1")
    void watNietTeVerlengenIsStaatErMetZijnOpvolger(
            String gemeente, String dag, String zoek, String tekst, boolean staatEr) throws Exception {
        mvc.perform(get("/beleid")
                        .param("gemeente", gemeente)
                        .param("dag", dag)
                        .param("zoek", zoek)
                        .with(user(LEZER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Contract: ")))
                .andExpect(content().string(staatEr ? containsString(tekst) : not(containsString(tekst))));
    }

    /** No areas to begin with; a later decision divides from its own day, and the years before stay as they are. */
    @Test
    @Eis("DW-51")
    void gebiedenKunnenLaterAlsnog() {
        Gemeentecode hier = Gemeentecode.of("1980");
        LocalDate eerste = LocalDate.of(2031, 7, 1);
        beleid.vastgesteld(hier, "contract/gebiedsindeling", "ja", eerste);
        assertThat(normen.waarde("contract/gebiedsindeling", hier, eerste.minusDays(1))
                        .ja())
                .isFalse();
        assertThat(normen.waarde("contract/gebiedsindeling", hier, eerste).ja()).isTrue();
    }
}
