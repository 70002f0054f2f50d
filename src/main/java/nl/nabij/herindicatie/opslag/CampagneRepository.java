package nl.nabij.herindicatie.opslag;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.herindicatie.Campagne;
import nl.nabij.herindicatie.Campagneregel;
import nl.nabij.herindicatie.Campagnes;
import nl.nabij.herindicatie.Doorrekening;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.herindicatie.Keuze;
import nl.nabij.herindicatie.Regelstand;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class CampagneRepository implements Campagnes {

    private final JdbcClient jdbc;
    private final Regelrij rij;

    CampagneRepository(JdbcClient jdbc, Regelrij rij) {
        this.jdbc = jdbc;
        this.rij = rij;
    }

    @Override
    @Transactional
    public Campagne voegToe(Gemeentecode gemeente, Nieuw nieuw, Doorrekening doorrekening) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('herindicatie ' || :gemeente))")
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> true)
                .list();
        Keuze.@Nullable Norm norm = nieuw.keuze() instanceof Keuze.Norm n ? n : null;
        Keuze.@Nullable Beleid beleid = nieuw.keuze() instanceof Keuze.Beleid b ? b : null;
        Tarief tarief = norm == null ? null : norm.tarief();
        Vervolggrond grond = nieuw.grond();
        int nummer = jdbc.sql("""
            insert into herindicatie.campagne
                (gemeentecode, nummer, naam, kader, vanaf, tarief_euro, product, wordt, grond, overgang_weken, overgang_bron,
                 zienswijze_weken, zienswijze_bron, lopend, door, op)
            select :gemeente, coalesce(max(nummer), 0) + 1, :naam, :kader, :vanaf, :tarief, :product,
                 :wordt, :grond, :overgang,
                 :overgangbron, :zienswijze, :zienswijzebron, :lopend, :door, :op
            from herindicatie.campagne where gemeentecode = :gemeente
            returning nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("naam", nieuw.naam())
                .param("kader", norm == null ? null : norm.kader(), Types.VARCHAR)
                .param("vanaf", nieuw.keuze().vanaf())
                .param("tarief", tarief == null ? null : tarief.euro(), Types.NUMERIC)
                .param("product", beleid == null ? null : beleid.product(), Types.VARCHAR)
                .param("wordt", beleid == null ? null : beleid.wordt(), Types.VARCHAR)
                .param("grond", grond == null ? null : grond.name(), Types.VARCHAR)
                .param("overgang", nieuw.termijnen().overgangWeken())
                .param("overgangbron", nieuw.termijnen().overgangBron())
                .param("zienswijze", nieuw.termijnen().zienswijzeWeken())
                .param("zienswijzebron", nieuw.termijnen().zienswijzeBron())
                .param("lopend", doorrekening.regels().size())
                .param("door", nieuw.door())
                .param("op", Timestamp.from(nieuw.op()))
                .query(Integer.class)
                .single();
        regels(gemeente, nummer, doorrekening.veranderd());
        return find(gemeente, nummer).orElseThrow();
    }

    /** All lines in one statement. */
    private void regels(Gemeentecode gemeente, int nummer, List<Geraakt> regels) {
        jdbc.sql("""
            insert into herindicatie.regel (gemeentecode, campagne, zaaknummer, uitkomst)
            select :gemeente, :nummer, r->>'zaak', r from jsonb_array_elements(:regels::jsonb) r
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .param("regels", rij.schrijf(regels))
                .update();
    }

    @Override
    public List<Campagne> alle(Gemeentecode gemeente) {
        return jdbc.sql("select * from herindicatie.campagne where gemeentecode = :gemeente order by nummer desc")
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> campagne(rs))
                .list();
    }

    @Override
    public Optional<Campagne> find(Gemeentecode gemeente, int nummer) {
        return jdbc.sql("select * from herindicatie.campagne where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .query((rs, i) -> campagne(rs))
                .optional();
    }

    @Override
    public List<Campagneregel> regels(Gemeentecode gemeente, int nummer) {
        return jdbc.sql("""
            select r.uitkomst, s.* from herindicatie.regel r left join lateral (
                select stand, partij, concept, ingangsdatum, uiterlijk, tekst from herindicatie.stap
                where gemeentecode = r.gemeentecode and campagne = r.campagne and zaaknummer = r.zaaknummer
                order by volgnummer desc limit 1) s on true
            where r.gemeentecode = :gemeente and r.campagne = :nummer order by r.zaaknummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .query((rs, i) -> regel(rs))
                .list();
    }

    @Override
    public List<MetConcept> metConcept(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select campagne, concept from (
                select distinct on (campagne) campagne, concept, stand from herindicatie.stap
                where gemeentecode = :gemeente and zaaknummer = :zaak order by campagne, volgnummer desc) s
            where concept is not null and stand <> 'ONGEDAAN' order by campagne desc
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new MetConcept(rs.getInt(1), rs.getLong(2)))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Gemeentecode gemeente, int nummer) {
        jdbc.sql("select 1 from herindicatie.campagne where gemeentecode = :gemeente and nummer = :nummer for update")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .query(Integer.class)
                .list();
    }

    @Override
    public void stap(Gemeentecode gemeente, int nummer, Zaaknummer zaak, Stap stap) {
        jdbc.sql("""
            insert into herindicatie.stap (gemeentecode, campagne, zaaknummer, volgnummer, stand, partij, concept,
                ingangsdatum, uiterlijk, tekst, door, op)
            select :gemeente, :nummer, :zaak, coalesce(max(volgnummer), 0) + 1, :stand, :partij, :concept,
                :ingang, :uiterlijk, :tekst, :door, :op
            from herindicatie.stap where gemeentecode = :gemeente and campagne = :nummer and zaaknummer = :zaak
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer)
                .param("zaak", zaak.waarde())
                .param("stand", stap.stand().name())
                .param("partij", stap.partij())
                .param("concept", stap.concept(), Types.BIGINT)
                .param("ingang", stap.ingangsdatum(), Types.DATE)
                .param("uiterlijk", stap.uiterlijk(), Types.DATE)
                .param("tekst", stap.tekst())
                .param("door", stap.door())
                .param("op", Timestamp.from(stap.op()))
                .update();
    }

    private static Campagne campagne(ResultSet rs) throws SQLException {
        String grond = rs.getString("grond");
        return new Campagne(
                Gemeentecode.of(rs.getString("gemeentecode")),
                rs.getInt("nummer"),
                rs.getString("naam"),
                keuze(rs),
                new Campagne.Termijnen(
                        rs.getInt("overgang_weken"),
                        rs.getString("overgang_bron"),
                        rs.getInt("zienswijze_weken"),
                        rs.getString("zienswijze_bron")),
                grond == null ? null : Vervolggrond.valueOf(grond),
                rs.getInt("lopend"),
                rs.getString("door"),
                rs.getTimestamp("op").toInstant());
    }

    private static Keuze keuze(ResultSet rs) throws SQLException {
        LocalDate vanaf = rs.getObject("vanaf", LocalDate.class);
        String kader = rs.getString("kader");
        if (kader == null) {
            return new Keuze.Beleid(vanaf, rs.getString("product"), rs.getString("wordt"));
        }
        BigDecimal tarief = rs.getBigDecimal("tarief_euro");
        return new Keuze.Norm(kader, vanaf, tarief == null ? null : new Tarief(tarief, Eenheid.UUR));
    }

    private Campagneregel regel(ResultSet rs) throws SQLException {
        String stand = rs.getString("stand");
        String tekst = rs.getString("tekst");
        return new Campagneregel(
                rij.lees(rs.getString("uitkomst")),
                stand == null ? Regelstand.DOORGEREKEND : Regelstand.valueOf(stand),
                rs.getInt("partij"),
                rs.getObject("concept", Long.class),
                rs.getObject("ingangsdatum", LocalDate.class),
                rs.getObject("uiterlijk", LocalDate.class),
                tekst == null ? "" : tekst);
    }
}
