package nl.nabij.beschikking.regels;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.kern.Regelcode;

/** Every rule of this package, those on who signs and on the ladder too: its source by its code. */
public final class Besluitregelbronnen {

    private Besluitregelbronnen() {}

    public static Map<String, String> alle() {
        Map<String, String> bronnen = new TreeMap<>();
        Map<Regelcode, Class<?>> vanWie = new HashMap<>();
        Besluitregels.ALLE.forEach(r -> zet(bronnen, vanWie, r.code(), r.getClass(), r.bron()));
        Vervolgregels.ALLE.forEach(r -> zet(bronnen, vanWie, r.code(), r.getClass(), r.bron()));
        Dwangsomregels.ALLE.forEach(r -> zet(bronnen, vanWie, r.code(), r.getClass(), r.bron()));
        zet(bronnen, vanWie, NB413Mandaat.CODE, NB413Mandaat.class, NB413Mandaat.BRON);
        zet(
                bronnen,
                vanWie,
                NB429LadderVraagtMaatwerk.CODE,
                NB429LadderVraagtMaatwerk.class,
                NB429LadderVraagtMaatwerk.BRON);
        zet(
                bronnen,
                vanWie,
                NB432AndereOndertekenaar.CODE,
                NB432AndereOndertekenaar.class,
                NB432AndereOndertekenaar.BRON);
        return bronnen;
    }

    /** One rule may stand in several registers; one code is of one rule. */
    private static void zet(
            Map<String, String> bronnen, Map<Regelcode, Class<?>> vanWie, Regelcode code, Class<?> regel, String bron) {
        Class<?> eerder = vanWie.putIfAbsent(code, regel);
        if (eerder != null && !eerder.equals(regel)) {
            throw new IllegalStateException(
                    code + " is of " + eerder.getSimpleName() + " and of " + regel.getSimpleName());
        }
        bronnen.put(code.waarde(), bron);
    }
}
