package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.beschikking.naspelen.Naspeling;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A decision is taken again from its receipt; what was changed is found, a norm that changed since makes no difference. */
@NabijTest
class NaspelenTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Autowired
    BeschikkingFixture fixture;

    @Autowired
    Besluiten besluiten;

    @Autowired
    Naspeler naspeler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    @Eis("DW-74")
    void eenToekenningEnEenAfwijzingKomenGelijkTerug() {
        Naspeling toegekend = naspeler.naspelen(besluit(fixture.toegekend(GEMEENTE, 150, PERIODE)));
        assertTrue(toegekend.gelijk(), toegekend.toString());
        assertEquals(
                List.of(
                        "Ketting",
                        "Minuten per regel",
                        "Minuten per week",
                        "Regels",
                        "Toegekend",
                        "Bezwaar of beroep tot en met"),
                toegekend.controles().stream().map(Naspeling.Controle::naam).toList());
        assertEquals(List.of(), toegekend.opmerkingen());
        Naspeling afgewezen = naspeler.naspelen(besluit(fixture.afgewezen(GEMEENTE)));
        assertTrue(afgewezen.gelijk(), afgewezen.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volume = 60",
                "bezwaar_tot = bezwaar_tot + 7",
                "einde = einde + 31",
                "bewijs = replace(bewijs, 'Gesprek thuis', 'Gesprek elders')"
            })
    void eenVeranderdeRijWordtGevonden(String wijziging) {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 120, PERIODE);
        verander(wijziging, beschikking, () -> {
            Naspeling naspeling = naspeler.naspelen(besluit(beschikking));
            assertFalse(naspeling.gelijk(), naspeling.toString());
            assertTrue(ongelijk(naspeling).contains("Ketting"), naspeling.toString());
        });
    }

    @Test
    void wieOokDeKettingHerschrijftWordtDoorHetNarekenenGevonden() {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 120, PERIODE);
        String anders =
                "bewijs = replace(bewijs, '\"totaalPerWeek\":{\"aantal\":120}', '\"totaalPerWeek\":{\"aantal\":90}'),"
                        + " volume = 90";
        verander(anders, beschikking, () -> {
            Naspeling naspeling = naspeler.naspelen(besluit(beschikking));
            assertTrue(ongelijk(naspeling).contains("Minuten per week"), naspeling.toString());
        });
    }

    @Test
    void eenNormDieSindsdienVeranderdeWordtGenoemdEnMaaktGeenVerschil() {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 150, PERIODE);
        Besluit nu = besluit(beschikking);
        String hash = kaderhash(beschikking);
        String andereTekst = jdbc.sql("select tekst || E'\\n# later' from beschikking.normtekst where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .single();
        String andereHash = new nl.nabij.platform.data.DataFile("x.yaml", andereTekst).sha256();
        jdbc.sql("insert into beschikking.normtekst (hash, pad, tekst) values (:hash, 'x', :tekst)")
                .param("hash", andereHash)
                .param("tekst", andereTekst)
                .update();
        // as if the file that is there now came later, and the decision was taken on the other text
        Besluit toen = new Besluit(
                nu.beschikking(),
                nu.uitkomst(),
                null,
                nu.ondertekendOp(),
                nu.brief(),
                nu.briefHash(),
                nu.bewijs().replace(hash, andereHash));
        Naspeling naspeling = naspeler.naspelen(toen);
        assertTrue(naspeling.gelijk(), naspeling.toString());
        assertEquals(1, naspeling.opmerkingen().size(), naspeling.toString());
        assertTrue(naspeling.opmerkingen().getFirst().startsWith("norm gewijzigd: hash van "), naspeling.toString());
    }

    @Test
    void zonderDeTekstVanDeNormTellenDeRegelsUitHetBewijs() {
        Besluit nu = besluit(fixture.toegekend(GEMEENTE, 150, PERIODE));
        String onbekend = "f".repeat(64);
        Besluit toen = new Besluit(
                nu.beschikking(),
                nu.uitkomst(),
                null,
                nu.ondertekendOp(),
                nu.brief(),
                nu.briefHash(),
                nu.bewijs().replace(kaderhash(nu.beschikking()), onbekend));
        Naspeling naspeling = naspeler.naspelen(toen);
        assertFalse(naspeling.gelijk(), "without the text it is not called equal");
        assertTrue(naspeling.verschilLoos(), naspeling.toString());
        assertTrue(naspeling.nietNagerekend().getFirst().contains("is niet bewaard"), naspeling.toString());
        assertTrue(
                naspeling
                        .controles()
                        .contains(new Naspeling.Controle("Optelling", "150 minuten per week", "150 minuten per week")),
                naspeling.toString());
    }

    @Test
    void eenOudBewijsWordtNagerekendVoorZoverHetKan() {
        Besluit nu = besluit(fixture.toegekend(GEMEENTE, 150, PERIODE));
        Besluit oud = new Besluit(
                nu.beschikking(),
                nu.uitkomst(),
                null,
                nu.ondertekendOp(),
                nu.brief(),
                nu.briefHash(),
                nu.bewijs().replace("\"invoer\"", "\"vroeger\""));
        Naspeling naspeling = naspeler.naspelen(oud);
        assertFalse(naspeling.gelijk(), naspeling.toString());
        assertTrue(naspeling.nietNagerekend().getFirst().contains("oudere vorm"), naspeling.toString());
    }

    @Test
    void deOpdrachtregelZegtGelijkNietGelijkOfOnbekend() {
        Beschikking beschikking = fixture.toegekend(GEMEENTE, 120, PERIODE);
        assertEquals(Command.OK, opdracht(beschikking.nummer(), false));
        assertTrue(tekst.contains("gelijk       Minuten per week: 120 minuten (2 uur)"), tekst);
        assertEquals(Command.OK, opdracht(beschikking.nummer(), true));
        assertTrue(tekst.contains("\"gelijk\" : true"), tekst);
        assertEquals(Command.WRONG_CALL, opdracht(Beschikkingnummer.of("299999999"), false));
        assertTrue(tekst.contains("Er is geen besluit met nummer 299999999"), tekst);
        verander("volume = 60", beschikking, () -> {
            assertEquals(Command.REJECTED, opdracht(beschikking.nummer(), false));
            assertTrue(tekst.contains("NIET gelijk  Toegekend"), tekst);
        });
        assertEquals(Command.WRONG_CALL, new BesluitNaspelenCommand().run(List.of("geen-nummer"), stroom(), stroom()));
    }

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private String tekst = "";

    private PrintStream stroom() {
        return new PrintStream(uit, true, StandardCharsets.UTF_8);
    }

    private int opdracht(Beschikkingnummer nummer, boolean json) {
        uit.reset();
        int code = BesluitNaspelenCommand.naspelen(
                context, nummer, "1980", new BesluitNaspelenCommand.Uitvoer(json, stroom(), stroom()));
        tekst = uit.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void verander(String wijziging, Beschikking beschikking, Runnable binnen) {
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            jdbc.sql("update beschikking.beschikking set " + wijziging
                            + " where gemeentecode = '1980' and nummer = :nummer")
                    .param("nummer", Long.parseLong(beschikking.nummer().waarde()))
                    .update();
            binnen.run();
            tx.setRollbackOnly();
        });
    }

    private String kaderhash(Beschikking beschikking) {
        return jdbc.sql("""
            select n.value #>> '{}' from beschikking.beschikking b,
                jsonb_each(b.bewijs_json -> 'normen') n
            where b.gemeentecode = '1980' and b.nummer = :nummer and n.key like 'instrument/%'
            """)
                .param("nummer", Long.parseLong(beschikking.nummer().waarde()))
                .query(String.class)
                .single();
    }

    private static String ongelijk(Naspeling naspeling) {
        return naspeling.controles().stream()
                .filter(c -> !c.gelijk())
                .map(Naspeling.Controle::naam)
                .collect(Collectors.joining(", "));
    }

    private Besluit besluit(Beschikking beschikking) {
        return besluiten.besluit(GEMEENTE, beschikking.nummer()).orElseThrow();
    }
}
