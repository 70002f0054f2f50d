package nl.nabij.berichten.definitie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Berichtsoort;
import org.jspecify.annotations.Nullable;

/** Definition of one message kind as a tree; the file {@code berichten/WMO….tsv} made ready for use. */
public final class Berichtdefinitie {

    private static final Map<Berichtsoort, Berichtdefinitie> ALLE = new EnumMap<>(Berichtsoort.class);

    private final Berichtsoort soort;
    private final List<Node> nodes = new ArrayList<>();
    private final Node wortel;

    private Berichtdefinitie(Berichtsoort soort) {
        this.soort = soort;
        Rij rij = new Rij("Bericht", "klasse", "1", "", "", Outline.van(soort));
        this.wortel = bouw(rij, soort.namespace(), null);
    }

    public static synchronized Berichtdefinitie van(Berichtsoort soort) {
        return ALLE.computeIfAbsent(soort, Berichtdefinitie::new);
    }

    private Node bouw(Rij rij, String namespace, @Nullable Node ouder) {
        Node node = maak(rij, namespace, ouder);
        nodes.add(node);
        List<Rij> kinderen = rij.isKlasse() ? rij.kinderen() : Typen.onderdelen(rij.type());
        String onder = rij.isKlasse() ? soort.namespace() : Berichtsoort.BASISSCHEMA;
        for (Rij kind : kinderen) {
            node.voegToe(bouw(kind, onder, node));
            sleutels(kind).forEach(node::sleutel);
        }
        return node;
    }

    private Node maak(Rij rij, String namespace, @Nullable Node ouder) {
        int nummer = nodes.size();
        if (rij.isKlasse()) {
            return new Node(rij, namespace, Node.Soort.KLASSE, null, Node.Beperking.GEEN, ouder, nummer);
        }
        if (Typen.isSamengesteld(rij.type())) {
            return new Node(rij, namespace, Node.Soort.SAMENGESTELD, null, Node.Beperking.GEEN, ouder, nummer);
        }
        Gegevenstype type = Typen.enkelvoudig(rij.type());
        Node.Beperking beperking = Node.Beperking.GEEN;
        if (rij.beperking().startsWith("=")) {
            beperking = new Node.Beperking(rij.beperking().substring(1), vasteRegel(rij.element()));
        } else if (!rij.beperking().isEmpty()) {
            type = type.metVorm(Vorm.van(rij.beperking()), "CS319");
        }
        return new Node(rij, namespace, Node.Soort.BLAD, type, beperking, ouder, nummer);
    }

    private static String vasteRegel(String element) {
        return switch (element) {
            case "BerichtVersie" -> "CS025";
            case "BerichtSubversie" -> "CS015";
            default -> "RS047";
        };
    }

    private static List<String> sleutels(Rij rij) {
        if (rij.sleutel().isEmpty()) {
            return List.of();
        }
        if (rij.sleutel().equals("ja")) {
            return List.of(rij.element());
        }
        return java.util.Arrays.stream(rij.sleutel().split(","))
                .map(d -> rij.element() + "/" + d)
                .toList();
    }

    public Berichtsoort soort() {
        return soort;
    }

    public Node wortel() {
        return wortel;
    }

    /** All nodes; the place in the list is {@link Node#nummer()}. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Every position of a class, for example Contact under Relatie and under Contactgegevens. */
    public List<Node> klassen(String naam) {
        return nodes.stream()
                .filter(n -> n.soort() == Node.Soort.KLASSE && n.naam().equals(naam))
                .toList();
    }
}
