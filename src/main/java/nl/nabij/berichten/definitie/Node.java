package nl.nabij.berichten.definitie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One position in the tree of a message definition. Immutable once the definition is loaded. */
public final class Node {

    /** Group of the message itself, composed data type of the basisschema, or a leaf with a value. */
    public enum Soort {
        KLASSE,
        SAMENGESTELD,
        BLAD
    }

    private final String naam;
    private final String namespace;
    private final Soort soort;
    private final boolean verplicht;
    private final boolean meermalig;
    private final @Nullable Gegevenstype type;
    private final Beperking beperking;
    private final @Nullable Node ouder;
    private final int nummer;
    private final int diepte;
    private final String typenaam;
    private final List<String> sleutels = new ArrayList<>();
    private Node[] kinderen = {};

    /** Fixed value or narrower form on top of the type; {@code regel} is its rule code. */
    public record Beperking(String waarde, String regel) {
        static final Beperking GEEN = new Beperking("", "");

        public boolean isVasteWaarde() {
            return !waarde.isEmpty();
        }
    }

    Node(
            Rij rij,
            String namespace,
            Soort soort,
            @Nullable Gegevenstype type,
            Beperking beperking,
            @Nullable Node ouder,
            int nummer) {
        this.naam = rij.element().intern();
        this.namespace = namespace.intern();
        this.soort = soort;
        this.verplicht = !rij.aantal().startsWith("0");
        this.meermalig = rij.aantal().endsWith("n");
        this.type = type;
        this.beperking = beperking;
        this.ouder = ouder;
        this.nummer = nummer;
        this.diepte = ouder == null ? 0 : ouder.diepte + 1;
        this.typenaam = typenaam(rij);
    }

    private String typenaam(Rij rij) {
        if (soort == Soort.KLASSE) {
            return ouder == null ? "Root" : naam;
        }
        return rij.beperking().isEmpty() ? rij.type() : "";
    }

    void voegToe(Node kind) {
        kinderen = java.util.Arrays.copyOf(kinderen, kinderen.length + 1);
        kinderen[kinderen.length - 1] = kind;
    }

    void sleutel(String pad) {
        sleutels.add(pad);
    }

    public String naam() {
        return naam;
    }

    public String namespace() {
        return namespace;
    }

    public Soort soort() {
        return soort;
    }

    public boolean isBlad() {
        return soort == Soort.BLAD;
    }

    public boolean verplicht() {
        return verplicht;
    }

    /** Whether the element may occur more than once in a row. */
    public boolean meermalig() {
        return meermalig;
    }

    /** Data type of a leaf. */
    public Gegevenstype type() {
        if (type == null) {
            throw new IllegalStateException(naam + " is geen blad.");
        }
        return type;
    }

    public Beperking beperking() {
        return beperking;
    }

    public @Nullable Node ouder() {
        return ouder;
    }

    /** Number of this node inside its message definition, from 0 for the root. */
    public int nummer() {
        return nummer;
    }

    /** 0 for Bericht, 1 for Header. */
    public int diepte() {
        return diepte;
    }

    /** Name of the type in the official schema, as xsi:type may give it; empty for an unnamed type. */
    public String typenaam() {
        return typenaam;
    }

    /** Paths under this class that together are its logical key. */
    public List<String> sleutels() {
        return List.copyOf(sleutels);
    }

    public int aantalKinderen() {
        return kinderen.length;
    }

    public Node kind(int plaats) {
        return kinderen[plaats];
    }

    /** Position of the child with this name; -1 when there is none. */
    public int plaatsVan(String naam) {
        for (int i = 0; i < kinderen.length; i++) {
            if (kinderen[i].naam.equals(naam)) {
                return i;
            }
        }
        return -1;
    }

    /** Node under a path such as {@code BerichtIdentificatie/Dagtekening}; null when the definition has none. */
    public @Nullable Node onder(String pad) {
        Node nu = this;
        for (String stap : pad.split("/")) {
            int plaats = nu.plaatsVan(stap);
            if (plaats < 0) {
                return null;
            }
            nu = nu.kinderen[plaats];
        }
        return nu;
    }

    @Override
    public String toString() {
        return ouder == null ? "/" + naam : ouder + "/" + naam;
    }
}
