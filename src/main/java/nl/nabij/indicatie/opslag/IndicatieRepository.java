package nl.nabij.indicatie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Archief;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class IndicatieRepository implements Archief {

    private static final TypeReference<Map<String, String>> FEITEN = new TypeReference<>() {};
    private static final TypeReference<List<Afwijking>> AFWIJKINGEN = new TypeReference<>() {};
    private static final TypeReference<List<Onderbouwingsregel>> REGELS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IndicatieRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Indicatieconcept> concept(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("select * from indicatie.concept where gemeentecode = :gemeente and zaaknummer = :zaak")
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Indicatieconcept(
                        rs.getObject("peildatum", LocalDate.class),
                        json.readValue(rs.getString("feiten"), FEITEN),
                        json.readValue(rs.getString("afwijkingen"), AFWIJKINGEN)))
                .optional();
    }

    @Override
    public void bewaar(Gemeentecode gemeente, Zaaknummer zaak, Indicatieconcept concept, String door, Instant op) {
        jdbc.sql("""
            insert into indicatie.concept
                (gemeentecode, zaaknummer, peildatum, feiten, afwijkingen, bewaard_door, bewaard_op)
            values (:gemeente, :zaak, :peildatum, :feiten::jsonb, :afwijkingen::jsonb, :door, :op)
            on conflict (gemeentecode, zaaknummer) do update set
                peildatum = excluded.peildatum, feiten = excluded.feiten, afwijkingen = excluded.afwijkingen,
                bewaard_door = excluded.bewaard_door, bewaard_op = excluded.bewaard_op
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("peildatum", concept.peildatum())
                .param("feiten", json.writeValueAsString(concept.feiten()))
                .param("afwijkingen", json.writeValueAsString(concept.afwijkingen()))
                .param("door", door)
                .param("op", Timestamp.from(op))
                .update();
    }

    @Override
    @Transactional
    public int voegToe(Gemeentecode gemeente, String normenkader, Indicatie indicatie, Vastlegging vastlegging) {
        jdbc.sql("delete from indicatie.concept where gemeentecode = :gemeente and zaaknummer = :zaak")
                .param("gemeente", gemeente.waarde())
                .param("zaak", indicatie.zaak().waarde())
                .update();
        return jdbc.sql("""
            insert into indicatie.indicatie
                (gemeentecode, zaaknummer, versie, normenkader, norm, peildatum, minuten_per_week, regels, feiten,
                 afwijkingen, receipt, vastgelegd_door, vastgelegd_op)
            select :gemeente, :zaak, coalesce(max(versie), 0) + 1, :kader, :norm, :peildatum, :minuten,
                 :regels::jsonb, :feiten::jsonb, :afwijkingen::jsonb, :receipt::jsonb, :door, :op
            from indicatie.indicatie where gemeentecode = :gemeente and zaaknummer = :zaak
            returning versie
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", indicatie.zaak().waarde())
                .param("kader", normenkader)
                .param("norm", indicatie.norm())
                .param("peildatum", indicatie.peildatum())
                .param("minuten", indicatie.totaalPerWeek().aantal())
                .param("regels", json.writeValueAsString(indicatie.regels()))
                .param("feiten", json.writeValueAsString(indicatie.feiten()))
                .param("afwijkingen", json.writeValueAsString(vastlegging.afwijkingen()))
                .param("receipt", json.writeValueAsString(indicatie.receipt()))
                .param("door", vastlegging.door())
                .param("op", Timestamp.from(vastlegging.op()))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Indicatieversie> versies(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from indicatie.indicatie where gemeentecode = :gemeente and zaaknummer = :zaak
            order by versie desc
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> versie(rs))
                .list();
    }

    @Override
    public Optional<Indicatie> laatste(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from indicatie.indicatie where gemeentecode = :gemeente and zaaknummer = :zaak
            order by versie desc limit 1
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> indicatie(rs))
                .optional();
    }

    @Override
    public List<Indicatieversie> laatste(Gemeentecode gemeente) {
        return jdbc.sql("""
            select i.* from (select zaaknummer, max(versie) as versie from indicatie.indicatie
                where gemeentecode = :gemeente group by zaaknummer) l
            join indicatie.indicatie i on i.gemeentecode = :gemeente and i.zaaknummer = l.zaaknummer
                and i.versie = l.versie
            """)
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> versie(rs))
                .list();
    }

    private Indicatieversie versie(ResultSet rs) throws SQLException {
        return new Indicatieversie(
                rs.getInt("versie"),
                rs.getString("normenkader"),
                indicatie(rs),
                json.readValue(rs.getString("afwijkingen"), AFWIJKINGEN),
                rs.getString("vastgelegd_door"),
                rs.getTimestamp("vastgelegd_op").toInstant());
    }

    private Indicatie indicatie(ResultSet rs) throws SQLException {
        return new Indicatie(
                Zaaknummer.of(rs.getString("zaaknummer")),
                rs.getString("norm"),
                rs.getObject("peildatum", LocalDate.class),
                Minuten.of(rs.getInt("minuten_per_week")),
                json.readValue(rs.getString("regels"), REGELS),
                json.readValue(rs.getString("feiten"), FEITEN),
                List.of(),
                json.readValue(rs.getString("receipt"), Receipt.class));
    }
}
