package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR322: all approved lines together fit in the volume of the whole toewijzing. What is refused takes no room. */
final class TR322VolumePastInToewijzing implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR322");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9322");
    }

    @Override
    public String geschonden() {
        return "t_volume is not null and eenheid_past and not past_in_totaal";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Met deze regel komt u boven het totaal van de toewijzing: hoogstens " + feiten.totaalMaximum()
                + ", waarvan al " + feiten.eerderGebruikt() + " gebruikt" + feiten.inMinuten(prestatie)
                + ". Declareer niet meer dan wat over is, of vraag de gemeente om verlenging.";
    }
}
