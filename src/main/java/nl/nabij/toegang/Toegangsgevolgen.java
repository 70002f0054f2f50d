package nl.nabij.toegang;

import java.util.List;
import java.util.Map;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which open zaken would go on under another value: those reported on or after its first day. */
@Component
class Toegangsgevolgen implements Beleidsgevolgen {

    private static final Map<String, String> GEBRUIK = Map.of(
            "onderzoek/ladder", "De ladder in het onderzoek",
            "toegang/verslag-als-aanvraag", "Het ondertekende verslag als aanvraag");

    private final JdbcClient jdbc;

    Toegangsgevolgen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        String wie = GEBRUIK.get(voorstel.pad());
        if (wie == null) {
            return List.of();
        }
        long open = jdbc.sql("""
            select count(*) from toegang.zaak
            where gemeentecode = :gemeente and status not in ('BESLOTEN', 'AFGESLOTEN')
              and meldingsdatum >= :vanaf
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("vanaf", voorstel.vanaf())
                .query(Long.class)
                .single();
        return List.of(new Gevolg(
                wie,
                "geldt voor meldingen vanaf de eerste dag; nu " + (open == 1 ? "1 open zaak" : open + " open zaken")));
    }
}
