package nl.nabij.beschikking.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Weigering;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;

/** Content of the receipt of a decision, by stable names, ready to be written in one fixed order. */
public final class Bewijs {

    private Bewijs() {}

    /** @param briefHash SHA-256 of the letter */
    public static Map<String, Object> van(
            Beschikking beschikking, Besluitdossier dossier, Receipt receipt, String briefHash) {
        Map<String, Object> inhoud = kern(beschikking, dossier.voorstel().uitkomst(), receipt, briefHash);
        dossier.indicatieAlsBekend().ifPresent(i -> inhoud.put("indicatie", indicatie(i)));
        if (!dossier.producten().isEmpty()) {
            inhoud.put(
                    "toekenningen",
                    beschikking.toekenningen().stream().map(Bewijs::toekenning).toList());
            inhoud.put(
                    "producten",
                    dossier.producten().stream().map(Bewijs::product).toList());
        }
        if (!dossier.voorstel().weigeringen().isEmpty()) {
            inhoud.put(
                    "weigeringen",
                    dossier.voorstel().weigeringen().stream()
                            .map(w -> weigering(w, dossier))
                            .toList());
        }
        return inhoud;
    }

    private static Map<String, Object> weigering(Weigering weigering, Besluitdossier dossier) {
        Map<String, Object> inhoud = new TreeMap<>();
        String product = weigering.product();
        if (product != null) {
            inhoud.put("product", product);
        }
        inhoud.put("naam", weigering.naam());
        inhoud.put("gevraagd", weigering.gevraagd());
        inhoud.put(
                "toegekend",
                dossier.toegekend(weigering).map(t -> t.omvang().toString()).orElse("niets"));
        Afwijzingsgrond grond = weigering.grond();
        if (grond != null) {
            inhoud.put("grond", grond.name());
            inhoud.put("bron", grond.bron());
        }
        inhoud.put("toelichting", weigering.toelichting());
        return inhoud;
    }

    /** What every receipt holds. */
    static Map<String, Object> kern(Beschikking beschikking, Uitkomst uitkomst, Receipt receipt, String briefHash) {
        Map<String, Object> inhoud = new TreeMap<>();
        besluit(inhoud, beschikking, uitkomst);
        inhoud.put("brief", briefHash);
        inhoud.put("peildatum", receipt.peildatum().toString());
        inhoud.put("feiten", new TreeMap<>(receipt.facts()));
        inhoud.put("normen", new TreeMap<>(receipt.normen()));
        inhoud.put("regels", receipt.regels().stream().map(Regelcode::waarde).toList());
        inhoud.put("versie", receipt.appVersion());
        return inhoud;
    }

    private static void besluit(Map<String, Object> inhoud, Beschikking beschikking, Uitkomst uitkomst) {
        inhoud.put("nummer", beschikking.nummer().waarde());
        inhoud.put("gemeente", beschikking.gemeente().waarde());
        inhoud.put("zaak", beschikking.zaak().waarde());
        inhoud.put("client", beschikking.client().waarde().toString());
        inhoud.put("besluitdatum", beschikking.besluitdatum().toString());
        inhoud.put("uitkomst", uitkomst.name());
        inhoud.put("ondertekenaar", beschikking.ondertekenaar());
        inhoud.put("bezwaarTot", beschikking.bezwaarTot().toString());
        Omvang omvang = beschikking.omvang();
        Periode periode = beschikking.periode();
        if (omvang != null) {
            inhoud.put("volume", omvang.volume());
            inhoud.put("eenheid", omvang.eenheid().code());
            inhoud.put("frequentie", omvang.frequentie().code());
        }
        if (periode != null) {
            inhoud.put("begin", periode.begin().toString());
            periode.eindeAlsBekend().ifPresent(einde -> inhoud.put("einde", einde.toString()));
        }
    }

    /** As the column of the decision keeps it too. */
    public static Map<String, Object> toekenning(Toekenning toekenning) {
        Map<String, Object> inhoud = new TreeMap<>();
        String product = toekenning.product();
        if (product != null) {
            inhoud.put("product", product);
        }
        inhoud.put("naam", toekenning.naam());
        inhoud.put("productcategorie", toekenning.categorie().waarde());
        inhoud.put("volume", toekenning.omvang().volume());
        inhoud.put("eenheid", toekenning.omvang().eenheid().code());
        inhoud.put("frequentie", toekenning.omvang().frequentie().code());
        inhoud.put("begin", toekenning.periode().begin().toString());
        toekenning.periode().eindeAlsBekend().ifPresent(einde -> inhoud.put("einde", einde.toString()));
        return inhoud;
    }

    static Map<String, Object> product(Productindicatie indicatie) {
        Map<String, Object> inhoud = new TreeMap<>();
        inhoud.put("product", indicatie.product());
        inhoud.put("versie", indicatie.versie());
        inhoud.put("begin", indicatie.begin().toString());
        inhoud.put("regels", indicatie.regels().stream().map(Bewijs::regel).toList());
        return inhoud;
    }

    static Map<String, Object> indicatie(Indicatie indicatie) {
        Map<String, Object> inhoud = new TreeMap<>();
        inhoud.put("norm", indicatie.norm());
        inhoud.put("peildatum", indicatie.peildatum().toString());
        inhoud.put("totaalPerWeek", indicatie.totaalPerWeek().aantal());
        List<Map<String, Object>> regels =
                indicatie.regels().stream().map(Bewijs::regel).toList();
        inhoud.put("regels", regels);
        return inhoud;
    }

    private static Map<String, Object> regel(Onderbouwingsregel regel) {
        Map<String, Object> inhoud = new TreeMap<>();
        inhoud.put("onderdeel", regel.onderdeel());
        BigDecimal aantal = regel.aantal();
        Eenheid eenheid = regel.eenheid();
        if (eenheid == Eenheid.MINUUT) {
            inhoud.put("minuten", regel.minuten().toPlainString());
        } else if (aantal != null && eenheid != null) {
            inhoud.put("aantal", aantal.toPlainString());
            inhoud.put("eenheid", eenheid.code());
        }
        inhoud.put("frequentie", regel.frequentie());
        inhoud.put("bron", regel.bron());
        inhoud.put("grond", regel.grond());
        inhoud.put("feiten", new TreeMap<>(regel.feiten()));
        String door = regel.afwijkingDoor();
        if (door != null) {
            inhoud.put("afwijkingDoor", door);
        }
        return inhoud;
    }
}
