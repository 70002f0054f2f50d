package nl.nabij.norm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line on the policy page, for one side or for two sides next to each other.
 *
 * @param rechts null unless two sides are compared
 * @param waarde whether it is a single value, with a page of its own
 */
record Beleidsregel(
        String pad,
        String naam,
        String omschrijving,
        Kant links,
        @Nullable Kant rechts,
        boolean waarde) {

    /**
     * What holds for one gemeente on one day.
     *
     * @param waarden empty when there is none
     * @param waarom why there is none, or what of it is missing; empty otherwise
     */
    record Kant(List<String> waarden, String periode, String bron, String niveau, String waarom) {

        public boolean heeftWaarde() {
            return !waarden.isEmpty();
        }

        public boolean heeftGat() {
            return !waarom.isEmpty();
        }
    }

    public boolean verschilt() {
        return rechts != null && !links.waarden().equals(rechts.waarden());
    }

    public boolean heeftGat() {
        return links.heeftGat() || rechts != null && rechts.heeftGat();
    }

    /** First part of the path: what the value is about. */
    public String onderwerp() {
        String deel = pad.substring(0, pad.indexOf('/')).replace('-', ' ');
        return Character.toUpperCase(deel.charAt(0)) + deel.substring(1);
    }
}
