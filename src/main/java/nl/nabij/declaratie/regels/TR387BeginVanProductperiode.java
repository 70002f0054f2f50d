package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR387, IV089: the productperiode begins on the first day of its month, or with the toewijzing when that begins later in that month. */
final class TR387BeginVanProductperiode implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR387");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9387");
    }

    @Override
    public String geschonden() {
        return """
                begin <> case when date_trunc('month', t_begin) = date_trunc('month', begin)
                    then t_begin else date_trunc('month', begin)::date end""";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De productperiode begint niet op de eerste dag van de maand of van de toewijzing. Pas de begindatum aan.";
    }
}
