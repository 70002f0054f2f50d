package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in the onderzoek: family and network, and experts who look into a part of it (DW-53, DW-54, DW-71). */
@Service
public class Deelnemers {

    private final JdbcClient jdbc;
    private final Zaakwerk werk;

    Deelnemers(JdbcClient jdbc, Zaakwerk werk) {
        this.jdbc = jdbc;
        this.werk = werk;
    }

    public List<Deelnemer> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.deelnemer
                        where gemeentecode = :gemeente and zaak = :zaak and beeindigd_op is null
                        order by toegevoegd_op, naam, id
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Deelnemer(
                        rs.getObject("id", UUID.class),
                        Deelnemersoort.valueOf(rs.getString("soort")),
                        rs.getString("naam"),
                        rs.getString("opdracht"),
                        rs.getObject("toestemming_op", LocalDate.class)))
                .list();
    }

    /** Adds somebody; the same id again changes nothing. */
    @Transactional
    public void nodigUit(Medewerker wie, Zaaknummer nummer, Deelnemer deelnemer) {
        Zaak zaak = werk.pak(wie, nummer);
        Onderzoeken.eisOpen(zaak);
        int nieuw = jdbc.sql("""
                        insert into toegang.deelnemer (id, gemeentecode, zaak, soort, naam, opdracht, toestemming_op, toegevoegd_op)
                        values (:id, :gemeente, :zaak, :soort, :naam, :opdracht, :toestemming, :vandaag)
                        on conflict (id) do nothing
                        """)
                .param("id", deelnemer.id())
                .param("gemeente", wie.gemeente().waarde())
                .param("zaak", nummer.waarde())
                .param("soort", deelnemer.soort().name())
                .param("naam", deelnemer.naam())
                .param("opdracht", deelnemer.opdracht())
                .param("toestemming", deelnemer.toestemmingOp())
                .param("vandaag", werk.vandaag())
                .update();
        if (nieuw == 1) {
            werk.gewijzigd(wie, zaak, Onderzoeken.DOEL, "deelnemer toegevoegd");
            werk.gebeurd(new Toegangsgebeurtenis.DeelnemerUitgenodigd(wie.gemeente(), nummer, deelnemer.soort()));
        }
    }

    /** @throws NotFoundException when nobody with this id takes part now */
    @Transactional
    public void beeindig(Medewerker wie, Zaaknummer nummer, UUID id) {
        Zaak zaak = werk.pak(wie, nummer);
        Onderzoeken.eisOpen(zaak);
        int rijen = jdbc.sql("""
                        update toegang.deelnemer set beeindigd_op = :vandaag
                        where gemeentecode = :gemeente and zaak = :zaak and id = :id and beeindigd_op is null
                        """)
                .param("vandaag", werk.vandaag())
                .param("gemeente", wie.gemeente().waarde())
                .param("zaak", nummer.waarde())
                .param("id", id)
                .update();
        if (rijen == 0) {
            throw new NotFoundException("Deze persoon doet niet mee aan het onderzoek.");
        }
        werk.gewijzigd(wie, zaak, Onderzoeken.DOEL, "deelnemer weggehaald");
    }
}
