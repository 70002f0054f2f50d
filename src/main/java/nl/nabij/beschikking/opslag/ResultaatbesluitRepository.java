package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResultaatbesluitRepository implements Resultaatbesluiten {

    private final JdbcClient jdbc;

    ResultaatbesluitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Resultaatbesluit> van(Zaak zaak) {
        return jdbc.sql("""
            select * from beschikking.resultaatbesluit
            where gemeentecode = :gemeente and (zaaknummer = :zaak or client_id = :client)
            order by besluitdatum, id
            """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("client", zaak.client().waarde())
                .query((rs, i) -> besluit(rs))
                .list();
    }

    @Override
    public Optional<Resultaatbesluit> find(Gemeentecode gemeente, ClientId client, String nummer) {
        return jdbc.sql("""
            select * from beschikking.resultaatbesluit
            where gemeentecode = :gemeente and client_id = :client and nummer = :nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("nummer", nummer)
                .query((rs, i) -> besluit(rs))
                .optional();
    }

    @Override
    public Optional<Overgenomen> find(Gemeentecode gemeente, long id) {
        return jdbc.sql("""
            select * from beschikking.resultaatbesluit
            where gemeentecode = :gemeente and id = :id and client_id is not null
            """)
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .query((rs, i) -> overgenomen(rs))
                .optional();
    }

    @Override
    public List<Overgenomen> lijst(Gemeentecode gemeente, boolean geldend, int vanaf, int hoogstens) {
        return jdbc.sql("""
            select * from beschikking.resultaatbesluit
            where gemeentecode = :gemeente and client_id is not null and (vervallen_op is null) = :geldend
            order by herindicatie_voor, id offset :vanaf limit :hoogstens
            """)
                .param("gemeente", gemeente.waarde())
                .param("geldend", geldend)
                .param("vanaf", vanaf)
                .param("hoogstens", hoogstens)
                .query((rs, i) -> overgenomen(rs))
                .list();
    }

    @Override
    public int aantal(Gemeentecode gemeente, boolean geldend) {
        return jdbc.sql("""
            select count(*) from beschikking.resultaatbesluit
            where gemeentecode = :gemeente and client_id is not null and (vervallen_op is null) = :geldend
            """)
                .param("gemeente", gemeente.waarde())
                .param("geldend", geldend)
                .query(Integer.class)
                .single();
    }

    private static Overgenomen overgenomen(ResultSet rs) throws SQLException {
        String zaak = rs.getString("zaaknummer");
        return new Overgenomen(
                rs.getLong("id"),
                new ClientId(rs.getObject("client_id", UUID.class)),
                zaak == null ? null : Zaaknummer.of(zaak),
                besluit(rs));
    }

    private static Resultaatbesluit besluit(ResultSet rs) throws SQLException {
        return new Resultaatbesluit(
                rs.getString("nummer"),
                rs.getObject("besluitdatum", LocalDate.class),
                rs.getString("resultaat"),
                rs.getString("taken"),
                rs.getString("frequentie"),
                rs.getObject("einde", LocalDate.class),
                rs.getObject("herindicatie_voor", LocalDate.class),
                rs.getObject("vervallen_op", LocalDate.class));
    }

    @Override
    public Optional<Long> neemOver(
            Gemeentecode gemeente, ClientId client, @Nullable Zaaknummer zaak, Resultaatbesluit besluit, String door) {
        return jdbc.sql("""
            insert into beschikking.resultaatbesluit
                (gemeentecode, zaaknummer, client_id, nummer, besluitdatum, resultaat, taken, frequentie, einde,
                 herindicatie_voor, door)
            values (:gemeente, :zaak, :client, :nummer, :datum, :resultaat, :taken, :frequentie, :einde, :voor, :door)
            on conflict do nothing returning id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak == null ? null : zaak.waarde())
                .param("client", client.waarde())
                .param("nummer", besluit.nummer())
                .param("datum", besluit.besluitdatum())
                .param("resultaat", besluit.resultaat())
                .param("taken", besluit.taken())
                .param("frequentie", besluit.frequentie())
                .param("einde", besluit.einde())
                .param("voor", besluit.herindicatieVoor())
                .param("door", door)
                .query(Long.class)
                .optional();
    }

    @Override
    public void koppel(Gemeentecode gemeente, long id, Zaaknummer zaak) {
        jdbc.sql("""
            update beschikking.resultaatbesluit set zaaknummer = :zaak where gemeentecode = :gemeente and id = :id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("id", id)
                .update();
    }

    @Override
    public List<Long> vervallen(Zaak zaak, boolean vanClient, LocalDate op) {
        return jdbc.sql("""
            update beschikking.resultaatbesluit set vervallen_op = :op
            where gemeentecode = :gemeente and vervallen_op is null
                and (zaaknummer = :zaak or (:vanClient and client_id = :client))
            returning id
            """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("client", zaak.client().waarde())
                .param("vanClient", vanClient)
                .param("op", op)
                .query((rs, i) -> rs.getLong("id"))
                .list();
    }
}
