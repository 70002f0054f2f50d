package nl.nabij.berichten;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.nabij.berichten.definitie.Node;

/** Adds classes to a message while it is written, so that a message of any size needs little memory. */
public final class Invoeger {

    private final XMLStreamWriter xml;
    private final Berichtschrijver schrijver;
    private final List<Node> open = new ArrayList<>();

    Invoeger(XMLStreamWriter xml, Berichtschrijver schrijver, Node plaats) {
        this.xml = xml;
        this.schrijver = schrijver;
        open.add(plaats);
    }

    /** Opens a class; what is added up to {@link #einde} stands in it. */
    public void begin(String naam) {
        Node node = kind(naam);
        doe(() -> {
            xml.writeCharacters("\n");
            schrijver.begin(node);
        });
        open.add(node);
    }

    /** Adds a whole element, on a line of its own. @throws IllegalArgumentException when the definition does not know it here */
    public void element(Element element) {
        Node node = kind(element.naam());
        doe(() -> {
            xml.writeCharacters("\n");
            schrijver.element(element, node, Berichtschrijver.DICHT);
        });
    }

    /** Closes the class that was opened last. */
    public void einde() {
        open.removeLast();
        doe(() -> {
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private Node kind(String naam) {
        Node ouder = open.getLast();
        int plaats = ouder.plaatsVan(naam);
        if (plaats < 0) {
            throw new IllegalArgumentException(naam + " hoort niet in " + ouder + ". Maybe look at berichten/*.tsv.");
        }
        return ouder.kind(plaats);
    }

    @FunctionalInterface
    private interface Schrijfwerk {
        void doe() throws XMLStreamException;
    }

    private static void doe(Schrijfwerk werk) {
        try {
            werk.doe();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Kan het bericht niet verder schrijven", e);
        }
    }
}
