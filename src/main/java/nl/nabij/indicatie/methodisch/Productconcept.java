package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;

/**
 * A product that is being weighed.
 *
 * @param product code in the offer of the region
 * @param begin day the support is to begin; the policy of that day counts
 */
public record Productconcept(String product, LocalDate begin, Antwoorden antwoorden) {}
