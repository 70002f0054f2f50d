package nl.nabij.declaratie.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.declaratie.DeclaratieBeslist;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Opplus;
import nl.nabij.declaratie.Opplusstand;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tarief;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.WorkItem;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opplus under its own product code: own room, and a signal at the share that the region sets (scenario S23). */
@NabijTest
class OpplusTest {

    private static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 15);

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Verbruiken verbruiken;

    @Autowired
    Opplus zoalsGeleverd;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessLog log;

    @TempDir
    Path map;

    Toewijzing opplus;
    final List<Object> events = new ArrayList<>();

    @BeforeEach
    void grant() {
        opplus = toewijzingen.maak(ToewijzingFixture.opzet(
                ZAANSTAD, new Omvang(10, Eenheid.UUR, Frequentie.TOTAAL), Tarief.of("60.00", Eenheid.UUR)));
    }

    /** The policy as it ships, with what a region would fill in. */
    private Opplus metBeleid(String grens) throws IOException {
        String waarde = """
            waarden:
              - geldig_vanaf: 2026-01-01
                waarde: "%s"
                bekendgemaakt_op: 2025-12-01
                bron:
                  titel: Toetsbeleid
                  plaats: artikel 1
            """;
        String productcode = Objects.requireNonNull(opplus.productcode()).waarde();
        Path regio = Files.createDirectories(map.resolve("regio/zaanstreek-waterland/opplus"));
        for (String bestand : List.of("regio.yaml", "opplus/productcode.yaml", "opplus/signaalgrens.yaml")) {
            String tekst = Files.readString(Path.of("normen/regio/zaanstreek-waterland", bestand));
            String inhoud = bestand.startsWith("opplus")
                    ? tekst.replaceAll("(?m)^reden:.*$", "")
                            + waarde.formatted(bestand.contains("productcode") ? productcode : grens)
                    : tekst;
            Files.writeString(regio.resolveSibling(bestand), inhoud);
        }
        Path gemeente = Files.createDirectories(map.resolve("gemeente/0479-zaanstad"));
        Files.copy(
                Path.of("normen/gemeente/0479-zaanstad/gemeente.yaml"),
                gemeente.resolve("gemeente.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        List<DataError> fouten = new ArrayList<>();
        DataTree boom = DataTree.folder(map);
        Gebieden gebieden = Gebiedsbestanden.lees(boom, fouten);
        Normen normen = Normbestanden.lees(boom, gebieden, fouten);
        assertThat(normen.find(Opplus.SIGNAALGRENS, ZAANSTAD, PEILDATUM))
                .as(fouten.toString())
                .isPresent();
        return new Opplus(normen);
    }

    private OpplussignaalRepository signalen(Opplus beleid) {
        return new OpplussignaalRepository(
                jdbc,
                beleid,
                log,
                events::add,
                java.time.Clock.fixed(
                        PEILDATUM
                                .atTime(9, 0)
                                .atZone(nl.nabij.platform.NabijClock.ZONE)
                                .toInstant(),
                        nl.nabij.platform.NabijClock.ZONE));
    }

    private Declaratiebesluit declareer(String maand, long minuten) {
        return declaraties.dien(opplus, maand, declaraties.prestatie(opplus, maand, minuten, Eenheid.MINUUT));
    }

    private Opplusstand stand(Opplus beleid) {
        return beleid.stand(verbruiken.van(opplus, PEILDATUM)).orElseThrow();
    }

    @Test
    @Eis({"ZAWA-96", "ZAWA-98", "ZAWA-99"})
    void s23EightOfTenHoursGiveASignalAndNoBlock() throws IOException {
        Opplus beleid = metBeleid("80");
        OpplussignaalRepository signalen = signalen(beleid);
        signalen.beslist(new DeclaratieBeslist(declareer("2026-01", 479)));
        assertThat(stand(beleid).bereikt()).as("479 of 600 minutes").isFalse();
        assertThat(events).isEmpty();
        signalen.beslist(new DeclaratieBeslist(declareer("2026-02", 1)));
        assertThat(stand(beleid).bereikt()).as("480 of 600 minutes").isTrue();
        assertThat(events).singleElement().isInstanceOfSatisfying(WorkItem.Opened.class, o -> {
            assertThat(o.item().task()).contains(opplus.nummer().waarde());
            assertThat(o.item().link()).isEqualTo("/toewijzingen/" + opplus.nummer() + "/verbruik");
        });
        Declaratiebesluit verder = declareer("2026-03", 120);
        signalen.beslist(new DeclaratieBeslist(verder));
        assertThat(verder.isVolledigToegekend()).as("a signal blocks nothing").isTrue();
        assertThat(events).as("one signal").hasSize(1);
        assertThat(declareer("2026-04", 1).isVolledigToegekend())
                .as("its own room is full")
                .isFalse();
    }

    @Test
    void theTeamSaysWhatCameOfItAndASignalEndsWhenUseDrops() throws IOException {
        OpplussignaalRepository signalen = signalen(metBeleid("80"));
        Prestatie veel = declaraties.prestatie(opplus, "2026-01", 500, Eenheid.MINUUT);
        signalen.beslist(new DeclaratieBeslist(declaraties.dien(opplus, "2026-01", veel)));
        signalen.bespreek(ZAANSTAD, opplus.nummer(), "c.onsulent", "Blijft zo tot de zomer");
        signalen.bespreek(ZAANSTAD, opplus.nummer(), "ander", "te laat");
        assertThat(signalen.find(ZAANSTAD, opplus.nummer()).orElseThrow().uitkomst())
                .isEqualTo("Blijft zo tot de zomer");
        assertThat(events).last().isInstanceOf(WorkItem.Closed.class);
        signalen.beslist(new DeclaratieBeslist(declareer("2026-02", 10)));
        assertThat(events).as("discussed is discussed").hasSize(2);
        signalen.beslist(new DeclaratieBeslist(declaraties.dien(
                opplus,
                "2026-03",
                declaraties.credit(veel),
                declaraties.prestatie(opplus, "2026-03", 5, Eenheid.MINUUT))));
        assertThat(signalen.find(ZAANSTAD, opplus.nummer())).isEmpty();
        assertThat(signalen.find(Gemeentecode.of("1980"), opplus.nummer())).isEmpty();
    }

    @Test
    @Eis("ZAWA-98")
    void whatTheRegionDidNotSetGivesNoSignal() {
        OpplussignaalRepository signalen = signalen(zoalsGeleverd);
        signalen.beslist(new DeclaratieBeslist(declareer("2026-01", 600)));
        assertThat(zoalsGeleverd.productcodes(ZAANSTAD, PEILDATUM)).isEmpty();
        assertThat(zoalsGeleverd.grens(ZAANSTAD, PEILDATUM)).isEmpty();
        assertThat(zoalsGeleverd.stand(verbruiken.van(opplus, PEILDATUM))).isEmpty();
        assertThat(events).isEmpty();
    }
}
