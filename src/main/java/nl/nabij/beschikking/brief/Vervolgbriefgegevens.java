package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import nl.nabij.beschikking.model.Vervolgdossier;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of the letter of a later decision may use.
 *
 * @param basis client, gemeente, number and people, with the decision as if it were one on an application
 * @param beroepTot last day to appeal; null when there is none
 */
public record Vervolgbriefgegevens(
        Briefgegevens basis,
        Vervolgdossier dossier,
        @Nullable LocalDate beroepTot) {}
