package nl.nabij.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The ladder as each region has it: its own steps, in its own order, and maatwerk last. */
@NabijTest
class LadderPerRegioTest {

    @Autowired
    ToegangFixture toegang;

    @Autowired
    Ladders ladders;

    @Autowired
    Normen normen;

    @Autowired
    MockMvc mvc;

    private Ladder ladder(Zaak zaak) {
        return ladders.van(zaak.gemeente(), zaak.nummer());
    }

    private Bewaring<Ladder> stap(Zaak zaak, String code, Tredeoordeel oordeel) {
        Medewerker wie = new Medewerker(zaak.gemeente(), ToegangFixture.CONSULENT);
        int versie = ladder(zaak).stap(code).orElseThrow().versie();
        return ladders.bewaar(wie, zaak.nummer(), new Ladders.Invoer(code, "Bekeken.", oordeel, "Daarom.", versie));
    }

    private static List<String> codes(Ladder ladder) {
        return ladder.stappen().stream().map(s -> s.trede().code()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0361, 'eigen-kracht gebruikelijke-hulp mantelzorg netwerk sociale-basis andere-wet maatwerk'",
        "0119, 'eigen-kracht netwerk sociale-basis maatwerk'",
        "1980, 'eigen-kracht netwerk sociale-basis andere-wet maatwerk'",
        "0376, 'eigen-kracht algemeen-gebruikelijk gebruikelijke-hulp mantelzorg sociaal-netwerk algemene-voorziening"
                + " andere-wet maatwerk'"
    })
    @Eis({"ALK-19", "DHW-9", "DW-76"})
    void elkeRegioLooptHaarEigenLadderOpVolgorde(String gemeente, String treden) {
        Zaak zaak = toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.IN_ONDERZOEK);
        List<String> codes = List.of(treden.split(" "));
        assertThat(codes(ladder(zaak))).isEqualTo(codes);
        for (String code : codes.subList(1, codes.size())) {
            assertThat(stap(zaak, code, Tredeoordeel.VOLDOENDE))
                    .as(code)
                    .isInstanceOfSatisfying(
                            Bewaring.Geweigerd.class,
                            g -> assertThat(g.bevindingen().toString()).contains("TG003"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0361, sociale-basis",
        "0119, sociale-basis",
        "1980, sociale-basis",
        "0376, algemene-voorziening",
        "0479, algemene-voorziening"
    })
    @Eis({"ALK-23", "DHW-9", "GV-21", "ZAWA-13"})
    void watDeBuurtHelemaalOplostWordtGeenMaatwerk(String gemeente, String voorliggend) {
        Zaak zaak = toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.IN_ONDERZOEK);
        for (String code : codes(ladder(zaak))) {
            if (code.equals(voorliggend)) {
                break;
            }
            assertThat(stap(zaak, code, Tredeoordeel.ONVOLDOENDE)).isInstanceOf(Bewaring.Bewaard.class);
        }
        assertThat(stap(zaak, voorliggend, Tredeoordeel.VOLDOENDE)).isInstanceOf(Bewaring.Bewaard.class);
        assertThat(ladder(zaak).uitkomst()).isEqualTo(Ladder.Uitkomst.ZONDER_MAATWERK);
        assertThat(stap(zaak, "maatwerk", Tredeoordeel.VOLDOENDE)).isInstanceOf(Bewaring.Geweigerd.class);
    }

    @ParameterizedTest
    @CsvSource({"0361", "0119", "1980", "0376", "0479"})
    @Eis({"GV-21", "DW-78"})
    void wieMaatwerkNodigHeeftHoudtDatOokAlsDeRestEenDeelDoet(String gemeente) {
        Zaak zaak = toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.IN_ONDERZOEK);
        for (String code : codes(ladder(zaak))) {
            Tredeoordeel oordeel = code.equals(Trede.MAATWERK) ? Tredeoordeel.VOLDOENDE : Tredeoordeel.DEELS;
            assertThat(stap(zaak, code, oordeel)).as(code).isInstanceOf(Bewaring.Bewaard.class);
        }
        assertThat(ladder(zaak).uitkomst()).isEqualTo(Ladder.Uitkomst.MAATWERK);
    }

    @Test
    @Eis("ZAWA-12")
    void deZevenOnderwerpenVanDeWetStaanVastOpDePagina() throws Exception {
        Gemeentecode zaanstad = Gemeentecode.of("0479");
        Zaak zaak = toegang.zaak(zaanstad, Zaakstatus.IN_ONDERZOEK);
        CurrentUser consulent =
                new CurrentUser("ladder.zaanstad", "L. Zaan", "x", Set.of(Role.CONSULENT), zaanstad, null);
        assertThat(normen.waarde("onderzoek/onderwerpen", zaanstad, LocalDate.of(2026, 12, 1))
                        .lijst())
                .hasSize(7)
                .hasSameSizeAs(Onderwerp.values());
        for (Onderwerp onderwerp : Onderwerp.values()) {
            mvc.perform(get("/zaken/" + zaak.nummer() + "/onderzoek").with(user(consulent)))
                    .andExpect(content().string(containsString(onderwerp.titel())));
        }
    }
}
