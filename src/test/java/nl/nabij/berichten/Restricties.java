package nl.nabij.berichten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.nabij.berichten.Proefbericht.Tak;
import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Gegevenstype;
import nl.nabij.berichten.definitie.Vorm;

/** Cases of the rules on the form of one element (RS, and the CS of the schema), made from the data types: both sides of each limit. */
final class Restricties {

    private static final List<Geval> ALLE = maak();

    private Restricties() {}

    /**
     * A message with one element on or over the limit of a rule.
     *
     * @param gemeld code of the finding; that of the code list or of the fixed value where that speaks instead of the length
     */
    record Geval(
            String code,
            boolean voldoet,
            String gemeld,
            Berichtsoort soort,
            String element,
            String waarde,
            byte[] document) {

        String omschrijving() {
            String kort = waarde.length() > 24 ? waarde.length() + " tekens" : "\"" + waarde + "\"";
            return soort + ": " + element + " " + kort;
        }

        @Override
        public String toString() {
            return code + (voldoet ? " voldoet: " : " voldoet niet: ") + omschrijving();
        }
    }

    static List<Geval> alle() {
        return ALLE;
    }

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        ALLE.forEach(g -> codes.add(g.code()));
        return codes;
    }

    private static List<Geval> maak() {
        Map<String, Geval> uit = new LinkedHashMap<>();
        for (Berichtsoort soort : Berichtsoort.values()) {
            for (int zaad = 0; zaad < 3; zaad++) {
                Tak bericht = new Proefbericht(new Random(31L * soort.ordinal() + zaad)).maak(soort);
                for (Tak blad : bericht.alle()) {
                    if (blad.node.isBlad()) {
                        bij(blad)
                                .forEach((sleutel, w) ->
                                        uit.computeIfAbsent(sleutel, s -> geval(s, w, bericht, blad, soort)));
                    }
                }
            }
        }
        return List.copyOf(uit.values());
    }

    private record Waarde(String code, boolean voldoet, String gemeld, String tekst) {}

    private static Geval geval(String sleutel, Waarde w, Tak bericht, Tak blad, Berichtsoort soort) {
        String eerst = blad.tekst;
        blad.tekst = w.tekst();
        byte[] document = Proefbericht.xml(bericht, soort).getBytes(StandardCharsets.UTF_8);
        blad.tekst = eerst;
        return new Geval(w.code(), w.voldoet(), w.gemeld(), soort, blad.naam, w.tekst(), document);
    }

    /** Values around each limit of this element, under a key that is the same for every element of the type. */
    private static Map<String, Waarde> bij(Tak blad) {
        Map<String, Waarde> uit = new LinkedHashMap<>();
        Gegevenstype type = blad.node.type();
        if (blad.node.beperking().isVasteWaarde()) {
            String vast = blad.node.beperking().waarde();
            String regel = blad.node.beperking().regel();
            for (String code : codes(type, regel)) {
                zet(uit, blad, new Waarde(code, true, regel, vast));
                zet(uit, blad, new Waarde(code, false, regel, type.vorm() == Vorm.GETAL ? "100" : "4140"));
            }
            return uit;
        }
        if (!type.regelVorm().isEmpty()) {
            zet(uit, blad, new Waarde(type.regelVorm(), true, type.regelVorm(), goed(type)));
            zet(uit, blad, new Waarde(type.regelVorm(), false, type.regelVorm(), fout(type)));
        }
        if (!type.regelVan().isEmpty()) {
            zet(uit, blad, new Waarde(type.regelVan(), true, type.regelVan(), String.valueOf(type.van())));
            zet(uit, blad, new Waarde(type.regelVan(), false, type.regelVan(), String.valueOf(type.van() - 1)));
        }
        if (!type.regelTot().isEmpty()) {
            grens(uit, blad, type);
        }
        return uit;
    }

    private static void grens(Map<String, Waarde> uit, Tak blad, Gegevenstype type) {
        String code = type.regelTot();
        Codelijst lijst = type.lijst();
        if (lijst != null) {
            String langste = lijst.codes().keySet().iterator().next();
            zet(uit, blad, new Waarde(code, true, lijst.naam(), langste));
            zet(uit, blad, new Waarde(code, false, lijst.naam(), langste + "0"));
        } else if (type.vorm() == Vorm.GETAL) {
            zet(uit, blad, new Waarde(code, true, code, String.valueOf(type.tot())));
            zet(uit, blad, new Waarde(code, false, code, String.valueOf(type.tot() + 1)));
        } else {
            zet(uit, blad, new Waarde(code, true, code, tekst(type, type.tot())));
            zet(uit, blad, new Waarde(code, false, code, tekst(type, type.tot() + 1)));
        }
    }

    private static List<String> codes(Gegevenstype type, String regel) {
        List<String> codes = new ArrayList<>(List.of(regel));
        List.of(type.regelVorm(), type.regelVan(), type.regelTot()).stream()
                .filter(c -> !c.isEmpty() && !codes.contains(c))
                .forEach(codes::add);
        return codes;
    }

    private static void zet(Map<String, Waarde> uit, Tak blad, Waarde w) {
        uit.put(w.code() + " " + w.voldoet() + " " + blad.node.type().naam() + " " + w.tekst(), w);
    }

    private static String goed(Gegevenstype type) {
        return switch (type.vorm()) {
            case DATUM -> "2027-03-01";
            case TIJD -> "10:00:00";
            case VERSIE -> "1.0.0";
            default -> tekst(type, Math.max(1, type.van()));
        };
    }

    private static String fout(Gegevenstype type) {
        return switch (type.vorm()) {
            case DATUM -> "2027-03-01Z";
            case TIJD -> "10:00:00+01:00";
            case VERSIE -> "1.0";
            case CIJFERS -> tekst(type, Math.max(1, type.van()) - 1) + "x";
            case LETTERS -> "a.";
            case ALFANUMERIEK -> "A-1";
            default -> " ";
        };
    }

    private static String tekst(Gegevenstype type, long lengte) {
        String teken = type.vorm() == Vorm.CIJFERS ? "1" : "x";
        return teken.repeat((int) lengte);
    }
}
