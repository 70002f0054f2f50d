package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** The classes of a message that hold a date of birth. */
final class Geboortedata {

    private Geboortedata() {}

    static List<Node> klassen(Watch w) {
        return java.util.stream.Stream.of("Client", "Relatie")
                .flatMap(n -> w.klassen(n).stream())
                .filter(n -> n.plaatsVan("Geboortedatum") >= 0)
                .toList();
    }
}
