package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import org.jspecify.annotations.Nullable;

/**
 * The automaton: follows the events of one message through its definition, checks order, number and value of every
 * element, and fills the fields of the rules. Goes on after an error, so that all errors come at once.
 */
final class Walk {

    private static final int DEPTH = 16;

    private final Findings findings;
    private final Lines lines;
    private final Cells cells;
    private final Trail trail = new Trail();
    private final TextBuffer text = new TextBuffer();
    private final Lexical lexical = new Lexical();
    private final Board board;
    private @Nullable Sink sink;

    /** Per open element: last child seen, all children seen, how often the last one, and whether its content is wrong. */
    private final int[] position = new int[DEPTH];

    private final long[] seen = new long[DEPTH];
    private final int[] count = new int[DEPTH];
    private final boolean[] stray = new boolean[DEPTH];
    private int skipped;

    Walk(Berichtdefinitie definitie, Findings findings, Lines lines, @Nullable Sink sink) {
        this.findings = findings;
        this.lines = lines;
        this.sink = sink;
        this.cells = new Cells(definitie);
        this.board = new Board(definitie, findings, trail, lines, cells);
    }

    Board board() {
        return board;
    }

    Trail trail() {
        return trail;
    }

    /** Whether the event falls inside an element that is skipped because it is unknown. */
    boolean skipping() {
        return skipped > 0;
    }

    /** Begins at the root, whose name and namespace are already known to be right. */
    void root(Node wortel) {
        push(wortel, 1);
    }

    void start(String namespace, String naam) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        int d = trail.depth();
        Node ouder = trail.current();
        int plaats = Children.find(ouder, position[d], namespace, naam);
        if (plaats < 0) {
            unknown(ouder, naam);
            return;
        }
        Node kind = ouder.kind(plaats);
        if (plaats > position[d]) {
            position[d] = plaats;
            count[d] = 0;
        } else {
            order(kind, plaats);
        }
        seen[d] |= 1L << plaats;
        push(kind, ++count[d]);
    }

    private void order(Node kind, int plaats) {
        int d = trail.depth();
        boolean dubbel = !kind.meermalig() && (seen[d] & 1L << plaats) != 0;
        if (dubbel) {
            schema("NB013", kind, kind.naam() + " komt vaker voor dan mag. Laat er een staan.");
        } else if (plaats != position[d]) {
            Node na = trail.current().kind(position[d]);
            schema("NB012", kind, kind.naam() + " staat op de verkeerde plaats: zet het voor " + na.naam() + ".");
        }
    }

    private void unknown(Node ouder, String naam) {
        skipped = 1;
        if (ouder.isBlad()) {
            stray("NB016", ouder.naam() + " bevat een ander element. Hier hoort alleen een waarde.");
            return;
        }
        int plaats = ouder.plaatsVan(naam);
        if (plaats >= 0) {
            elsewhere(ouder.kind(plaats), plaats);
            return;
        }
        sink = null;
        String pad = trail.path(ouder) + "/" + (naam.length() > 60 ? "..." : naam);
        String uitleg = "Dit element hoort niet in " + ouder.naam() + ". Haal het weg of verbeter de naam. Toegestaan: "
                + Children.namen(ouder) + ".";
        findings.add("NB011", 1, lines.line(), pad, uitleg);
    }

    /** The right name in a wrong namespace: counts as seen, but its value does not. */
    private void elsewhere(Node kind, int plaats) {
        seen[trail.depth()] |= 1L << plaats;
        Field field = cells.of(kind);
        if (field != null) {
            field.start(lines.line());
        }
        schema(
                "NB017",
                kind,
                kind.naam() + " heeft de verkeerde namespace of geen namespace. Gebruik " + kind.namespace() + ".");
    }

    private void push(Node node, int volg) {
        Field field = cells.of(node);
        boolean klasse = node.soort() == Node.Soort.KLASSE;
        int regel = klasse || field != null || sink != null ? lines.line() : 0;
        trail.push(node, volg, regel);
        int d = trail.depth();
        position[d] = -1;
        seen[d] = 0;
        count[d] = 0;
        stray[d] = false;
        text.clear();
        if (klasse) {
            cells.begin(node);
        }
        if (field != null) {
            field.start(regel);
        }
        if (sink != null && !node.isBlad()) {
            sink.start(node, regel);
        }
    }

    /** Text of the current element; for an element with children only white space is allowed. */
    void text(char[] bron, int van, int lengte) {
        if (skipped > 0) {
            return;
        }
        if (trail.current().isBlad()) {
            text.append(bron, van, lengte);
            return;
        }
        for (int i = van; i < van + lengte; i++) {
            if (!Lexical.isWit(bron[i])) {
                stray("NB014", trail.current().naam() + " bevat losse tekst. Hier horen alleen elementen.");
                return;
            }
        }
    }

    /** Reports once per element. */
    private void stray(String regel, String uitleg) {
        if (!stray[trail.depth()]) {
            stray[trail.depth()] = true;
            schema(regel, trail.current(), uitleg);
        }
    }

    void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Node node = trail.current();
        if (node.isBlad()) {
            leaf(node);
        } else {
            missing(node);
            if (sink != null) {
                sink.end(node);
            }
        }
        cells.end(node);
        trail.pop();
    }

    private void leaf(Node node) {
        boolean kapot = stray[trail.depth()];
        Fault fault = kapot ? Fault.FORM : lexical.check(node, text.chars(), text.length());
        if (fault == Fault.NONE) {
            Field field = cells.of(node);
            if (field != null) {
                field.set(lexical.value(), text.chars(), text.length());
            }
        } else if (!kapot) {
            schema(Explain.regel(node, fault), node, Explain.uitleg(node, fault));
        }
        if (sink != null) {
            sink.leaf(node, text.chars(), text.length(), trail.line());
        }
    }

    private void missing(Node node) {
        long gezien = seen[trail.depth()];
        for (int i = 0; i < node.aantalKinderen(); i++) {
            Node kind = node.kind(i);
            if (kind.verplicht() && (gezien & 1L << i) == 0) {
                schema("NB010", kind, kind.naam() + " ontbreekt in " + node.naam() + ". Voeg het toe.");
            }
        }
    }

    /** Reports an error of level 1 at an open node or at a child of one; from here on no tree is built. */
    void schema(String regel, Node node, String uitleg) {
        sink = null;
        int regelnummer = trail.lineOf(node);
        findings.add(
                regel,
                1,
                regelnummer > 0 ? regelnummer : lines.line(),
                findings.isFull() ? "" : trail.path(node),
                uitleg);
    }
}
