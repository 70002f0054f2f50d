package nl.nabij.berichten.controle;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.nabij.berichten.Berichtbevinding;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.xml.GuardedStream;
import nl.nabij.berichten.xml.SafeXml;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** One pass over one file: recognises the message kind, walks it, and turns every XML error into one finding. */
public final class Scan {

    /** What the pass gave; {@code soort} is empty when the file is no iWmo 3.2 message at all. */
    public record Result(Optional<Berichtsoort> soort, List<Berichtbevinding> bevindingen, boolean schemaGoed) {}

    /** Who wants the elements of a message, asked once the kind is known. */
    public interface Sinks {
        @Nullable
        Sink sink(Berichtdefinitie definitie);
    }

    /** Who lets the rules of level 2 join in, asked once the kind is known. */
    public interface Rules {
        void bind(Watch watch);
    }

    private final Findings findings = new Findings();
    private final GuardedStream in;
    private final Sinks sinks;
    private final Rules rules;
    private @Nullable XMLStreamReader2 reader;
    private @Nullable Walk walk;
    private @Nullable Berichtsoort soort;

    public Scan(InputStream in, Sinks sinks, Rules rules) {
        this.in = new GuardedStream(in);
        this.sinks = sinks;
        this.rules = rules;
    }

    /** @throws IOException when the file itself cannot be read */
    public Result run() throws IOException {
        try {
            XMLStreamReader2 r = SafeXml.reader(in);
            reader = r;
            loop(r);
        } catch (XMLStreamException e) {
            broken(e, e.getNestedException() == null ? e.getCause() : e.getNestedException());
        } catch (WstxLazyException e) {
            broken(e, e.getCause());
        } catch (TextBuffer.TooLongException e) {
            fatal(
                    "NB005",
                    "Een tekst in het bestand is langer dan " + TextBuffer.MAX + " tekens. Maak de tekst korter.");
        }
        return new Result(Optional.ofNullable(soort), findings.sorted(), !findings.hasSchemaErrors());
    }

    private void loop(XMLStreamReader2 r) throws XMLStreamException {
        if (!prolog(r)) {
            return;
        }
        Walk w = begin(r);
        if (w == null) {
            return;
        }
        int open = 1;
        while (open > 0) {
            in.event();
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    w.start(r.getNamespaceURI() == null ? "" : r.getNamespaceURI(), r.getLocalName());
                    attributes(r, w);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    w.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    w.text(r.getTextCharacters(), r.getTextStart(), r.getTextLength());
                default -> {}
            }
        }
        epilog(r);
        w.board().finish();
    }

    private static void attributes(XMLStreamReader2 r, Walk w) {
        if (r.getAttributeCount() > 0 && !w.skipping()) {
            Attributes.check(r, w);
        }
    }

    /** Goes to the root element; false when a DTD stands before it. */
    private boolean prolog(XMLStreamReader2 r) throws XMLStreamException {
        while (true) {
            in.event();
            int event = r.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.DTD) {
                fatal(
                        "NB003",
                        "Het bestand heeft een DOCTYPE. Dat mag niet in een bericht: haal de DOCTYPE en de entiteiten weg.");
                return false;
            }
        }
    }

    private void epilog(XMLStreamReader2 r) throws XMLStreamException {
        while (r.hasNext()) {
            in.event();
            r.next();
        }
    }

    private @Nullable Walk begin(XMLStreamReader2 r) {
        String namespace = r.getNamespaceURI() == null ? "" : r.getNamespaceURI();
        Optional<Berichtsoort> gevonden = Origin.soort(namespace, r.getLocalName());
        if (gevonden.isEmpty()) {
            findings.add("NB006", 1, line(), "/", Origin.uitleg(namespace, r.getLocalName()));
            return null;
        }
        soort = gevonden.get();
        Berichtdefinitie definitie = Berichtdefinitie.van(gevonden.get());
        Walk w = new Walk(definitie, findings, this::line, sinks.sink(definitie));
        rules.bind(w.board());
        walk = w;
        w.root(definitie.wortel());
        attributes(r, w);
        return w;
    }

    private int line() {
        XMLStreamReader2 r = reader;
        return r == null ? 1 : r.getLocationInfo().getStartLocation().getLineNumber();
    }

    private void broken(Exception e, @Nullable Throwable oorzaak) throws IOException {
        IOException leesfout = in.readError();
        if (leesfout != null) {
            throw leesfout;
        }
        Breakage b = Breakage.van(e, oorzaak, in.total());
        int regel = reader == null
                ? 1
                : reader.getLocationInfo().getCurrentLocation().getLineNumber();
        findings.add(b.regel(), 1, in.total() == 0 ? 0 : regel, path(), b.uitleg());
    }

    private void fatal(String regel, String uitleg) {
        findings.add(regel, 1, line(), path(), uitleg);
    }

    private String path() {
        Walk w = walk;
        return w == null ? "/" : w.trail().path();
    }
}
