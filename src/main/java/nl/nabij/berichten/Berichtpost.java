package nl.nabij.berichten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.berichten.verkeer.Uitgang;
import nl.nabij.berichten.verkeer.Voortgang;
import org.springframework.stereotype.Service;

/** The way in and out for other modules: hands a message in as the folder would, and hands over what waits. */
@Service
public class Berichtpost {

    private final Ontvangst ontvangst;
    private final Uitgang uitgang;
    private final Archief archief;

    Berichtpost(Ontvangst ontvangst, Uitgang uitgang, Archief archief) {
        this.ontvangst = ontvangst;
        this.uitgang = uitgang;
        this.archief = archief;
    }

    /** A message that left, with its bytes; {@code toString} shows no personal data. */
    public record Verstuurd(String bestandsnaam, byte[] inhoud) {
        @Override
        public String toString() {
            return "Verstuurd[" + bestandsnaam + "]";
        }
    }

    /** Takes a message in as a file of the folder would; false when it was rejected as a whole. */
    public boolean neemAan(byte[] bericht, String bestandsnaam) {
        try {
            return !ontvangst
                    .ontvang(Inzending.uitMap(Inhoud.van(bericht), bestandsnaam))
                    .afgewezen();
        } catch (IOException e) {
            throw new UncheckedIOException("Lezen uit het geheugen mislukt", e);
        }
    }

    /**
     * How long one message took, in nanoseconds.
     *
     * @param controle reading and the check inside the message
     * @param besluit loading, judging and writing the answer
     * @param bewaren check of the answer, archive, commit
     */
    public record Doorloop(boolean aangenomen, long controle, long besluit, long bewaren) {}

    /** Takes a file in, timed. */
    public Doorloop neemAan(Path bestand) throws IOException {
        Map<Voortgang.Stap, Long> eerst = new EnumMap<>(Voortgang.Stap.class);
        long begin = System.nanoTime();
        Ontvangen ontvangen =
                ontvangst.ontvang(Inzending.uitMap(Inhoud.van(bestand), String.valueOf(bestand.getFileName()))
                        .met((stap, regels, van) -> {
                            if (!eerst.containsKey(stap)) {
                                eerst.put(stap, System.nanoTime());
                            }
                        }));
        long einde = System.nanoTime();
        long lezen = eerst.getOrDefault(Voortgang.Stap.INLEZEN, einde);
        long bewaren = eerst.getOrDefault(Voortgang.Stap.BEWAREN, einde);
        return new Doorloop(!ontvangen.afgewezen(), lezen - begin, bewaren - lezen, einde - bewaren);
    }

    /** Marks everything that waits as handed over by {@code door}; the oldest first. */
    public List<Verstuurd> verstuurWachtende(String door) {
        List<Verstuurd> verstuurd = new ArrayList<>();
        for (ArchiefBericht bericht : archief.teVersturen(null)) {
            if (uitgang.markeerVerstuurd(bericht.id(), door)) {
                verstuurd.add(new Verstuurd(Uitgang.bestandsnaam(bericht.kop()), inhoud(bericht)));
            }
        }
        return verstuurd;
    }

    private byte[] inhoud(ArchiefBericht bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            archief.schrijf(bericht.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Schrijven naar het geheugen mislukt", e);
        }
        return bytes.toByteArray();
    }
}
