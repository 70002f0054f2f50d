package nl.nabij.berichten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.berichten.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** Writes any message as UTF-8 XML, elements in the order of the definition, with the usual prefixes. */
public final class Berichtschrijver {

    /** Depth of an element that is written without line breaks inside. */
    static final int DICHT = -1;

    private final XMLStreamWriter xml;
    private final Berichtsoort soort;
    private final @Nullable String plaats;
    private final Consumer<Invoeger> vulling;

    private Berichtschrijver(
            XMLStreamWriter xml, Berichtsoort soort, @Nullable String plaats, Consumer<Invoeger> vulling) {
        this.xml = xml;
        this.soort = soort;
        this.plaats = plaats;
        this.vulling = vulling;
    }

    /** Text of the message; not checked, see {@link #schrijfGecontroleerd}. */
    public static byte[] schrijf(Bericht bericht) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(4096);
        schrijf(bericht, uit);
        return uit.toByteArray();
    }

    /** @throws IllegalArgumentException when the tree has an element the definition does not know there */
    public static void schrijf(Bericht bericht, OutputStream uit) {
        schrijf(bericht, uit, null, in -> {});
    }

    /**
     * Writes a message of any size.
     *
     * @param plaats class that stands empty in {@code bericht}, for example Clienten
     * @param vulling adds what stands in that class, while the message is written
     */
    public static void schrijf(Bericht bericht, OutputStream uit, @Nullable String plaats, Consumer<Invoeger> vulling) {
        try {
            XMLStreamWriter xml = SafeXml.writers().createXMLStreamWriter(uit, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            new Berichtschrijver(xml, bericht.soort(), plaats, vulling)
                    .element(
                            bericht.wortel(),
                            Berichtdefinitie.van(bericht.soort()).wortel(),
                            0);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Kan " + bericht.soort() + " niet schrijven", e);
        }
    }

    /**
     * Writes and reads back with all checks: what Nabij sends is valid.
     *
     * @throws OngeldigBerichtException when the own message breaks the standard
     */
    public static byte[] schrijfGecontroleerd(Bericht bericht) {
        byte[] inhoud = schrijf(bericht);
        try {
            Berichtcontrole.Uitkomst uitkomst = Berichtcontrole.controleer(new java.io.ByteArrayInputStream(inhoud));
            if (!uitkomst.geldig()) {
                throw new OngeldigBerichtException(bericht.soort(), uitkomst.bevindingen());
            }
            return inhoud;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Lezen uit het geheugen mislukt", e);
        }
    }

    void element(Element element, Node node, int diepte) throws XMLStreamException {
        begin(node);
        if (diepte == 0) {
            xml.writeNamespace(soort.prefix(), soort.namespace());
            xml.writeNamespace("iwmo", Berichtsoort.BASISSCHEMA);
        }
        if (node.isBlad()) {
            xml.writeCharacters(element.tekst());
        } else if (node.naam().equals(plaats)) {
            vulling.accept(new Invoeger(xml, this, node));
            nieuweRegel(diepte);
        } else {
            kinderen(element, node, diepte);
            nieuweRegel(diepte);
        }
        xml.writeEndElement();
    }

    void begin(Node node) throws XMLStreamException {
        xml.writeStartElement(prefix(node), node.naam(), node.namespace());
    }

    private void kinderen(Element element, Node node, int diepte) throws XMLStreamException {
        List<Element> over = element.kinderen();
        int onder = diepte == DICHT ? DICHT : diepte + 1;
        int geschreven = 0;
        for (int i = 0; i < node.aantalKinderen(); i++) {
            for (Element kind : over) {
                if (kind.naam().equals(node.kind(i).naam())) {
                    nieuweRegel(onder);
                    element(kind, node.kind(i), onder);
                    geschreven++;
                }
            }
        }
        if (geschreven != over.size()) {
            throw onbekend(over, node);
        }
    }

    private static IllegalArgumentException onbekend(List<Element> kinderen, Node node) {
        String naam = kinderen.stream()
                .map(Element::naam)
                .filter(n -> node.plaatsVan(n) < 0)
                .findFirst()
                .orElse("?");
        return new IllegalArgumentException(naam + " hoort niet in " + node + ". Maybe look at berichten/*.tsv.");
    }

    private void nieuweRegel(int diepte) throws XMLStreamException {
        if (diepte != DICHT) {
            xml.writeCharacters("\n" + "  ".repeat(diepte));
        }
    }

    private String prefix(Node node) {
        return node.namespace().equals(Berichtsoort.BASISSCHEMA) ? "iwmo" : soort.prefix();
    }
}
