package nl.nabij.declaratie;

import java.time.LocalDate;
import nl.nabij.toewijzing.Toewijzing;

/**
 * Verbruik as every screen and program shows it, counted by the same SQL that judges claims. The caller holds the toewijzing, so
 * it may see it, and records that it looked.
 */
public interface Verbruiken {

    Verbruik van(Toewijzing toewijzing, LocalDate peildatum);
}
