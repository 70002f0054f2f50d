package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LadderRepository {

    private final JdbcClient jdbc;

    LadderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ladder get(Gemeentecode gemeente, Zaaknummer nummer) {
        String bron = jdbc.sql(
                        "select ladder_bron from toegang.onderzoek where gemeentecode = :gemeente and zaak = :zaak")
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Het onderzoek van deze zaak is nog niet begonnen."));
        List<Tredestap> stappen = jdbc.sql("""
                        select * from toegang.trede where gemeentecode = :gemeente and zaak = :zaak order by volgnummer
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query(LadderRepository::stap)
                .list();
        return new Ladder(stappen, bron);
    }

    /** Writes the step and keeps this version beside the earlier ones. */
    void bewaar(Zaak zaak, Tredestap stap) {
        jdbc.sql("""
                        with nu as (
                            update toegang.trede set bekeken = :bekeken, oordeel = :oordeel, waarom = :waarom, versie = :versie,
                                gewijzigd_door = :door, gewijzigd_op = :op
                            where gemeentecode = :gemeente and zaak = :zaak and code = :code
                            returning *)
                        insert into toegang.trede_versie (gemeentecode, zaak, code, bekeken, oordeel, waarom, versie,
                            gewijzigd_door, gewijzigd_op)
                        select gemeentecode, zaak, code, bekeken, oordeel, waarom, versie, gewijzigd_door, gewijzigd_op from nu
                        """)
                .param("bekeken", stap.bekeken())
                .param("oordeel", stap.oordeel() == null ? null : stap.oordeel().name())
                .param("waarom", stap.waarom())
                .param("versie", stap.versie())
                .param("door", stap.gewijzigdDoor())
                .param("op", Timestamp.from(Objects.requireNonNull(stap.gewijzigdOp())))
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("code", stap.trede().code())
                .update();
    }

    /** Takes back the conclusions of the steps after this one. */
    void heropenNa(Zaak zaak, Trede trede) {
        jdbc.sql("""
                        update toegang.trede t set oordeel = null, versie = t.versie + 1
                        where t.gemeentecode = :gemeente and t.zaak = :zaak and t.oordeel is not null
                          and t.volgnummer > (select e.volgnummer from toegang.trede e
                                              where e.zaak = :zaak and e.code = :code)
                        """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("code", trede.code())
                .update();
    }

    private static Tredestap stap(ResultSet rs, int rij) throws SQLException {
        String oordeel = rs.getString("oordeel");
        Timestamp op = rs.getTimestamp("gewijzigd_op");
        return new Tredestap(
                new Trede(rs.getString("code"), rs.getString("label")),
                rs.getString("bekeken"),
                oordeel == null ? null : Tredeoordeel.valueOf(oordeel),
                rs.getString("waarom"),
                rs.getInt("versie"),
                rs.getString("gewijzigd_door"),
                op == null ? null : op.toInstant());
    }
}
