package nl.nabij.verzoek.regels;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekbericht;
import nl.nabij.verzoek.Verzoekinhoud;

/**
 * One rule of the standard on a request (WMO315, WMO317). The list it stands in says at which class of the return message its code
 * comes: Client, the class with the reference, or the product.
 */
public sealed interface Verzoekregel<T>
        permits TR304BsnIsVanClient,
                TR347ReferentieIsNieuw,
                TR349AlleActueleToewijzingen,
                TR350OngewijzigdIsActueel,
                TR351TeWijzigenIsActueel,
                TR357VerledenIngangIsEersteDag,
                TR361ProductenOverlappenNiet,
                TR373TotaalOverGeheleLooptijd,
                TR374EenOpenVerzoek,
                TR375GeneriekZonderOmvang,
                TR381ProductPastBijCategorie,
                TR411ProductMetOmvang,
                TR412CategorieZonderOmvang {

    /** On the person. */
    List<Verzoekregel<? super Verzoekbericht>> CLIENT = List.of(new TR304BsnIsVanClient());

    /** On what is asked under one reference. */
    List<Verzoekregel<? super Verzoekinhoud>> VERZOEK =
            List.of(new TR347ReferentieIsNieuw(), new TR374EenOpenVerzoek(), new TR349AlleActueleToewijzingen());

    List<Verzoekregel<? super Gevraagd.Ongewijzigd>> ONGEWIJZIGD =
            List.of(new TR350OngewijzigdIsActueel(), new TR361ProductenOverlappenNiet());

    List<Verzoekregel<? super Gevraagd.Gewijzigd>> GEWIJZIGD = List.of(
            new TR351TeWijzigenIsActueel(),
            new TR357VerledenIngangIsEersteDag(),
            new TR361ProductenOverlappenNiet(),
            new TR373TotaalOverGeheleLooptijd(),
            new TR375GeneriekZonderOmvang(),
            new TR411ProductMetOmvang(),
            new TR412CategorieZonderOmvang());

    List<Verzoekregel<? super Gevraagd.Nieuw>> NIEUW =
            List.of(new TR361ProductenOverlappenNiet(), new TR381ProductPastBijCategorie());

    /** Why it is refused. */
    Afkeur afkeur();

    /** Whether this part offends the rule. */
    boolean isGeschonden(T deel, Verzoekfeiten feiten);

    static <T> List<Afkeur> toets(List<Verzoekregel<? super T>> regels, T deel, Verzoekfeiten feiten) {
        return regels.stream()
                .filter(r -> r.isGeschonden(deel, feiten))
                .map(Verzoekregel::afkeur)
                .toList();
    }
}
