package nl.nabij.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL as it lies in the jar, unpacked once into a folder; the marker file is written last. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    static Path unpackedIn(Path folder) throws IOException {
        Path marker = folder.resolve(".compleet");
        if (Files.exists(marker)) {
            return folder;
        }
        Files.createDirectories(folder);
        try (InputStream in = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) {
                throw new DatabaseException(
                        "De meegeleverde PostgreSQL ontbreekt voor dit systeem (alleen Linux op x86-64)."
                                + " Gebruik een eigen PostgreSQL met NABIJ_DB_URL.");
            }
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(in)), folder);
        }
        Files.writeString(marker, "");
        return folder;
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("Entry outside the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
