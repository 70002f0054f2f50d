package nl.nabij.aanbieder;

import nl.nabij.kern.Agbcode;

/** A provider, known nationwide by its AGB code. */
public record Aanbieder(Agbcode agbcode, String naam) {}
