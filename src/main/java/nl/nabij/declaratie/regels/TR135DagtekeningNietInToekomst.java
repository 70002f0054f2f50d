package nl.nabij.declaratie.regels;

import nl.nabij.kern.Afkeur;

/** iWmo TR135: the date of the message does not lie in the future. */
public final class TR135DagtekeningNietInToekomst implements Declaratieregel {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of("TR135", "8848", "De dagtekening van het bericht ligt in de toekomst.");
    }

    @Override
    public boolean isGeschonden(Declaratiefeiten feiten) {
        return feiten.kop().dagtekening().isAfter(feiten.vandaag());
    }
}
