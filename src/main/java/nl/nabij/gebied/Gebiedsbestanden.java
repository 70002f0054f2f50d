package nl.nabij.gebied;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;

/**
 * Reads {@code gemeente/<code>-<naam>/gemeente.yaml} and {@code regio/<code>/regio.yaml} of the normen tree.
 *
 * <p>The accent colours are our own choice of look; no gemeente gave them.
 */
public final class Gebiedsbestanden {

    public static final String GEMEENTE = "gemeente.yaml";
    public static final String REGIO = "regio.yaml";

    /** WCAG 2.2 AA for normal text. */
    private static final double CONTRAST = 4.5;

    private final List<Gemeente> gemeenten = new ArrayList<>();
    private final List<Lidmaatschap> leden = new ArrayList<>();
    private final List<DataError> errors;

    private Gebiedsbestanden(List<DataError> errors) {
        this.errors = errors;
    }

    /** The regions and gemeenten of the tree; what is wrong is added to {@code errors}. */
    public static Gebieden lees(DataTree tree, List<DataError> errors) {
        Gebiedsbestanden lezer = new Gebiedsbestanden(errors);
        for (DataFile file : tree.files()) {
            if (file.name().equals(GEMEENTE)) {
                YamlMap.parse(file, errors).ifPresent(map -> lezer.leesGemeente(file, map));
            } else if (file.name().equals(REGIO)) {
                YamlMap.parse(file, errors).ifPresent(map -> lezer.leesRegio(file, map));
            }
        }
        return new GebiedenUitBestanden(lezer.gemeenten, lezer.leden);
    }

    private void leesGemeente(DataFile file, YamlMap map) {
        map.allow(Set.of("code", "naam", "kleur", "kleur_herkomst", "bron"));
        String code = map.text("code");
        String kleur = map.text("kleur");
        map.text("kleur_herkomst");
        map.text("bron");
        String naam = map.text("naam");
        if (!Gemeentecode.isGeldig(code) || !file.folder().startsWith("gemeente/" + code + "-")) {
            map.error(
                    "code",
                    "De code '" + code + "' past niet bij de map.",
                    "Gebruik de CBS-code, als in 1980-dijk-en-waard.");
            return;
        }
        if (Contrast.opWit(kleur) < CONTRAST) {
            map.error(
                    "kleur",
                    "De kleur '" + kleur + "' is niet te lezen op wit.",
                    "Kies een donkerder #rrggbb (4,5:1).");
        }
        gemeenten.add(new Gemeente(Gemeentecode.of(code), naam, kleur));
    }

    private void leesRegio(DataFile file, YamlMap map) {
        map.allow(Set.of("naam", "omschrijving", "leden"));
        String naam = map.text("naam");
        map.text("omschrijving");
        String code = file.folder().substring(file.folder().lastIndexOf('/') + 1);
        if (map.maps("leden").isEmpty()) {
            map.error(null, "De regio heeft geen leden.", "Noem ze onder 'leden', met hun bron.");
        }
        map.maps("leden").forEach(lid -> leesLid(code, naam, lid));
    }

    private void leesLid(String regio, String naam, YamlMap lid) {
        lid.allow(Set.of("gemeente", "geldig_vanaf", "geldig_tot_en_met", "producten", "bron"));
        String code = lid.text("gemeente");
        var van = lid.date("geldig_vanaf");
        var tot = lid.has("geldig_tot_en_met") ? lid.date("geldig_tot_en_met") : null;
        String bron = lid.text("bron");
        if (!Gemeentecode.isGeldig(code)) {
            lid.error("gemeente", "'" + code + "' is geen gemeentecode.", "Gebruik vier cijfers, als \"1980\".");
        } else if (tot != null && tot.isBefore(van)) {
            lid.error("geldig_tot_en_met", "Het einde ligt voor het begin.", "Keer de datums om.");
        } else {
            leden.add(new Lidmaatschap(
                    regio, naam, Gemeentecode.of(code), Periode.vanTot(van, tot), lid.texts("producten"), bron));
        }
    }
}
