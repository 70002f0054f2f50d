package nl.nabij.toewijzing;

import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One writer at a time for what a gemeente and an aanbieder share: toewijzingen, deliveries and claims. So a claim is never
 * approved on a toewijzing that is being removed, and room is never given out twice.
 */
@Component
public class Ketenslot {

    private final JdbcClient jdbc;

    Ketenslot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn and keeps it until the transaction ends. */
    public void neem(Gemeentecode gemeente, Agbcode aanbieder) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", "keten|" + gemeente + "|" + aanbieder)
                .query()
                .listOfRows();
    }
}
