package nl.nabij.verzoek.regels;

import nl.nabij.kern.Bevinding;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** iWmo TR359: after a 301 on the request no answer follows (9359). */
public final class TR359NogNietToegewezen implements Antwoordregel {

    @Override
    public Bevinding bevinding() {
        return Bevinding.fout(
                "TR359", "Dit verzoek is al toegewezen. Er kan geen ander antwoord meer op komen.", "iWmo TR359");
    }

    @Override
    public boolean isGeschonden(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return verzoek != null && verzoek.status() == Verzoekstatus.TOEGEWEZEN;
    }
}
