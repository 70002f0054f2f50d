package nl.nabij.declaratie.opslag;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.nabij.declaratie.DebetCredit;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.declaratie.Prestatieuitkomst;
import nl.nabij.declaratie.regels.Prestatiefeiten;
import nl.nabij.declaratie.regels.Prestatieregel;
import nl.nabij.declaratie.regels.Prestatieregels;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Lines and their verdicts as domain values. */
final class PrestatieRows {

    private PrestatieRows() {}

    static Prestatie prestatie(ResultSet rs) throws SQLException {
        return new Prestatie(
                Bsn.of(rs.getString("bsn")),
                rs.getString("referentie"),
                rs.getString("vorige_referentie"),
                Toewijzingnummer.of(rs.getString("toewijzing")),
                rs.getString("productcategorie"),
                rs.getString("productcode"),
                Periode.vanTot(rs.getObject("begin", LocalDate.class), rs.getObject("einde", LocalDate.class)),
                rs.getLong("volume"),
                Eenheid.vanCode(rs.getString("eenheid")),
                bedrag(rs, "tarief_centen"),
                Bedrag.ofCenten(rs.getLong("bedrag_centen")),
                rs.getBoolean("credit") ? DebetCredit.CREDIT : DebetCredit.DEBET);
    }

    static Prestatieuitkomst uitkomst(ResultSet rs, int row) throws SQLException {
        Prestatie prestatie = prestatie(rs);
        return new Prestatieuitkomst(prestatie, afkeur(rs, prestatie));
    }

    static List<Afkeur> afkeur(ResultSet rs, Prestatie prestatie) throws SQLException {
        Prestatiefeiten feiten = feiten(rs);
        return Arrays.stream((String[]) rs.getArray("regels").getArray())
                .map(code -> afkeur(Prestatieregels.get(Regelcode.of(code)), prestatie, feiten))
                .toList();
    }

    private static Afkeur afkeur(Prestatieregel regel, Prestatie prestatie, Prestatiefeiten feiten) {
        return new Afkeur(regel.regelcode(), regel.retourcode(), regel.toelichting(prestatie, feiten));
    }

    private static Prestatiefeiten feiten(ResultSet rs) throws SQLException {
        BigDecimal tarief = rs.getBigDecimal("tarief_euro");
        return new Prestatiefeiten(
                (Long) rs.getObject("maand_maximum"),
                (Long) rs.getObject("totaal_maximum"),
                (Long) rs.getObject("eerder_gebruikt"),
                tarief == null ? null : plain(tarief),
                bedrag(rs, "verwacht_centen"),
                rs.getBoolean("in_minuten"));
    }

    /** At least two decimals. */
    private static String plain(BigDecimal euro) {
        BigDecimal kort = euro.stripTrailingZeros();
        return (kort.scale() < 2 ? kort.setScale(2) : kort).toPlainString();
    }

    private static @Nullable Bedrag bedrag(ResultSet rs, String kolom) throws SQLException {
        Long centen = (Long) rs.getObject(kolom);
        return centen == null ? null : Bedrag.ofCenten(centen);
    }
}
