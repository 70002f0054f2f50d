package nl.nabij.declaratie;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Signals that more was approved over a month than the aanbieder registered as delivered. One that is right again is left out. */
public interface Leversignalen {

    /** @param uitkomst what was agreed with the aanbieder; null while it was not discussed */
    record Signaal(
            YearMonth maand,
            LocalDateTime gegevenOp,
            @Nullable LocalDateTime besprokenOp,
            @Nullable String besprokenDoor,
            @Nullable String uitkomst) {

        /** For example {@code maart 2026}. */
        public String naam() {
            return Verbruik.naam(maand);
        }
    }

    /** Oldest month first. */
    List<Signaal> van(Gemeentecode gemeente, Toewijzingnummer toewijzing);

    /** Keeps what came of it and ends the work item; a second time, or without a signal, changes nothing. */
    void bespreek(Gemeentecode gemeente, Toewijzingnummer toewijzing, YearMonth maand, Bespreking bespreking);

    /** @param door user name */
    record Bespreking(String door, String uitkomst) {}
}
