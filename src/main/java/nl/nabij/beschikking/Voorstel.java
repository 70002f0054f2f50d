package nl.nabij.beschikking;

import java.time.LocalDate;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Productcategorie;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to decide; may be incomplete, the rules say what is missing.
 *
 * @param minutenPerWeek only for a partial grant; a whole grant takes the total of the indicatie
 * @param motivering why, in words for the resident; may be empty for a whole grant
 */
public record Voorstel(
        Uitkomst uitkomst,
        Productcategorie productcategorie,
        @Nullable Minuten minutenPerWeek,
        @Nullable LocalDate begin,
        @Nullable LocalDate einde,
        Bijdrage bijdrage,
        @Nullable Afwijzingsgrond grond,
        String motivering) {

    public static final Productcategorie HULP_BIJ_HET_HUISHOUDEN = Productcategorie.of("01");
}
