package nl.nabij.socialekaart.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Kaartsignaal;
import nl.nabij.socialekaart.Kaartsignaal.Stap;
import nl.nabij.socialekaart.Kaartsignalen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class KaartsignaalRepository implements Kaartsignalen {

    private record Rij(Kaartsignaal signaal) {}

    private final JdbcClient jdbc;

    KaartsignaalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kaartsignaal> alle(Gemeentecode gemeente) {
        Map<UUID, Kaartsignaal> samen = new LinkedHashMap<>();
        jdbc.sql("""
            select s.*, p.stand, p.toelichting, p.door, p.op from socialekaart.signaal s
            join socialekaart.signaalstap p on p.signaal = s.id
            where s.gemeentecode = :gemeente order by s.id, p.volgnummer
            """)
                .param("gemeente", gemeente.waarde())
                .query(KaartsignaalRepository::rij)
                .list()
                .forEach(r -> samen.merge(r.signaal().id(), r.signaal(), KaartsignaalRepository::samen));
        return samen.values().stream()
                .sorted(Comparator.comparing(Kaartsignaal::open)
                        .thenComparing(s -> s.stappen().getFirst().op())
                        .reversed())
                .toList();
    }

    private static Kaartsignaal samen(Kaartsignaal eerder, Kaartsignaal later) {
        List<Stap> stappen = new ArrayList<>(eerder.stappen());
        stappen.addAll(later.stappen());
        return new Kaartsignaal(
                eerder.id(),
                eerder.gemeente(),
                eerder.aard(),
                eerder.melder(),
                eerder.waar(),
                eerder.doelgroep(),
                eerder.tekst(),
                stappen);
    }

    private static Rij rij(ResultSet rs, int nummer) throws SQLException {
        return new Rij(new Kaartsignaal(
                rs.getObject("id", UUID.class),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Kaartsignaal.Aard.valueOf(rs.getString("aard")),
                Kaartsignaal.Melder.valueOf(rs.getString("melder")),
                rs.getString("waar"),
                rs.getString("doelgroep"),
                rs.getString("tekst"),
                List.of(new Stap(
                        Kaartsignaal.Stand.valueOf(rs.getString("stand")),
                        rs.getString("toelichting"),
                        rs.getString("door"),
                        rs.getObject("op", LocalDate.class)))));
    }

    @Override
    @Transactional
    public void meld(Kaartsignaal signaal) {
        jdbc.sql("""
            insert into socialekaart.signaal (id, gemeentecode, aard, melder, waar, doelgroep, tekst)
            values (:id, :gemeente, :aard, :melder, :waar, :doelgroep, :tekst)
            """)
                .param("id", signaal.id())
                .param("gemeente", signaal.gemeente().waarde())
                .param("aard", signaal.aard().name())
                .param("melder", signaal.melder().name())
                .param("waar", signaal.waar())
                .param("doelgroep", signaal.doelgroep())
                .param("tekst", signaal.tekst())
                .update();
        signaal.stappen().forEach(s -> stap(signaal.gemeente(), signaal.id(), s));
    }

    @Override
    public boolean zet(Gemeentecode gemeente, UUID id, Stap stap) {
        return stap(gemeente, id, stap) == 1;
    }

    private int stap(Gemeentecode gemeente, UUID id, Stap stap) {
        return jdbc.sql("""
            insert into socialekaart.signaalstap (signaal, volgnummer, stand, toelichting, door, op)
            select s.id, (select count(*) from socialekaart.signaalstap p where p.signaal = s.id) + 1,
                :stand, :toelichting, :door, :op
            from socialekaart.signaal s where s.id = :id and s.gemeentecode = :gemeente
            """)
                .param("id", id)
                .param("gemeente", gemeente.waarde())
                .param("stand", stap.stand().name())
                .param("toelichting", stap.toelichting())
                .param("door", stap.door())
                .param("op", stap.op())
                .update();
    }
}
