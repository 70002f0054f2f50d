package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.declaratie.Verbruiksmaand;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerbruikRepository implements Verbruiken {

    private final JdbcClient jdbc;
    private final Declaratieoverzicht overzicht;

    VerbruikRepository(JdbcClient jdbc, Declaratieoverzicht overzicht) {
        this.jdbc = jdbc;
        this.overzicht = overzicht;
    }

    private record Rij(@Nullable Long totaal, Verbruiksmaand maand) {}

    @Override
    public Verbruik van(Toewijzing t, LocalDate peildatum) {
        Map<YearMonth, List<BeoordeeldePrestatie>> regels = overzicht.vanToewijzing(t.gemeente(), t.nummer()).stream()
                .collect(Collectors.groupingBy(
                        p -> YearMonth.from(p.prestatie().productperiode().begin())));
        List<Rij> rijen = jdbc.sql("select * from declaratie.verbruik(:gemeente, :nummer, :peildatum)")
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", Integer.valueOf(t.nummer().waarde()))
                .param("peildatum", begonnen(t, peildatum))
                .query((rs, i) -> new Rij((Long) rs.getObject("totaal"), maand(rs, regels)))
                .list();
        Long toegewezen = rijen.isEmpty() ? null : rijen.getFirst().totaal();
        return new Verbruik(
                t,
                peildatum,
                Verbruik.maat(t),
                toegewezen,
                rijen.stream().map(Rij::maand).toList());
    }

    /** A toewijzing that has not begun shows its first month. */
    private static LocalDate begonnen(Toewijzing t, LocalDate peildatum) {
        LocalDate begin = t.periode().begin();
        return begin.isAfter(peildatum) ? begin : peildatum;
    }

    private static Verbruiksmaand maand(ResultSet rs, Map<YearMonth, List<BeoordeeldePrestatie>> regels)
            throws SQLException {
        YearMonth maand = YearMonth.from(rs.getObject("maand", LocalDate.class));
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        LocalDate einde = rs.getObject("einde", LocalDate.class);
        return new Verbruiksmaand(
                maand,
                begin.isAfter(einde) ? null : Periode.vanTot(begin, einde),
                (Long) rs.getObject("maximum"),
                rs.getLong("goedgekeurd"),
                Bedrag.ofCenten(rs.getLong("goedgekeurd_centen")),
                rs.getLong("afgewezen"),
                Bedrag.ofCenten(rs.getLong("afgewezen_centen")),
                rs.getInt("afgewezen_regels"),
                rs.getBoolean("bezet"),
                (Long) rs.getObject("nog"),
                (Long) rs.getObject("nog_na_correctie"),
                (Long) rs.getObject("geleverd"),
                rs.getObject("geleverd_tot", LocalDate.class),
                regels.getOrDefault(maand, List.of()));
    }
}
