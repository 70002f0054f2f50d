package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a stored besluit back as the 325 tells it. */
@Component
class Besluitlezer {

    private static final int PER_KEER = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate rijen;

    Besluitlezer(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.rijen = new JdbcTemplate(dataSource);
        rijen.setFetchSize(PER_KEER);
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
                        rs.getInt("afgewezen_regels"),
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

    /** Hands out the refused lines without holding more than a part of them. */
    void uitval(Gemeentecode gemeente, long id, Consumer<Clientuitkomst> ontvanger) {
        Clientgroep groep = new Clientgroep(ontvanger);
        rijen.query("""
            select p.*, t.eenheid = '04' as in_minuten
            from (select *, min(volgnummer) over (partition by bsn) as eerste
                from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
                where p.gemeentecode = ? and p.declaratie_id = ? and not o.goedgekeurd) p
            left join toewijzing.toewijzing_feiten t on t.gemeentecode = p.gemeentecode
                and t.nummer = p.toewijzing and t.agbcode = p.agbcode
            order by p.eerste, p.volgnummer
            """, (RowCallbackHandler) rs -> groep.add(PrestatieRows.uitkomst(rs, 0)), gemeente.waarde(), id);
        groep.sluit();
    }

    /** Gathers the lines of one client, at most {@link #HOOGSTENS} at a time. */
    private static final class Clientgroep {

        private static final int HOOGSTENS = 500;

        private final Consumer<Clientuitkomst> ontvanger;
        private final List<Prestatieuitkomst> regels = new ArrayList<>();

        Clientgroep(Consumer<Clientuitkomst> ontvanger) {
            this.ontvanger = ontvanger;
        }

        void add(Prestatieuitkomst regel) {
            if (regels.size() == HOOGSTENS
                    || !regels.isEmpty()
                            && !regels.getFirst()
                                    .prestatie()
                                    .bsn()
                                    .equals(regel.prestatie().bsn())) {
                sluit();
            }
            regels.add(regel);
        }

        void sluit() {
            if (!regels.isEmpty()) {
                ontvanger.accept(client(regels.getFirst().prestatie().bsn(), regels));
                regels.clear();
            }
        }
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
