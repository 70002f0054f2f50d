package nl.nabij.verzoek.regels;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoeksoort;

/** iWmo TR361: in a VOW the same product comes twice only when the days do not overlap. Told at the later one. */
public final class TR361ProductenOverlappenNiet implements Verzoekregel<Gevraagd> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR361",
                "9361",
                "Dit product is in (een deel van) deze periode al opgenomen in het verzoek. Pas de periode van een van"
                        + " de twee aan.");
    }

    @Override
    public boolean isGeschonden(Gevraagd product, Verzoekfeiten feiten) {
        if (feiten.bericht().soort() != Verzoeksoort.WIJZIGING) {
            return false;
        }
        List<Gevraagd> eerder = feiten.bericht().verzoeken().stream()
                .flatMap(v -> v.producten().stream())
                .takeWhile(g -> g != product)
                .toList();
        return feiten.zorg(product)
                .filter(z ->
                        eerder.stream().flatMap(g -> feiten.zorg(g).stream()).anyMatch(z::botst))
                .isPresent();
    }
}
