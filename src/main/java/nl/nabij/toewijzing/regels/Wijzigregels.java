package nl.nabij.toewijzing.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Wijziging;

/** Whether a toewijzing may get another last day under the same number (iWmo OP033x1, OP257, OP380, OP186). */
public final class Wijzigregels {

    /** Reasons with which a periode gets longer. */
    private static final Set<String> LANGER = Set.of("04", "12", "14");

    /** Reasons with which a periode gets shorter. */
    private static final Set<String> KORTER = Set.of("02", "03", "05", "06", "07", "08", "09", "10", "11", "12", "14");

    private Wijzigregels() {}

    /** @param grens the days the decision and the contract leave */
    public static List<Bevinding> toets(Toewijzing huidig, Wijziging wijziging, LocalDate vandaag, Periode grens) {
        List<Bevinding> uit = new ArrayList<>();
        LocalDate einde = huidig.periode().einde();
        LocalDate nieuw = wijziging.einde();
        boolean langer = einde != null && nieuw.isAfter(einde);
        if (huidig.isVerwijderd()) {
            uit.add(fout("OP033x1", "Deze toewijzing is verwijderd. U kunt haar niet meer wijzigen."));
        }
        if (nieuw.isBefore(huidig.periode().begin())) {
            uit.add(fout(
                    "OP033x1",
                    "De einddatum ligt voor de begindatum. Verwijder de toewijzing als zij nooit had mogen bestaan."));
        }
        if (nieuw.equals(einde)) {
            uit.add(fout("OP033x1", "De einddatum verandert niet. Er is niets om te versturen."));
        }
        if (!(langer ? LANGER : KORTER).contains(wijziging.redenWijziging())) {
            uit.add(fout("OP033x1", "Deze reden past niet bij een " + (langer ? "latere" : "eerdere") + " einddatum."));
        }
        if (langer && einde.isBefore(vandaag)) {
            uit.add(fout(
                    "OP380",
                    "De toewijzing is al voorbij sinds " + Tekst.datum(einde) + ". Maak een nieuwe toewijzing."));
        }
        if (langer && !grens.bevat(nieuw)) {
            uit.add(fout("OP380", "De nieuwe einddatum valt buiten de beschikking of het contract."));
        }
        if (!langer && nieuw.isBefore(vandaag) && !wijziging.overlegd()) {
            uit.add(fout(
                    "OP186",
                    "De einddatum ligt in het verleden. Dat kan alleen als de aanbieder daarmee heeft ingestemd."));
        }
        return uit;
    }

    private static Bevinding fout(String regel, String tekst) {
        return Bevinding.fout(regel, tekst, "iWmo " + regel);
    }
}
