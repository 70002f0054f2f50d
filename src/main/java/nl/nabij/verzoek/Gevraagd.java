package nl.nabij.verzoek;

import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** One product in a request. */
public sealed interface Gevraagd {

    /**
     * A product that is not delivered yet.
     *
     * @param categorie as in the message; null when left out
     * @param code as in the message; null when left out
     */
    record Nieuw(
            @Nullable String categorie,
            @Nullable String code,
            Periode periode,
            @Nullable Omvang omvang,
            @Nullable Bedrag budget)
            implements Gevraagd {}

    /** A running toewijzing that should become different from {@code ingang} on; what is null stays as it is. */
    record Gewijzigd(
            Toewijzingnummer nummer,
            LocalDate ingang,
            @Nullable LocalDate einde,
            @Nullable Omvang omvang,
            @Nullable Bedrag budget)
            implements Gevraagd {}

    /** A running toewijzing that should stay as it is. */
    record Ongewijzigd(Toewijzingnummer nummer) implements Gevraagd {}
}
