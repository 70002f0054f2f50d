package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;

/** iWmo TR367: a line comes back with the values it was sent with. */
final class TR367WaardenUitDeclaratie extends Antwoordregel {

    private static final List<String> VELDEN = List.of(
            "ProductReferentie/VorigReferentieNummer",
            "ToewijzingNummer",
            "ProductCategorie",
            "ProductCode",
            "ProductPeriode/Begindatum",
            "ProductPeriode/Einddatum",
            "GeleverdVolume",
            "Eenheid",
            "ProductTarief",
            "IngediendBedrag/Bedrag",
            "IngediendBedrag/DebetCredit");

    TR367WaardenUitDeclaratie() {
        super("TR367", "9367", "Deze prestatie komt terug met andere waarden dan u hebt gestuurd.");
    }

    @Override
    List<Element> geschonden(Bericht antwoord, Bericht declaratie) {
        return perReferentie(
                antwoord,
                declaratie,
                (p, bron) -> !bron.isEmpty() && bron.stream().noneMatch(b -> gelijk(p, b)));
    }

    private static boolean gelijk(Element a, Element b) {
        return VELDEN.stream()
                .allMatch(v -> a.zoek(v).map(String::strip).equals(b.zoek(v).map(String::strip)));
    }
}
