package nl.nabij.berichten.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.ArchiefBericht.Herkomst;
import nl.nabij.berichten.verkeer.Berichtkop;
import nl.nabij.berichten.verkeer.Inhoud.Vingerafdruk;
import nl.nabij.berichten.verkeer.Kanaal;
import nl.nabij.berichten.verkeer.Richting;
import nl.nabij.berichten.verkeer.Uitkomst;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Reads a row of berichten.bericht. */
final class Berichtrij {

    private Berichtrij() {}

    static ArchiefBericht lees(ResultSet rs, Foutenkolom fouten) throws SQLException {
        String gemeente = rs.getString("gemeentecode");
        String agb = rs.getString("agbcode");
        return new ArchiefBericht(
                rs.getObject("id", UUID.class),
                Richting.valueOf(rs.getString("richting")),
                kop(rs),
                gemeente == null ? null : Gemeentecode.of(gemeente),
                agb == null ? null : Agbcode.of(agb),
                new Vingerafdruk(rs.getString("sha256"), rs.getLong("grootte")),
                new Herkomst(
                        rs.getTimestamp("tijdstip").toInstant(),
                        Kanaal.valueOf(rs.getString("kanaal")),
                        rs.getString("door"),
                        rs.getString("bestandsnaam")),
                Uitkomst.valueOf(rs.getString("uitkomst")),
                rs.getString("samenvatting"),
                fouten.lees(rs.getString("bevindingen")),
                rs.getBoolean("houdt_identificatie"),
                optional(rs, "antwoord_op", UUID.class),
                optional(rs, "antwoord_uiterlijk", LocalDate.class),
                rs.getTimestamp("afgehandeld_op") != null,
                optional(rs, "client_id", UUID.class));
    }

    private static Berichtkop kop(ResultSet rs) throws SQLException {
        return new Berichtkop(
                rs.getString("soort"),
                rs.getString("versie"),
                rs.getString("afzender"),
                rs.getString("ontvanger"),
                rs.getString("identificatie"));
    }

    private static <T> @Nullable T optional(ResultSet rs, String kolom, Class<T> type) throws SQLException {
        return rs.getObject(kolom, type);
    }
}
