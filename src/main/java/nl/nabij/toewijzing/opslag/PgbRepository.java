package nl.nabij.toewijzing.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Pgb;
import nl.nabij.toewijzing.Pgbs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PgbRepository {

    private static final String DEZE = " where gemeentecode = :gemeente and client_id = :client and id = :id";

    private final JdbcClient jdbc;

    PgbRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pgbs.Regel> van(Gemeentecode gemeente, ClientId client) {
        return jdbc.sql("""
            select * from toewijzing.pgb where gemeentecode = :gemeente and client_id = :client order by begin desc, id desc
            """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .query(PgbRepository::regel)
                .list();
    }

    private static Pgbs.Regel regel(ResultSet rs, int i) throws SQLException {
        String product = rs.getString("productcode");
        Pgb pgb = new Pgb(
                Gemeentecode.of(rs.getString("gemeentecode")),
                new ClientId(rs.getObject("client_id", UUID.class)),
                Productcategorie.of(rs.getString("productcategorie")),
                product == null ? null : Productcode.of(product),
                Periode.vanTot(rs.getObject("begin", LocalDate.class), rs.getObject("einde", LocalDate.class)),
                rs.getString("besluit"));
        return new Pgbs.Regel(
                rs.getLong("id"),
                pgb,
                rs.getString("door"),
                rs.getObject("vastgelegd_op", LocalDate.class),
                rs.getObject("ingetrokken_op", LocalDate.class));
    }

    /** Those that hold, read while nobody records another one of this client. */
    List<Pgb> geldend(Gemeentecode gemeente, ClientId client) {
        slot("pg_advisory_xact_lock_shared", gemeente, client);
        return van(gemeente, client).stream()
                .filter(r -> r.ingetrokkenOp() == null)
                .map(Pgbs.Regel::pgb)
                .toList();
    }

    /** Until the transaction ends no toewijzing of this client is judged. */
    void neem(Gemeentecode gemeente, ClientId client) {
        slot("pg_advisory_xact_lock", gemeente, client);
    }

    private void slot(String functie, Gemeentecode gemeente, ClientId client) {
        jdbc.sql("select 1 from " + functie + "(hashtextextended(:sleutel, 0))")
                .param("sleutel", "pgb|" + gemeente + "|" + client.waarde())
                .query()
                .listOfRows();
    }

    void insert(Pgb pgb, String door, LocalDate op) {
        Productcode product = pgb.product();
        jdbc.sql("""
            insert into toewijzing.pgb (gemeentecode, client_id, productcategorie, productcode, begin, einde, besluit, door,
                vastgelegd_op)
            values (:gemeente, :client, :categorie, :product, :begin, :einde, :besluit, :door, :op)
            """)
                .param("gemeente", pgb.gemeente().waarde())
                .param("client", pgb.client().waarde())
                .param("categorie", pgb.categorie().waarde())
                .param("product", product == null ? null : product.waarde())
                .param("begin", pgb.periode().begin())
                .param("einde", pgb.periode().einde())
                .param("besluit", pgb.besluit())
                .param("door", door)
                .param("op", op)
                .update();
    }

    void totEnMet(Gemeentecode gemeente, ClientId client, long id, LocalDate einde) {
        jdbc.sql("update toewijzing.pgb set einde = :einde" + DEZE)
                .param("einde", einde)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("id", id)
                .update();
    }

    void trekIn(Gemeentecode gemeente, ClientId client, long id, String door, LocalDate op) {
        jdbc.sql("update toewijzing.pgb set ingetrokken_op = :op, ingetrokken_door = :door" + DEZE)
                .param("op", op)
                .param("door", door)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("id", id)
                .update();
    }
}
