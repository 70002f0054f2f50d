package nl.nabij.contract.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.contract.Contractregel;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tekst;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps one contract and one price per day; the constraint in the database is the last guard. */
final class Overlap {

    private Overlap() {}

    /** Two writers of the same product wait for each other, so that the overlap is told and not thrown by the constraint. */
    static void lock(JdbcClient jdbc, String what, Gemeentecode gemeente, Productcode product) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .param("sleutel", what + "|" + gemeente + "|" + product)
                .query()
                .listOfRows();
    }

    static Oordeel refused(Contractregel regel, String wat, LocalDate begin) {
        return new Oordeel.VoldoetNiet(List.of(regel.fout("Er is al een " + wat + " vanaf " + Tekst.datum(begin)
                + " dat in dezelfde periode valt. Geef dat eerst een einddatum.")));
    }
}
