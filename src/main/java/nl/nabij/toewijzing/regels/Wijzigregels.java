package nl.nabij.toewijzing.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Gewenst;
import nl.nabij.toewijzing.Redenwijziging;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.Wijzigroute;
import org.jspecify.annotations.Nullable;

/** Whether a toewijzing may change under the same number (iWmo OP033x1, OP257, OP380, OP186, OP298, OP299). */
public final class Wijzigregels {

    private Wijzigregels() {}

    /** @param grens the days the decision and the contract leave */
    public static List<Bevinding> toets(Toewijzing huidig, Wijziging wijziging, LocalDate vandaag, Periode grens) {
        Gewenst gewenst = wijziging.gewenst();
        Wijzigroute route = Wijzigroute.van(huidig, gewenst, vandaag);
        boolean langer = Wijzigroute.isLater(huidig, gewenst);
        List<Bevinding> uit = new ArrayList<>();
        if (huidig.isVerwijderd()) {
            uit.add(fout("OP033x1", "Deze toewijzing is verwijderd. U kunt haar niet meer wijzigen."));
        }
        if (route == Wijzigroute.NIETS) {
            uit.add(fout("OP033x1", "Er verandert niets. Er is niets om te versturen."));
        }
        if (langer && voorbij(huidig, vandaag)) {
            uit.add(fout(
                    "OP380",
                    "De toewijzing is al voorbij sinds "
                            + huidig.periode()
                                    .eindeAlsBekend()
                                    .map(Tekst::datum)
                                    .orElse("") + ". Maak een nieuwe toewijzing."));
        } else if (route == Wijzigroute.VERVANGEN) {
            uit.add(fout(
                    "OP257",
                    "Een andere omvang kan niet onder hetzelfde nummer. Vervang de toewijzing door een nieuwe."));
        }
        einde(huidig, gewenst, langer, grens, uit);
        reden(huidig, wijziging, route, langer, uit);
        overleg(huidig, wijziging, vandaag, langer, uit);
        return uit;
    }

    private static void einde(Toewijzing huidig, Gewenst gewenst, boolean langer, Periode grens, List<Bevinding> uit) {
        LocalDate nieuw = gewenst.einde();
        if (nieuw != null && nieuw.isBefore(huidig.periode().begin())) {
            uit.add(fout(
                    "OP033x1",
                    "De einddatum ligt voor de begindatum. Verwijder de toewijzing als zij nooit had mogen bestaan."));
        }
        if (langer && nieuw != null && !grens.bevat(nieuw)) {
            uit.add(fout("OP380", "De nieuwe einddatum valt buiten de beschikking of het contract."));
        }
    }

    private static void reden(
            Toewijzing huidig, Wijziging wijziging, Wijzigroute route, boolean langer, List<Bevinding> uit) {
        if (!redenen(huidig, wijziging.gewenst(), route, langer).contains(wijziging.redenWijziging())) {
            uit.add(fout(
                    "OP033x1",
                    langer
                            ? "Deze reden past niet bij een latere einddatum."
                            : route == Wijzigroute.TOTAAL
                                    ? "Deze reden past niet bij een ander totaal."
                                    : "Deze reden past niet bij een eerdere einddatum."));
        }
    }

    private static Set<String> redenen(Toewijzing huidig, Gewenst gewenst, Wijzigroute route, boolean langer) {
        if (langer) {
            return Redenwijziging.LANGER;
        }
        LocalDate einde = gewenst.einde();
        boolean korter = einde != null && !einde.equals(huidig.periode().einde());
        return route == Wijzigroute.TOTAAL && !korter ? Redenwijziging.TOTAAL : Redenwijziging.KORTER;
    }

    private static void overleg(
            Toewijzing huidig, Wijziging wijziging, LocalDate vandaag, boolean langer, List<Bevinding> uit) {
        LocalDate nieuw = wijziging.gewenst().einde();
        if (!langer && nieuw != null && nieuw.isBefore(vandaag) && !wijziging.overlegd()) {
            uit.add(fout(
                    "OP186",
                    "De einddatum ligt in het verleden. Dat kan alleen als de aanbieder daarmee heeft ingestemd."));
        }
        boolean opVerzoek = wijziging.redenWijziging().equals(Redenwijziging.DOOR_AANBIEDER);
        if (Wijzigroute.isLager(huidig, wijziging.gewenst()) && !wijziging.overlegd() && !opVerzoek) {
            uit.add(fout(
                    huidig.budget() == null ? "OP298" : "OP299",
                    "U verlaagt het totaal. Dat kan alleen als de aanbieder daarmee heeft ingestemd."));
        }
    }

    private static boolean voorbij(Toewijzing huidig, LocalDate vandaag) {
        LocalDate einde = einde(huidig);
        return einde != null && einde.isBefore(vandaag);
    }

    private static @Nullable LocalDate einde(Toewijzing huidig) {
        return huidig.periode().einde();
    }

    private static Bevinding fout(String regel, String tekst) {
        return Bevinding.fout(regel, tekst, "iWmo " + regel);
    }
}
