package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR388, IV089: the productperiode ends on the last day of its month, or with the toewijzing when that ends earlier in that month. */
final class TR388EindeVanProductperiode implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR388");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9388");
    }

    @Override
    public String geschonden() {
        return """
                einde <> case when date_trunc('month', t_einde) = date_trunc('month', einde)
                    then t_einde else (date_trunc('month', einde) + interval '1 month - 1 day')::date end""";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De productperiode eindigt niet op de laatste dag van de maand of van de toewijzing. Pas de einddatum aan.";
    }
}
