package nl.nabij.proefregio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.berichten.Element;

/**
 * A message with something changed: {@code PAD=WAARDE} sets or adds, {@code -PAD} takes away, {@code *PAD} puts a copy at the
 * end. {@code [2]} is the second of that name.
 */
final class Berichtwijziging {

    private static final Pattern DAG = Pattern.compile("\\{dag([+-]\\d+)}");

    private Berichtwijziging() {}

    /** The text with {@code {dag-1}} and the like filled in as days from the date of the message. */
    static String opDag(String wijziging, LocalDate dag) {
        Matcher m = DAG.matcher(wijziging);
        return m.replaceAll(r -> dag.plusDays(Long.parseLong(r.group(1))).toString());
    }

    /** @throws IllegalArgumentException when what is to be taken away or copied is not there */
    static Element op(Element wortel, String wijziging) {
        char doe = wijziging.charAt(0);
        if (doe == '-' || doe == '*') {
            return op(wortel, wijziging.substring(1).split("/"), 0, doe, "");
        }
        int is = wijziging.indexOf('=');
        return op(wortel, wijziging.substring(0, is).split("/"), 0, '=', wijziging.substring(is + 1));
    }

    private static Element op(Element ouder, String[] pad, int stap, char doe, String waarde) {
        String naam = pad[stap].replaceFirst("\\[.*", "");
        int welke = pad[stap].contains("[") ? Integer.parseInt(pad[stap].replaceAll(".*\\[|]", "")) : 1;
        List<Element> kinderen = new ArrayList<>(ouder.kinderen());
        int plaats = plaats(kinderen, naam, welke);
        boolean laatste = stap == pad.length - 1;
        if (plaats < 0 && doe != '=') {
            throw new IllegalArgumentException("Geen " + String.join("/", pad));
        }
        if (plaats < 0) {
            kinderen.add(laatste ? Element.blad(naam, waarde) : op(Element.van(naam), pad, stap + 1, doe, waarde));
        } else if (!laatste) {
            kinderen.set(plaats, op(kinderen.get(plaats), pad, stap + 1, doe, waarde));
        } else if (doe == '-') {
            kinderen.remove(plaats);
        } else if (doe == '*') {
            kinderen.add(kinderen.get(plaats));
        } else {
            kinderen.set(plaats, Element.blad(naam, waarde));
        }
        return Element.van(ouder.naam(), kinderen);
    }

    private static int plaats(List<Element> kinderen, String naam, int welke) {
        int gezien = 0;
        for (int i = 0; i < kinderen.size(); i++) {
            if (kinderen.get(i).naam().equals(naam) && ++gezien == welke) {
                return i;
            }
        }
        return -1;
    }
}
