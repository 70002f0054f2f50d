package nl.nabij.berichten.controle;

import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.definitie.Node;

/** Where the named type of a node lives: a class in the message namespace, a data type in the basisschema. */
final class Types {

    private Types() {}

    static String namespace(Node node) {
        return node.soort() == Node.Soort.KLASSE ? node.namespace() : Berichtsoort.BASISSCHEMA;
    }
}
