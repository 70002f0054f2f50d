package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR304: the BSN is that of a client with a toewijzing at this aanbieder. Speaks about the client: its lines are then not judged. */
final class TR304BsnIsVanClient implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR304");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("8187");
    }

    @Override
    public String geschonden() {
        return "not client_bekend";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De prestatie hoort niet bij een cliënt van u in deze gemeente. Controleer het BSN.";
    }
}
