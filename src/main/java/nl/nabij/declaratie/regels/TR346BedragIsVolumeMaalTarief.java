package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR346, IV081: the amount is volume times price; a price per hour on minutes multiplies first, then divides by 60, then rounds to cents. With a price that is wrong (TR418) the amount must fit that price. */
final class TR346BedragIsVolumeMaalTarief implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR346");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9346");
    }

    @Override
    public String geschonden() {
        return """
            eenheid <> '83' and bedrag_centen <> case
                when tarief_centen between floor(prijs_centen) and ceil(prijs_centen) then verwacht_centen
                else volume * tarief_centen end\
            """;
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Het bedrag is niet het volume maal het tarief"
                + (feiten.verwacht() == null
                        ? ". Reken het bedrag na."
                        : ": wij komen op " + feiten.verwacht() + ". Pas het bedrag aan.");
    }
}
