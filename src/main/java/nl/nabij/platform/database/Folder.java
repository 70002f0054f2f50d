package nl.nabij.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The data folder: {@code data} (PostgreSQL), {@code wachtwoord}, {@code slot} (locked by who uses it), {@code actief} (how to
 * reach the running server) and the logs. Files with secrets are readable by their owner only.
 */
final class Folder {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Closing a second channel on a lock file would release the first, so this JVM remembers what it holds. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /**
     * Who runs on this folder.
     *
     * @param address of the web application; empty for a command
     */
    record Active(long pid, int port, String address) {}

    final Path home;
    final Path data;
    final Path log;
    private @Nullable FileChannel lock;

    private Folder(Path home) {
        this.home = home;
        this.data = home.resolve("data");
        this.log = home.resolve("postgresql.log");
    }

    /** @throws DatabaseException with the reason in Dutch when the folder cannot be made or written */
    static Folder open(Path path) {
        Path home = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            if (!Files.isWritable(home)) {
                throw new AccessDeniedException(home.toString());
            }
            return new Folder(home);
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    static DatabaseException unusable(Path home, IOException e) {
        String reason = switch (e) {
            case AccessDeniedException denied -> "geen rechten op " + denied.getFile();
            case FileAlreadyExistsException exists -> exists.getFile() + " is een bestand, geen map";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return new DatabaseException(
                "De gegevensmap " + home + " kan niet worden gebruikt: " + reason
                        + ". Kies met --gegevens een andere map.",
                e);
    }

    /** Takes the folder for this process; false when another process (or this one) has it. */
    boolean lock() throws IOException {
        if (!HELD_HERE.add(home)) {
            return false;
        }
        FileChannel channel =
                FileChannel.open(home.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            HELD_HERE.remove(home);
            return false;
        }
        lock = channel;
        return true;
    }

    void unlock() {
        try {
            Files.deleteIfExists(home.resolve("actief"));
            if (lock != null) {
                lock.close();
                HELD_HERE.remove(home);
            }
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    void announce(Active active) {
        Properties facts = new Properties();
        facts.setProperty("proces", Long.toString(active.pid()));
        facts.setProperty("poort", Integer.toString(active.port()));
        facts.setProperty("adres", active.address());
        StringWriter text = new StringWriter();
        try {
            facts.store(text, null);
            writePrivate(home.resolve("actief"), text.toString());
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    Optional<Active> active() {
        try {
            Properties facts = new Properties();
            facts.load(new StringReader(Files.readString(home.resolve("actief"))));
            return Optional.of(new Active(
                    Long.parseLong(facts.getProperty("proces", "")),
                    Integer.parseInt(facts.getProperty("poort", "")),
                    facts.getProperty("adres", "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Password of the database, made at first use. */
    String password() throws IOException {
        Path file = home.resolve("wachtwoord");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivate(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all: written beside it, then moved. */
    private void writePrivate(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(home, "nieuw", "", PRIVATE);
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
