package nl.nabij.berichten.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Kanaal;
import nl.nabij.berichten.verkeer.Proef;
import nl.nabij.berichten.verkeer.Proefuitslag;
import nl.nabij.berichten.verkeer.Voortgang;
import nl.nabij.platform.ApiCaller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Checks a message as if it were sent now: standard, toewijzingen and verbruik. Nothing of it is kept. */
@RestController
@RequestMapping(path = "/api/v1/berichtcontroles", produces = MediaType.APPLICATION_JSON_VALUE)
class BerichtcontrolesApi {

    /** Bytes; as the screen. */
    private static final long GROOTSTE = 300L << 20;

    private final Proef proef;

    BerichtcontrolesApi(Proef proef) {
        this.proef = proef;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    Vormen.Berichtcontrole controleer(
            @AuthenticationPrincipal ApiCaller caller,
            @RequestParam(name = "bestand", defaultValue = "bericht.xml") String bestand,
            InputStream bericht)
            throws IOException {
        Path tijdelijk = Files.createTempFile("nabij-controle", ".xml");
        try {
            bewaar(bericht, tijdelijk);
            return verslag(bestand, proef.toets(inzending(caller, Inhoud.van(tijdelijk), bestand)));
        } finally {
            Files.delete(tijdelijk);
        }
    }

    private static void bewaar(InputStream in, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[65_536];
            long grootte = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                grootte += n;
                if (grootte > GROOTSTE) {
                    throw new ResponseStatusException(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "Een bericht mag hier hoogstens 300 megabyte zijn. Splits het in meer berichten (iWmo"
                                    + " OP179).");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    /** A message for or from somebody else is turned away. */
    private static Inzending inzending(ApiCaller caller, Inhoud inhoud, String bestand) {
        Kanaal kanaal = caller.aanbieder() == null ? Kanaal.SCHERM : Kanaal.AANBIEDER;
        return new Inzending(
                inhoud, bestand, kanaal, caller.who(), caller.gemeente(), caller.aanbieder(), Voortgang.STIL);
    }

    private static Vormen.Berichtcontrole verslag(String bestand, Proefuitslag uitslag) {
        return new Vormen.Berichtcontrole(
                bestand,
                uitslag.ontvangen().kop().soort(),
                uitslag.isSchoon(),
                uitslag.fouten().stream()
                        .map(f -> new Vormen.Bevinding(
                                f.regel(),
                                f.niveau(),
                                f.regelnummer() == null ? 0 : f.regelnummer(),
                                f.pad() == null ? "" : f.pad(),
                                f.uitleg()))
                        .toList());
    }
}
