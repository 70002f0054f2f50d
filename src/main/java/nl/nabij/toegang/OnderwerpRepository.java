package nl.nabij.toegang;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OnderwerpRepository {

    private final JdbcClient jdbc;

    OnderwerpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Onderwerpbevinding> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql(
                        "select * from toegang.onderwerp where gemeentecode = :gemeente and zaak = :zaak order by soort")
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Onderwerpbevinding(
                        Onderwerp.valueOf(rs.getString("soort")),
                        Onderwerpstatus.valueOf(rs.getString("status")),
                        rs.getString("bevinding"),
                        rs.getString("herkomst"),
                        rs.getString("inwoner_zegt"),
                        rs.getString("reden"),
                        rs.getInt("versie"),
                        rs.getString("gewijzigd_door"),
                        rs.getTimestamp("gewijzigd_op").toInstant()))
                .list();
    }

    /** Writes the topic and keeps this version beside the earlier ones. */
    void bewaar(Zaak zaak, Onderwerpbevinding b) {
        jdbc.sql("""
                        with nu as (
                            insert into toegang.onderwerp (gemeentecode, zaak, soort, status, bevinding, herkomst, inwoner_zegt,
                                reden, versie, gewijzigd_door, gewijzigd_op)
                            values (:gemeente, :zaak, :soort, :status, :bevinding, :herkomst, :zegt,
                                :reden, :versie, :door, :op)
                            on conflict (zaak, soort) do update set status = excluded.status, bevinding = excluded.bevinding,
                                herkomst = excluded.herkomst, inwoner_zegt = excluded.inwoner_zegt, reden = excluded.reden,
                                versie = excluded.versie, gewijzigd_door = excluded.gewijzigd_door,
                                gewijzigd_op = excluded.gewijzigd_op
                            returning *)
                        insert into toegang.onderwerp_versie select * from nu
                        """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("soort", b.onderwerp().name())
                .param("status", b.status().name())
                .param("bevinding", b.bevinding())
                .param("herkomst", b.herkomst())
                .param("zegt", b.inwonerZegt())
                .param("reden", b.reden())
                .param("versie", b.versie())
                .param("door", b.gewijzigdDoor())
                .param("op", Timestamp.from(Objects.requireNonNull(b.gewijzigdOp())))
                .update();
    }
}
