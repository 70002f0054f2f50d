package nl.nabij.toewijzing.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/** Rows of the table toewijzing as domain values. */
final class ToewijzingRows {

    private ToewijzingRows() {}

    static Toewijzing toewijzing(ResultSet rs, int row) throws SQLException {
        return new Toewijzing(
                Gemeentecode.of(rs.getString("gemeentecode")),
                Toewijzingnummer.of(rs.getString("nummer")),
                code(rs.getString("beschikking"), Beschikkingnummer::of),
                code(rs.getString("zaak"), Zaaknummer::of),
                new ClientId(rs.getObject("client_id", UUID.class)),
                Bsn.of(rs.getString("bsn")),
                Agbcode.of(rs.getString("agbcode")),
                code(rs.getString("productcategorie"), Productcategorie::of),
                code(rs.getString("productcode"), Productcode::of),
                omvang(rs),
                code(rs.getString("budget_centen"), c -> Bedrag.ofCenten(Long.parseLong(c))),
                Periode.vanTot(rs.getObject("begin", LocalDate.class), rs.getObject("einde", LocalDate.class)),
                rs.getString("reden_wijziging"),
                rs.getObject("toegewezen_op", LocalDateTime.class));
    }

    private static @Nullable Omvang omvang(ResultSet rs) throws SQLException {
        String eenheid = rs.getString("eenheid");
        return eenheid == null
                ? null
                : new Omvang(
                        rs.getLong("volume"), Eenheid.vanCode(eenheid), Frequentie.vanCode(rs.getString("frequentie")));
    }

    private static <T> @Nullable T code(@Nullable String waarde, Function<String, T> maak) {
        return waarde == null ? null : maak.apply(waarde);
    }
}
