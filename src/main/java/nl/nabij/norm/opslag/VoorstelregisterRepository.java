package nl.nabij.norm.opslag;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstel.Akkoord;
import nl.nabij.norm.Beleidsvoorstel.Regiodeel;
import nl.nabij.norm.Voorstelregister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VoorstelregisterRepository implements Voorstelregister {

    private final JdbcClient jdbc;

    VoorstelregisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long bewaar(Beleidsvoorstel voorstel) {
        Regiodeel regio = voorstel.regiodeel();
        return jdbc.sql("""
            insert into norm.beleidsvoorstel
                (gemeentecode, pad, waarde, geldig_vanaf, geldig_tot_en_met, bekendgemaakt_op,
                 bron_titel, bron_plaats, bron_vindplaats, opgesteld_door, opgesteld_op, regio, regiovoorstel)
            values (:gemeente, :pad, :waarde, :vanaf, :einde, :bekend, :titel, :plaats, :vindplaats, :door, :op,
                 :regio, :regiovoorstel)
            returning id
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("pad", voorstel.pad())
                .param("waarde", voorstel.waarde().toArray(String[]::new))
                .param("vanaf", voorstel.vanaf())
                .param("einde", voorstel.einde())
                .param("bekend", voorstel.bekendOp())
                .param("titel", voorstel.bron().titel())
                .param("plaats", voorstel.bron().plaats())
                .param("vindplaats", voorstel.bron().vindplaats())
                .param("door", voorstel.opgesteldDoor())
                .param("op", Timestamp.from(voorstel.opgesteldOp()))
                .param("regio", regio == null ? null : regio.regio(), Types.VARCHAR)
                .param("regiovoorstel", regio == null ? null : regio.nummer(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Beleidsvoorstel> find(Gemeentecode gemeente, long nummer) {
        return jdbc.sql(Voorstelrij.SELECT + "where v.gemeentecode = :gemeente and v.id = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .query(Voorstelrij::voorstel)
                .optional();
    }

    @Override
    public void slot(Gemeentecode gemeente) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('norm.beleidsvoorstel'), hashtext(:gemeente))")
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> true)
                .single();
    }

    @Override
    public boolean heeftOpen(Gemeentecode gemeente, String pad) {
        return jdbc.sql("""
            select exists (select 1 from norm.beleidsvoorstel
            where gemeentecode = :gemeente and pad = :pad and stand = 'OPEN')
            """)
                .param("gemeente", gemeente.waarde())
                .param("pad", pad)
                .query(Boolean.class)
                .single();
    }

    @Override
    public long regionummer() {
        return jdbc.sql("select nextval('norm.regiovoorstel_nummer')")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Beleidsvoorstel> regiovoorstel(long nummer) {
        return jdbc.sql(Voorstelrij.SELECT + "where v.regiovoorstel = :nummer order by v.gemeentecode")
                .param("nummer", nummer)
                .query(Voorstelrij::voorstel)
                .list();
    }

    @Override
    public void akkoord(Gemeentecode gemeente, long nummer, Akkoord akkoord) {
        jdbc.sql("""
            update norm.beleidsvoorstel set akkoord_door = :door, akkoord_op = :op
            where gemeentecode = :gemeente and id = :nummer
            """)
                .param("door", akkoord.door())
                .param("op", Timestamp.from(akkoord.op()))
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .update();
    }

    @Override
    public void beslis(Gemeentecode gemeente, long nummer, Beleidsvoorstel.Beslissing beslissing) {
        jdbc.sql("""
            update norm.beleidsvoorstel
            set stand = :stand, beslist_door = :door, beslist_op = :op, reden = nullif(:reden, '')
            where gemeentecode = :gemeente and id = :nummer
            """)
                .param("stand", beslissing.stand().name())
                .param("door", beslissing.door())
                .param("op", Timestamp.from(beslissing.op()))
                .param("reden", beslissing.reden())
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .update();
    }

    @Override
    public List<Beleidsvoorstel> alle(Gemeentecode gemeente) {
        return jdbc.sql(Voorstelrij.SELECT + "where v.gemeentecode = :gemeente order by v.id desc")
                .param("gemeente", gemeente.waarde())
                .query(Voorstelrij::voorstel)
                .list();
    }

    @Override
    public List<Beleidsvoorstel> vastgesteld() {
        return jdbc.sql(Voorstelrij.SELECT + "where v.stand = 'VASTGESTELD' order by v.beslist_op, v.id")
                .query(Voorstelrij::voorstel)
                .list();
    }

    @Override
    public long aantalVastgesteld() {
        return jdbc.sql("""
            select (select count(*) from norm.beleidsvoorstel where stand = 'VASTGESTELD')
                + (select count(*) from norm.beleidsterugname where stand = 'VASTGESTELD')
            """).query(Long.class).single();
    }
}
