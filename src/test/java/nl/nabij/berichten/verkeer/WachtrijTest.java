package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Wachtrij.Stand;
import nl.nabij.berichten.verkeer.Wachtrij.Wachtend;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Large files that are handled after the page went on: kept, handled once, seen only by who handed them in. */
@NabijTest
class WachtrijTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");

    @Autowired
    MockMvc mvc;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    Wachtrijwerker werker;

    @Autowired
    Slot slot;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLargeFileIsHandledInTheBackgroundAndThePageTellsHowItWent() throws Exception {
        Toewijzing t = fixture.lopendeToewijzing();
        String naam = "groot-" + t.nummer() + ".xml";
        CurrentUser aanbieder = new CurrentUser("a", "A", "", Set.of(Role.AANBIEDER), null, t.aanbieder());
        mvc.perform(multipart("/aanbieder/versturen")
                        .file(new MockMultipartFile("bestanden", naam, "text/xml", groot(t)))
                        .with(user(aanbieder))
                        .with(csrf()))
                .andExpect(redirectedUrl("/aanbieder/versturen"));
        Wachtend klaar = wachtTotKlaar(new Lezer.VanAanbieder(t.aanbieder()));
        assertThat(klaar.stand()).isEqualTo(Stand.KLAAR);
        assertThat(klaar.voortgang()).contains("WMO305", "verwerkt");
        mvc.perform(get("/aanbieder/versturen").with(user(aanbieder)))
                .andExpect(content().string(containsString(naam)))
                .andExpect(content().string(containsString("/aanbieder/berichten/" + klaar.bericht())))
                .andExpect(content().string(not(containsString("hx-trigger=\"every 2s\""))));
        mvc.perform(get("/berichten/aanbieden").with(user(backoffice())))
                .andExpect(content().string(not(containsString(naam))));
        assertThat(aantal("select count(*) from berichten.wachtrij_deel where wachtrij_id = '" + klaar.id() + "'"))
                .isZero();
    }

    @Test
    void anOpenFileShowsItsProgressAndThePageAsksAgain() throws Exception {
        CurrentUser elders = new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), Gemeentecode.of("0362"), null);
        UUID id = UUID.randomUUID();
        slot.probeer("wachtrij " + id, () -> {
            jdbc.sql("""
                insert into berichten.wachtrij (id, gemeentecode, door, bestandsnaam, grootte, aangeboden_op,
                    stand, pogingen)
                values (:id, '0362', 'x', 'lang.xml', 1, now(), 'BEZIG', 1)
                """).param("id", id).update();
            Voortgang.elke(0, tekst -> wachtrij.meld(id, tekst)).meld(Voortgang.Stap.INLEZEN, 40_000, 100_000);
            assertThat(bladzijde(elders))
                    .contains("lang.xml", "40.000 van 100.000 regels ingelezen", "every 2s", "Ververs de stand");
        });
        wachtTotKlaar(new Lezer.VanGemeente(Gemeentecode.of("0362")));
    }

    private String bladzijde(CurrentUser user) {
        try {
            return mvc.perform(get("/berichten/aanbieden/wachtrij").with(user(user)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Kept and already tried that often; in one transaction, so that the worker of the application sees it only then. */
    private UUID geprobeerd(Inzending inzending, int pogingen) {
        return transaction.execute(s -> {
            try {
                UUID id = wachtrij.neemOp(inzending);
                jdbc.sql("update berichten.wachtrij set pogingen = :pogingen where id = :id")
                        .param("pogingen", pogingen)
                        .param("id", id)
                        .update();
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Wachtend gestrand(UUID id, Lezer lezer) {
        werker.werk(regel -> {});
        return wachtrij.van(lezer).stream()
                .filter(w -> w.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long werk(UUID id) {
        return aantal("select count(*) from werkplek.werkitem where sleutel = 'bestand:" + id
                + "' and gemeentecode = '1980'");
    }

    @Test
    void aFileThatBrokeEveryAttemptIsLeftAloneAndSaysSo() {
        Inzending inzending = inzending(groot(fixture.lopendeToewijzing()), "stuk.xml");
        Wachtend eigen = gestrand(geprobeerd(inzending, 5), new Lezer.VanGemeente(GEMEENTE));
        assertThat(eigen.stand()).isEqualTo(Stand.MISLUKT);
        assertThat(eigen.voortgang()).contains("Vijf pogingen");
        assertThat(werk(eigen.id())).isEqualTo(1);
        UUID vierKeer = geprobeerd(inzending, 4);
        assertThat(gestrand(vierKeer, new Lezer.VanGemeente(GEMEENTE)).stand()).isEqualTo(Stand.KLAAR);
        assertThat(werk(vierKeer)).isZero();
    }

    @Test
    void theBackOfficeThatAFileWasForSeesThatItFailedAndTriesItAgain() throws Exception {
        Toewijzing t = fixture.lopendeToewijzing();
        Inzending inzending =
                Inzending.vanAanbieder(Inhoud.van(groot(t)), "kapot-" + t.nummer() + ".xml", "a", t.aanbieder());
        UUID id = geprobeerd(inzending, 5);
        Wachtend voorGemeente = gestrand(id, new Lezer.VanGemeente(GEMEENTE));
        assertThat(voorGemeente.herstel()).isTrue();
        assertThat(wachtrij.van(new Lezer.VanGemeente(Gemeentecode.of("0361")))).noneMatch(w -> w.id().equals(id));
        assertThat(werk(id)).isEqualTo(1);
        String pad = "/berichten/aanbieden/wachtrij/" + id;
        mvc.perform(get("/berichten/aanbieden").with(user(backoffice())))
                .andExpect(content().string(containsString(pad + "/opnieuw")));
        mvc.perform(post(pad + "/opnieuw").with(user(elders())).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post(pad + "/opnieuw").with(user(backoffice())).with(csrf()))
                .andExpect(redirectedUrl("/berichten/aanbieden"));
        assertThat(werk(id)).isZero();
        wachtTotKlaar(new Lezer.VanAanbieder(t.aanbieder()));
        assertThat(aantal("select count(*) from berichten.bericht where richting = 'IN' and agbcode = '" + t.aanbieder()
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoToldTheSenderHandlesItAndTheBytesGo() throws Exception {
        Toewijzing t = fixture.lopendeToewijzing();
        UUID id = geprobeerd(Inzending.vanAanbieder(Inhoud.van(groot(t)), "weg.xml", "a", t.aanbieder()), 5);
        gestrand(id, new Lezer.VanGemeente(GEMEENTE));
        mvc.perform(post("/berichten/aanbieden/wachtrij/" + id + "/afgehandeld")
                        .with(user(elders()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/berichten/aanbieden/wachtrij/" + id + "/afgehandeld")
                        .with(user(backoffice()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/berichten/aanbieden"));
        assertThat(werk(id)).isZero();
        assertThat(aantal("select count(*) from berichten.wachtrij_deel where wachtrij_id = '" + id + "'"))
                .isZero();
        mvc.perform(post("/berichten/aanbieden/wachtrij/" + id + "/opnieuw")
                        .with(user(backoffice()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private static CurrentUser elders() {
        return new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), Gemeentecode.of("0361"), null);
    }

    @Test
    void severalWorkersHandleEachFileOnce() throws Exception {
        List<Toewijzing> alle = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Toewijzing t = fixture.lopendeToewijzing();
            alle.add(t);
            wachtrij.neemOp(inzending(groot(t), "w" + i + ".xml"));
        }
        List<CompletableFuture<Integer>> werkers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            werkers.add(CompletableFuture.supplyAsync(() -> werker.werk(regel -> {})));
        }
        werkers.forEach(CompletableFuture::join);
        wachtTotKlaar(new Lezer.VanGemeente(GEMEENTE));
        for (Toewijzing t : alle) {
            assertThat(aantal("select count(*) from berichten.bericht where richting = 'IN' and agbcode = '"
                            + t.aanbieder() + "'"))
                    .isEqualTo(1);
        }
    }

    private Wachtend wachtTotKlaar(Lezer lezer) throws InterruptedException {
        Instant uiterlijk = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(uiterlijk)) {
            List<Wachtend> alle = wachtrij.van(lezer);
            if (alle.stream().noneMatch(w -> w.stand().isOpen())) {
                return alle.getFirst();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the queue did not become empty: " + wachtrij.van(lezer));
    }

    private static Inzending inzending(byte[] bytes, String naam) {
        return Inzending.vanGemeente(Inhoud.van(bytes), naam, "toets", GEMEENTE);
    }

    /** A 305 made large with white space behind it. */
    static byte[] groot(Toewijzing t) {
        byte[] bericht = Aanbiederpost.start(t, Aanbiederpost.identificatie());
        byte[] groot = Arrays.copyOf(bericht, bericht.length + (int) Wachtrij.GROOT);
        Arrays.fill(groot, bericht.length, groot.length, "\n".getBytes(StandardCharsets.UTF_8)[0]);
        return groot;
    }

    private static CurrentUser backoffice() {
        return new CurrentUser("b", "B", "", Set.of(Role.BACKOFFICE), GEMEENTE, null);
    }

    private long aantal(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
