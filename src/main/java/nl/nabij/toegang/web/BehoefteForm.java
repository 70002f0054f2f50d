package nl.nabij.toegang.web;

import nl.nabij.clientdossier.Behoefte;

/** What the resident needs for the conversation, as typed. */
public record BehoefteForm(String taal, String tolk, String meedenker, String aandachtspunten) {

    public BehoefteForm {
        taal = Formulier.tekst(taal);
        tolk = Formulier.janee(tolk);
        meedenker = Formulier.janee(meedenker);
        aandachtspunten = Formulier.tekst(aandachtspunten);
    }

    static BehoefteForm van(Behoefte b) {
        return new BehoefteForm(b.taal(), String.valueOf(b.tolk()), String.valueOf(b.meedenker()), b.aandachtspunten());
    }

    Behoefte behoefte() {
        return new Behoefte(taal, Boolean.parseBoolean(tolk), Boolean.parseBoolean(meedenker), aandachtspunten);
    }
}
