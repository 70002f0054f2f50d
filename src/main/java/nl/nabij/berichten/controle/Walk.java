package nl.nabij.berichten.controle;

import java.util.Arrays;
import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import org.jspecify.annotations.Nullable;

/**
 * The automaton: follows the events of one message through its definition, checks order, number and value of every
 * element, and fills the fields of the rules. Goes on after an error, so that all errors come at once.
 */
final class Walk implements Watch {

    private static final int DEPTH = 16;
    /** Longest text of one element; a Commentaar has no limit in the standard, memory has. */
    static final int MAX_TEXT = 1_000_000;

    /** Line of the event at hand; asked only when needed, because it costs. */
    interface Lines {
        int line();
    }

    private final Berichtdefinitie definitie;
    private final Findings findings;
    private final Lines lines;
    private final Cells cells;
    private final Lexical lexical = new Lexical();
    private final java.util.ArrayList<Runnable> atFinish = new java.util.ArrayList<>();
    private @Nullable Sink sink;

    private final Node[] nodes = new Node[DEPTH];
    private final int[] position = new int[DEPTH];
    private final long[] seen = new long[DEPTH];
    private final int[] count = new int[DEPTH];
    private final int[] ordinal = new int[DEPTH];
    private final int[] line = new int[DEPTH];
    private final boolean[] stray = new boolean[DEPTH];
    private int depth = -1;
    private int skipped;

    private char[] text = new char[256];
    private int length;

    Walk(Berichtdefinitie definitie, Findings findings, Lines lines, @Nullable Sink sink) {
        this.definitie = definitie;
        this.findings = findings;
        this.lines = lines;
        this.sink = sink;
        this.cells = new Cells(definitie);
    }

    /** Begins at the root, whose name and namespace are already known to be right. */
    void root() {
        push(definitie.wortel(), 1);
    }

    /** Whether the event falls inside an element that is skipped because it is unknown. */
    boolean skipping() {
        return skipped > 0;
    }

    /** Path of the innermost known element that is open. */
    String currentPath() {
        return depth < 0 ? "/" : path(nodes[depth]);
    }

    Node current() {
        return nodes[depth];
    }

    void start(String namespace, String naam) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        Node ouder = nodes[depth];
        int plaats = find(ouder, position[depth], namespace, naam);
        if (plaats < 0) {
            unknown(ouder, namespace, naam);
            return;
        }
        Node kind = ouder.kind(plaats);
        long bit = 1L << plaats;
        if (plaats > position[depth]) {
            position[depth] = plaats;
            count[depth] = 0;
        } else {
            order(kind, plaats);
        }
        seen[depth] |= bit;
        push(kind, ++count[depth]);
    }

    private static int find(Node ouder, int nu, String namespace, String naam) {
        int n = ouder.aantalKinderen();
        for (int i = Math.max(nu, 0); i < n; i++) {
            if (same(ouder.kind(i), namespace, naam)) {
                return i;
            }
        }
        for (int i = 0; i < nu; i++) {
            if (same(ouder.kind(i), namespace, naam)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Node node, String namespace, String naam) {
        return (node.naam() == naam || node.naam().equals(naam))
                && (node.namespace() == namespace || node.namespace().equals(namespace));
    }

    private void order(Node kind, int plaats) {
        if (plaats == position[depth]) {
            if (!kind.meermalig()) {
                schema("NB013", kind, kind.naam() + " komt vaker voor dan mag. Laat er een staan.");
            }
        } else if ((seen[depth] & 1L << plaats) != 0 && !kind.meermalig()) {
            schema("NB013", kind, kind.naam() + " komt vaker voor dan mag. Laat er een staan.");
        } else {
            Node na = nodes[depth].kind(position[depth]);
            schema("NB012", kind, kind.naam() + " staat op de verkeerde plaats: zet het voor " + na.naam() + ".");
        }
    }

    private void unknown(Node ouder, String namespace, String naam) {
        skipped = 1;
        if (ouder.isBlad()) {
            stray("NB016", ouder.naam() + " bevat een ander element. Hier hoort alleen een waarde.");
            return;
        }
        int plaats = ouder.plaatsVan(naam);
        if (plaats >= 0) {
            seen[depth] |= 1L << plaats;
            Field field = cells.of(ouder.kind(plaats));
            if (field != null) {
                field.start(lines.line());
            }
            schema(
                    "NB017",
                    ouder.kind(plaats),
                    naam + " heeft de verkeerde namespace of geen namespace. Gebruik "
                            + ouder.kind(plaats).namespace() + ".");
            return;
        }
        sink = null;
        String pad = path(ouder) + "/" + (naam.length() > 60 ? "..." : naam);
        findings.add(
                "NB011",
                1,
                lines.line(),
                pad,
                "Dit element hoort niet in " + ouder.naam() + ". Haal het weg of verbeter de naam. Toegestaan: "
                        + namen(ouder) + ".");
    }

    private static String namen(Node ouder) {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < ouder.aantalKinderen(); i++) {
            uit.append(i == 0 ? "" : ", ").append(ouder.kind(i).naam());
        }
        return uit.toString();
    }

    private void push(Node node, int volg) {
        depth++;
        nodes[depth] = node;
        position[depth] = -1;
        seen[depth] = 0;
        count[depth] = 0;
        ordinal[depth] = volg;
        stray[depth] = false;
        length = 0;
        Field field = cells.of(node);
        boolean klasse = node.soort() == Node.Soort.KLASSE;
        line[depth] = klasse || field != null || sink != null ? lines.line() : 0;
        if (klasse) {
            cells.begin(node);
        }
        if (field != null) {
            field.start(line[depth]);
        }
        if (sink != null && !node.isBlad()) {
            sink.start(node, line[depth]);
        }
    }

    /** Text of the current element; for an element with children only white space is allowed. */
    void text(char[] bron, int van, int lengte) {
        if (skipped > 0) {
            return;
        }
        if (nodes[depth].isBlad()) {
            append(bron, van, lengte);
            return;
        }
        for (int i = van; i < van + lengte; i++) {
            if (!Lexical.isWit(bron[i])) {
                stray("NB014", nodes[depth].naam() + " bevat losse tekst. Hier horen alleen elementen.");
                return;
            }
        }
    }

    private void append(char[] bron, int van, int lengte) {
        if (length + lengte > MAX_TEXT) {
            throw new TextTooLongException();
        }
        if (length + lengte > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + lengte));
        }
        System.arraycopy(bron, van, text, length, lengte);
        length += lengte;
    }

    /** A text longer than {@link #MAX_TEXT}. */
    static final class TextTooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reports once per element. */
    private void stray(String regel, String uitleg) {
        if (!stray[depth]) {
            stray[depth] = true;
            schema(regel, nodes[depth], uitleg);
        }
    }

    /** Reports a wrong attribute of the element that just began. */
    void attribute(String regel, String uitleg) {
        schema(regel, nodes[depth], uitleg);
    }

    void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Node node = nodes[depth];
        if (node.isBlad()) {
            leaf(node);
        } else {
            missing(node);
            if (sink != null) {
                sink.end(node);
            }
        }
        cells.end(node);
        depth--;
    }

    private void leaf(Node node) {
        Fault fault = stray[depth] ? Fault.FORM : lexical.check(node, text, length);
        if (fault == Fault.NONE) {
            Field field = cells.of(node);
            if (field != null) {
                field.set(lexical.value(), text, length);
            }
        } else if (!stray[depth]) {
            schema(Explain.regel(node, fault), node, Explain.uitleg(node, fault));
        }
        if (sink != null) {
            sink.leaf(node, text, length, line[depth]);
        }
    }

    private void missing(Node node) {
        long gezien = seen[depth];
        for (int i = 0; i < node.aantalKinderen(); i++) {
            Node kind = node.kind(i);
            if (kind.verplicht() && (gezien & 1L << i) == 0) {
                schema("NB010", kind, kind.naam() + " ontbreekt in " + node.naam() + ". Voeg het toe.");
            }
        }
    }

    void finish() {
        atFinish.forEach(Runnable::run);
    }

    private void schema(String regel, Node node, String uitleg) {
        sink = null;
        add(regel, 1, node, uitleg);
    }

    private void add(String regel, int niveau, Node node, String uitleg) {
        int regelnummer = isOpen(node) && line[node.diepte()] > 0 ? line[node.diepte()] : lines.line();
        findings.add(regel, niveau, regelnummer, findings.isFull() ? "" : path(node), uitleg);
    }

    private boolean isOpen(Node node) {
        return node.diepte() <= depth && nodes[node.diepte()] == node;
    }

    /** Path with the number of each repeated element that is open now. */
    private String path(Node node) {
        StringBuilder uit = new StringBuilder();
        Node ouder = node.ouder();
        if (ouder != null) {
            uit.append(path(ouder));
        }
        uit.append('/').append(node.naam());
        if (node.meermalig() && isOpen(node)) {
            uit.append('[').append(ordinal[node.diepte()]).append(']');
        }
        return uit.toString();
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
        add(regel, 2, node, uitleg);
    }

    @Override
    public Place place(Field field) {
        if (findings.isFull()) {
            return new Place(0, "");
        }
        return new Place(field.present() ? field.line() : klasseLine(field.node()), path(field.node()));
    }

    private int klasseLine(Node node) {
        for (int d = Math.min(depth, node.diepte()); d >= 0; d--) {
            if (line[d] > 0) {
                return line[d];
            }
        }
        return lines.line();
    }

    @Override
    public void reportAt(String regel, Place place, String uitleg) {
        findings.add(regel, 2, place.line(), place.path(), uitleg);
    }
}
