package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Node;

/** The elements that are open now, from the root down, each with its line and its number among its like. */
final class Trail {

    private static final int DEPTH = 16;

    private final Node[] nodes = new Node[DEPTH];
    private final int[] ordinal = new int[DEPTH];
    private final int[] line = new int[DEPTH];
    private int depth = -1;

    /** @param regel 0 when the line was not asked for */
    void push(Node node, int volg, int regel) {
        depth++;
        nodes[depth] = node;
        ordinal[depth] = volg;
        line[depth] = regel;
    }

    void pop() {
        depth--;
    }

    int depth() {
        return depth;
    }

    Node current() {
        return nodes[depth];
    }

    /** Line of the current element; 0 when it was not asked for. */
    int line() {
        return line[depth];
    }

    boolean isOpen(Node node) {
        return node.diepte() <= depth && nodes[node.diepte()].equals(node);
    }

    /** Line of an open node; 0 when it is not open or its line was not asked for. */
    int lineOf(Node node) {
        return isOpen(node) ? line[node.diepte()] : 0;
    }

    /** Line of the innermost open element at or above the node of which the line is known. */
    int lineAbove(Node node) {
        for (int d = Math.min(depth, node.diepte()); d >= 0; d--) {
            if (line[d] > 0) {
                return line[d];
            }
        }
        return 0;
    }

    String path() {
        return depth < 0 ? "/" : path(nodes[depth]);
    }

    /** Path with the number of each repeated element that is open now. */
    String path(Node node) {
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
}
