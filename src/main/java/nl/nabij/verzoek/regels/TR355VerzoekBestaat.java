package nl.nabij.verzoek.regels;

import nl.nabij.kern.Bevinding;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** iWmo TR355: an answer names a request that came in (9355). */
public final class TR355VerzoekBestaat implements Antwoordregel {

    @Override
    public Bevinding bevinding() {
        return Bevinding.fout("TR355", "Er is geen verzoek met deze referentie om te beantwoorden.", "iWmo TR355");
    }

    @Override
    public boolean isGeschonden(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return verzoek == null;
    }
}
