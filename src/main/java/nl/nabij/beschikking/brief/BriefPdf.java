package nl.nabij.beschikking.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the PDF of a letter: PDF/UA-1, tagged, with embedded fonts (OFL, in {@code lettertype/}). */
@Component
public class BriefPdf {

    private static final String FAMILY = "Source Sans 3";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ITemplateEngine templates;

    BriefPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @throws UncheckedIOException when the PDF cannot be written; the decision then does not happen */
    public byte[] render(Brief brief) {
        Context context = new Context(Locale.forLanguageTag("nl-NL"));
        context.setVariable("brief", brief);
        String html = templates.process("beschikking/brief", context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            builder(html, document, out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, PDDocument document, ByteArrayOutputStream out)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Nabij");
        builder.usePDDocument(document);
        builder.useFont(font(document, "SourceSans3-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(document, "SourceSans3-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        return builder;
    }

    /** Without ligatures: the font has some that no character stands for, and PDF/UA wants every glyph to be readable text. */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        InputStream font = Objects.requireNonNull(
                BriefPdf.class.getResourceAsStream("/lettertype/" + file), "Font is gone from the jar: " + file);
        TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, parsed, true));
    }
}
