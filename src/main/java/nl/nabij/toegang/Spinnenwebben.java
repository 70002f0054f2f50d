package nl.nabij.toegang;

import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the resident sees the own life, at the first talk and at every evaluation: a new one beside the earlier ones. */
@Service
public class Spinnenwebben {

    private final SpinnenwebRepository webben;
    private final Zaakwerk werk;

    Spinnenwebben(SpinnenwebRepository webben, Zaakwerk werk) {
        this.webben = webben;
        this.werk = werk;
    }

    /** Oldest first. */
    public List<Spinnenweb> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return webben.van(gemeente, nummer);
    }

    @Transactional
    public void legVast(Medewerker wie, Zaaknummer nummer, Spinnenweb web) {
        Zaak zaak = werk.pak(wie, nummer);
        webben.bewaar(zaak, web);
        werk.gewijzigd(wie, zaak, Onderzoeken.DOEL, "spinnenweb");
    }
}
