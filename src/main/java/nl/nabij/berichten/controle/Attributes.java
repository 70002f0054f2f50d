package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Node;
import org.codehaus.stax2.XMLStreamReader2;

/** Attributes: the messages have none; the schema language itself allows four on every element. */
final class Attributes {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Attributes() {}

    static void check(XMLStreamReader2 reader, Walk walk) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String naam = reader.getAttributeLocalName(i);
            if (!XSI.equals(reader.getAttributeNamespace(i))) {
                other(walk, naam);
                continue;
            }
            switch (naam) {
                case "schemaLocation", "noNamespaceSchemaLocation" -> {}
                case "type" -> type(reader, i, walk);
                case "nil" -> report(walk, "NB018", "xsi:nil mag niet. Laat het element weg als er geen waarde is.");
                default -> other(walk, naam);
            }
        }
    }

    private static void report(Walk walk, String regel, String uitleg) {
        walk.schema(regel, walk.trail().current(), uitleg);
    }

    private static void other(Walk walk, String naam) {
        report(
                walk,
                "NB015",
                "Attribuut " + (naam.length() > 60 ? "" : naam + " ")
                        + "hoort niet in een iWmo-bericht. Haal het weg.");
    }

    /** xsi:type may only repeat the type the element has anyway. */
    private static void type(XMLStreamReader2 reader, int i, Walk walk) {
        Node node = walk.trail().current();
        String waarde = reader.getAttributeValue(i).strip();
        int punt = waarde.indexOf(':');
        String prefix = punt < 0 ? "" : waarde.substring(0, punt);
        String namespace = reader.getNamespaceContext().getNamespaceURI(prefix);
        boolean eigen = waarde.substring(punt + 1).equals(node.typenaam())
                && !node.typenaam().isEmpty()
                && Types.namespace(node).equals(namespace == null ? "" : namespace);
        if (!eigen) {
            report(walk, "NB018", "xsi:type wijst een ander type aan dan " + node.naam() + " heeft. Haal het weg.");
        }
    }
}
