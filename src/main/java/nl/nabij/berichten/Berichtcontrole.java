package nl.nabij.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.nabij.berichten.controle.Scan;

/** Checks a message without keeping it: memory does not grow with the file. */
public final class Berichtcontrole {

    private Berichtcontrole() {}

    /** Outcome of a check; {@code soort} is empty when the file is no iWmo 3.2 message. */
    public record Uitkomst(Optional<Berichtsoort> soort, List<Berichtbevinding> bevindingen) {

        public boolean geldig() {
            return bevindingen.isEmpty();
        }

        /** Whether the schema (level 1) is met; level 2 may still fail. */
        public boolean schemaGoed() {
            return bevindingen.stream().noneMatch(b -> b.niveau() == 1);
        }
    }

    /** @throws IOException when the file cannot be read */
    public static Uitkomst controleer(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            return controleer(in);
        }
    }

    public static Uitkomst controleer(InputStream in) throws IOException {
        Scan.Result uit = Berichtlezer.scan(in, null);
        return new Uitkomst(uit.soort(), uit.bevindingen());
    }
}
