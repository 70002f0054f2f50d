package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR369: all approved lines together fit in the budget. Measured in money, because a budget is money. */
final class TR369BedragPastInBudget implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR369");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9369");
    }

    @Override
    public String geschonden() {
        return "t_budget is not null and not past_in_totaal";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Met deze regel komt u boven het budget van de toewijzing. Kijk bij het verbruik hoeveel er over is.";
    }
}
