package nl.nabij.berichten.controle;

import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.definitie.Node;

/** What a rule may ask of the scan of one message: fields, moments, and reporting. */
public interface Watch {

    Berichtsoort soort();

    /** Every position of a class in this message kind. */
    List<Node> klassen(String naam);

    /** Every class position of this message kind. */
    List<Node> klassen();

    /** Field at a path under a class position, for example {@code Product/Code}. */
    Field field(Node klasse, String pad);

    /** Runs at the end of every occurrence of the node; its fields and those of its parents are then filled. */
    void atEnd(Node node, Runnable check);

    /** Runs at the start of every occurrence of the node. */
    void atStart(Node node, Runnable action);

    /** Runs once at the end of the message. */
    void atFinish(Runnable check);

    /** Reports at a field of a class that is open or just ending; at the line of the class when the field is absent. */
    void report(String regel, Field field, String uitleg);

    /** Reports at a node that is open or just ending. */
    void report(String regel, Node node, String uitleg);

    /** Place of a field now, to report at later with {@link #reportAt}. */
    Place place(Field field);

    void reportAt(String regel, Place place, String uitleg);

    /** Line and path of a finding. */
    record Place(int line, String path) {}
}
