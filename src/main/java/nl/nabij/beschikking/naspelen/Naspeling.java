package nl.nabij.beschikking.naspelen;

import java.util.List;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;

/**
 * What came of taking a decision again.
 *
 * @param opmerkingen what a reader should know, though it makes no difference: a norm that changed since, for example
 * @param nietNagerekend what could not be taken again, because it was not kept then; with any of these it is not called equal
 */
public record Naspeling(
        Gemeentecode gemeente,
        Beschikkingnummer nummer,
        List<Controle> controles,
        List<String> opmerkingen,
        List<String> nietNagerekend) {

    /** One thing that was compared: as it was kept, and as it comes out now. */
    public record Controle(String naam, String bewaard, String nagerekend) {
        public boolean gelijk() {
            return bewaard.equals(nagerekend);
        }
    }

    public Naspeling {
        controles = List.copyOf(controles);
        opmerkingen = List.copyOf(opmerkingen);
        nietNagerekend = List.copyOf(nietNagerekend);
    }

    public boolean gelijk() {
        return nietNagerekend.isEmpty() && verschilLoos();
    }

    /** Everything that could be taken again came out the same. */
    public boolean verschilLoos() {
        return controles.stream().allMatch(Controle::gelijk);
    }
}
