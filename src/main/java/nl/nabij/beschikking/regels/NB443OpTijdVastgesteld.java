package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Tekst;

/** A penalty is fixed within two weeks after the last day over which it is owed. Late is late, but it must be done. */
final class NB443OpTijdVastgesteld implements Dwangsomregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB443");
    }

    @Override
    public String bron() {
        return "Awb art. 4:18";
    }

    @Override
    public List<Bevinding> toets(Dwangsomdossier dossier) {
        return dossier.vaststellenTot()
                .filter(tot -> dossier.besluitdatum().isAfter(tot))
                .map(tot -> List.of(new Bevinding(
                        code(),
                        Ernst.SIGNAAL,
                        "De dwangsom moest uiterlijk op " + Tekst.datum(tot)
                                + " vastgesteld zijn. Dat is te laat, maar het moet alsnog.",
                        Map.of(),
                        bron())))
                .orElse(List.of());
    }
}
