package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers have no doubles, and a change in what was decided does not go unseen. */
@NabijTest
class KettingTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Besluiten besluiten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void wieTegelijkBeslistKrijgtEigenNummersEnEenHeleKetting() throws Exception {
        List<Callable<Beschikkingnummer>> werk = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            werk.add(() -> fixture.toegekend(GEMEENTE, 120, PERIODE).nummer());
        }
        List<Beschikkingnummer> nummers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<Beschikkingnummer> nummer : pool.invokeAll(werk)) {
                nummers.add(nummer.get());
            }
        }
        assertEquals(8, new HashSet<>(nummers).size());
        assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bewijs = replace(bewijs, '\"120\"', '\"60\"') || ' '",
                "volume = 60",
                "brief = '\\x00'::bytea",
                "besluitdatum = besluitdatum - 1",
                "ondertekenaar = 'iemand.anders'",
                "einde = einde + 365",
                "hash = repeat('a', 64)"
            })
    void eenVeranderdBesluitVerbreektDeKetting(String wijziging) {
        Beschikkingnummer nummer = fixture.toegekend(GEMEENTE, 120, PERIODE).nummer();
        fixture.toegekend(GEMEENTE, 90, PERIODE);
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            jdbc.sql("update beschikking.beschikking set " + wijziging
                            + " where gemeentecode = '1980' and nummer = :nummer")
                    .param("nummer", Long.parseLong(nummer.waarde()))
                    .update();
            assertEquals(nummer, besluiten.verbrokenSchakels(GEMEENTE).getFirst());
            tx.setRollbackOnly();
        });
        assertEquals(List.of(), besluiten.verbrokenSchakels(GEMEENTE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void eenVerwijderdBesluitVerbreektDeKetting(int latere) {
        Beschikkingnummer nummer = fixture.toegekend(GEMEENTE, 120, PERIODE).nummer();
        for (int i = 0; i < latere; i++) {
            fixture.toegekend(GEMEENTE, 90, PERIODE);
        }
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            jdbc.sql("delete from beschikking.beschikking where gemeentecode = '1980' and nummer = :nummer")
                    .param("nummer", Long.parseLong(nummer.waarde()))
                    .update();
            assertEquals(1, besluiten.verbrokenSchakels(GEMEENTE).size());
            tx.setRollbackOnly();
        });
    }
}
