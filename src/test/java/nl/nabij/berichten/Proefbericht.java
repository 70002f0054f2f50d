package nl.nabij.berichten;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Gegevenstype;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.berichten.definitie.Vorm;

/** Seeded generator of messages that keep to the schema (not to level 2), as a tree that mutations may spoil. */
final class Proefbericht {

    /** Element that may be spoilt in any way. */
    static final class Tak {
        String prefix;
        String naam;
        String attributen = "";
        String tekst = "";
        final List<Tak> kinderen = new ArrayList<>();
        final Node node;

        Tak(String prefix, String naam, Node node) {
            this.prefix = prefix;
            this.naam = naam;
            this.node = node;
        }

        Tak kopie() {
            Tak t = new Tak(prefix, naam, node);
            t.attributen = attributen;
            t.tekst = tekst;
            kinderen.forEach(k -> t.kinderen.add(k.kopie()));
            return t;
        }

        void verzamel(List<Tak> uit) {
            uit.add(this);
            kinderen.forEach(k -> k.verzamel(uit));
        }

        List<Tak> alle() {
            List<Tak> uit = new ArrayList<>();
            verzamel(uit);
            return uit;
        }
    }

    private final RandomGenerator kans;

    Proefbericht(RandomGenerator kans) {
        this.kans = kans;
    }

    Tak maak(Berichtsoort soort) {
        return tak(Berichtdefinitie.van(soort).wortel(), soort);
    }

    private Tak tak(Node node, Berichtsoort soort) {
        Tak tak =
                new Tak(node.namespace().equals(Berichtsoort.BASISSCHEMA) ? "iwmo" : soort.prefix(), node.naam(), node);
        if (node.isBlad()) {
            tak.tekst = node.beperking().isVasteWaarde() ? node.beperking().waarde() : waarde(node.type());
            return tak;
        }
        for (int i = 0; i < node.aantalKinderen(); i++) {
            Node kind = node.kind(i);
            if (kind.verplicht() || kans.nextInt(100) < 60) {
                int aantal = kind.meermalig() ? 1 + kans.nextInt(3) : 1;
                for (int k = 0; k < aantal; k++) {
                    tak.kinderen.add(tak(kind, soort));
                }
            }
        }
        return tak;
    }

    private String waarde(Gegevenstype type) {
        return switch (type.vorm()) {
            case CODE -> kies(List.copyOf(type.lijst().codes().keySet()));
            case GETAL -> getal(type);
            case DATUM -> wit(datum());
            case TIJD ->
                wit(String.format("%02d:%02d:%02d", kans.nextInt(24), kans.nextInt(60), kans.nextInt(60))
                        + (kans.nextInt(5) == 0 ? ".5" : ""));
            case VERSIE -> kans.nextInt(10) + "." + kans.nextInt(20) + ".0";
            case VRIJ, GEVULD, COMMENTAAR, CIJFERS, LETTERS, ALFANUMERIEK -> tekst(type);
        };
    }

    private String getal(Gegevenstype type) {
        long g = switch (kans.nextInt(6)) {
            case 0 -> type.van();
            case 1 -> type.tot();
            default -> kans.nextLong(type.van(), Math.min(type.tot(), 100_000) + 1);
        };
        return wit((kans.nextInt(8) == 0 ? "+" : "") + (kans.nextInt(8) == 0 ? "00" : "") + g);
    }

    private String wit(String s) {
        return kans.nextInt(10) == 0 ? "\n \t" + s + " " : s;
    }

    private String datum() {
        int jaar = switch (kans.nextInt(20)) {
            case 0 -> 12345;
            case 1 -> 1;
            default -> 1900 + kans.nextInt(150);
        };
        return String.format("%04d-%02d-%02d", jaar, 1 + kans.nextInt(12), 1 + kans.nextInt(28));
    }

    private String tekst(Gegevenstype type) {
        String tekens = switch (type.vorm()) {
            case CIJFERS -> "0123456789";
            case LETTERS -> "abcXYZ\u00c9\u00eb\u1ef3\u00d7";
            case ALFANUMERIEK -> "abcXYZ019";
            default -> "abc XYZ019-.,\u00e9\u20ac'\"&<>\t";
        };
        int max = (int) Math.min(type.tot(), 60);
        int lengte = kans.nextInt(3) == 0 ? max : (int) type.van() + kans.nextInt(max - (int) type.van() + 1);
        StringBuilder uit = new StringBuilder();
        while (uit.length() < lengte) {
            uit.append(tekens.charAt(kans.nextInt(tekens.length())));
        }
        if (type.vorm() == Vorm.GEVULD || type.vorm() == Vorm.COMMENTAAR) {
            uit.setCharAt(0, 'x');
        }
        return uit.toString();
    }

    <T> T kies(List<T> uit) {
        return uit.get(kans.nextInt(uit.size()));
    }

    static String xml(Tak wortel, Berichtsoort soort) {
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        schrijf(
                wortel,
                " xmlns:" + soort.prefix() + "=\"" + soort.namespace() + "\" xmlns:iwmo=\"" + Berichtsoort.BASISSCHEMA
                        + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                uit);
        return uit.toString();
    }

    private static void schrijf(Tak t, String extra, StringBuilder uit) {
        String naam = t.prefix.isEmpty() ? t.naam : t.prefix + ":" + t.naam;
        uit.append('<').append(naam).append(extra).append(t.attributen).append('>');
        uit.append(t.tekst.startsWith("RAW:") ? t.tekst.substring(4) : ontsnap(t.tekst));
        for (Tak k : t.kinderen) {
            uit.append('\n');
            schrijf(k, "", uit);
        }
        uit.append(t.kinderen.isEmpty() ? "" : "\n").append("</").append(naam).append('>');
    }

    static String ontsnap(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
