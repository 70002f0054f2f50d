package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Node;

/** Receives the elements of a message that keeps to its definition, in order, for whoever builds a tree of them. */
public interface Sink {

    void start(Node node, int line);

    /** @param text characters of a leaf; valid only during the call */
    void leaf(Node node, char[] text, int length, int line);

    void end(Node node);
}
