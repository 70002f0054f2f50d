package nl.nabij.verzoek;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** A WMO315 (several requests) or WMO317 (one) about one person. {@code toString} shows no personal data. */
public record Verzoekbericht(
        Gemeentecode gemeente,
        Agbcode afzender,
        String berichtidentificatie,
        Bsn bsn,
        LocalDate dagtekening,
        Verzoeksoort soort,
        List<Verzoekinhoud> verzoeken) {

    public Verzoekbericht {
        verzoeken = List.copyOf(verzoeken);
    }

    @Override
    public String toString() {
        return "Verzoekbericht[" + soort + ", " + berichtidentificatie + "]";
    }
}
