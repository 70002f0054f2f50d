package nl.nabij.berichten.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Berichtenlijst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBerichtenlijst implements Berichtenlijst {

    private static final String BEANTWOORD =
            "exists (select 1 from berichten.bericht a where a.antwoord_op = b.id) as beantwoord";

    private final JdbcClient jdbc;
    private final Foutenkolom fouten;
    private final Aanbieders aanbieders;
    private final Clock clock;

    JdbcBerichtenlijst(JdbcClient jdbc, Foutenkolom fouten, Aanbieders aanbieders, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.fouten = fouten;
        this.aanbieders = aanbieders;
    }

    @Override
    public Bladzijde zoek(Vraag vraag) {
        String waar = lezerVoorwaarde(vraag.lezer()) + " and " + bakVoorwaarde(vraag.bak()) + """
             and (:soort = '' or soort = :soort)
             and (:zoek = '' or concat_ws(' ', identificatie, bestandsnaam, afzender, ontvanger, soort) ilike :patroon)
            """;
        Map<String, Object> params = new HashMap<>(lezerParams(vraag.lezer()));
        params.put("soort", vraag.soort());
        params.put("zoek", vraag.zoek());
        params.put(
                "patroon",
                "%" + vraag.zoek().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        long totaal = jdbc.sql("select count(*) from berichten.bericht b where " + waar)
                .params(params)
                .query(Long.class)
                .single();
        int bladzijden = (int) Math.max(1, (totaal + vraag.perBladzijde() - 1) / vraag.perBladzijde());
        int bladzijde = Math.clamp(vraag.bladzijde(), 1, bladzijden);
        params.put("limiet", vraag.perBladzijde());
        params.put("vanaf", (long) (bladzijde - 1) * vraag.perBladzijde());
        List<Regel> regels = jdbc.sql("select b.*, " + BEANTWOORD + " from berichten.bericht b where " + waar
                        + " order by " + vraag.kolom().sql() + (vraag.oplopend() ? " asc" : " desc")
                        + " nulls last, volgnummer desc limit :limiet offset :vanaf")
                .params(params)
                .query(this::regel)
                .list();
        return new Bladzijde(regels, totaal, bladzijde, bladzijden);
    }

    @Override
    public Map<Bak, Long> tellingen(Lezer lezer) {
        Map<Bak, Long> tellingen = new EnumMap<>(Bak.class);
        for (Bak bak : Bak.values()) {
            tellingen.put(
                    bak,
                    jdbc.sql("select count(*) from berichten.bericht b where " + lezerVoorwaarde(lezer) + " and "
                                    + bakVoorwaarde(bak))
                            .params(lezerParams(lezer))
                            .query(Long.class)
                            .single());
        }
        return tellingen;
    }

    @Override
    public Optional<Regel> find(Lezer lezer, UUID id) {
        return jdbc.sql("select b.*, " + BEANTWOORD + " from berichten.bericht b where " + lezerVoorwaarde(lezer)
                        + " and b.id = :id")
                .params(lezerParams(lezer))
                .param("id", id)
                .query(this::regel)
                .optional();
    }

    @Override
    public List<Regel> verwant(Lezer lezer, UUID id) {
        return jdbc.sql("select b.*, " + BEANTWOORD + " from berichten.bericht b where " + lezerVoorwaarde(lezer) + """
             and (b.antwoord_op = :id
                  or b.id = (select antwoord_op from berichten.bericht where id = :id))
            order by volgnummer
            """)
                .params(lezerParams(lezer))
                .param("id", id)
                .query(this::regel)
                .list();
    }

    private static String lezerVoorwaarde(Lezer lezer) {
        return switch (lezer) {
            case Lezer.VanGemeente g -> "b.gemeentecode = :lezer";
            case Lezer.VanAanbieder a -> "b.agbcode = :lezer and b.uitkomst <> 'TEGENGEHOUDEN'";
        };
    }

    private Map<String, Object> lezerParams(Lezer lezer) {
        String code = switch (lezer) {
            case Lezer.VanGemeente g -> g.gemeente().waarde();
            case Lezer.VanAanbieder a -> a.aanbieder().waarde();
        };
        return Map.of("lezer", code, "vandaag", LocalDate.now(clock));
    }

    private static String bakVoorwaarde(Bak bak) {
        return switch (bak) {
            case ALLES -> "true";
            case IN -> "b.richting = 'IN'";
            case UIT -> "b.richting = 'UIT'";
            case WACHTEND -> """
                (b.uitkomst = 'TE_VERSTUREN' or (b.antwoord_uiterlijk is not null
                 and not exists (select 1 from berichten.bericht a where a.antwoord_op = b.id)))
                """;
            case TE_LAAT -> """
                ((b.antwoord_uiterlijk < :vandaag
                  and not exists (select 1 from berichten.bericht a where a.antwoord_op = b.id))
                 or (b.uitkomst = 'TE_VERSTUREN' and b.versturen_uiterlijk < :vandaag))
                """;
            case AFGEKEURD -> "b.uitkomst in ('AFGEKEURD', 'GEWEIGERD', 'TEGENGEHOUDEN')";
        };
    }

    private Regel regel(ResultSet rs, int i) throws SQLException {
        ArchiefBericht bericht = Berichtrij.lees(rs, fouten);
        String naam = bericht.aanbieder() == null
                ? null
                : aanbieders.find(bericht.aanbieder()).map(Aanbieder::naam).orElse(null);
        return new Regel(bericht, rs.getBoolean("beantwoord"), naam);
    }
}
