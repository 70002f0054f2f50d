package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR384: nothing is claimed on a toewijzing that was removed (reason 13). */
final class TR384ToewijzingNietVerwijderd implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR384");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9384");
    }

    @Override
    public String geschonden() {
        return "t_verwijderd";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Toewijzing " + prestatie.toewijzing()
                + " is verwijderd. Hierop kunt u niet declareren. Haal de regel uit het bericht.";
    }
}
