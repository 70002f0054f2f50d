package nl.nabij.berichten;

import java.time.LocalDate;

/** Header of a message. Afzender and ontvanger are four digits for a gemeente and eight for an aanbieder. */
public record Kop(
        String afzender,
        String ontvanger,
        String identificatie,
        LocalDate dagtekening,
        String basisschemaXsdVersie,
        String berichtXsdVersie) {

    static Kop van(Element header) {
        return new Kop(
                header.tekst("Afzender"),
                header.tekst("Ontvanger"),
                header.tekst("BerichtIdentificatie/Identificatie"),
                header.datum("BerichtIdentificatie/Dagtekening"),
                header.tekst("XsdVersie/BasisschemaXsdVersie"),
                header.tekst("XsdVersie/BerichtXsdVersie"));
    }
}
