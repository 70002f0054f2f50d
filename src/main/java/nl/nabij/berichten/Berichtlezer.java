package nl.nabij.berichten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nabij.berichten.controle.Scan;
import nl.nabij.berichten.controle.Sink;
import nl.nabij.berichten.regels.Rulebook;
import org.jspecify.annotations.Nullable;

/** Reads and checks a message in one pass (levels 1 and 2). A refusal is a value; only an unreadable file throws. */
public final class Berichtlezer {

    private Berichtlezer() {}

    /** @throws IOException when the file cannot be read */
    public static Leesresultaat lees(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            return lees(in);
        }
    }

    public static Leesresultaat lees(byte[] inhoud) {
        try {
            return lees(new ByteArrayInputStream(inhoud));
        } catch (IOException e) {
            throw new UncheckedIOException("Lezen uit het geheugen mislukt", e);
        }
    }

    public static Leesresultaat lees(InputStream in) throws IOException {
        return lees(in, new TreeSink(null, (omgeving, element) -> {}));
    }

    /**
     * Reads a message of any size: every {@code klasse} goes to {@code ontvanger} and stays out of the tree of the result.
     *
     * @param klasse repeated class, for example Prestatie in a 323
     */
    public static Leesresultaat stroom(InputStream in, String klasse, Stroomontvanger ontvanger) throws IOException {
        return lees(in, new TreeSink(klasse, ontvanger));
    }

    private static Leesresultaat lees(InputStream in, TreeSink sink) throws IOException {
        Scan.Result uit = scan(in, sink);
        Element wortel = sink.root();
        return uit.schemaGoed() && wortel != null && uit.soort().isPresent()
                ? new Leesresultaat.Gelezen(new Bericht(uit.soort().get(), wortel), uit.bevindingen())
                : new Leesresultaat.Afgewezen(uit.soort(), uit.bevindingen());
    }

    static Scan.Result scan(InputStream in, @Nullable Sink sink) throws IOException {
        return new Scan(in, definitie -> sink, Rulebook::bind).run();
    }
}
