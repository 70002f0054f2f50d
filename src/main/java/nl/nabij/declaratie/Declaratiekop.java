package nl.nabij.declaratie;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;

/**
 * What a 323 says about itself, before its lines.
 *
 * @param berichtidentificatie of the message
 * @param dagtekening of the message
 * @param maand calendar month claimed over
 * @param totaal debits less credits as the aanbieder states it; negative when credits outweigh
 */
public record Declaratiekop(
        Gemeentecode gemeente,
        Agbcode aanbieder,
        String berichtidentificatie,
        LocalDate dagtekening,
        String declaratienummer,
        YearMonth maand,
        LocalDate declaratiedagtekening,
        Bedrag totaal) {}
