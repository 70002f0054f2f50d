package nl.nabij.toewijzing;

import java.time.LocalDateTime;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;

/** A 301 that went out. */
public record Verzending(
        Gemeentecode gemeente,
        String berichtidentificatie,
        ClientId client,
        Agbcode aanbieder,
        List<Toewijzingnummer> nummers,
        LocalDateTime verzondenOp) {

    public Verzending {
        nummers = List.copyOf(nummers);
    }
}
