package nl.nabij.verzoek.regels;

import nl.nabij.kern.Afkeur;
import nl.nabij.verzoek.Verzoekinhoud;

/** iWmo TR374, OP350: one open request per client and aanbieder. The products of one VOT come together. */
public final class TR374EenOpenVerzoek implements Verzoekregel<Verzoekinhoud> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR374",
                "9374",
                "Er is al een verzoek voor deze cliënt waarop u nog antwoord krijgt. Wacht dat antwoord af, of vraag"
                        + " de gemeente het af te wijzen.");
    }

    @Override
    public boolean isGeschonden(Verzoekinhoud verzoek, Verzoekfeiten feiten) {
        return feiten.onderhanden();
    }
}
