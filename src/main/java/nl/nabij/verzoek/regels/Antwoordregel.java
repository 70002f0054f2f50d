package nl.nabij.verzoek.regels;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekstatus;
import org.jspecify.annotations.Nullable;

/** One rule of the standard on the answer to a request (WMO319). We hold ourselves to it before anything is sent. */
public sealed interface Antwoordregel
        permits TR355VerzoekBestaat, TR359NogNietToegewezen, TR360EenKeerInOnderzoek, TR365NietNaAfwijzing {

    List<Antwoordregel> ALLE = List.of(
            new TR355VerzoekBestaat(),
            new TR359NogNietToegewezen(),
            new TR360EenKeerInOnderzoek(),
            new TR365NietNaAfwijzing());

    /** What is wrong, with the code of the rule. */
    Bevinding bevinding();

    /** Whether the answer offends the rule. @param verzoek null when no such request came in */
    boolean isGeschonden(@Nullable Verzoek verzoek, Verzoekstatus antwoord);

    static List<Bevinding> toets(@Nullable Verzoek verzoek, Verzoekstatus antwoord) {
        return ALLE.stream()
                .filter(r -> r.isGeschonden(verzoek, antwoord))
                .map(Antwoordregel::bevinding)
                .toList();
    }
}
