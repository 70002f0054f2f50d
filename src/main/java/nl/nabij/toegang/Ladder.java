package nl.nabij.toegang;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ladder of one onderzoek, in the order of the gemeente: a step is concluded only after all steps before it (DW-76). The
 * first step that answers the whole question ends it; later steps are then not needed.
 *
 * @param bron where the order stands
 */
public record Ladder(List<Tredestap> stappen, String bron) {

    /** Where the ladder leads. */
    public enum Uitkomst {
        OPEN("Nog niet afgerond"),
        ZONDER_MAATWERK("Opgelost zonder maatwerk"),
        MAATWERK("Maatwerk nodig");

        private final String tekst;

        Uitkomst(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    public Ladder {
        stappen = List.copyOf(stappen);
        Set<String> gezien = new HashSet<>();
        if (stappen.isEmpty()
                || !stappen.stream().allMatch(s -> gezien.add(s.trede().code()))) {
            throw new IllegalArgumentException("Een ladder heeft elke trede eenmaal, niet " + stappen + ".");
        }
        if (!stappen.getLast().trede().isMaatwerk()) {
            throw new IllegalArgumentException("Maatwerk is de laatste trede, niet " + stappen.getLast() + ".");
        }
    }

    public Uitkomst uitkomst() {
        for (Tredestap stap : stappen) {
            if (stap.oordeel() == null) {
                return Uitkomst.OPEN;
            }
            if (stap.trede().isMaatwerk()) {
                return stap.oordeel() == Tredeoordeel.VOLDOENDE ? Uitkomst.MAATWERK : Uitkomst.ZONDER_MAATWERK;
            }
            if (stap.oordeel() == Tredeoordeel.VOLDOENDE) {
                return Uitkomst.ZONDER_MAATWERK;
            }
        }
        return Uitkomst.OPEN;
    }

    /** The first step that still needs a conclusion; empty when the ladder is done. */
    public Optional<Tredestap> volgende() {
        return uitkomst() == Uitkomst.OPEN
                ? stappen.stream().filter(s -> s.oordeel() == null).findFirst()
                : Optional.empty();
    }

    public Optional<Tredestap> stap(String code) {
        return stappen.stream().filter(s -> s.trede().code().equals(code)).findFirst();
    }

    /** The first step before this one that is not concluded, which keeps this one from being concluded. */
    public Optional<Tredestap> openVoor(Trede trede) {
        return stappen.stream()
                .takeWhile(s -> !s.trede().equals(trede))
                .filter(s -> s.oordeel() == null)
                .findFirst();
    }

    /** The earlier step that answers the whole question, so that this one is not needed. */
    public Optional<Tredestap> opgelostVoor(Trede trede) {
        return stappen.stream()
                .takeWhile(s -> !s.trede().equals(trede))
                .filter(s -> s.oordeel() == Tredeoordeel.VOLDOENDE)
                .findFirst();
    }
}
