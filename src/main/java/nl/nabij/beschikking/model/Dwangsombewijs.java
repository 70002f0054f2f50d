package nl.nabij.beschikking.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.kern.Regelcode;
import nl.nabij.norm.Normwaarde;
import nl.nabij.regel.Receipt;

/** Content of the receipt of the decision that fixes a penalty, by stable names. */
public final class Dwangsombewijs {

    private Dwangsombewijs() {}

    public static Receipt receipt(Dwangsomdossier dossier, List<Regelcode> regels, String versie) {
        Map<String, String> normen = new HashMap<>(dossier.beleid().hashes());
        Map<String, String> feiten = new HashMap<>();
        for (Normwaarde norm : dossier.tarief().alle()) {
            normen.put(norm.pad(), norm.hash());
            feiten.put("norm " + norm.pad(), norm.waarde());
        }
        feiten.put(
                "ingebrekestelling", dossier.ingebrekestelling().ontvangenOp().toString());
        feiten.put("termijn", dossier.ingebrekestelling().termijnTot().toString());
        feiten.put("besloten", String.valueOf(dossier.beslotenOp()));
        feiten.put("uitzondering", String.valueOf(dossier.uitzondering()));
        return new Receipt(
                dossier.besluitdatum(), feiten, normen, regels, Uitkomst.DWANGSOM_VASTSTELLEN.name(), versie);
    }

    /** @param briefHash SHA-256 of the letter */
    public static Map<String, Object> van(
            Beschikking beschikking, Dwangsomdossier dossier, Receipt receipt, String briefHash) {
        Map<String, Object> inhoud = Bewijs.kern(beschikking, Uitkomst.DWANGSOM_VASTSTELLEN, receipt, briefHash);
        Map<String, Object> dwangsom = new TreeMap<>();
        dwangsom.put("bedrag", dossier.bedrag().euro().toPlainString());
        dwangsom.put("dagen", dossier.dwangsom().dagen());
        dwangsom.put("eersteDag", dossier.dwangsom().eersteDag().toString());
        dwangsom.put("motivering", dossier.motivering());
        dwangsom.put("waarover", dossier.waarover());
        inhoud.put("dwangsom", dwangsom);
        return inhoud;
    }
}
