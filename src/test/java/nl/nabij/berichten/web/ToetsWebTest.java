package nl.nabij.berichten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nabij.NabijTest;
import nl.nabij.berichten.verkeer.Aanbiederpost;
import nl.nabij.berichten.verkeer.Fout;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Proef;
import nl.nabij.berichten.verkeer.Proefuitslag;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** An aanbieder checks before sending: everything at once, with place, remedy and room; nothing is kept. */
@NabijTest
class ToetsWebTest {

    private static final LocalDate JULI = LocalDate.of(2026, 7, 2);

    @Autowired
    MockMvc mvc;

    @Autowired
    Proef proef;

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    JdbcClient jdbc;

    Toewijzing toewijzing;
    CurrentUser eigen;

    @BeforeEach
    void prepare() {
        toewijzing = toewijzingen.lopendeToewijzing();
        eigen = new CurrentUser("toets", "T. Oets", "x", Set.of(Role.AANBIEDER), null, toewijzing.aanbieder());
    }

    private byte[] declaratie(String maand, Prestatie... regels) {
        return Aanbiederpost.declaratie(declaraties.kop(toewijzing, maand, List.of(regels)), List.of(regels));
    }

    private static byte[] vervang(byte[] bericht, String oud, String nieuw) {
        String tekst = new String(bericht, StandardCharsets.UTF_8);
        assertThat(tekst).contains(oud);
        return tekst.replace(oud, nieuw).getBytes(StandardCharsets.UTF_8);
    }

    private List<Proefuitslag> toets(byte[]... berichten) {
        List<Inzending> inzendingen = java.util.stream.Stream.of(berichten)
                .map(b -> Inzending.vanAanbieder(Inhoud.van(b), "bericht.xml", "toets", toewijzing.aanbieder()))
                .toList();
        List<Proefuitslag>[] uit = new List[1];
        NabijClock.at(JULI, () -> {
            try {
                uit[0] = proef.toets(inzendingen);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return uit[0];
    }

    private static List<String> codes(Proefuitslag uitslag) {
        return uitslag.fouten().stream().map(Fout::regel).toList();
    }

    private String pagina(boolean htmx, byte[]... berichten) {
        String[] uit = new String[1];
        NabijClock.at(JULI, () -> {
            try {
                MockMultipartHttpServletRequestBuilder vraag = multipart("/aanbieder/toets");
                for (int i = 0; i < berichten.length; i++) {
                    vraag.file(new MockMultipartFile("bestanden", "deel" + i + ".xml", "text/xml", berichten[i]));
                }
                if (htmx) {
                    vraag.header("HX-Request", "true");
                }
                uit[0] = mvc.perform(vraag.with(user(eigen)).with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return uit[0];
    }

    @Test
    void aRefusedLineIsFoundByItsLineInTheFile() {
        Prestatie teveel = declaraties.prestatie(toewijzing, "2026-06", 901);
        byte[] bericht = declaratie("2026-06", declaraties.prestatie(toewijzing, "2026-05", 900), teveel);
        Proefuitslag uitslag = toets(bericht).getFirst();
        assertThat(codes(uitslag)).containsExactly("TR321");
        assertThat(uitslag.afgewezen()).hasSize(1);
        String[] regels = new String(bericht, StandardCharsets.UTF_8).split("\n");
        long regelnummer = uitslag.fouten().getFirst().regelnummer();
        assertThat(regels[(int) regelnummer - 1]).contains("<").contains("Prestatie>");
        assertThat(String.join("\n", List.of(regels).subList((int) regelnummer - 1, regels.length)))
                .contains(teveel.referentie());
    }

    @Test
    void whatIsWrongInTheMessageDoesNotHideWhatIsWrongWithItsLines() {
        byte[] bericht = declaratie("2026-06", declaraties.prestatie(toewijzing, "2026-06", 901));
        byte[] beide = new String(bericht, StandardCharsets.UTF_8)
                .replaceAll("TotaalBedrag>[0-9]+<", "TotaalBedrag>1<")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(codes(toets(beide).getFirst())).containsExactlyInAnyOrder("TR358", "TR321");
    }

    @Test
    void filesAreJudgedAsIfSentOneAfterTheOther() {
        byte[] mei = declaratie("2026-05", declaraties.prestatie(toewijzing, "2026-05", 600));
        byte[] weer = declaratie("2026-06", declaraties.prestatie(toewijzing, "2026-05", 60));
        List<Proefuitslag> samen = toets(mei, weer);
        assertThat(samen.getFirst().isSchoon()).isTrue();
        assertThat(codes(samen.getLast())).containsExactly("TR389");
        assertThat(toets(weer).getFirst().isSchoon())
                .as("alone it is right, so nothing stayed")
                .isTrue();
        assertThat(jdbc.sql("select count(*) from declaratie.declaratie where agbcode = :agb")
                        .param("agb", toewijzing.aanbieder().waarde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void thePageNamesEveryErrorOfEveryFileWithTheRoomThatIsLeft() throws IOException {
        byte[] teveel = declaratie("2026-06", declaraties.prestatie(toewijzing, "2026-06", 901));
        byte[] kapot =
                vervang(Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie()), "Geslacht>2<", "Geslacht>7<");
        String pagina = pagina(false, teveel, kapot);
        assertThat(pagina)
                .contains("deel0.xml", "deel1.xml", "TR321", "2</span>", "900 minuten", "/aanbieder/toewijzingen/1980/")
                .doesNotContain("U kunt versturen");
        List<Row> rijen = rijen(pagina);
        assertThat(rijen.getFirst().getCellText(0)).isEqualTo("Bestand");
        assertThat(rijen).hasSize(3);
        assertThat(rijen.get(1).getCellText(3)).isEqualTo("TR321");
        assertThat(rijen.get(1).getCellAsNumber(1).orElseThrow().intValue()).isPositive();
        assertThat(rijen.get(1).getCellText(7)).isEqualTo("900 minuten");
        assertThat(rijen.get(2).getCellText(0)).isEqualTo("deel1.xml");
        assertThat(new String(data(pagina, "text/csv;charset=UTF-8"), StandardCharsets.UTF_8))
                .contains("\"TR321\"");
    }

    private static List<Row> rijen(String pagina) throws IOException {
        byte[] xlsx = data(pagina, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return boek.getFirstSheet().read();
        }
    }

    private static byte[] data(String pagina, String soort) {
        Matcher m = Pattern.compile("data:" + Pattern.quote(soort) + ";base64,([A-Za-z0-9+/=]+)")
                .matcher(pagina);
        assertThat(m.find()).as(soort).isTrue();
        return Base64.getDecoder().decode(m.group(1));
    }

    @Test
    void thePageShowsTwoHundredErrorsAndTheListHoldsThemAll() {
        Prestatie[] teVeel = IntStream.range(0, 202)
                .mapToObj(i -> declaraties.prestatie(toewijzing, "2026-06", 901))
                .toArray(Prestatie[]::new);
        String pagina = pagina(false, declaratie("2026-06", teVeel));
        int fouten = toets(declaratie("2026-06", teVeel)).getFirst().fouten().size();
        assertThat(fouten).isGreaterThan(200);
        assertThat(Pattern.compile("<td data-label=\"Uitleg\"").matcher(pagina).results())
                .hasSize(200);
        assertThat(pagina).contains("Nog " + (fouten - 200) + " fout");
        assertThat(new String(data(pagina, "text/csv;charset=UTF-8"), StandardCharsets.UTF_8).lines())
                .hasSize(fouten + 1);
    }

    @Test
    void aCleanCheckOffersToSendWithoutChoosingAgainOnlyWhereTheBrowserStillHasTheFiles() throws Exception {
        byte[] start = Aanbiederpost.start(toewijzing, Aanbiederpost.identificatie());
        assertThat(pagina(true, start))
                .contains("formaction=\"/aanbieder/versturen\"")
                .doesNotContain("<html");
        assertThat(pagina(false, start)).doesNotContain("formaction").contains("href=\"/aanbieder/versturen\"");
        mvc.perform(multipart("/aanbieder/versturen")
                        .file(new MockMultipartFile("bestanden", "start.xml", "text/xml", start))
                        .header("HX-Request", "true")
                        .with(user(eigen))
                        .with(csrf()))
                .andExpect(status().isNoContent())
                .andExpect(header().string("HX-Redirect", "/aanbieder/versturen"));
    }

    @Test
    void tooManyFilesAreRefusedInOneSentence() throws Exception {
        MockMultipartHttpServletRequestBuilder vraag = multipart("/aanbieder/toets");
        for (int i = 0; i <= ToetsController.BESTANDEN; i++) {
            vraag.file(new MockMultipartFile(
                    "bestanden", i + ".xml", "text/xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        }
        mvc.perform(vraag.with(user(eigen)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Toets er hoogstens 40 tegelijk")))
                .andExpect(content().string(not(containsString("Uitkomst van de toets"))));
    }
}
