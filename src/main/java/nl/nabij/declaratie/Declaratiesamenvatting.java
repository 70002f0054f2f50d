package nl.nabij.declaratie;

import java.time.LocalDateTime;
import java.time.YearMonth;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;

/**
 * A declaratie as lists show it.
 *
 * @param verwerkt false when the message or the declaratie as a whole was refused
 * @param uitval amount that is not paid: of the refused lines, or of the whole declaratie when it was refused
 */
public record Declaratiesamenvatting(
        long id,
        Gemeentecode gemeente,
        Agbcode aanbieder,
        String declaratienummer,
        YearMonth maand,
        LocalDateTime ontvangenOp,
        boolean verwerkt,
        int regels,
        int afgewezenRegels,
        Bedrag ingediend,
        Bedrag toegekend,
        Bedrag uitval) {}
