package nl.nabij.meet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A data folder of one measurement; nothing of it stays. */
record TempFolder(Path path) implements AutoCloseable {

    static TempFolder create() throws IOException {
        return new TempFolder(Files.createTempDirectory("nabij-meet"));
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(path)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
