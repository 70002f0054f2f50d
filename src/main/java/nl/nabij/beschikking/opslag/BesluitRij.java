package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code beschikking.beschikking}. */
final class BesluitRij {

    /** What {@link #beschikking} reads: without letter and receipt, for who asks thousands. */
    static final String KOLOMMEN = """
        nummer, gemeentecode, zaaknummer, client_id, besluitdatum, uitkomst, productcategorie, volume, eenheid,
        frequentie, begin, einde, bezwaar_tot, ondertekenaar, toekenningen
        """;

    private BesluitRij() {}

    static Beschikking beschikking(ResultSet rs, int rij) throws SQLException {
        Uitkomst uitkomst = Uitkomst.valueOf(rs.getString("uitkomst"));
        return new Beschikking(
                Beschikkingnummer.of(rs.getString("nummer")),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Zaaknummer.of(rs.getString("zaaknummer")),
                new ClientId(rs.getObject("client_id", UUID.class)),
                rs.getObject("besluitdatum", LocalDate.class),
                uitkomst.kentToe() && rs.getObject("volume") != null,
                Productcategorie.of(rs.getString("productcategorie")),
                rs.getObject("volume") == null ? null : omvang(rs),
                periode(rs),
                rs.getObject("bezwaar_tot", LocalDate.class),
                rs.getString("ondertekenaar"),
                uitkomst.kentToe() ? toekenningen(rs) : List.of());
    }

    static Besluit besluit(ResultSet rs, int rij) throws SQLException {
        return new Besluit(
                beschikking(rs, rij),
                Uitkomst.valueOf(rs.getString("uitkomst")),
                vervolg(rs),
                rs.getTimestamp("ondertekend_op").toInstant(),
                rs.getBytes("brief"),
                rs.getString("brief_sha256"),
                rs.getString("bewijs"));
    }

    private static List<Toekenning> toekenningen(ResultSet rs) throws SQLException {
        List<Toekenning> gelezen = Toekenningkolom.lees(rs.getString("toekenningen"));
        Periode periode = periode(rs);
        if (!gelezen.isEmpty() || periode == null) {
            return gelezen;
        }
        Productcategorie categorie = Productcategorie.of(rs.getString("productcategorie"));
        return List.of(new Toekenning(null, Beschikking.HULP_BIJ_HET_HUISHOUDEN, categorie, omvang(rs), periode));
    }

    private static Omvang omvang(ResultSet rs) throws SQLException {
        return new Omvang(
                rs.getLong("volume"),
                Eenheid.vanCode(rs.getString("eenheid")),
                Frequentie.vanCode(rs.getString("frequentie")));
    }

    private static Besluit.@Nullable Vervolg vervolg(ResultSet rs) throws SQLException {
        String betreft = rs.getString("betreft");
        String grond = rs.getString("vervolggrond");
        return betreft == null
                ? null
                : new Besluit.Vervolg(
                        Beschikkingnummer.of(betreft),
                        rs.getObject("ingangsdatum", LocalDate.class),
                        grond == null ? null : Vervolggrond.valueOf(grond));
    }

    private static @Nullable Periode periode(ResultSet rs) throws SQLException {
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        return begin == null ? null : Periode.vanTot(begin, rs.getObject("einde", LocalDate.class));
    }
}
