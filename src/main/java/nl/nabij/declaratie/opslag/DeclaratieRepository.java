package nl.nabij.declaratie.opslag;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.kern.Afkeur;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaratieRepository {

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

    /** Whether anything came in under this identification before, refused or not. */
    boolean isEerderGezien(Declaratiekop kop) {
        return key(jdbc.sql("""
            select exists (select 1 from declaratie.declaratie where gemeentecode = :gemeente
              and agbcode = :agb and berichtidentificatie = :identificatie)
            """), kop)
                .param("identificatie", kop.berichtidentificatie())
                .query(Boolean.class)
                .single();
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

    /** Adds the row, with the fingerprint still to come: see {@link #close}. */
    long insert(Declaratiekop kop, LocalDateTime now, List<Afkeur> header, List<Afkeur> declaratie) {
        return key(jdbc.sql("""
            insert into declaratie.declaratie (gemeentecode, agbcode, berichtidentificatie, dagtekening,
                declaratienummer, maand, declaratiedagtekening, ingediend_centen, inhoud_hash, ontvangen_op,
                header_regels, declaratie_regels)
            values (:gemeente, :agb, :identificatie, :dagtekening, :nummer, :maand, :declaratiedagtekening,
                :ingediend, '', :op, :header, :declaratie)
            returning id
            """), kop)
                .param("identificatie", kop.berichtidentificatie())
                .param("dagtekening", kop.dagtekening())
                .param("nummer", kop.declaratienummer())
                .param("maand", kop.maand().atDay(1))
                .param("declaratiedagtekening", kop.declaratiedagtekening())
                .param("ingediend", kop.totaal().centen())
                .param("op", now)
                .param("header", codes(header))
                .param("declaratie", codes(declaratie))
                .query(Long.class)
                .single();
    }

    private static String[] codes(List<Afkeur> afkeur) {
        return afkeur.stream().map(a -> a.regelcode().waarde()).toArray(String[]::new);
    }

    /** Adds up the verdicts on the declaratie itself. */
    void close(long id, String hash, Prestatietoets.Som som) {
        jdbc.sql("""
            update declaratie.declaratie set inhoud_hash = :hash, toegekend_centen = :toegekend,
                afgewezen_regels = :afgewezen, afgewezen_centen = :centen
            where id = :id
            """)
                .param("id", id)
                .param("hash", hash)
                .param("toegekend", som.toegekend())
                .param("afgewezen", som.afgewezen())
                .param("centen", som.afgewezenCenten())
                .update();
    }
}
