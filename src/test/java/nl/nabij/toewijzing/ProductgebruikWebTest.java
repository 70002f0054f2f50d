package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a gemeente hardly uses of what it contracted stands on top of a page for who buys. */
@NabijTest
@Eis("ZAWA-60")
class ProductgebruikWebTest {

    /** A gemeente in which no other test grants anything. */
    private static final Gemeentecode HIER = Gemeentecode.of("0441");

    private static final Gemeentecode ELDERS = Gemeentecode.of("0442");

    @Autowired
    MockMvc mvc;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Productgebruik gebruik;

    @Autowired
    Clock clock;

    private static CurrentUser als(Role rol) {
        return new CurrentUser("test.gebruik", "G. Ebruik", "", Set.of(rol), HIER, null);
    }

    private static ToewijzingFixture.Opzet opzet(String product, String agb) {
        ToewijzingFixture.Opzet o =
                ToewijzingFixture.opzet(HIER, Omvang.minutenPerWeek(90), Tarief.of("0.60", Eenheid.MINUUT));
        return new ToewijzingFixture.Opzet(
                HIER,
                Agbcode.of(agb),
                o.client(),
                "02",
                Productcode.of(product),
                o.omvang(),
                null,
                o.periode(),
                o.tarief());
    }

    private Toewijzing loopt(String product, String agb, LocalDate begin, @Nullable LocalDate einde) {
        return fixture.maak(opzet(product, agb).van(begin.toString(), einde == null ? null : einde.toString()));
    }

    @Test
    void whatIsContractedAndNotUsedStandsOnTop() throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        fixture.contracteer(opzet("GB003", "76900003"), Productcode.of("GB003"));
        loopt("GB002", "76900001", vandaag.minusDays(40), vandaag.minusDays(1));
        loopt("GB001", "76900001", vandaag.minusDays(40), vandaag);
        loopt("GB001", "76900002", vandaag, null);
        loopt("GB001", "76900002", vandaag.plusDays(1), null);
        Toewijzing verwijderd = loopt("GB001", "76900002", vandaag.minusDays(5), null);
        toewijzingen.verwijder(HIER, verwijderd.nummer(), "test");

        List<Productgebruik.Regel> regels = gebruik.op(HIER, vandaag);
        assertThat(regels)
                .extracting(
                        r -> r.product().code().waarde(),
                        Productgebruik.Regel::aanbieders,
                        Productgebruik.Regel::lopend,
                        Productgebruik.Regel::inwoners,
                        Productgebruik.Regel::laatste)
                .containsExactly(
                        tuple("GB002", 1, 0L, 0L, vandaag.minusDays(40)),
                        tuple("GB003", 1, 0L, 0L, null),
                        tuple("GB001", 2, 2L, 2L, vandaag));
        mvc.perform(get("/productgebruik").with(user(als(Role.BELEID))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 producten worden vandaag door niemand gebruikt.")))
                .andExpect(content().string(containsString("Nog nooit")));
        mvc.perform(get("/productgebruik.csv").with(user(als(Role.BELEID))))
                .andExpect(content().string(containsString("\"GB001\";\"Product GB001\";\"02\";\"2\";\"2\";\"2\";")));
        mvc.perform(get("/productgebruik.xlsx").with(user(als(Role.BELEID))))
                .andExpect(content().string(startsWith("PK")));
    }

    /** Of Hulp bij het huishouden in the Gooi: 129 on average says the presentation of the region; here 90, 120 and 180. */
    @Test
    @Eis("GV-15")
    void theAverageIsOfWhatRunsInMinutesPerWeek() throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        for (int minuten : new int[] {90, 120, 180}) {
            maak(Omvang.minutenPerWeek(minuten), vandaag.minusDays(10), vandaag);
        }
        maak(Omvang.minutenPerWeek(900), vandaag.minusDays(40), vandaag.minusDays(1));
        maak(Omvang.minutenPerWeek(900), vandaag.plusDays(1), null);
        maak(new Omvang(30, Eenheid.UUR, Frequentie.WEEK), vandaag, null);
        assertThat(gebruik.op(ELDERS, vandaag))
                .extracting(
                        r -> r.product().code().waarde(), Productgebruik.Regel::lopend, Productgebruik.Regel::gemiddeld)
                .containsExactly(tuple("GB009", 4L, new BigDecimal("130.0")));
        CurrentUser beleid = new CurrentUser("test.gebruik.elders", "G", "", Set.of(Role.BELEID), ELDERS, null);
        mvc.perform(get("/productgebruik").with(user(beleid)))
                .andExpect(content().string(containsString("130,0 minuten")));
        mvc.perform(get("/productgebruik.csv").with(user(beleid)))
                .andExpect(content().string(containsString("\"Gemiddeld minuten per week\"")));
    }

    private void maak(Omvang omvang, LocalDate begin, @Nullable LocalDate einde) {
        ToewijzingFixture.Opzet o = ToewijzingFixture.opzet(ELDERS, omvang, Tarief.of("0.60", Eenheid.MINUUT));
        fixture.maak(new ToewijzingFixture.Opzet(
                        ELDERS,
                        Agbcode.of("76900009"),
                        o.client(),
                        "01",
                        Productcode.of("GB009"),
                        omvang,
                        null,
                        o.periode(),
                        o.tarief())
                .van(begin.toString(), einde == null ? null : einde.toString()));
    }

    @Test
    void onlyForWhoMakesPolicy() throws Exception {
        mvc.perform(get("/productgebruik").with(user(als(Role.AANBIEDER)))).andExpect(status().isForbidden());
        mvc.perform(get("/productgebruik.csv").with(user(als(Role.BACKOFFICE)))).andExpect(status().isForbidden());
    }
}
