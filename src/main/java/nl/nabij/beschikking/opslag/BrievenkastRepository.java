package nl.nabij.beschikking.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BrievenkastRepository implements Brievenkast {

    private final JdbcClient jdbc;

    BrievenkastRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Verzonden> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select id, titel, datum from beschikking.brief
            where gemeentecode = :gemeente and zaaknummer = :zaak order by id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) ->
                        new Verzonden(rs.getLong("id"), rs.getString("titel"), rs.getObject("datum", LocalDate.class)))
                .list();
    }

    @Override
    public Optional<byte[]> pdf(Gemeentecode gemeente, Zaaknummer zaak, long id) {
        return jdbc.sql("""
            select pdf from beschikking.brief
            where gemeentecode = :gemeente and zaaknummer = :zaak and id = :id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("id", id)
                .query((rs, i) -> rs.getBytes("pdf"))
                .optional();
    }

    @Override
    public void voegToe(Gemeentecode gemeente, Zaaknummer zaak, String soort, Stuk stuk) {
        jdbc.sql("""
            insert into beschikking.brief (gemeentecode, zaaknummer, soort, titel, datum, pdf, sha256, door)
            values (:gemeente, :zaak, :soort, :titel, :datum, :pdf, :hash, :door)
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("soort", soort)
                .param("titel", stuk.titel())
                .param("datum", stuk.datum())
                .param("pdf", stuk.pdf())
                .param("hash", Ketting.sha256(stuk.pdf()))
                .param("door", stuk.door())
                .update();
    }
}
