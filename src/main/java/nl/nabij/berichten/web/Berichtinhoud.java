package nl.nabij.berichten.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import org.springframework.stereotype.Component;

/** The content of a kept message for a page; a large one is only for download. */
@Component
class Berichtinhoud {

    private static final long TE_TONEN = 2L << 20;
    private static final int TEKST = 200_000;

    private final Archief archief;

    Berichtinhoud(Archief archief) {
        this.archief = archief;
    }

    /**
     * @param leesbaar empty when it is no readable message
     * @param xml as it came in; empty when it is too large to show
     */
    record Blad(Optional<Leesbaar.Tekstvorm> leesbaar, String xml) {}

    Blad blad(ArchiefBericht bericht) throws IOException {
        if (bericht.vingerafdruk().grootte() > TE_TONEN) {
            return new Blad(Optional.empty(), "");
        }
        byte[] bytes = bytes(bericht.id());
        Optional<Leesbaar.Tekstvorm> leesbaar = switch (Berichtlezer.lees(bytes)) {
            case Leesresultaat.Gelezen gelezen -> Optional.of(Leesbaar.van(gelezen.bericht()));
            case Leesresultaat.Afgewezen afgewezen -> Optional.empty();
        };
        String xml = new String(bytes, StandardCharsets.UTF_8);
        return new Blad(leesbaar, xml.length() > TEKST ? "" : xml);
    }

    private byte[] bytes(UUID id) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        archief.schrijf(id, uit);
        return uit.toByteArray();
    }
}
