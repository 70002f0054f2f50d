package nl.nabij.norm.opslag;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.norm.Terugnameregister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerugnameregisterRepository implements Terugnameregister {

    private final JdbcClient jdbc;

    TerugnameregisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bewaar(Beleidsvoorstel voorstel, Terugname terugname) {
        jdbc.sql("""
            insert into norm.beleidsterugname (voorstel, gemeentecode, vanaf, waarom, gevraagd_door, gevraagd_op)
            values (:voorstel, :gemeente, :vanaf, :waarom, :door, :op)
            """)
                .param("voorstel", voorstel.nummer())
                .param("gemeente", voorstel.gemeente().waarde())
                .param("vanaf", terugname.vanaf())
                .param("waarom", terugname.waarom())
                .param("door", terugname.door())
                .param("op", Timestamp.from(terugname.op()))
                .update();
    }

    @Override
    public void beslis(Beleidsvoorstel voorstel, Terugname terugname, boolean nooitGeldig) {
        Beslissing beslissing = Objects.requireNonNull(terugname.beslissing());
        jdbc.sql("""
            update norm.beleidsterugname
            set stand = :stand, beslist_door = :door, beslist_op = :op, reden = nullif(:reden, '')
            where gemeentecode = :gemeente and id = :nummer and stand = 'OPEN'
            """)
                .param("stand", beslissing.stand().name())
                .param("door", beslissing.door())
                .param("op", Timestamp.from(beslissing.op()))
                .param("reden", beslissing.reden())
                .param("gemeente", voorstel.gemeente().waarde())
                .param("nummer", terugname.nummer())
                .update();
        jdbc.sql("update norm.beleidsvoorstel set nooit_geldig = :nooit where gemeentecode = :gemeente and id ="
                        + " :nummer")
                .param("nooit", nooitGeldig)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("nummer", voorstel.nummer())
                .update();
    }

    @Override
    public List<Terugname> alle(Gemeentecode gemeente, long voorstel) {
        return jdbc.sql("""
            select id as terug_id, vanaf as terug_vanaf, waarom as terug_waarom, gevraagd_door as terug_door,
                gevraagd_op as terug_op, stand as terug_stand, beslist_door as terug_beslist_door,
                beslist_op as terug_beslist_op, reden as terug_reden
            from norm.beleidsterugname where gemeentecode = :gemeente and voorstel = :voorstel order by id desc
            """)
                .param("gemeente", gemeente.waarde())
                .param("voorstel", voorstel)
                .query((rij, n) -> Voorstelrij.terugname(rij))
                .list();
    }
}
