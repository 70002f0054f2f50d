package nl.nabij.toegang;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AanvraagRepository {

    private final JdbcClient jdbc;

    AanvraagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Aanvraag> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.aanvraag where gemeentecode = :gemeente and zaak = :zaak
                        order by vastgelegd_op, id
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Aanvraag(
                        rs.getObject("id", UUID.class),
                        rs.getObject("ontvangen_op", LocalDate.class),
                        Aanvraagwijze.valueOf(rs.getString("wijze")),
                        rs.getObject("in_behandeling_op", LocalDate.class),
                        rs.getString("reden"),
                        rs.getString("door")))
                .list();
    }

    void voegToe(Zaak zaak, Aanvraag aanvraag, Instant nu) {
        jdbc.sql("""
                        insert into toegang.aanvraag (id, gemeentecode, zaak, ontvangen_op, wijze, in_behandeling_op, reden, door,
                            vastgelegd_op)
                        values (:id, :gemeente, :zaak, :op, :wijze, :behandeling, :reden, :door, :nu)
                        """)
                .param("id", aanvraag.id())
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("op", aanvraag.ontvangenOp())
                .param("wijze", aanvraag.wijze().name())
                .param("behandeling", aanvraag.inBehandelingOp())
                .param("reden", aanvraag.reden())
                .param("door", aanvraag.door())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void neemInBehandeling(Zaak zaak, UUID id, LocalDate op) {
        jdbc.sql("""
                        update toegang.aanvraag set in_behandeling_op = :op
                        where gemeentecode = :gemeente and zaak = :zaak and id = :id and in_behandeling_op is null
                        """)
                .param("op", op)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("id", id)
                .update();
    }
}
