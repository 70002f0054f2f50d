package nl.nabij.beschikking.regels;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;

/** The lines of every product add up to what is granted of it, in its own unit. */
final class NB416ProductTeltOp implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB416");
    }

    @Override
    public String bron() {
        return "ZAWA-15; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        if (!dossier.voorstel().uitkomst().kentToe()) {
            return List.of();
        }
        return dossier.producten().stream()
                .filter(p -> !teltOp(p))
                .flatMap(p -> fout(
                        "De regels van " + p.naam() + " tellen niet op tot de omvang. Leg deze indicatie opnieuw vast.")
                        .stream())
                .toList();
    }

    private static boolean teltOp(Productindicatie indicatie) {
        BigDecimal som = indicatie.regels().stream()
                .filter(r -> r.eenheid() == indicatie.omvang().eenheid())
                .map(Onderbouwingsregel::aantal)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return som.compareTo(BigDecimal.valueOf(indicatie.omvang().volume())) == 0;
    }
}
