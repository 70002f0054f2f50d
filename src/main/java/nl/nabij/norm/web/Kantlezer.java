package nl.nabij.norm.web;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.norm.web.Beleidsregel.Kant;

/** Reads what holds for one gemeente on one day. */
final class Kantlezer {

    private Kantlezer() {}

    static Kant lees(Normen normen, String pad, Gemeentecode gemeente, LocalDate dag) {
        try {
            Normwaarde waarde = normen.waarde(pad, gemeente, dag);
            return new Kant(
                    Waardetekst.van(waarde.eenheid(), waarde.lijst(), waarde.labels()),
                    Waardetekst.periode(waarde.geldigVanaf(), waarde.geldigTotEnMet()),
                    waarde.bron().toString(),
                    niveau(waarde.pad()) + (waarde.vastgesteld() ? ", in de toepassing vastgesteld" : ""),
                    "");
        } catch (NormOntbreektException e) {
            return new Kant(List.of(), "", "", "", e.reden());
        }
    }

    static String niveau(String bestand) {
        return switch (bestand.substring(0, bestand.indexOf('/'))) {
            case "gemeente" -> "Eigen keuze van de gemeente";
            case "regio" -> "Afspraak van de regio";
            default -> "Landelijk";
        };
    }
}
