package nl.nabij.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.PdfFixture;
import nl.nabij.beschikking.model.Besluitdossier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The letter is a PDF that a screen reader can read, checked by veraPDF. */
class BriefPdfTest {

    private static final Besluitdossier DOSSIER = DossierFixture.dossier(DossierFixture.toekenning());

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Brief> brieven() {
        return Brieven.alle();
    }

    /** Award, partial, refuse, revise, withdraw, end, the letters of an objection and the request to complete. */
    @ParameterizedTest
    @MethodSource("brieven")
    void elkeSoortBriefVoldoetAanPdfUa(Brief brief) throws Exception {
        byte[] pdf = PdfFixture.render(brief);
        bewaar(brief.onderwerp().replaceAll("[^A-Za-z]+", "-") + ".pdf", pdf);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    result.getTestAssertions().stream()
                            .map(a -> a.getRuleId() + " " + a.getMessage())
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }

    @Test
    void deTekstInDePdfIsDieVanDeBrief() throws Exception {
        var brief = Briefschrijver.schrijf(DossierFixture.brief(DOSSIER));
        try (PDDocument document = Loader.loadPDF(PdfFixture.render(brief))) {
            String tekst = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertTrue(tekst.contains("U krijgt 174 minuten per week (2 uur en 54 minuten)."), tekst);
            assertTrue(tekst.contains("Dat kan tot en met 28 december 2026."), tekst);
        }
    }

    @Test
    void deBriefHeeftGeenLegeBladzijde() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(PdfFixture.render(Briefschrijver.schrijf(DossierFixture.brief(DOSSIER))))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertTrue(stripper.getText(document).length() > 100, "bladzijde " + i);
            }
        }
    }

    @Test
    void dePdfHeeftTaalTitelEnBladwijzers() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(PdfFixture.render(Briefschrijver.schrijf(DossierFixture.brief(DOSSIER))))) {
            assertEquals("nl", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "U krijgt hulp bij het huishouden - gemeente Dijk en Waard",
                    document.getDocumentInformation().getTitle());
            assertTrue(Objects.requireNonNull(document.getDocumentCatalog().getDocumentOutline())
                    .hasChildren());
        }
    }

    private static void bewaar(String naam, byte[] pdf) throws IOException {
        Path map = Files.createDirectories(Path.of("target", "brieven"));
        Files.write(map.resolve(naam), pdf);
    }
}
