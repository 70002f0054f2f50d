package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Richting;
import nl.nabij.berichten.verkeer.Uitgang;

/** Download of a message, byte for byte. */
final class Bestand {

    private Bestand() {}

    static void stuur(HttpServletResponse response, ArchiefBericht bericht, Archief archief) throws IOException {
        String naam = bericht.richting() == Richting.UIT ? Uitgang.bestandsnaam(bericht.kop()) : "bericht.xml";
        response.setContentType("application/xml");
        response.setContentLengthLong(bericht.vingerafdruk().grootte());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + naam + "\"");
        archief.schrijf(bericht.id(), response.getOutputStream());
    }
}
