package nl.nabij.toegang;

import nl.nabij.clientdossier.Client;
import nl.nabij.kern.Tekst;

/** Head of a page of a zaak, as {@code toegang/_kop.html} shows it; for the pages of other modules. */
public record Zaakkop(String nummer, String naam, String geboren, String status, boolean afgeschermd) {

    public static Zaakkop van(Zaak zaak, Client client) {
        return new Zaakkop(
                zaak.nummer().waarde(),
                client.naam().volledig(),
                Tekst.datum(client.geboortedatum()),
                zaak.status().tekst(),
                client.afgeschermd());
    }
}
