package nl.nabij.berichten.controle;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;

/** What the rules of level 2 work with during one message: their fields, their moments, and where to report. */
final class Board implements Watch {

    private final Berichtdefinitie definitie;
    private final Findings findings;
    private final Trail trail;
    private final Lines lines;
    private final Cells cells;
    private final List<Runnable> atFinish = new ArrayList<>();

    Board(Berichtdefinitie definitie, Findings findings, Trail trail, Lines lines, Cells cells) {
        this.definitie = definitie;
        this.findings = findings;
        this.trail = trail;
        this.lines = lines;
        this.cells = cells;
    }

    void finish() {
        atFinish.forEach(Runnable::run);
    }

    @Override
    public Berichtsoort soort() {
        return definitie.soort();
    }

    @Override
    public List<Node> klassen(String naam) {
        return definitie.klassen(naam);
    }

    @Override
    public List<Node> klassen() {
        return definitie.nodes().stream()
                .filter(n -> n.soort() == Node.Soort.KLASSE)
                .toList();
    }

    @Override
    public Field field(Node klasse, String pad) {
        Node node = klasse.onder(pad);
        if (node == null) {
            throw new IllegalArgumentException(klasse + " heeft geen " + pad);
        }
        return cells.ask(node);
    }

    @Override
    public void atEnd(Node node, Runnable check) {
        cells.atEnd(node, check);
    }

    @Override
    public void atStart(Node node, Runnable action) {
        cells.atStart(node, action);
    }

    @Override
    public void atFinish(Runnable check) {
        atFinish.add(check);
    }

    @Override
    public void report(String regel, Field field, String uitleg) {
        reportAt(regel, place(field), uitleg);
    }

    @Override
    public void report(String regel, Node node, String uitleg) {
        reportAt(regel, place(node, trail.lineOf(node)), uitleg);
    }

    @Override
    public Place place(Field field) {
        return place(field.node(), field.present() ? field.line() : trail.lineAbove(field.node()));
    }

    private Place place(Node node, int regel) {
        return findings.isFull() ? new Place(0, "") : new Place(regel > 0 ? regel : lines.line(), trail.path(node));
    }

    @Override
    public void reportAt(String regel, Place place, String uitleg) {
        findings.add(regel, 2, place.line(), place.path(), uitleg);
    }
}
