package nl.nabij.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs, for it refuses root: an ordinary user runs it as himself; root runs it under uid 65534 with setpriv,
 * or inside a user namespace (unshare) when that uid cannot reach the folder. A folder keeps the account it was made with.
 */
final class Account {

    private static final int NOBODY = 65534;

    private enum Way {
        SELF,
        SETPRIV,
        UNSHARE
    }

    private final Way way;
    private final int uid;

    private Account(Way way, int uid) {
        this.way = way;
        this.uid = uid;
    }

    /** The account for the database files in {@code data}, a folder that may not exist yet; its parent does. */
    static Account forData(Path data) throws IOException {
        int self = uidOf(Path.of("/proc/self"));
        boolean exists = Files.exists(data);
        if (self != 0) {
            if (exists && uidOf(data) != self) {
                throw new DatabaseException("De gegevens in " + data.getParent() + " zijn van een andere gebruiker ("
                        + Files.getOwner(data).getName()
                        + "). Start Nabij als die gebruiker, of kies met --gegevens een"
                        + " andere map.");
            }
            return new Account(nameless() ? Way.UNSHARE : Way.SELF, self);
        }
        int uid = exists ? uidOf(data) : NOBODY;
        if (uid == 0) {
            return new Account(Way.UNSHARE, 0);
        }
        Account account = new Account(Way.SETPRIV, uid);
        Path parent = data.toAbsolutePath().getParent();
        boolean reachable = parent != null && account.succeeds(List.of("test", "-x", parent.toString()));
        return reachable || exists ? account : new Account(Way.UNSHARE, 0);
    }

    /** Command that runs {@code program} under this account; with {@code dieWithParent} it gets SIGINT when this JVM is gone. */
    List<String> run(boolean dieWithParent, List<String> program) {
        List<String> command = new ArrayList<>();
        if (way == Way.UNSHARE) {
            command.addAll(List.of("unshare", "-U"));
        }
        if (way == Way.SETPRIV || dieWithParent) {
            command.add("setpriv");
        }
        if (way == Way.SETPRIV) {
            command.addAll(List.of("--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--no-new-privs"));
        }
        if (dieWithParent) {
            command.add("--pdeathsig=INT");
        }
        command.addAll(program);
        return command;
    }

    /** Gives a file or folder to the account. */
    void own(Path path) throws IOException {
        if (way == Way.SETPRIV) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", uid);
        }
    }

    /** A uid without an entry in the password file, as containers hand out: initdb wants a name, a user namespace gives one. */
    private static boolean nameless() {
        return "?".equals(System.getProperty("user.name"));
    }

    private boolean succeeds(List<String> program) throws IOException {
        try {
            return new ProcessBuilder(run(false, program))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int uidOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
