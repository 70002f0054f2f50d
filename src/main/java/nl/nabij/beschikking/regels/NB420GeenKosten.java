package nl.nabij.beschikking.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/**
 * What support costs is no ground of a decision: no amount of money stands in what a professional wrote for it. The letter itself
 * gives the eigen bijdrage, from policy.
 */
final class NB420GeenKosten implements Besluitregel {

    private static final Pattern GELD =
            Pattern.compile("€\\s*[0-9]|\\b(eur|euro)\\s*[0-9]|[0-9]\\s*(eur|euro)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Regelcode code() {
        return Regelcode.of("NB420");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 3; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        List<Bevinding> bevindingen = new ArrayList<>();
        if (GELD.matcher(dossier.voorstel().motivering()).find()) {
            bevindingen.addAll(
                    fout("In de motivering staat een bedrag. Wat hulp kost is geen reden om haar niet te geven."
                            + " Haal het bedrag weg; de eigen bijdrage komt vanzelf in de brief."));
        }
        Indicatie indicatie = dossier.indicatie();
        if (indicatie != null) {
            indicatie.regels().stream()
                    .filter(r ->
                            r.afwijkingDoor() != null && GELD.matcher(r.grond()).find())
                    .forEach(r -> bevindingen.addAll(fout("In de reden bij '" + r.onderdeel()
                            + "' staat een bedrag. Wat hulp kost is geen reden om meer of minder minuten te geven."
                            + " Pas de indicatie aan.")));
        }
        return bevindingen;
    }
}
