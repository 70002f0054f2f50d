package nl.nabij.verzoek.opslag;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekzoeker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerzoekzoekerRepository implements Verzoekzoeker {

    private static final String IS_OPEN = "v.status in ('ONTVANGEN', 'IN_ONDERZOEK')";

    private final JdbcClient jdbc;

    VerzoekzoekerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Bak, Long> tellingen(Filter filter) {
        StringBuilder kolommen = new StringBuilder("select ");
        for (Bak bak : Bak.values()) {
            kolommen.append(bak.ordinal() == 0 ? "" : ", ")
                    .append("count(*) filter (where ")
                    .append(bak(bak))
                    .append(") as ")
                    .append(bak);
        }
        return vul(kolommen + van(filter), filter)
                .query((rs, i) -> {
                    Map<Bak, Long> uit = new EnumMap<>(Bak.class);
                    for (Bak bak : Bak.values()) {
                        uit.put(bak, rs.getLong(bak.name()));
                    }
                    return uit;
                })
                .single();
    }

    @Override
    public List<Verzoek> zoek(Filter filter, Bak bak, Blad blad) {
        return vul(
                        "select v.*" + van(filter) + " and " + bak(bak) + volgorde(blad)
                                + " limit :grootte offset :vanaf",
                        filter)
                .param("grootte", blad.grootte())
                .param("vanaf", (long) (blad.bladzijde() - 1) * blad.grootte())
                .query(VerzoekRows::kaal)
                .list();
    }

    private static String van(Filter f) {
        return " from verzoek.verzoek v where "
                + switch (f.lezer()) {
                    case Lezer.VanGemeente ignored -> "v.gemeentecode = :lezer";
                    case Lezer.VanAanbieder ignored -> "v.agbcode = :lezer";
                }
                + (f.zoek().isEmpty()
                        ? ""
                        : " and (v.bsn = :zoek or strpos(lower(v.referentie), lower(:zoek)) > 0"
                                + " or v.client_id = any(:genoemd))")
                + (f.gemeente() == null ? "" : " and v.gemeentecode = :gemeente")
                + (f.aanbieder() == null ? "" : " and v.agbcode = :agb")
                + (f.soort() == null ? "" : " and v.soort = :soort");
    }

    private static String bak(Bak bak) {
        return switch (bak) {
            case OPEN -> IS_OPEN;
            case TE_LAAT -> IS_OPEN + " and v.antwoord_uiterlijk < :vandaag";
            case IN_ONDERZOEK -> "v.status = 'IN_ONDERZOEK'";
            case TOEGEWEZEN -> "v.status = 'TOEGEWEZEN'";
            case AFGEWEZEN -> "v.status = 'AFGEWEZEN'";
            case ALLES -> "true";
        };
    }

    private static String volgorde(Blad blad) {
        String richting = blad.oplopend() ? " asc" : " desc";
        String kolom = switch (blad.kolom()) {
            case SOORT -> "v.soort" + richting;
            case GEMEENTE -> "v.gemeentecode" + richting;
            case AANBIEDER -> "v.agbcode" + richting;
            case ONTVANGEN -> "v.ontvangen_op" + richting;
            case STAND -> "v.status" + richting;
            case UITERLIJK -> "(" + IS_OPEN + ") desc, v.antwoord_uiterlijk" + richting;
        };
        return " order by " + kolom + ", v.ontvangen_op desc, v.referentie, v.id";
    }

    private JdbcClient.StatementSpec vul(String sql, Filter f) {
        JdbcClient.StatementSpec vraag = jdbc.sql(sql)
                .param(
                        "lezer",
                        switch (f.lezer()) {
                            case Lezer.VanGemeente g -> g.gemeente().waarde();
                            case Lezer.VanAanbieder a -> a.aanbieder().waarde();
                        })
                .param("zoek", f.zoek())
                .param("genoemd", f.genoemd().stream().map(ClientId::waarde).toArray(UUID[]::new))
                .param("vandaag", f.vandaag());
        if (f.gemeente() != null) {
            vraag = vraag.param("gemeente", f.gemeente().waarde());
        }
        if (f.aanbieder() != null) {
            vraag = vraag.param("agb", f.aanbieder().waarde());
        }
        return f.soort() == null ? vraag : vraag.param("soort", f.soort().name());
    }
}
