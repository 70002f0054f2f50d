package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The letter names the last day to object or appeal. */
final class NB428BezwaarOfBeroepBekend implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB428");
    }

    @Override
    public String bron() {
        return "Awb art. 3:45, 6:7 en 6:23";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        String pad = dossier.voorstel().soort().opBezwaar() ? Beleid.BEROEPSTERMIJN : Beleid.BEZWAARTERMIJN;
        return dossier.beleid().find(pad).isPresent()
                ? List.of()
                : fout("De termijn voor bezwaar of beroep is niet bekend. "
                        + dossier.beleid().waaromNiet(pad));
    }
}
