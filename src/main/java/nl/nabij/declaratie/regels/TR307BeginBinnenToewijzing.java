package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;
import nl.nabij.kern.Tekst;

/** iWmo TR307: the productperiode does not begin before the toewijzing. */
final class TR307BeginBinnenToewijzing implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR307");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9307");
    }

    @Override
    public String geschonden() {
        return "begin < t_begin";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De productperiode begint op "
                + Tekst.datum(prestatie.productperiode().begin()) + ", voor het begin van toewijzing "
                + prestatie.toewijzing() + ". Pas de begindatum aan.";
    }
}
