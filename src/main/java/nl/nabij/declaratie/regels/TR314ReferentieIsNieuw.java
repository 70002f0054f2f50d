package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR314: the reference of a line is used once by this aanbieder, inside the message and over messages. */
final class TR314ReferentieIsNieuw implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR314");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("8021");
    }

    @Override
    public String geschonden() {
        return "referentie_bekend";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Het referentienummer " + prestatie.referentie()
                + " is al eerder gebruikt. Geef elke regel een eigen nummer.";
    }
}
