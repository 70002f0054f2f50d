package nl.nabij.beschikking.model;

import java.time.Instant;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Uitkomst;

/**
 * A decision with all that is kept of it.
 *
 * @param brief the PDF as the resident gets it
 * @param bewijs the receipt, the exact text that is hashed
 */
public record Besluit(
        Beschikking beschikking,
        Uitkomst uitkomst,
        Instant ondertekendOp,
        byte[] brief,
        String briefHash,
        String bewijs) {}
