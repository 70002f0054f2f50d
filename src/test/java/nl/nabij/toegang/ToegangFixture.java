package nl.nabij.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes residents with a zaak for the tests of other modules: {@code @Autowired ToegangFixture toegang}. */
@Component
public class ToegangFixture {

    public static final String CONSULENT = "test.consulent";

    private final Meldingen meldingen;
    private final Zaken zaken;
    private final JdbcClient jdbc;
    private final Clock clock;

    ToegangFixture(Meldingen meldingen, Zaken zaken, JdbcClient jdbc, Clock clock) {
        this.meldingen = meldingen;
        this.zaken = zaken;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new resident of {@code gemeente} whose zaak, reported three weeks ago, stands in {@code status}. */
    public Zaak zaak(Gemeentecode gemeente, Zaakstatus status) {
        return zaak(ClientFixture.client(gemeente), status);
    }

    public Zaak zaak(Client client, Zaakstatus status) {
        LocalDate vandaag = LocalDate.now(clock);
        Zaaknummer nummer = meldingen.meld(CONSULENT, melding(client, vandaag.minusWeeks(3)));
        if (status != Zaakstatus.GEMELD) {
            jdbc.sql("""
                            update toegang.zaak set status = :status, behandelaar = :consulent, verslagdatum = :verslag,
                                aanvraagdatum = :aanvraag, afgesloten_op = case when :status = 'AFGESLOTEN' then :aanvraag end
                            where nummer = :nummer
                            """)
                    .param("status", status.name())
                    .param("consulent", CONSULENT)
                    .param("verslag", vandaag.minusDays(3))
                    .param("aanvraag", vandaag.minusDays(1))
                    .param("nummer", nummer.waarde())
                    .update();
        }
        return zaken.get(client.gemeente(), nummer);
    }

    public static NieuweMelding melding(Client client, LocalDate datum) {
        return new NieuweMelding(
                client,
                Behoefte.GEEN,
                List.of(),
                Melder.CLIENT,
                datum,
                "Ik kan mijn huis niet meer schoonhouden.",
                null,
                UUID.randomUUID());
    }
}
