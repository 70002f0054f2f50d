package nl.nabij.toewijzing.opslag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Retourcode;
import nl.nabij.toewijzing.Berichtstand;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingsstand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a toewijzing stands, derived from what was sent and what was reported. */
@Component
class Standen {

    /** Return code without remarks. */
    static final Retourcode GOED = Retourcode.of("0200");

    /** The last 301 of a toewijzing. */
    private record Laatste(LocalDate retourUiterlijk, boolean beantwoord, List<Retourcode> codes) {}

    private record Versies(
            int versie,
            @Nullable Integer verzonden,
            @Nullable Integer afgekeurd,
            boolean viaBericht) {}

    private final JdbcClient jdbc;
    private final LeveringRepository leveringen;

    Standen(JdbcClient jdbc, LeveringRepository leveringen) {
        this.jdbc = jdbc;
        this.leveringen = leveringen;
    }

    Toewijzingsstand van(Toewijzing toewijzing) {
        Versies versies = versies(toewijzing);
        Laatste laatste = laatste(toewijzing).orElse(null);
        List<Levering> gemeld = leveringen.geldig(toewijzing.gemeente(), toewijzing.nummer());
        return new Toewijzingsstand(
                bericht(versies, laatste),
                laatste == null ? null : laatste.retourUiterlijk(),
                laatste == null
                        ? List.of()
                        : laatste.codes().stream().filter(c -> !c.equals(GOED)).toList(),
                gemeld.isEmpty()
                        ? Leveringsstand.NIET_GESTART
                        : gemeld.getLast().stand(),
                gemeld);
    }

    boolean isViaBericht(Toewijzing toewijzing) {
        return versies(toewijzing).viaBericht();
    }

    private static Berichtstand bericht(Versies versies, @Nullable Laatste laatste) {
        if (!versies.viaBericht()) {
            return Berichtstand.BUITEN_BERICHT;
        }
        if (versies.afgekeurd() != null && versies.afgekeurd() == versies.versie()) {
            return Berichtstand.AFGEKEURD;
        }
        if (laatste == null || versies.verzonden() == null || versies.verzonden() < versies.versie()) {
            return Berichtstand.TE_VERZENDEN;
        }
        if (!laatste.beantwoord()) {
            return Berichtstand.VERZONDEN;
        }
        return laatste.codes().stream().allMatch(GOED::equals) ? Berichtstand.BEVESTIGD : Berichtstand.AFGEKEURD;
    }

    private Versies versies(Toewijzing t) {
        return jdbc.sql("""
            select versie, verzonden_versie, afgekeurde_versie, via_bericht from toewijzing.toewijzing
            where gemeentecode = :gemeente and nummer = :nummer
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", ToewijzingRepository.nummer(t.nummer()))
                .query((rs, i) -> new Versies(
                        rs.getInt("versie"),
                        (Integer) rs.getObject("verzonden_versie"),
                        (Integer) rs.getObject("afgekeurde_versie"),
                        rs.getBoolean("via_bericht")))
                .single();
    }

    private Optional<Laatste> laatste(Toewijzing t) {
        return jdbc.sql("""
            select retour_uiterlijk, retour_op, retourcodes from toewijzing.verzending
            where gemeentecode = :gemeente and nummers @> array[:nummer]::integer[]
            order by verzonden_op desc, berichtidentificatie desc limit 1
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", ToewijzingRepository.nummer(t.nummer()))
                .query((rs, i) -> new Laatste(
                        rs.getObject("retour_uiterlijk", LocalDate.class),
                        rs.getObject("retour_op") != null,
                        rs.getArray("retourcodes") == null
                                ? List.of()
                                : Arrays.stream((String[])
                                                rs.getArray("retourcodes").getArray())
                                        .map(Retourcode::of)
                                        .toList()))
                .optional();
    }
}
