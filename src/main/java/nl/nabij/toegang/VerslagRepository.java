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
class VerslagRepository {

    private final JdbcClient jdbc;

    VerslagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Zaak zaak, Verslag verslag, Instant nu) {
        jdbc.sql("""
                        insert into toegang.verslag (gemeentecode, zaak, versie, html, hash, uitkomst, reden, verstuurd_op,
                            verstuurd_door, vastgelegd_op)
                        values (:gemeente, :zaak, :versie, :html, :hash, :uitkomst, :reden, :op, :door, :nu)
                        """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("versie", verslag.versie())
                .param("html", verslag.html())
                .param("hash", verslag.hash())
                .param("uitkomst", verslag.uitkomst().name())
                .param("reden", verslag.reden())
                .param("op", verslag.verstuurdOp())
                .param("door", verslag.verstuurdDoor())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** All versions, the newest first. */
    List<Verslag> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.verslag where gemeentecode = :gemeente and zaak = :zaak order by versie desc
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Verslag(
                        nummer,
                        rs.getInt("versie"),
                        rs.getString("html"),
                        rs.getString("hash"),
                        Ladder.Uitkomst.valueOf(rs.getString("uitkomst")),
                        rs.getString("reden"),
                        rs.getObject("verstuurd_op", LocalDate.class),
                        rs.getString("verstuurd_door")))
                .list();
    }

    /** Whether the remark is new; the same id again changes nothing. */
    boolean voegOpmerkingToe(Zaak zaak, Verslagopmerking opmerking, Instant nu) {
        return jdbc.sql("""
                                insert into toegang.opmerking (id, gemeentecode, zaak, versie, tekst, ontvangen_op, door, vastgelegd_op)
                                values (:id, :gemeente, :zaak, :versie, :tekst, :op, :door, :nu)
                                on conflict (id) do nothing
                                """)
                        .param("id", opmerking.id())
                        .param("gemeente", zaak.gemeente().waarde())
                        .param("zaak", zaak.nummer().waarde())
                        .param("versie", opmerking.versie())
                        .param("tekst", opmerking.tekst())
                        .param("op", opmerking.ontvangenOp())
                        .param("door", opmerking.door())
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    List<Verslagopmerking> opmerkingen(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.opmerking where gemeentecode = :gemeente and zaak = :zaak
                        order by vastgelegd_op, id
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Verslagopmerking(
                        rs.getObject("id", UUID.class),
                        rs.getInt("versie"),
                        rs.getString("tekst"),
                        rs.getObject("ontvangen_op", LocalDate.class),
                        rs.getString("door")))
                .list();
    }
}
