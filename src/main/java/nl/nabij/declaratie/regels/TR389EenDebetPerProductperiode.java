package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR389: one debit per toewijzing, product and productperiode, unless the earlier one was credited. */
final class TR389EenDebetPerProductperiode implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR389");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9389");
    }

    @Override
    public String geschonden() {
        return "debet_open > 0 or herhaling > 1";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Over deze productperiode is al een regel goedgekeurd. Draai die eerst terug als u haar wilt vervangen.";
    }
}
