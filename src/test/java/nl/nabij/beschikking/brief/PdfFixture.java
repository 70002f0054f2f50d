package nl.nabij.beschikking.brief;

import java.nio.charset.StandardCharsets;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The PDF maker of the application on the templates that ship, without Spring. */
public final class PdfFixture {

    private static final BriefPdf PDF = new BriefPdf(engine());

    private PdfFixture() {}

    public static byte[] render(Brief brief) {
        return PDF.render(brief);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
