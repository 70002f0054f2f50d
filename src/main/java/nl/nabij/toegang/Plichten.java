package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotPossibleException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gemeente must tell the resident, and the proof that it did. */
@Service
public class Plichten {

    private final JdbcClient jdbc;
    private final Zaakwerk werk;

    Plichten(JdbcClient jdbc, Zaakwerk werk) {
        this.jdbc = jdbc;
        this.werk = werk;
    }

    public List<Plichtmelding> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select soort, gedaan_op, wijze, door from toegang.plicht
                        where gemeentecode = :gemeente and zaak = :zaak
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Plichtmelding(
                        Plicht.valueOf(rs.getString("soort")),
                        rs.getObject("gedaan_op", LocalDate.class),
                        rs.getString("wijze"),
                        rs.getString("door")))
                .list();
    }

    public Set<Plicht> gedaan(Gemeentecode gemeente, Zaaknummer nummer) {
        return van(gemeente, nummer).stream()
                .map(Plichtmelding::plicht)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Plicht.class)));
    }

    /**
     * Records duties as done; one that was recorded before keeps its first date.
     *
     * @param op not before the melding, not in the future
     */
    @Transactional
    public void legVast(Medewerker wie, Zaaknummer nummer, Set<Plicht> plichten, LocalDate op, String wijze) {
        Zaak zaak = werk.pak(wie, nummer);
        if (!zaak.loopt()) {
            throw new NotPossibleException(
                    "Deze zaak loopt niet meer: " + zaak.status().tekst() + ".");
        }
        if (op.isBefore(zaak.meldingsdatum()) || op.isAfter(werk.vandaag())) {
            throw new IllegalArgumentException("De datum " + op + " ligt voor de melding of in de toekomst.");
        }
        for (Plicht plicht : plichten) {
            if (voegToe(wie, zaak, new Plichtmelding(plicht, op, wijze, wie.naam()))) {
                werk.gebeurd(new Toegangsgebeurtenis.PlichtGedaan(wie.gemeente(), nummer, plicht, op));
            }
        }
        werk.gewijzigd(wie, zaak, Meldingen.DOEL, "uitleg aan de inwoner vastgelegd");
    }

    private boolean voegToe(Medewerker wie, Zaak zaak, Plichtmelding melding) {
        return jdbc.sql("""
                                insert into toegang.plicht (gemeentecode, zaak, soort, gedaan_op, wijze, door, vastgelegd_op)
                                values (:gemeente, :zaak, :soort, :op, :wijze, :door, :nu)
                                on conflict (zaak, soort) do nothing
                                """)
                        .param("gemeente", wie.gemeente().waarde())
                        .param("zaak", zaak.nummer().waarde())
                        .param("soort", melding.plicht().name())
                        .param("op", melding.gedaanOp())
                        .param("wijze", melding.wijze())
                        .param("door", melding.door())
                        .param("nu", java.sql.Timestamp.from(werk.nu()))
                        .update()
                == 1;
    }
}
