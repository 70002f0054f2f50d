package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The letter names the last day to object and the last day of payment. */
final class NB444DwangsomtermijnenBekend implements Dwangsomregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB444");
    }

    @Override
    public String bron() {
        return "Awb art. 3:45, 4:18, 4:87 en 6:7";
    }

    @Override
    public List<Bevinding> toets(Dwangsomdossier dossier) {
        return Stream.of(Beleid.BEZWAARTERMIJN, Beleid.DWANGSOM_VASTSTELLEN, Beleid.DWANGSOM_BETALEN)
                .filter(pad -> dossier.beleid().find(pad).isEmpty())
                .flatMap(pad ->
                        fout("Een termijn is niet bekend. " + dossier.beleid().waaromNiet(pad)).stream())
                .toList();
    }
}
