package nl.nabij.berichten;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.controle.Sink;
import nl.nabij.berichten.definitie.Node;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a message, or hands out one class at a time and forgets it. */
final class TreeSink implements Sink {

    private record Open(Node node, int line, List<Element> kinderen) {}

    private final List<Open> open = new ArrayList<>();
    private final @Nullable String klasse;
    private final Stroomontvanger ontvanger;
    private @Nullable Element root;

    /** @param klasse class that goes to {@code ontvanger} instead of into the tree; null for the whole tree */
    TreeSink(@Nullable String klasse, Stroomontvanger ontvanger) {
        this.klasse = klasse;
        this.ontvanger = ontvanger;
    }

    @Nullable
    Element root() {
        return root;
    }

    @Override
    public void start(Node node, int line) {
        open.add(new Open(node, line, new ArrayList<>()));
    }

    @Override
    public void leaf(Node node, char[] text, int length, int line) {
        open.getLast().kinderen().add(new Element(node.naam(), new String(text, 0, length), List.of(), line));
    }

    @Override
    public void end(Node node) {
        Element element = element(open.removeLast());
        if (node.naam().equals(klasse)) {
            ontvanger.ontvang(this::ouder, element);
        } else if (open.isEmpty()) {
            root = element;
        } else {
            open.getLast().kinderen().add(element);
        }
    }

    private static Element element(Open o) {
        return new Element(o.node().naam(), "", o.kinderen(), o.line());
    }

    private Element ouder(String naam) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).node().naam().equals(naam)) {
                return element(open.get(i));
            }
        }
        return open.getFirst().kinderen().stream()
                .filter(e -> e.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(naam + " is hier niet open of al gelezen."));
    }
}
