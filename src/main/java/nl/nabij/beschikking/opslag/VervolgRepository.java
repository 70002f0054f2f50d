package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.beschikking.model.Vervolgvoorstellen;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VervolgRepository implements Vervolgvoorstellen {

    private static final TypeReference<List<Productindicatie>> PRODUCTEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VervolgRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Vervolgstand> find(Gemeentecode gemeente, long id) {
        return lees("id = :id", gemeente, Map.of("id", id)).stream().findFirst();
    }

    @Override
    public Optional<Vervolgstand> lock(Gemeentecode gemeente, long id) {
        return lees("id = :id for update", gemeente, Map.of("id", id)).stream().findFirst();
    }

    @Override
    public Optional<Vervolgstand> open(Gemeentecode gemeente, Zaaknummer zaak) {
        return lees(
                        "zaaknummer = :zaak and stand in ('CONCEPT', 'AANGEBODEN')",
                        gemeente,
                        Map.of("zaak", zaak.waarde()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Vervolgstand> vanHerkomst(Gemeentecode gemeente, String herkomst) {
        return lees("herkomst = :herkomst order by id", gemeente, Map.of("herkomst", herkomst));
    }

    private List<Vervolgstand> lees(String waar, Gemeentecode gemeente, Map<String, ?> params) {
        return jdbc.sql("select * from beschikking.vervolg where gemeentecode = :gemeente and " + waar)
                .params(params)
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> stand(rs))
                .list();
    }

    @Override
    public long voegToe(Gemeentecode gemeente, Vervolgvoorstel voorstel, String door, Instant op) {
        return jdbc.sql("""
            insert into beschikking.vervolg
                (gemeentecode, zaaknummer, betreft, soort, grond, ingangsdatum, einde, minuten_per_week, indicatie,
                 producten,
                 motivering, zienswijze, zienswijze_op, zienswijze_tekst, herkomst, stand, versie, opgesteld_door,
                 opgesteld_op)
            values (:gemeente, :zaak, :betreft, :soort, :grond, :ingang, :einde, :minuten, :indicatie::jsonb,
                 :producten::jsonb,
                 :motivering, :zienswijze, :zienswijzeOp, :zienswijzeTekst, :herkomst, 'CONCEPT', 1, :door, :op)
            returning id
            """)
                .params(velden(voorstel))
                .param("gemeente", gemeente.waarde())
                .param("zaak", voorstel.zaak().waarde())
                .param("betreft", Long.parseLong(voorstel.betreft().waarde()))
                .param("herkomst", voorstel.herkomst())
                .param("door", door)
                .param("op", Timestamp.from(op))
                .query(Long.class)
                .single();
    }

    @Override
    public int bewaar(Gemeentecode gemeente, long id, Vervolgvoorstel voorstel, String door) {
        return jdbc.sql("""
            update beschikking.vervolg set soort = :soort, grond = :grond, ingangsdatum = :ingang, einde = :einde,
                minuten_per_week = :minuten, indicatie = :indicatie::jsonb,
                producten = :producten::jsonb, motivering = :motivering,
                zienswijze = :zienswijze, zienswijze_op = :zienswijzeOp, zienswijze_tekst = :zienswijzeTekst,
                stand = 'CONCEPT', versie = versie + 1, opgesteld_door = :door
            where gemeentecode = :gemeente and id = :id and stand in ('CONCEPT', 'AANGEBODEN')
            returning versie
            """)
                .params(velden(voorstel))
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .param("door", door)
                .query(Integer.class)
                .single();
    }

    private Map<String, @Nullable Object> velden(Vervolgvoorstel v) {
        Map<String, @Nullable Object> velden = new HashMap<>();
        velden.put("soort", v.soort().name());
        velden.put("grond", v.grond() == null ? null : v.grond().name());
        velden.put("ingang", v.ingangsdatum());
        velden.put("einde", v.einde());
        velden.put(
                "minuten",
                v.minutenPerWeek() == null ? null : v.minutenPerWeek().aantal());
        velden.put("indicatie", v.indicatie() == null ? null : json.writeValueAsString(v.indicatie()));
        velden.put("producten", v.producten() == null ? null : json.writeValueAsString(v.producten()));
        velden.put("motivering", v.motivering());
        velden.put("zienswijze", v.zienswijze().wijze().name());
        velden.put("zienswijzeOp", v.zienswijze().op());
        velden.put("zienswijzeTekst", v.zienswijze().tekst());
        return velden;
    }

    @Override
    public void zet(Gemeentecode gemeente, long id, Vervolgstand.Fase fase) {
        jdbc.sql("""
            update beschikking.vervolg set stand = :fase,
                opmerking = case when :fase = 'AANGEBODEN' then null else opmerking end
            where gemeentecode = :gemeente and id = :id
            """)
                .param("fase", fase.name())
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .update();
    }

    @Override
    public void geefTerug(Gemeentecode gemeente, long id, String opmerking) {
        jdbc.sql("""
            update beschikking.vervolg set stand = 'CONCEPT', opmerking = :opmerking, versie = versie + 1
            where gemeentecode = :gemeente and id = :id and stand = 'AANGEBODEN'
            """)
                .param("opmerking", opmerking)
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .update();
    }

    private Vervolgstand stand(ResultSet rs) throws SQLException {
        return new Vervolgstand(
                rs.getLong("id"),
                Gemeentecode.of(rs.getString("gemeentecode")),
                voorstel(rs),
                Vervolgstand.Fase.valueOf(rs.getString("stand")),
                rs.getInt("versie"),
                rs.getString("opgesteld_door"),
                rs.getTimestamp("opgesteld_op").toInstant(),
                rs.getString("opmerking"));
    }

    private Vervolgvoorstel voorstel(ResultSet rs) throws SQLException {
        String grond = rs.getString("grond");
        String indicatie = rs.getString("indicatie");
        String producten = rs.getString("producten");
        Integer minuten = rs.getObject("minuten_per_week", Integer.class);
        return new Vervolgvoorstel(
                Zaaknummer.of(rs.getString("zaaknummer")),
                Beschikkingnummer.of(Long.toString(rs.getLong("betreft"))),
                Uitkomst.valueOf(rs.getString("soort")),
                grond == null ? null : Vervolggrond.valueOf(grond),
                rs.getObject("ingangsdatum", LocalDate.class),
                rs.getObject("einde", LocalDate.class),
                indicatie == null ? null : json.readValue(indicatie, Indicatie.class),
                minuten == null ? null : Minuten.of(minuten),
                rs.getString("motivering"),
                new Zienswijze(
                        Zienswijze.Wijze.valueOf(rs.getString("zienswijze")),
                        rs.getObject("zienswijze_op", LocalDate.class),
                        rs.getString("zienswijze_tekst")),
                rs.getString("herkomst"),
                producten == null ? null : json.readValue(producten, PRODUCTEN));
    }
}
