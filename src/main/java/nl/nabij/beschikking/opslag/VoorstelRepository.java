package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.model.Voorstellen;
import nl.nabij.beschikking.model.Voorstelstand;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VoorstelRepository implements Voorstellen {

    private static final TypeReference<List<Weigering>> WEIGERINGEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VoorstelRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Voorstelstand> find(Gemeentecode gemeente, Zaaknummer zaak) {
        return find(gemeente, zaak, "");
    }

    @Override
    public Optional<Voorstelstand> lock(Gemeentecode gemeente, Zaaknummer zaak) {
        return find(gemeente, zaak, " for update");
    }

    private Optional<Voorstelstand> find(Gemeentecode gemeente, Zaaknummer zaak, String slot) {
        return jdbc.sql("select * from beschikking.voorstel where gemeentecode = :gemeente and zaaknummer = :zaak"
                        + slot)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, rij) -> stand(rs))
                .optional();
    }

    @Override
    public int bewaar(Gemeentecode gemeente, Zaaknummer zaak, Voorstel voorstel, String door, Instant op) {
        Minuten minuten = voorstel.minutenPerWeek();
        Afwijzingsgrond grond = voorstel.grond();
        return jdbc.sql("""
            insert into beschikking.voorstel as v
                (gemeentecode, zaaknummer, versie, uitkomst, productcategorie, minuten_per_week, begin, einde,
                 bijdrage, grond, motivering, duur_reden, weigeringen, opgesteld_door, opgesteld_op)
            values (:gemeente, :zaak, 1, :uitkomst, :categorie, :minuten, :begin, :einde,
                 :bijdrage, :grond, :motivering, :duurReden, :weigeringen::jsonb, :door, :op)
            on conflict (gemeentecode, zaaknummer) do update set
                versie = v.versie + 1, uitkomst = excluded.uitkomst, productcategorie = excluded.productcategorie,
                minuten_per_week = excluded.minuten_per_week, begin = excluded.begin, einde = excluded.einde,
                bijdrage = excluded.bijdrage, grond = excluded.grond, motivering = excluded.motivering,
                duur_reden = excluded.duur_reden, weigeringen = excluded.weigeringen,
                opgesteld_door = excluded.opgesteld_door, opgesteld_op = excluded.opgesteld_op,
                aangeboden_door = null, aangeboden_op = null
            returning versie
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("uitkomst", voorstel.uitkomst().name())
                .param("categorie", voorstel.productcategorie().waarde())
                .param("minuten", minuten == null ? null : minuten.aantal())
                .param("begin", voorstel.begin())
                .param("einde", voorstel.einde())
                .param("bijdrage", voorstel.bijdrage().name())
                .param("grond", grond == null ? null : grond.name())
                .param("motivering", voorstel.motivering())
                .param("duurReden", voorstel.duurReden())
                .param("weigeringen", json.writeValueAsString(voorstel.weigeringen()))
                .param("door", door)
                .param("op", Timestamp.from(op))
                .query(Integer.class)
                .single();
    }

    @Override
    public void biedAan(Gemeentecode gemeente, Zaaknummer zaak, String door, Instant op) {
        jdbc.sql("""
            update beschikking.voorstel set aangeboden_door = :door, aangeboden_op = :op, opmerking = null
            where gemeentecode = :gemeente and zaaknummer = :zaak
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("door", door)
                .param("op", Timestamp.from(op))
                .update();
    }

    @Override
    public boolean geefTerug(Gemeentecode gemeente, Zaaknummer zaak, String opmerking) {
        return jdbc.sql("""
            update beschikking.voorstel
            set aangeboden_door = null, aangeboden_op = null, opmerking = :opmerking, versie = versie + 1
            where gemeentecode = :gemeente and zaaknummer = :zaak and aangeboden_op is not null
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("zaak", zaak.waarde())
                        .param("opmerking", opmerking)
                        .update()
                == 1;
    }

    private Voorstelstand stand(ResultSet rs) throws SQLException {
        return new Voorstelstand(
                voorstel(rs),
                rs.getInt("versie"),
                rs.getString("opgesteld_door"),
                rs.getTimestamp("opgesteld_op").toInstant(),
                rs.getString("aangeboden_door"),
                moment(rs.getTimestamp("aangeboden_op")),
                rs.getString("opmerking"));
    }

    private Voorstel voorstel(ResultSet rs) throws SQLException {
        Integer minuten = rs.getObject("minuten_per_week", Integer.class);
        String grond = rs.getString("grond");
        return new Voorstel(
                Uitkomst.valueOf(rs.getString("uitkomst")),
                Productcategorie.of(rs.getString("productcategorie")),
                minuten == null ? null : Minuten.of(minuten),
                rs.getObject("begin", LocalDate.class),
                rs.getObject("einde", LocalDate.class),
                Bijdrage.valueOf(rs.getString("bijdrage")),
                grond == null ? null : Afwijzingsgrond.valueOf(grond),
                rs.getString("motivering"),
                rs.getString("duur_reden"),
                json.readValue(rs.getString("weigeringen"), WEIGERINGEN));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijdstip) {
        return tijdstip == null ? null : tijdstip.toInstant();
    }
}
