package nl.nabij.verzoek.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekantwoord;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoeksoort;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** Rows of the schema verzoek as domain values. */
final class VerzoekRows {

    private VerzoekRows() {}

    /** Without its products and answers. */
    static Verzoek kaal(ResultSet rs, int row) throws SQLException {
        UUID client = rs.getObject("client_id", UUID.class);
        return new Verzoek(
                rs.getObject("id", UUID.class),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Agbcode.of(rs.getString("agbcode")),
                client == null ? null : new ClientId(client),
                Bsn.of(rs.getString("bsn")),
                Verzoeksoort.valueOf(rs.getString("soort")),
                new Verzoekinhoud(rs.getString("referentie"), rs.getString("reden"), List.of()),
                rs.getString("berichtidentificatie"),
                rs.getObject("dagtekening", LocalDate.class),
                rs.getObject("ontvangen_op", LocalDateTime.class),
                Verzoekstatus.valueOf(rs.getString("status")),
                rs.getObject("antwoord_uiterlijk", LocalDate.class),
                List.of());
    }

    static Gevraagd product(ResultSet rs, int row) throws SQLException {
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        LocalDate einde = rs.getObject("einde", LocalDate.class);
        Bedrag budget = value(rs.getString("budget_centen"), c -> Bedrag.ofCenten(Long.parseLong(c)));
        Omvang omvang = omvang(rs);
        return switch (rs.getString("vorm")) {
            case "NIEUW" ->
                new Gevraagd.Nieuw(
                        rs.getString("categorie"), rs.getString("code"), Periode.vanTot(begin, einde), omvang, budget);
            case "GEWIJZIGD" -> new Gevraagd.Gewijzigd(nummer(rs), begin, einde, omvang, budget);
            default -> new Gevraagd.Ongewijzigd(nummer(rs));
        };
    }

    static Verzoekantwoord antwoord(ResultSet rs, int row) throws SQLException {
        return new Verzoekantwoord(
                Verzoekstatus.valueOf(rs.getString("status")),
                value(rs.getString("reden"), r -> Afwijsreden.vanCode(r).orElseThrow()),
                value(rs.getString("juiste_gemeente"), Gemeentecode::of),
                rs.getString("door"),
                rs.getObject("op", LocalDateTime.class));
    }

    private static Toewijzingnummer nummer(ResultSet rs) throws SQLException {
        return Toewijzingnummer.of(rs.getString("toewijzing"));
    }

    private static @Nullable Omvang omvang(ResultSet rs) throws SQLException {
        String eenheid = rs.getString("eenheid");
        return eenheid == null
                ? null
                : new Omvang(
                        rs.getLong("volume"), Eenheid.vanCode(eenheid), Frequentie.vanCode(rs.getString("frequentie")));
    }

    private static <T> @Nullable T value(@Nullable String tekst, Function<String, T> maak) {
        return tekst == null ? null : maak.apply(tekst);
    }
}
