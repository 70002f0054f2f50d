package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR308: the productperiode does not end after the toewijzing, when that has an end. */
final class TR308EindeBinnenToewijzing implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR308");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9308");
    }

    @Override
    public String geschonden() {
        return "einde > coalesce(t_einde, 'infinity')";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De productperiode loopt door na het einde van toewijzing " + prestatie.toewijzing()
                + ". Pas de einddatum aan, of vraag de gemeente om verlenging.";
    }
}
