package nl.nabij.declaratie.opslag;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Afkeur;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaratieRepository {

    private static final int LINES_PER_STATEMENT = 2000;

    private final JdbcClient jdbc;

    DeclaratieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same message with the same content, when it was received before. */
    Optional<Long> findSame(Declaratiekop kop, String hash) {
        return key(jdbc.sql("""
                        select id from declaratie.declaratie where gemeentecode = :gemeente and agbcode = :agb
                          and berichtidentificatie = :identificatie and inhoud_hash = :hash
                        order by id limit 1
                        """), kop)
                .param("identificatie", kop.berichtidentificatie())
                .param("hash", hash)
                .query(Long.class)
                .optional();
    }

    boolean isBerichtBekend(Declaratiekop kop) {
        return key(jdbc.sql("""
                        select exists (select 1 from declaratie.declaratie where gemeentecode = :gemeente
                          and agbcode = :agb and berichtidentificatie = :identificatie and cardinality(header_regels) = 0)
                        """), kop)
                .param("identificatie", kop.berichtidentificatie())
                .query(Boolean.class)
                .single();
    }

    boolean isNummerBekend(Declaratiekop kop) {
        return key(jdbc.sql("""
                        select exists (select 1 from declaratie.declaratie where gemeentecode = :gemeente
                          and agbcode = :agb and declaratienummer = :nummer and verwerkt)
                        """), kop)
                .param("nummer", kop.declaratienummer())
                .query(Boolean.class)
                .single();
    }

    @Nullable
    YearMonth laatsteMaand(Declaratiekop kop) {
        return key(jdbc.sql("""
                        select maand from declaratie.declaratie where gemeentecode = :gemeente
                          and agbcode = :agb and verwerkt order by maand desc limit 1
                        """), kop)
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from)
                .orElse(null);
    }

    private static JdbcClient.StatementSpec key(JdbcClient.StatementSpec spec, Declaratiekop kop) {
        return spec.param("gemeente", kop.gemeente().waarde())
                .param("agb", kop.aanbieder().waarde());
    }

    long insert(Declaratiekop kop, String hash, LocalDateTime now, List<Afkeur> header, List<Afkeur> declaratie) {
        return key(jdbc.sql("""
                        insert into declaratie.declaratie (gemeentecode, agbcode, berichtidentificatie, dagtekening,
                            declaratienummer, maand, declaratiedagtekening, ingediend_centen, inhoud_hash, ontvangen_op,
                            header_regels, declaratie_regels)
                        values (:gemeente, :agb, :identificatie, :dagtekening, :nummer, :maand, :declaratiedagtekening,
                            :ingediend, :hash, :op, :header, :declaratie)
                        returning id
                        """), kop)
                .param("identificatie", kop.berichtidentificatie())
                .param("dagtekening", kop.dagtekening())
                .param("nummer", kop.declaratienummer())
                .param("maand", kop.maand().atDay(1))
                .param("declaratiedagtekening", kop.declaratiedagtekening())
                .param("ingediend", kop.totaal().centen())
                .param("hash", hash)
                .param("op", now)
                .param("header", codes(header))
                .param("declaratie", codes(declaratie))
                .query(Long.class)
                .single();
    }

    private static String[] codes(List<Afkeur> afkeur) {
        return afkeur.stream().map(a -> a.regelcode().waarde()).toArray(String[]::new);
    }

    /** Adds the lines in their order, many per statement. */
    void insert(long id, Declaratiekop kop, Iterable<Prestatie> prestaties) {
        List<Prestatie> batch = new ArrayList<>();
        int eerste = 1;
        for (Prestatie prestatie : prestaties) {
            batch.add(prestatie);
            if (batch.size() == LINES_PER_STATEMENT) {
                insert(id, kop, batch, eerste);
                eerste += batch.size();
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            insert(id, kop, batch, eerste);
        }
    }

    private void insert(long id, Declaratiekop kop, List<Prestatie> batch, int eerste) {
        Prestatiekolommen k = Prestatiekolommen.of(batch);
        key(jdbc.sql("""
                        insert into declaratie.prestatie (declaratie_id, volgnummer, gemeentecode, agbcode, bsn, referentie,
                            vorige_referentie, toewijzing, productcategorie, productcode, begin, einde, volume, eenheid,
                            tarief_centen, bedrag_centen, credit)
                        select :id, :eerste - 1 + n, :gemeente, :agb, bsn, referentie, nullif(vorige, ''), toewijzing, categorie, product,
                            begin, einde, volume, eenheid, nullif(tarief, -1), bedrag, credit
                        from unnest(:bsn::text[], :referentie::text[], :vorige::text[], :toewijzing::integer[],
                            :categorie::text[], :product::text[], :begin::date[], :einde::date[], :volume::bigint[],
                            :eenheid::text[], :tarief::bigint[], :bedrag::bigint[], :credit::boolean[]) with ordinality
                            as r (bsn, referentie, vorige, toewijzing, categorie, product, begin, einde, volume, eenheid,
                                tarief, bedrag, credit, n)
                        order by n
                        """), kop)
                .param("id", id)
                .param("eerste", eerste, Types.INTEGER)
                .params(k.params())
                .update();
    }

    /** Adds up the verdicts on the declaratie itself. */
    void close(long id) {
        jdbc.sql("""
                        update declaratie.declaratie d set toegekend_centen = s.toegekend, afgewezen_regels = s.afgewezen,
                            afgewezen_centen = s.afgewezen_centen
                        from (select coalesce(sum(case when p.credit then -p.bedrag_centen else p.bedrag_centen end)
                                    filter (where o.goedgekeurd), 0) as toegekend,
                                count(*) filter (where not o.goedgekeurd) as afgewezen,
                                coalesce(sum(p.bedrag_centen) filter (where not o.goedgekeurd), 0) as afgewezen_centen
                            from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
                            where p.declaratie_id = :id) s
                        where d.id = :id
                        """).param("id", id).update();
    }
}
