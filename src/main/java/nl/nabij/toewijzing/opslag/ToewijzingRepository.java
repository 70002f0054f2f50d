package nl.nabij.toewijzing.opslag;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ToewijzingRepository {

    private final JdbcClient jdbc;

    ToewijzingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Next free number of this gemeente; numbers taken over from another system are passed by. */
    Toewijzingnummer nextNummer(Gemeentecode gemeente) {
        int nummer = jdbc.sql("""
            insert into toewijzing.nummer (gemeentecode, laatste)
            select :gemeente, coalesce(max(nummer), 100000000) + 1 from toewijzing.toewijzing
            where gemeentecode = :gemeente and nummer between 100000000 and 999999998
            on conflict (gemeentecode) do update set laatste = greatest(
                toewijzing.nummer.laatste + 1, excluded.laatste)
            returning laatste
            """)
                .param("gemeente", gemeente.waarde())
                .query(Integer.class)
                .single();
        return Toewijzingnummer.of(String.valueOf(nummer));
    }

    void insert(Toewijzing t, boolean viaBericht, String door) {
        Omvang omvang = t.omvang();
        jdbc.sql("""
            insert into toewijzing.toewijzing (gemeentecode, nummer, beschikking, zaak, client_id, bsn, agbcode,
                productcategorie, productcode, volume, eenheid, frequentie, budget_centen, begin, einde,
                reden_wijziging, toegewezen_op, via_bericht)
            values (:gemeente, :nummer, :beschikking, :zaak, :client, :bsn, :agb, :categorie, :product, :volume,
                :eenheid, :frequentie, :budget, :begin, :einde, :reden, :toegewezenOp, :viaBericht)
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", nummer(t.nummer()))
                .param("beschikking", text(t.beschikking()), Types.VARCHAR)
                .param("zaak", text(t.zaak()), Types.VARCHAR)
                .param("client", t.client().waarde())
                .param("bsn", t.bsn().waarde())
                .param("agb", t.aanbieder().waarde())
                .param("categorie", text(t.productcategorie()), Types.VARCHAR)
                .param("product", text(t.productcode()), Types.VARCHAR)
                .param("volume", omvang == null ? null : omvang.volume(), Types.BIGINT)
                .param("eenheid", omvang == null ? null : omvang.eenheid().code(), Types.VARCHAR)
                .param("frequentie", omvang == null ? null : omvang.frequentie().code(), Types.VARCHAR)
                .param("budget", t.budget() == null ? null : t.budget().centen(), Types.BIGINT)
                .param("begin", t.periode().begin())
                .param("einde", t.periode().einde(), Types.DATE)
                .param("reden", t.redenWijziging(), Types.VARCHAR)
                .param("toegewezenOp", t.toegewezenOp())
                .param("viaBericht", viaBericht)
                .update();
        appendVersion(t, door);
    }

    /** The aanbieder knows this version: it stood in a 301 already. */
    void markSent(Toewijzing t) {
        jdbc.sql("""
            update toewijzing.toewijzing set verzonden_versie = versie
            where gemeentecode = :gemeente and nummer = :nummer
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", nummer(t.nummer()))
                .update();
    }

    /** The next 301 names this request (iWmo TR379). */
    void refer(Gemeentecode gemeente, Toewijzingnummer nummer, String referentie) {
        jdbc.sql("""
            update toewijzing.toewijzing set referentie = :referentie
            where gemeentecode = :gemeente and nummer = :nummer
            """)
                .param("referentie", referentie)
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer(nummer))
                .update();
    }

    /** Stores volume, end, reason, decision and moment as the next version. */
    void change(Toewijzing t, String door) {
        Omvang omvang = t.omvang();
        jdbc.sql("""
            update toewijzing.toewijzing set einde = :einde, reden_wijziging = :reden, volume = :volume,
                eenheid = :eenheid, frequentie = :frequentie, budget_centen = :budget,
                beschikking = :beschikking, zaak = :zaak, toegewezen_op = :toegewezenOp, versie = versie + 1
            where gemeentecode = :gemeente and nummer = :nummer
            """)
                .param("volume", omvang == null ? null : omvang.volume(), Types.BIGINT)
                .param("eenheid", omvang == null ? null : omvang.eenheid().code(), Types.VARCHAR)
                .param("frequentie", omvang == null ? null : omvang.frequentie().code(), Types.VARCHAR)
                .param("budget", t.budget() == null ? null : t.budget().centen(), Types.BIGINT)
                .param("beschikking", text(t.beschikking()), Types.VARCHAR)
                .param("zaak", text(t.zaak()), Types.VARCHAR)
                .param("einde", t.periode().einde(), Types.DATE)
                .param("reden", t.redenWijziging(), Types.VARCHAR)
                .param("toegewezenOp", t.toegewezenOp())
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", nummer(t.nummer()))
                .update();
        appendVersion(t, door);
    }

    private void appendVersion(Toewijzing t, String door) {
        jdbc.sql("""
            insert into toewijzing.versie (gemeentecode, nummer, versie, volume, eenheid, frequentie, budget_centen,
                begin, einde, reden_wijziging, toegewezen_op, door)
            select gemeentecode, nummer, versie, volume, eenheid, frequentie, budget_centen, begin, einde,
                reden_wijziging, toegewezen_op, :door
            from toewijzing.toewijzing where gemeentecode = :gemeente and nummer = :nummer
            """)
                .param("door", door)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", nummer(t.nummer()))
                .update();
    }

    Optional<Toewijzing> find(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return jdbc.sql("select * from toewijzing.toewijzing where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer(nummer))
                .query(ToewijzingRows::toewijzing)
                .optional();
    }

    List<Toewijzing> running(Gemeentecode gemeente, LocalDate day) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing
            where gemeentecode = :gemeente and :day between begin and coalesce(einde, 'infinity')
              and coalesce(reden_wijziging, '') <> :removed
            order by nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("day", day)
                .param("removed", Toewijzing.VERWIJDERD)
                .query(ToewijzingRows::toewijzing)
                .list();
    }

    List<Toewijzing> ofZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing where gemeentecode = :gemeente and zaak = :zaak
            order by begin, nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query(ToewijzingRows::toewijzing)
                .list();
    }

    List<Toewijzing> ofClient(Gemeentecode gemeente, ClientId client) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing where gemeentecode = :gemeente and client_id = :client
            order by begin, nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .query(ToewijzingRows::toewijzing)
                .list();
    }

    List<Toewijzing> known(Gemeentecode gemeente, ClientId client, Agbcode aanbieder) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing
            where gemeentecode = :gemeente and client_id = :client and agbcode = :agb
              and verzonden_versie is not null and reden_wijziging is distinct from '13'
            order by begin, nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("agb", aanbieder.waarde())
                .query(ToewijzingRows::toewijzing)
                .list();
    }

    List<Toewijzing> ofAanbieder(Agbcode aanbieder) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing where agbcode = :agb and verzonden_versie is not null
            order by toegewezen_op desc, gemeentecode, nummer
            """)
                .param("agb", aanbieder.waarde())
                .query(ToewijzingRows::toewijzing)
                .list();
    }

    static int nummer(Toewijzingnummer nummer) {
        return Integer.parseInt(nummer.waarde());
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }
}
