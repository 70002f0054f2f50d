package nl.nabij.berichten.verkeer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a message; may be opened more than once, so that nothing large has to stand in memory. */
@FunctionalInterface
public interface Inhoud {

    InputStream open() throws IOException;

    /** Not needed any more. */
    default void weg() throws IOException {}

    static Inhoud van(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static Inhoud van(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** SHA-256 in hexadecimal, and the number of bytes. */
    default Vingerafdruk vingerafdruk() throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[65_536];
        try (InputStream in = open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        }
        return new Vingerafdruk(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** What tells two messages apart. */
    record Vingerafdruk(String sha256, long grootte) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
