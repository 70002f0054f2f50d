package nl.nabij.beschikking.naspelen;

import java.util.List;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;

/**
 * What came of taking a decision again.
 *
 * @param opmerkingen what a reader should know, though it makes no difference: a norm that changed since, for example
 */
public record Naspeling(
        Gemeentecode gemeente, Beschikkingnummer nummer, List<Controle> controles, List<String> opmerkingen) {

    /** One thing that was compared: as it was kept, and as it comes out now. */
    public record Controle(String naam, String bewaard, String nagerekend) {
        public boolean gelijk() {
            return bewaard.equals(nagerekend);
        }
    }

    public Naspeling {
        controles = List.copyOf(controles);
        opmerkingen = List.copyOf(opmerkingen);
    }

    public boolean gelijk() {
        return controles.stream().allMatch(Controle::gelijk);
    }
}
