package nl.nabij.berichten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.nabij.berichten.xml.SafeXml;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.SAXException;

/**
 * Measures the check of a large claim (parse, schema, rules inside the message) beside two peers on the same bytes: bare
 * tokenising with the same parser, and the XSD validator of the JDK when the official schemas are at hand.
 */
public final class Berichtmeting {

    private Berichtmeting() {}

    /** Seconds, median of the runs; {@code xsd} is empty without schemas. */
    public record Uitkomst(int regels, long bytes, double controle, double stax, OptionalDouble xsd) {

        /** Times the bare parse; the aim is at most 2.5. */
        public double tegenStax() {
            return controle / stax;
        }

        /** Times the JDK validator; the aim is below 1. */
        public OptionalDouble tegenXsd() {
            return xsd.isPresent() ? OptionalDouble.of(controle / xsd.getAsDouble()) : OptionalDouble.empty();
        }

        /** One line in Dutch. */
        public String tekst() {
            return String.format(
                    "Controle van een 323 met %d regels (%.1f MB): %.3f s; kale StAX %.3f s (verhouding %.2f)%s",
                    regels,
                    bytes / 1e6,
                    controle,
                    stax,
                    tegenStax(),
                    xsd.isPresent()
                            ? String.format(
                                    "; XSD-controle van de JDK %.3f s (verhouding %.2f)",
                                    xsd.getAsDouble(), tegenXsd().getAsDouble())
                            : "; officiele XSD niet aanwezig");
        }
    }

    private interface Run {
        void run() throws IOException, XMLStreamException, SAXException;
    }

    /**
     * @param regels claim lines in the message
     * @param rondes timed rounds of each, after one round to warm up; taken in turns
     * @param xsd folder with the official schemas (wmo323.xsd, basisschema.xsd)
     */
    public static Uitkomst meet(int regels, int rondes, Optional<Path> xsd) throws IOException {
        byte[] document = Proefdeclaratie.van(regels);
        double[][] tijd = new double[3][rondes];
        Optional<Validator> validator = xsd.map(Berichtmeting::validator);
        for (int i = -1; i < rondes; i++) {
            int ronde = Math.max(i, 0);
            tijd[0][ronde] = seconds(() -> controleer(document));
            tijd[1][ronde] = seconds(() -> tokenize(document));
            if (validator.isPresent()) {
                tijd[2][ronde] =
                        seconds(() -> validator.get().validate(new StreamSource(new ByteArrayInputStream(document))));
            }
        }
        return new Uitkomst(
                regels,
                document.length,
                median(tijd[0]),
                median(tijd[1]),
                validator.isPresent() ? OptionalDouble.of(median(tijd[2])) : OptionalDouble.empty());
    }

    private static void controleer(byte[] document) throws IOException {
        Berichtcontrole.Uitkomst uitkomst = Berichtcontrole.controleer(new ByteArrayInputStream(document));
        if (!uitkomst.geldig()) {
            throw new IllegalStateException("De proefdeclaratie is niet geldig: "
                    + uitkomst.bevindingen().getFirst());
        }
    }

    private static void tokenize(byte[] document) throws XMLStreamException {
        XMLStreamReader2 reader = SafeXml.reader(new ByteArrayInputStream(document));
        long tekens = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                tekens += reader.getTextLength();
            }
        }
        if (tekens == 0) {
            throw new IllegalStateException("De proefdeclaratie heeft geen tekst.");
        }
    }

    private static Validator validator(Path map) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(map.resolve("wmo323.xsd").toFile()).newValidator();
        } catch (SAXException e) {
            throw new IllegalArgumentException("Kan de schema's in " + map + " niet lezen", e);
        }
    }

    private static double seconds(Run run) throws IOException {
        long begin = System.nanoTime();
        try {
            run.run();
        } catch (XMLStreamException | SAXException e) {
            throw new IllegalStateException("De proefdeclaratie is niet te lezen", e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(double[] tijd) {
        double[] sorted = tijd.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
