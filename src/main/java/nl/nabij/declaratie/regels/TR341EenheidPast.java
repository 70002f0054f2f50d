package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR341: the unit is the granted one; hours may also be claimed in minutes. Without a granted unit the unit of the contract counts. */
final class TR341EenheidPast implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR341");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9341");
    }

    @Override
    public String geschonden() {
        return "not eenheid_past";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De eenheid " + prestatie.eenheid().naam(2) + " past niet bij toewijzing " + prestatie.toewijzing()
                + ". Declareer in de toegewezen eenheid; uren mogen ook in minuten.";
    }
}
