package nl.nabij.berichten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The official schemas, read from the reference folder beside the repository and never copied into it. Works with the
 * files as published and with the raw ones (heading before the XML declaration, text after the schema, other case in the
 * name of the import).
 */
public final class OfficieleSchemas {

    static final List<Berichtsoort> SOORTEN = List.of(
            Berichtsoort.WMO301,
            Berichtsoort.WMO305,
            Berichtsoort.WMO307,
            Berichtsoort.WMO315,
            Berichtsoort.WMO317,
            Berichtsoort.WMO319,
            Berichtsoort.WMO323);

    private final Map<Berichtsoort, Validator> validators = new EnumMap<>(Berichtsoort.class);
    private final XMLReader parser;

    private OfficieleSchemas(Path map) throws Exception {
        for (Berichtsoort soort : SOORTEN) {
            validators.put(soort, laad(map, soort).newValidator());
        }
        parser = parser();
    }

    /** Folder with the reference material of the standard, when it is present. */
    static Optional<Path> map() {
        String eigen = System.getProperty("nabij.iwmo");
        if (eigen != null) {
            return Optional.of(Path.of(eigen));
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path kandidaat = p.resolve("shared/iwmo");
            if (Files.isDirectory(kandidaat)) {
                return Optional.of(kandidaat);
            }
        }
        return Optional.empty();
    }

    /** The reference folder, or the test is skipped with a clear reason. */
    static Path mapOfOverslaan() {
        Optional<Path> map = map();
        Assumptions.assumeTrue(
                map.isPresent(),
                "OVERGESLAGEN: map shared/iwmo met de officiele iWmo 3.2-stukken niet gevonden (of geef"
                        + " -Dnabij.iwmo=MAP)");
        return map.get();
    }

    /** What is wrong with a message that goes out; nothing is checked when the schemas are absent or do not cover its kind. */
    public static Optional<String> foutAlsAanwezig(Berichtsoort soort, byte[] document) {
        if (map().isEmpty() || !SOORTEN.contains(soort)) {
            return Optional.empty();
        }
        try {
            return ofOverslaan().fout(soort, document);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schemas, or the test is skipped with a clear reason. */
    public static OfficieleSchemas ofOverslaan() throws Exception {
        return new OfficieleSchemas(mapOfOverslaan().resolve("xsd"));
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory f = SAXParserFactory.newDefaultNSInstance();
        f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return f.newSAXParser().getXMLReader();
    }

    private static Schema laad(Path map, Berichtsoort soort) throws SAXException {
        SchemaFactory f = SchemaFactory.newDefaultInstance();
        f.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        f.setResourceResolver((type, ns, publicId, systemId, base) -> new Invoer(tekst(map, systemId), systemId));
        String naam = soort.prefix() + ".xsd";
        return f.newSchema(new StreamSource(new StringReader(tekst(map, naam)), naam));
    }

    private static String tekst(Path map, String naam) {
        try (Stream<Path> bestanden = Files.list(map)) {
            Path bestand = bestanden
                    .filter(b -> b.getFileName().toString().equalsIgnoreCase(naam))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(naam + " ontbreekt in " + map));
            String s = Files.readString(bestand);
            return s.substring(s.indexOf("<?xml"), s.indexOf("</xs:schema>") + "</xs:schema>".length());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Empty when the schema accepts the document; otherwise the first error. */
    public Optional<String> fout(Berichtsoort soort, byte[] document) {
        try {
            validators.get(soort).validate(new SAXSource(parser, new InputSource(new ByteArrayInputStream(document))));
            return Optional.empty();
        } catch (SAXException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private record Invoer(String tekst, String id) implements org.w3c.dom.ls.LSInput {
        @Override
        public java.io.Reader getCharacterStream() {
            return new StringReader(tekst);
        }

        @Override
        public String getSystemId() {
            return id;
        }

        @Override
        public void setCharacterStream(java.io.Reader r) {}

        @Override
        public java.io.InputStream getByteStream() {
            return null;
        }

        @Override
        public void setByteStream(java.io.InputStream s) {}

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public void setStringData(String s) {}

        @Override
        public void setSystemId(String s) {}

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(String s) {}

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(String s) {}

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String s) {}

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean b) {}
    }
}
