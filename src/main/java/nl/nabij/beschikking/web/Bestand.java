package nl.nabij.beschikking.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Personal files as an answer: never kept by the browser. */
final class Bestand {

    private Bestand() {}

    /** A letter, shown in the browser. */
    static ResponseEntity<byte[]> pdf(byte[] inhoud, String naam) {
        return antwoord(inhoud, MediaType.APPLICATION_PDF, ContentDisposition.inline(), naam + ".pdf");
    }

    /** A receipt, to keep. */
    static ResponseEntity<byte[]> json(String inhoud, String naam) {
        return antwoord(
                inhoud.getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON,
                ContentDisposition.attachment(),
                naam + ".json");
    }

    private static ResponseEntity<byte[]> antwoord(
            byte[] inhoud, MediaType soort, ContentDisposition.Builder hoe, String naam) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        hoe.filename(naam, StandardCharsets.UTF_8).build().toString())
                .body(inhoud);
    }
}
