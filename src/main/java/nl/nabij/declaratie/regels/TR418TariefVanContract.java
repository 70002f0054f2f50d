package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR418: the price is that of the contract on the first day of the productperiode. A price per hour claimed in minutes is a whole number of cents per minute, rounded up or down. */
final class TR418TariefVanContract implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR418");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("0611");
    }

    @Override
    public String geschonden() {
        return """
            eenheid <> '83'
            and (prijs_centen is null or tarief_centen not between floor(prijs_centen) and ceil(prijs_centen))\
            """;
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return feiten.tarief() == null
                ? "Voor dit product is in deze periode geen tarief met u afgesproken. Neem contact op met de gemeente."
                : "Het tarief is niet het afgesproken tarief van € "
                        + feiten.tarief().replace('.', ',') + ". Gebruik dat tarief.";
    }
}
