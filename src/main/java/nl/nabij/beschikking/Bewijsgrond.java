package nl.nabij.beschikking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import org.jspecify.annotations.Nullable;

/**
 * What every decision on support rests on, by the names under which its receipt keeps it.
 *
 * @param normen hash by path
 * @param feiten value by name; open, for what else this kind of decision rests on
 */
record Bewijsgrond(Map<String, String> normen, Map<String, String> feiten) {

    /** @param indicatie by a norm framework; null when there is none */
    static Bewijsgrond van(Beleid beleid, @Nullable Indicatie indicatie, List<Productindicatie> producten) {
        Map<String, String> normen = new HashMap<>(beleid.hashes());
        Map<String, String> feiten = new HashMap<>();
        beleid.waarden().values().forEach(waarde -> feiten.put("norm " + waarde.pad(), waarde.waarde()));
        if (indicatie != null) {
            normen.putAll(indicatie.receipt().normen());
            indicatie.feiten().forEach((naam, waarde) -> feiten.put("indicatie " + naam, waarde));
        }
        producten.forEach(p -> {
            normen.putAll(p.receipt().normen());
            p.feiten().forEach((naam, waarde) -> feiten.put(p.product() + " " + naam, waarde));
        });
        return new Bewijsgrond(normen, feiten);
    }
}
