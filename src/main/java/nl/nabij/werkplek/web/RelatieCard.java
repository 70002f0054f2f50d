package nl.nabij.werkplek.web;

import java.util.Locale;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Relatie;

/** Somebody around the resident, with whether the gemeente may talk about the resident with them. */
record RelatieCard(String name, String what, boolean household, boolean involved, String phone) {

    static RelatieCard of(Relatie relatie) {
        Grondslag grondslag = relatie.grondslag();
        return new RelatieCard(
                relatie.naam(),
                relatie.soort().tekst()
                        + (grondslag == null ? "" : ", " + grondslag.tekst().toLowerCase(Locale.ROOT)),
                relatie.woontSamen(),
                relatie.magBetrokkenWorden(),
                relatie.telefoon() == null ? "" : relatie.telefoon());
    }

    @Override
    public String toString() {
        return "RelatieCard[*]";
    }
}
