package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.declaratie.Clientuitkomst;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatieuitkomst;
import nl.nabij.declaratie.regels.Declaratieregel;
import nl.nabij.declaratie.regels.Prestatieregels;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Regelcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a stored besluit back as the 325 tells it. */
@Component
class Besluitlezer {

    private final JdbcClient jdbc;

    Besluitlezer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Declaratiebesluit> find(Gemeentecode gemeente, long id) {
        return jdbc.sql("select * from declaratie.declaratie where gemeentecode = :gemeente and id = :id")
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .query((rs, i) -> new Declaratiebesluit(
                        id,
                        kop(rs),
                        afkeur(rs, "header_regels"),
                        afkeur(rs, "declaratie_regels"),
                        clienten(gemeente, id),
                        Bedrag.ofCenten(rs.getLong("toegekend_centen"))))
                .optional();
    }

    private static Declaratiekop kop(ResultSet rs) throws SQLException {
        return new Declaratiekop(
                Gemeentecode.of(rs.getString("gemeentecode")),
                Agbcode.of(rs.getString("agbcode")),
                rs.getString("berichtidentificatie"),
                rs.getObject("dagtekening", LocalDate.class),
                rs.getString("declaratienummer"),
                YearMonth.from(rs.getObject("maand", LocalDate.class)),
                rs.getObject("declaratiedagtekening", LocalDate.class),
                Bedrag.ofCenten(rs.getLong("ingediend_centen")));
    }

    private static List<Afkeur> afkeur(ResultSet rs, String kolom) throws SQLException {
        return Arrays.stream((String[]) rs.getArray(kolom).getArray())
                .map(Regelcode::of)
                .map(Declaratieregel::afkeur)
                .toList();
    }

    private List<Clientuitkomst> clienten(Gemeentecode gemeente, long id) {
        Map<Bsn, List<Prestatieuitkomst>> perClient = jdbc
                .sql("""
                        select p.*, o.*, t.eenheid = '04' as in_minuten
                        from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
                        left join toewijzing.toewijzing_feiten t on t.gemeentecode = p.gemeentecode
                            and t.nummer = p.toewijzing and t.agbcode = p.agbcode
                        where p.gemeentecode = :gemeente and p.declaratie_id = :id and not o.goedgekeurd
                        order by p.volgnummer
                        """)
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .query(PrestatieRows::uitkomst)
                .list()
                .stream()
                .collect(Collectors.groupingBy(u -> u.prestatie().bsn(), LinkedHashMap::new, Collectors.toList()));
        return perClient.entrySet().stream()
                .map(e -> client(e.getKey(), e.getValue()))
                .toList();
    }

    /** What is wrong with the client is told there, and its lines are then not judged (iWmo IV087). */
    private static Clientuitkomst client(Bsn bsn, List<Prestatieuitkomst> prestaties) {
        Regelcode code = Prestatieregels.CLIENT.regelcode();
        List<Afkeur> overClient = prestaties.stream()
                .flatMap(p -> p.afkeur().stream())
                .filter(a -> a.regelcode().equals(code))
                .limit(1)
                .toList();
        return overClient.isEmpty()
                ? new Clientuitkomst(bsn, List.of(), prestaties)
                : new Clientuitkomst(
                        bsn,
                        overClient,
                        prestaties.stream()
                                .map(p -> new Prestatieuitkomst(p.prestatie(), List.of()))
                                .toList());
    }
}
