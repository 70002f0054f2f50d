package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * Everything one weighing by method rested on, so that it can be taken again without asking what holds today.
 *
 * @param antwoorden by field
 * @param vooraf answers to what was checked for the zaak
 * @param buurt what was on the sociale kaart, id to name
 * @param eerder products that were settled before this one
 * @param door name of who weighed
 * @param beleid path of every policy value and product row that was asked for, to the SHA-256 of its text
 * @param peildatum day whose policy counted; null when that was the day of {@code begin}
 */
public record Weeginvoer(
        Gemeentecode gemeente,
        String product,
        LocalDate begin,
        Map<String, List<String>> antwoorden,
        Map<String, List<String>> vooraf,
        Map<String, String> buurt,
        LocalDate geboren,
        List<Productindicatie> eerder,
        String door,
        Map<String, String> beleid,
        @Nullable LocalDate peildatum) {

    public Weeginvoer {
        antwoorden = Collections.unmodifiableMap(new TreeMap<>(antwoorden));
        vooraf = Collections.unmodifiableMap(new TreeMap<>(vooraf));
        buurt = Collections.unmodifiableMap(new LinkedHashMap<>(buurt));
        eerder = List.copyOf(eerder);
        beleid = Collections.unmodifiableMap(new TreeMap<>(beleid));
    }

    /** Day whose policy was read. */
    public LocalDate beleidsdag() {
        return peildatum == null ? begin : peildatum;
    }

    /** Without what is about a person. */
    @Override
    public String toString() {
        return "Weeginvoer[" + product + ", " + begin + "]";
    }
}
