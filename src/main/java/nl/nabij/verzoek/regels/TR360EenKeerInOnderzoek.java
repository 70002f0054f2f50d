package nl.nabij.verzoek.regels;

import nl.nabij.kern.Bevinding;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** iWmo TR360: "in onderzoek" is answered once, as the first answer (9360). */
public final class TR360EenKeerInOnderzoek implements Antwoordregel {

    @Override
    public Bevinding bevinding() {
        return Bevinding.fout(
                "TR360",
                "U hebt al geantwoord op dit verzoek. U kunt nu alleen nog toewijzen of afwijzen.",
                "iWmo TR360");
    }

    @Override
    public boolean isGeschonden(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return verzoek != null
                && antwoord == Verzoekstatus.IN_ONDERZOEK
                && verzoek.status() == Verzoekstatus.IN_ONDERZOEK;
    }
}
