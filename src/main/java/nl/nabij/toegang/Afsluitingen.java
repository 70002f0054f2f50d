package nl.nabij.toegang;

import java.util.Arrays;
import java.util.List;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a zaak without a besluit: withdrawn, solved and agreed, deceased, moved away. */
@Service
public class Afsluitingen {

    private final ZaakRepository zaken;
    private final KlokRepository klokken;
    private final Zaakwerk werk;

    Afsluitingen(ZaakRepository zaken, KlokRepository klokken, Zaakwerk werk) {
        this.zaken = zaken;
        this.klokken = klokken;
        this.werk = werk;
    }

    /** The grounds on which this zaak can end now. */
    public static List<Afsluitgrond> mogelijk(Zaakstatus status) {
        return Arrays.stream(Afsluitgrond.values())
                .filter(g -> g.mogelijkVanuit(status))
                .toList();
    }

    /** @throws NotPossibleException when the ground does not fit the status */
    @Transactional
    public void sluit(Medewerker wie, Zaaknummer nummer, Afsluitgrond grond, String reden) {
        Zaak zaak = werk.pak(wie, nummer);
        if (!grond.mogelijkVanuit(zaak.status())) {
            throw new NotPossibleException("Afsluiten met de reden '" + grond.tekst()
                    + "' kan nu niet. De zaak staat op: " + zaak.status().tekst() + ".");
        }
        zaken.sluit(zaak, grond, reden, werk.vandaag());
        klokken.laatVervallen(zaak, werk.vandaag());
        werk.gewijzigd(wie, zaak, Meldingen.DOEL, "zaak afgesloten");
        werk.gebeurd(new Toegangsgebeurtenis.ZaakAfgesloten(wie.gemeente(), nummer, grond));
    }
}
