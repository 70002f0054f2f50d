package nl.nabij.kosten.web;

import java.util.List;

/**
 * What the panel on the page of an indicatie shows.
 *
 * @param minuten per week now, in words; empty as long as there is no outcome
 * @param nu euro per year now, in words; empty when not known
 * @param ontbreekt why the price is not known; empty when it is
 * @param bronnen of the prices
 */
record Kostenbeeld(
        String minuten,
        String nu,
        String ontbreekt,
        List<String> bronnen,
        List<PerOnderdeel> onderdelen,
        List<Vergelijking> watAls,
        List<Lichter> lichter) {

    record PerOnderdeel(String naam, String perJaar) {}

    /**
     * One other outcome of one question.
     *
     * @param minuten difference per week, or that it cannot be computed
     * @param perJaar difference in euro; empty when not known
     * @param regels the lines that change, or why it cannot be computed, in words
     */
    record Vergelijking(
            String vraag,
            String nu,
            List<String> antwoorden,
            String minuten,
            String perJaar,
            List<String> regels,
            boolean berekend) {}

    /** A lighter solution and what is known of its price. */
    record Lichter(String naam, String kosten, String uitleg) {}
}
