package nl.nabij.berichten.verkeer;

import java.io.IOException;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is handed in.
 *
 * @param door user name, or the command
 * @param alleenVoor the only gemeente it may be for; null for any that Nabij serves
 * @param alleenVan the only aanbieder it may come from; null for any known one
 * @param voortgang is told how far it is
 */
public record Inzending(
        Inhoud inhoud,
        String bestandsnaam,
        Kanaal kanaal,
        String door,
        @Nullable Gemeentecode alleenVoor,
        @Nullable Agbcode alleenVan,
        Voortgang voortgang) {

    public static Inzending uitMap(Inhoud inhoud, String bestandsnaam) {
        return new Inzending(inhoud, bestandsnaam, Kanaal.MAP, "bericht verwerk", null, null, Voortgang.STIL);
    }

    public static Inzending vanGemeente(Inhoud inhoud, String bestandsnaam, String door, Gemeentecode gemeente) {
        return new Inzending(inhoud, bestandsnaam, Kanaal.SCHERM, door, gemeente, null, Voortgang.STIL);
    }

    public static Inzending vanAanbieder(Inhoud inhoud, String bestandsnaam, String door, Agbcode aanbieder) {
        return new Inzending(inhoud, bestandsnaam, Kanaal.AANBIEDER, door, null, aanbieder, Voortgang.STIL);
    }

    public Inzending met(Voortgang luisteraar) {
        return new Inzending(inhoud, bestandsnaam, kanaal, door, alleenVoor, alleenVan, luisteraar);
    }

    /** What the header says, as far as it can be read. */
    public Berichtkop kop() throws IOException {
        return Kopverkenner.verken(inhoud);
    }

    Inzending met(Inhoud andere) {
        return new Inzending(andere, bestandsnaam, kanaal, door, alleenVoor, alleenVan, voortgang);
    }
}
