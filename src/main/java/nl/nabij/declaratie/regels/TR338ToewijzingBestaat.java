package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR338: the line names a toewijzing of this client with this aanbieder. */
final class TR338ToewijzingBestaat implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR338");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9338");
    }

    @Override
    public String geschonden() {
        return "t_nummer is null";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Toewijzing " + prestatie.toewijzing()
                + " bestaat niet voor deze cliënt bij u. Controleer het toewijzingnummer.";
    }
}
