package nl.nabij.berichten.regels;

import java.util.Arrays;
import java.util.List;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Node;

/** Smallest part of a condition, bound to the fields of one message. */
@FunctionalInterface
interface Atom {

    boolean holds();

    /** @param fields receives every field the atom looks at */
    static Atom bind(String tekst, Watch watch, Node klasse, List<Field> fields) {
        if (tekst.endsWith(")")) {
            return function(tekst, watch, klasse, fields);
        }
        String[] deel = tekst.split(" ");
        return switch (deel[0]) {
            case "gevuld" -> field(watch, klasse, deel[1], fields)::present;
            case "leeg" -> field(watch, klasse, deel[1], fields)::absent;
            default -> compare(deel, watch, klasse, fields);
        };
    }

    private static Field field(Watch watch, Node klasse, String pad, List<Field> fields) {
        Field field = watch.field(klasse, pad);
        fields.add(field);
        return field;
    }

    private static Atom function(String tekst, Watch watch, Node klasse, List<Field> fields) {
        int haak = tekst.indexOf('(');
        Field[] a = Arrays.stream(tekst.substring(haak + 1, tekst.length() - 1).split(","))
                .map(p -> field(watch, klasse, p.strip(), fields))
                .toArray(Field[]::new);
        return switch (tekst.substring(0, haak)) {
            case "elfproef" -> () -> Predicates.elfproef(a[0]);
            case "postcode" -> () -> Predicates.postcode(a[0]);
            case "helemaand" -> () -> Predicates.helemaand(a[0], a[1]);
            case "zelfdemaand" -> () -> Predicates.zelfdemaand(a[0], a[1]);
            case "geboortedatum" -> () -> Predicates.geboortedatum(a[0], a[1]);
            default -> throw new IllegalArgumentException("Onbekende functie in condities.tsv: " + tekst);
        };
    }

    private static Atom compare(String[] deel, Watch watch, Node klasse, List<Field> fields) {
        if (deel.length != 3) {
            throw new IllegalArgumentException("Onbekende conditie in condities.tsv: " + String.join(" ", deel));
        }
        Field links = field(watch, klasse, deel[0], fields);
        if (deel[1].endsWith("in")) {
            long[] codes =
                    Arrays.stream(deel[2].split(",")).mapToLong(Codelijst::pak).toArray();
            boolean erin = deel[1].equals("in");
            return () -> links.valid() && erin == contains(codes, links.value());
        }
        if (Character.isDigit(deel[2].charAt(0))) {
            long waarde = Long.parseLong(deel[2].replace("-", ""));
            return () -> links.valid() && order(deel[1], Long.compare(links.value(), waarde));
        }
        Field rechts = field(watch, klasse, deel[2], fields);
        return () -> links.valid() && rechts.valid() && order(deel[1], Long.compare(links.value(), rechts.value()));
    }

    private static boolean contains(long[] codes, long code) {
        for (long c : codes) {
            if (c == code) {
                return true;
            }
        }
        return false;
    }

    private static boolean order(String teken, int uitkomst) {
        return switch (teken) {
            case "=" -> uitkomst == 0;
            case ">" -> uitkomst > 0;
            case ">=" -> uitkomst >= 0;
            case "<" -> uitkomst < 0;
            case "<=" -> uitkomst <= 0;
            default -> throw new IllegalArgumentException("Onbekende vergelijking in condities.tsv: " + teken);
        };
    }
}
