package nl.nabij.toewijzing;

import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** A 305 or 307 about one client: who sent it and what it reports. */
public record Leveringsbericht<T extends Melding>(
        Gemeentecode gemeente, Agbcode afzender, String berichtidentificatie, Bsn bsn, List<T> meldingen) {

    public Leveringsbericht {
        meldingen = List.copyOf(meldingen);
    }
}
