package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR319: the productperiode lies in the month claimed over or in an earlier one. */
final class TR319PeriodeNietNaDeclaratiemaand implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR319");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9319");
    }

    @Override
    public String geschonden() {
        return "einde > maandeinde";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De productperiode ligt na de maand waarover u declareert. Declareer deze regel in een latere maand.";
    }
}
