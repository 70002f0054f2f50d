package nl.nabij.verzoek.regels;

import nl.nabij.kern.Bevinding;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** iWmo TR365: after a rejection no other answer follows (9365). */
public final class TR365NietNaAfwijzing implements Antwoordregel {

    @Override
    public Bevinding bevinding() {
        return Bevinding.fout(
                "TR365", "Dit verzoek is al afgewezen. Er kan geen ander antwoord meer op komen.", "iWmo TR365");
    }

    @Override
    public boolean isGeschonden(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return verzoek != null && verzoek.status() == Verzoekstatus.AFGEWEZEN;
    }
}
