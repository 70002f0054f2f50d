package nl.nabij.beschikking.regels;

import java.util.Map;
import java.util.TreeMap;

/** Every rule of this package, those on who signs and on the ladder too: its source by its code. */
public final class Besluitregelbronnen {

    private Besluitregelbronnen() {}

    public static Map<String, String> alle() {
        Map<String, String> bronnen = new TreeMap<>();
        Besluitregels.ALLE.forEach(r -> bronnen.put(r.code().waarde(), r.bron()));
        Vervolgregels.ALLE.forEach(r -> bronnen.put(r.code().waarde(), r.bron()));
        Dwangsomregels.ALLE.forEach(r -> bronnen.put(r.code().waarde(), r.bron()));
        bronnen.put(NB413Mandaat.CODE.waarde(), NB413Mandaat.BRON);
        bronnen.put(NB421LadderVraagtMaatwerk.CODE.waarde(), NB421LadderVraagtMaatwerk.BRON);
        bronnen.put(NB432AndereOndertekenaar.CODE.waarde(), NB432AndereOndertekenaar.BRON);
        return bronnen;
    }
}
