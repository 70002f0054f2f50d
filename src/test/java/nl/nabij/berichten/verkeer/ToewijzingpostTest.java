package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.NabijTest;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.OfficieleSchemas;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Retourcode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Berichtstand;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.ToewijzingVerleend;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a granted toewijzing to the 301 on disk, and the 302 that comes back. */
@NabijTest
class ToewijzingpostTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mapverwerking verwerking;

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Clienten clienten;

    @Autowired
    Archief archief;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path in;

    @TempDir
    Path uit;

    Toewijzing toewijzing;

    @BeforeEach
    void prepare() {
        toewijzing = fixture.lopendeToewijzing();
    }

    @Test
    void theMessageHoldsClientAddressAndToewijzingAndPassesTheOwnCheck() throws IOException {
        verleen();
        ArchiefBericht bericht = uitgaand();
        assertThat(bericht.uitkomst()).isEqualTo(Uitkomst.TE_VERSTUREN);
        Bericht wmo301 = gelezen(bericht);
        assertThat(wmo301.kop().ontvanger()).isEqualTo(toewijzing.aanbieder().waarde());
        assertThat(wmo301.wortel().tekst("Client/Bsn"))
                .isEqualTo(toewijzing.bsn().waarde());
        assertThat(wmo301.wortel().tekst("Client/Contactgegevens/Contact/Adres/Postcode"))
                .isEqualTo("1721AB");
        assertThat(wmo301.alle("Client/ToegewezenProducten/ToegewezenProduct"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.tekst("ToewijzingNummer"))
                            .isEqualTo(toewijzing.nummer().waarde());
                    assertThat(p.tekst("Omvang/Volume")).isEqualTo("150");
                    assertThat(p.tekst("Omvang/Frequentie")).isEqualTo("2");
                });
    }

    @Test
    void theMessagePassesTheOfficialSchema() throws Exception {
        OfficieleSchemas schemas = OfficieleSchemas.ofOverslaan();
        verleen();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archief.schrijf(uitgaand().id(), bytes);
        assertThat(schemas.fout(Berichtsoort.WMO301, bytes.toByteArray())).isEmpty();
    }

    @Test
    void aProtectedClientNeverGoesIntoAMessage() {
        clienten.schermAf(toewijzing.gemeente(), toewijzing.client(), true);
        verleen();
        assertThat(aantalUitgaand()).isZero();
    }

    @Test
    void theMessageIsWrittenOnceAndTheAnswerOfTheAanbiederIsRecorded() throws IOException {
        verleen();
        verwerking.verwerk(in, uit, System.err);
        Path bestand = uit.resolve(Uitgang.bestandsnaam(uitgaand().kop()));
        assertThat(bestand).exists();
        assertThat(stand()).isEqualTo(Berichtstand.VERZONDEN);
        Files.delete(bestand);
        verwerking.verwerk(in, uit, System.err);
        assertThat(bestand).as("a second run writes nothing new").doesNotExist();

        Bericht retour = Retourbericht.op(gelezen(uitgaand()), "R1", LocalDate.of(2026, 2, 2))
                .akkoord();
        Files.write(in.resolve("302.xml"), Berichtschrijver.schrijf(retour));
        Mapverwerking.Telling telling = verwerking.verwerk(in, uit, System.err);
        assertThat(telling.verwerkt()).isEqualTo(1);
        assertThat(stand()).isEqualTo(Berichtstand.BEVESTIGD);
        assertThat(in.resolve("verwerkt/302.xml")).exists();
    }

    @Test
    void aRejectionByTheAanbiederIsRecordedWithItsCodes() throws IOException {
        verleen();
        verwerking.verwerk(in, uit, System.err);
        Bericht retour = Retourbericht.op(gelezen(uitgaand()), "R2", LocalDate.of(2026, 2, 2))
                .kopAfgekeurd(List.of(Retourcode.of("9056")));
        Files.write(in.resolve("302.xml"), Berichtschrijver.schrijf(retour));
        verwerking.verwerk(in, uit, System.err);
        assertThat(stand()).isEqualTo(Berichtstand.AFGEKEURD);
    }

    @Test
    void aDataErrorHoldsTheMessageBackInsteadOfSendingIt() {
        jdbc.sql("update clientdossier.client set postcode = '99999999999' where id = :id")
                .param("id", toewijzing.client().waarde())
                .update();
        verleen();
        assertThat(uitgaand().uitkomst()).isEqualTo(Uitkomst.TEGENGEHOUDEN);
        assertThat(uitgaand().fouten()).isNotEmpty();
    }

    private void verleen() {
        Zaaknummer zaak = Zaaknummer.of("1980-2026-00001");
        transaction.executeWithoutResult(s -> events.publishEvent(new ToewijzingVerleend(toewijzing, zaak)));
    }

    private Berichtstand stand() {
        return toewijzingen.stand(toewijzing.gemeente(), toewijzing.nummer()).bericht();
    }

    private long aantalUitgaand() {
        return jdbc.sql("select count(*) from berichten.bericht where richting = 'UIT' and agbcode = :agb")
                .param("agb", toewijzing.aanbieder().waarde())
                .query(Long.class)
                .single();
    }

    private ArchiefBericht uitgaand() {
        return archief.find(jdbc.sql("select id from berichten.bericht where richting = 'UIT' and agbcode = :agb")
                        .param("agb", toewijzing.aanbieder().waarde())
                        .query(java.util.UUID.class)
                        .single())
                .orElseThrow();
    }

    private Bericht gelezen(ArchiefBericht bericht) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archief.schrijf(bericht.id(), bytes);
        Leesresultaat gelezen = Berichtlezer.lees(bytes.toByteArray());
        assertThat(gelezen.bevindingen()).isEmpty();
        return ((Leesresultaat.Gelezen) gelezen).bericht();
    }
}
