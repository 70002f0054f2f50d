package nl.nabij.contract.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.contract.Aanbod;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/** Rows of the schema contract as domain values. */
final class ContractRows {

    private ContractRows() {}

    static Product product(ResultSet rs, int row) throws SQLException {
        return product(rs, "");
    }

    static Contract contract(ResultSet rs, int row) throws SQLException {
        return new Contract(
                Gemeentecode.of(rs.getString("gemeentecode")),
                Agbcode.of(rs.getString("agbcode")),
                Productcode.of(rs.getString("productcode")),
                periode(rs, ""));
    }

    static Tariefafspraak tarief(ResultSet rs, int row) throws SQLException {
        return tarief(rs, "");
    }

    static Aanbod aanbod(ResultSet rs, int row) throws SQLException {
        return new Aanbod(
                new Aanbieder(Agbcode.of(rs.getString("c_agbcode")), rs.getString("aanbieder")),
                product(rs, "p_"),
                periode(rs, "c_"),
                rs.getBigDecimal("t_euro") == null ? null : tarief(rs, "t_"));
    }

    private static Product product(ResultSet rs, String prefix) throws SQLException {
        return new Product(
                Productcode.of(rs.getString(prefix + "productcode")),
                Productcategorie.of(rs.getString(prefix + "productcategorie")),
                rs.getString(prefix + "naam"),
                Eenheid.vanCode(rs.getString(prefix + "eenheid")),
                periode(rs, prefix),
                rs.getString(prefix + "aanbod"));
    }

    private static Tariefafspraak tarief(ResultSet rs, String prefix) throws SQLException {
        @Nullable String agb = rs.getString(prefix + "agbcode");
        return new Tariefafspraak(
                Gemeentecode.of(rs.getString(prefix + "gemeentecode")),
                Productcode.of(rs.getString(prefix + "productcode")),
                agb == null ? null : Agbcode.of(agb),
                new Tarief(rs.getBigDecimal(prefix + "euro"), Eenheid.vanCode(rs.getString(prefix + "eenheid"))),
                periode(rs, prefix),
                rs.getString(prefix + "bron"));
    }

    private static Periode periode(ResultSet rs, String prefix) throws SQLException {
        return Periode.vanTot(
                rs.getObject(prefix + "begin", LocalDate.class), rs.getObject(prefix + "einde", LocalDate.class));
    }
}
