package nl.nabij.norm.opslag;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstel.Akkoord;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Regiodeel;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.norm.Bron;
import org.jspecify.annotations.Nullable;

/** A proposal as a row, with the taking back of it that waits or was settled. */
final class Voorstelrij {

    /** To be followed by a condition on {@code v}. */
    static final String SELECT = """
        select v.*, t.id as terug_id, t.vanaf as terug_vanaf, t.waarom as terug_waarom,
            t.gevraagd_door as terug_door, t.gevraagd_op as terug_op, t.stand as terug_stand,
            t.beslist_door as terug_beslist_door, t.beslist_op as terug_beslist_op, t.reden as terug_reden
        from norm.beleidsvoorstel v
        left join norm.beleidsterugname t on t.voorstel = v.id and t.stand in ('OPEN', 'VASTGESTELD')
        """;

    private Voorstelrij() {}

    static Beleidsvoorstel voorstel(ResultSet rij, int nummer) throws SQLException {
        Date einde = rij.getDate("geldig_tot_en_met");
        return new Beleidsvoorstel(
                rij.getLong("id"),
                Gemeentecode.of(rij.getString("gemeentecode")),
                rij.getString("pad"),
                List.of((String[]) rij.getArray("waarde").getArray()),
                rij.getDate("geldig_vanaf").toLocalDate(),
                einde == null ? null : einde.toLocalDate(),
                rij.getDate("bekendgemaakt_op").toLocalDate(),
                new Bron(rij.getString("bron_titel"), rij.getString("bron_plaats"), rij.getString("bron_vindplaats")),
                rij.getString("opgesteld_door"),
                rij.getTimestamp("opgesteld_op").toInstant(),
                regiodeel(rij),
                beslissing(rij, ""),
                terugnameOfGeen(rij));
    }

    private static @Nullable Regiodeel regiodeel(ResultSet rij) throws SQLException {
        String regio = rij.getString("regio");
        Timestamp op = rij.getTimestamp("akkoord_op");
        return regio == null
                ? null
                : new Regiodeel(
                        regio,
                        rij.getLong("regiovoorstel"),
                        op == null ? null : new Akkoord(rij.getString("akkoord_door"), op.toInstant()));
    }

    private static @Nullable Beslissing beslissing(ResultSet rij, String voor) throws SQLException {
        Timestamp op = rij.getTimestamp(voor + "beslist_op");
        String reden = rij.getString(voor + "reden");
        return op == null
                ? null
                : new Beslissing(
                        Stand.valueOf(rij.getString(voor + "stand")),
                        rij.getString(voor + "beslist_door"),
                        op.toInstant(),
                        reden == null ? "" : reden);
    }

    private static @Nullable Terugname terugnameOfGeen(ResultSet rij) throws SQLException {
        return rij.getTimestamp("terug_op") == null ? null : terugname(rij);
    }

    static Terugname terugname(ResultSet rij) throws SQLException {
        return new Terugname(
                rij.getLong("terug_id"),
                rij.getDate("terug_vanaf").toLocalDate(),
                rij.getString("terug_waarom"),
                rij.getString("terug_door"),
                rij.getTimestamp("terug_op").toInstant(),
                beslissing(rij, "terug_"));
    }
}
