package nl.nabij.beschikking.regels;

import java.math.BigDecimal;
import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;

/** The lines of the onderbouwing add up to the time that is granted: every minute is explained. */
final class NB415OnderbouwingTeltOp implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB415");
    }

    @Override
    public String bron() {
        return "DW-46; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        Indicatie indicatie = dossier.indicatie();
        if (!dossier.voorstel().uitkomst().kentToe() || indicatie == null) {
            return List.of();
        }
        BigDecimal som =
                indicatie.regels().stream().map(Onderbouwingsregel::minuten).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(BigDecimal.valueOf(indicatie.totaalPerWeek().aantal())) == 0) {
            return List.of();
        }
        return fout("De regels van de indicatie tellen niet op tot het totaal. Leg de indicatie opnieuw vast.");
    }
}
