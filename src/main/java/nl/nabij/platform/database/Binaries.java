package nl.nabij.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as it lies in the jar, unpacked once per version into a cache of this user, or into the data folder when there is no
 * such cache. It is unpacked beside its place and then moved, so a half one is never used.
 */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private static final Path ROOT = Path.of("/");

    private Binaries() {}

    static Path unpacked(Path home) throws IOException {
        URL archive = Binaries.class.getResource(ARCHIVE);
        if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new DatabaseException(
                    "De meegeleverde PostgreSQL werkt alleen op Linux met x86-64. Gebruik een eigen PostgreSQL:"
                            + " zet NABIJ_DB_URL, NABIJ_DB_GEBRUIKER en NABIJ_DB_WACHTWOORD.");
        }
        String name = "postgresql-" + fingerprint(archive);
        for (Path place : List.of(cache().resolve(name), home.resolve(name))) {
            if (Files.isDirectory(place) && ours(place)) {
                return place;
            }
        }
        try {
            return unpackTo(cache().resolve(name), archive);
        } catch (FileSystemException e) {
            return unpackTo(home.resolve(name), archive);
        }
    }

    /** Root's cache is where every account can read it, for PostgreSQL does not run as root. */
    private static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/cache/nabij");
        }
        return Path.of(xdg == null || xdg.isBlank() ? System.getProperty("user.home") + "/.cache" : xdg, "nabij");
    }

    /** What others could have put there is not run. */
    private static boolean ours(Path place) throws IOException {
        return Files.getAttribute(place, "unix:uid").equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                && ((Integer) Files.getAttribute(place, "unix:mode") & 022) == 0;
    }

    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        return connection instanceof JarURLConnection jar && jar.getJarEntry() != null
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static Path unpackTo(Path place, URL archive) throws IOException {
        makeFolder(place.getParent(), ROOT);
        Path fresh = Files.createTempDirectory(place.getParent(), "uitpakken");
        try (InputStream in = archive.openStream()) {
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(in)), fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            delete(fresh);
            if (!Files.isDirectory(place) || !ours(place)) {
                throw e;
            }
        }
        return place;
    }

    private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("Entry outside the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                makeFolder(target, folder);
            } else {
                makeFolder(target.getParent(), folder);
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** With mode 755 whatever the umask, because another account must read it. */
    private static void makeFolder(@Nullable Path folder, Path top) throws IOException {
        if (folder != null && !folder.equals(top) && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent(), top);
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
