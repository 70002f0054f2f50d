package nl.nabij.berichten.controle;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.CharConversionException;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import nl.nabij.berichten.xml.GuardedStream;
import org.jspecify.annotations.Nullable;

/** Names the kind of an XML error in Dutch. The text of the parser is only looked at, never shown. */
record Breakage(String regel, String uitleg) {

    static Breakage van(Exception e, @Nullable Throwable oorzaak, long gelezen) {
        String tekst = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (gelezen == 0) {
            return new Breakage("NB001", "Het bestand is leeg. Stuur het bericht opnieuw.");
        }
        if (oorzaak instanceof GuardedStream.TokenTooLongException
                || tekst.contains("maximum ")
                || tekst.contains("limit ")) {
            return new Breakage(
                    "NB005",
                    "Het bestand gaat over een veiligheidsgrens: te diep genest, te veel attributen, of een te lange"
                            + " naam, tekst of opmerking. Zo'n bestand is geen iWmo-bericht.");
        }
        if (oorzaak instanceof GuardedStream.ZipFileException) {
            return new Breakage("NB002", "Dit is een zip-bestand. Pak het eerst uit.");
        }
        if (oorzaak instanceof GuardedStream.ForbiddenCharacterException) {
            return new Breakage(
                    "NB002", "Op de eerste regel staat een teken dat niet mag in XML. Schrijf die regel opnieuw.");
        }
        if (isCoding(oorzaak) || tekst.contains("encoding") || tekst.contains("invalid utf-8")) {
            return new Breakage(
                    "NB004",
                    "De tekens in het bestand kloppen niet met de tekencodering. Sla het bestand op als UTF-8 en zet"
                            + " encoding=\"UTF-8\" op de eerste regel.");
        }
        if (tekst.contains("entity")) {
            return new Breakage(
                    "NB003", "Het bestand gebruikt een entiteit die niet bestaat of niet mag. Schrijf de tekst uit.");
        }
        if (e instanceof WstxEOFException || tekst.contains("unexpected eof") || tekst.contains("end-of-input")) {
            return new Breakage(
                    "NB002", "Het bestand houdt op voor het einde van het bericht. Stuur het hele bestand opnieuw.");
        }
        return new Breakage("NB002", "Het bestand is geen goede XML op deze plaats. " + raad(tekst));
    }

    private static boolean isCoding(@Nullable Throwable t) {
        return t instanceof CharConversionException || t instanceof UnsupportedEncodingException;
    }

    private static String raad(String tekst) {
        if (tekst.contains("close tag") || tekst.contains("end tag")) {
            return "Een element wordt met een andere naam gesloten dan geopend.";
        }
        if (tekst.contains("undeclared") || tekst.contains("unbound") || tekst.contains("not declared")) {
            return "Een prefix is gebruikt zonder namespace.";
        }
        if (tekst.contains("duplicate attribute")) {
            return "Een attribuut staat er twee keer.";
        }
        if (tekst.contains("prolog") || tekst.contains("epilog")) {
            return "Voor of na het bericht staat tekst die er niet hoort.";
        }
        return "Kijk of alle tekens <, > en & goed staan; schrijf & als &amp;.";
    }
}
