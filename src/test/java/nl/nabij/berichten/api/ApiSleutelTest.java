package nl.nabij.berichten.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Set;
import nl.nabij.NabijTest;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.ApiKeys;
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

/** Keys of the API: kept as a hash, revoked, ended, and their reading logged. */
@NabijTest
class ApiSleutelTest {

    private static final CurrentUser BEHEERDER =
            new CurrentUser("api-sleutelbeheer", "B. Heer", "x", Set.of(Role.BEHEERDER), Gemeentecode.of("1980"), null);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;
    String sleutel;

    @BeforeEach
    void sleutel() {
        toewijzing = toewijzingen.lopendeToewijzing();
        sleutel = keys.make(BEHEERDER, "toets", toewijzing.aanbieder(), null);
    }

    /** @return the status */
    private int lees(String pad) throws Exception {
        return mvc.perform(get("/api/v1" + pad).header("Authorization", "Bearer " + sleutel))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aKeyIsHashedCanBeRevokedAndEnds() throws Exception {
        assertThat(jdbc.sql("select count(*) from platform.apisleutel where sha256 = :s or begin_van_sleutel = :s")
                        .param("s", sleutel)
                        .query(Long.class)
                        .single())
                .isZero();
        ApiKeys.Key key = keys.all(BEHEERDER.gemeente()).stream()
                .filter(k -> sleutel.startsWith(k.start()))
                .findFirst()
                .orElseThrow();
        keys.revoke(BEHEERDER, key.id());
        assertThat(lees("/toewijzingen")).isEqualTo(401);
        String kort = keys.make(BEHEERDER, "kort", toewijzing.aanbieder(), LocalDate.of(2027, 3, 31));
        NabijClock.at(
                LocalDate.of(2027, 3, 31), () -> assertThat(keys.find(kort)).isPresent());
        NabijClock.at(
                LocalDate.of(2027, 4, 1), () -> assertThat(keys.find(kort)).isEmpty());
        assertThat(jdbc.sql("""
            select count(*) from platform.toegangslog where gebruiker = 'api-sleutelbeheer'
              and object = 'API-sleutel toets ingetrokken'
            """).query(Long.class).single()).isPositive();
    }

    @Test
    void readingIsLogged() throws Exception {
        assertThat(lees("/toewijzingen/" + toewijzing.nummer() + "/verbruik")).isEqualTo(200);
        assertThat(jdbc.sql("""
            select count(*) from platform.toegangslog where gebruiker = 'sleutel toets'
              and client_id = :client and handeling = 'VERSTREKT'
            """)
                        .param("client", toewijzing.client().waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
