package nl.nabij.toegang;

import java.time.LocalDate;

/** How a melding should have been, and why it changes. */
public record Meldingcorrectie(LocalDate meldingsdatum, String hulpvraag, Melder melder, String reden) {

    public Meldingcorrectie {
        if (hulpvraag.isBlank() || reden.isBlank()) {
            throw new IllegalArgumentException("Een correctie heeft een hulpvraag en een reden.");
        }
    }

    @Override
    public String toString() {
        return "Meldingcorrectie[*]";
    }
}
