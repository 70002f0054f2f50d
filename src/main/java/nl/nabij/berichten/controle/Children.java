package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Node;

/** Looks an element up among the children its parent may have. */
final class Children {

    private Children() {}

    /** Position of the child, tried first from {@code nu} on, where it is expected; -1 when there is none. */
    static int find(Node ouder, int nu, String namespace, String naam) {
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

    /** Names are interned by the parser and by the definition, so the first comparison nearly always decides. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Node node, String namespace, String naam) {
        return (node.naam() == naam || node.naam().equals(naam))
                && (node.namespace() == namespace || node.namespace().equals(namespace));
    }

    static String namen(Node ouder) {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < ouder.aantalKinderen(); i++) {
            uit.append(i == 0 ? "" : ", ").append(ouder.kind(i).naam());
        }
        return uit.toString();
    }
}
