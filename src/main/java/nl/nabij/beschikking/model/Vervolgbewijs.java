package nl.nabij.beschikking.model;

import java.util.Map;
import java.util.TreeMap;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.regel.Receipt;

/** Content of the receipt of a later decision, by stable names. */
public final class Vervolgbewijs {

    private Vervolgbewijs() {}

    /** @param briefHash SHA-256 of the letter */
    public static Map<String, Object> van(
            Beschikking beschikking, Vervolgdossier dossier, Receipt receipt, String briefHash) {
        Vervolgvoorstel voorstel = dossier.voorstel();
        Map<String, Object> inhoud = Bewijs.kern(beschikking, voorstel.soort(), receipt, briefHash);
        inhoud.put("betreft", voorstel.betreft().waarde());
        if (voorstel.ingangsdatum() != null) {
            inhoud.put("ingangsdatum", voorstel.ingangsdatum().toString());
        }
        inhoud.put("stand", dossier.stand().name());
        inhoud.put("bijdrage", dossier.bijdrage().name());
        inhoud.put("voorstel", voorstel(voorstel));
        if (beschikking.toekenningen().stream().anyMatch(t -> t.product() != null)) {
            inhoud.put(
                    "toekenningen",
                    beschikking.toekenningen().stream().map(Bewijs::toekenning).toList());
        }
        if (!dossier.producten().isEmpty()) {
            inhoud.put(
                    "producten",
                    dossier.producten().stream().map(Bewijs::product).toList());
        }
        if (voorstel.indicatie() != null) {
            inhoud.put("indicatie", Bewijs.indicatie(voorstel.indicatie()));
        }
        return inhoud;
    }

    private static Map<String, Object> voorstel(Vervolgvoorstel voorstel) {
        Map<String, Object> inhoud = new TreeMap<>();
        inhoud.put("soort", voorstel.soort().name());
        inhoud.put("motivering", voorstel.motivering());
        inhoud.put("herkomst", voorstel.herkomst());
        inhoud.put("zienswijze", voorstel.zienswijze().wijze().name());
        inhoud.put("zienswijzeTekst", voorstel.zienswijze().tekst());
        if (voorstel.zienswijze().op() != null) {
            inhoud.put("zienswijzeOp", voorstel.zienswijze().op().toString());
        }
        if (voorstel.grond() != null) {
            inhoud.put("grond", voorstel.grond().name());
        }
        if (voorstel.einde() != null) {
            inhoud.put("einde", voorstel.einde().toString());
        }
        if (voorstel.minutenPerWeek() != null) {
            inhoud.put("minutenPerWeek", voorstel.minutenPerWeek().aantal());
        }
        return inhoud;
    }
}
