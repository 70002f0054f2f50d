package nl.nabij.berichten.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.verkeer.Fout;
import nl.nabij.berichten.verkeer.Ontvangen;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What became of one uploaded file, as the page shows it.
 *
 * @param id of the message in the archive; null when it was not kept
 * @param stijl of {@code nabij-notice}
 */
record Aangeboden(
        String bestand,
        String regel,
        String stijl,
        @Nullable String id,
        ArrayList<Foutregel> fouten) implements Serializable {

    private static final int GETOOND = 50;

    /** One finding. */
    record Foutregel(String regel, String plaats, String uitleg) implements Serializable {
        static Foutregel van(Fout fout) {
            return new Foutregel(fout.regel(), fout.plaats(), fout.uitleg());
        }
    }

    static Aangeboden van(String bestand, Ontvangen ontvangen) {
        List<Foutregel> fouten =
                ontvangen.fouten().stream().limit(GETOOND).map(Foutregel::van).toList();
        return new Aangeboden(
                bestand,
                ontvangen.regel(),
                ontvangen.afgewezen() ? "error" : "ok",
                ontvangen.bericht() == null ? null : ontvangen.bericht().id().toString(),
                new ArrayList<>(fouten));
    }

    static Aangeboden inWachtrij(String bestand) {
        return new Aangeboden(
                bestand,
                "Dit is een groot bestand. Nabij verwerkt het op de achtergrond; u mag deze bladzijde verlaten.",
                "info",
                null,
                new ArrayList<>());
    }

    static Aangeboden onleesbaar(String bestand) {
        return new Aangeboden(
                bestand, "Het bestand kon niet worden gelezen. Probeer het opnieuw.", "error", null, new ArrayList<>());
    }

    /** Last part of the file name as the browser gives it, without control characters. */
    static String naam(MultipartFile bestand) {
        String naam = bestand.getOriginalFilename();
        if (naam == null || naam.isBlank()) {
            return "bericht.xml";
        }
        String kaal = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        String schoon = kaal.replaceAll("\\p{Cntrl}", "");
        return schoon.substring(0, Math.min(200, schoon.length()));
    }
}
