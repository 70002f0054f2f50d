package nl.nabij.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The users of one gemeente and what they may do. Every change is logged and ends the sessions it touches. A gemeente always keeps
 * somebody who can administer it.
 */
@Service
public class UserAdministration {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final String PURPOSE = "Beheer van gebruikers";

    /** A user as the administrator sees them; never a password. */
    public record User(String name, String displayName, Set<Role> roles, boolean blocked) {
        public User {
            roles = Set.copyOf(roles);
        }
    }

    private final JdbcClient jdbc;
    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final AccessLog log;
    private final Clock clock;

    UserAdministration(JdbcClient jdbc, UserRepository users, PasswordEncoder encoder, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.encoder = encoder;
        this.log = log;
        this.clock = clock;
    }

    public static boolean isValidName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Everybody of this gemeente, by display name. */
    public List<User> all(Gemeentecode gemeente) {
        return jdbc.sql(
                        "select * from platform.gebruiker where gemeentecode = :gemeente order by lower(weergavenaam), naam")
                .param("gemeente", gemeente.waarde())
                .query((rs, row) -> new User(
                        rs.getString("naam"),
                        rs.getString("weergavenaam"),
                        Arrays.stream(rs.getString("rollen").split(","))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        rs.getTimestamp("geblokkeerd_op") != null))
                .list();
    }

    public Optional<User> find(Gemeentecode gemeente, String name) {
        return all(gemeente).stream().filter(u -> u.name().equals(name)).findFirst();
    }

    /** @throws NotFoundException when this gemeente has no such user */
    public User get(Gemeentecode gemeente, String name) {
        return find(gemeente, name).orElseThrow(() -> new NotFoundException("Deze gebruiker is niet bekend."));
    }

    /**
     * Adds a user of the administrator's own gemeente.
     *
     * @return the password, to be shown once
     * @throws NotPossibleException when the name is taken, in whatever gemeente
     */
    @Transactional
    public String add(CurrentUser admin, String name, String displayName, Set<Role> roles) {
        String password = Passwords.generate();
        boolean added =
                users.addIfFree(new CurrentUser(name, displayName, encode(password), roles, admin.gemeente(), null));
        if (!added) {
            throw new NotPossibleException("De gebruikersnaam " + name + " bestaat al. Kies een andere.");
        }
        record(admin, "gebruiker " + name + " toegevoegd, rollen " + text(roles));
        return password;
    }

    /** @throws NotPossibleException when nobody would be left to administer the gemeente */
    @Transactional
    public void changeRoles(CurrentUser admin, String name, Set<Role> roles) {
        lock(admin.gemeente());
        User user = get(admin.gemeente(), name);
        if (!roles.contains(Role.BEHEERDER)) {
            keepOne(admin.gemeente(), user);
        }
        jdbc.sql("""
                        update platform.gebruiker set rollen = :rollen, sessies_vanaf = :nu
                        where gemeentecode = :gemeente and naam = :naam
                        """)
                .param("rollen", roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .param("nu", now())
                .param("gemeente", admin.gemeente().waarde())
                .param("naam", name)
                .update();
        record(admin, "rollen van " + name + ": " + text(user.roles()) + " werd " + text(roles));
    }

    /** @throws NotPossibleException when nobody would be left to administer the gemeente */
    @Transactional
    public void block(CurrentUser admin, String name) {
        lock(admin.gemeente());
        User user = get(admin.gemeente(), name);
        keepOne(admin.gemeente(), user);
        setBlocked(admin.gemeente(), name, now());
        record(admin, "gebruiker " + name + " geblokkeerd");
    }

    @Transactional
    public void unblock(CurrentUser admin, String name) {
        get(admin.gemeente(), name);
        setBlocked(admin.gemeente(), name, null);
        record(admin, "blokkade van gebruiker " + name + " opgeheven");
    }

    /** @return the new password, to be shown once */
    @Transactional
    public String resetPassword(CurrentUser admin, String name) {
        get(admin.gemeente(), name);
        String password = Passwords.generate();
        jdbc.sql("""
                        update platform.gebruiker set wachtwoord_hash = :hash, sessies_vanaf = :nu
                        where gemeentecode = :gemeente and naam = :naam
                        """)
                .param("hash", encode(password))
                .param("nu", now())
                .param("gemeente", admin.gemeente().waarde())
                .param("naam", name)
                .update();
        record(admin, "nieuw wachtwoord gemaakt voor " + name);
        return password;
    }

    /** Whether a session that began at {@code since} may go on. */
    public boolean mayGoOn(String name, Instant since) {
        return jdbc.sql("""
                        select not exists (select 1 from platform.gebruiker where naam = :naam
                            and (geblokkeerd_op is not null or sessies_vanaf > :sinds))
                        """)
                .param("naam", name)
                .param("sinds", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    private void lock(Gemeentecode gemeente) {
        jdbc.sql("select naam from platform.gebruiker where gemeentecode = :gemeente order by naam for update")
                .param("gemeente", gemeente.waarde())
                .query(String.class)
                .list();
    }

    private void keepOne(Gemeentecode gemeente, User leaving) {
        boolean another = all(gemeente).stream()
                .anyMatch(u -> !u.name().equals(leaving.name())
                        && !u.blocked()
                        && u.roles().contains(Role.BEHEERDER));
        if (leaving.roles().contains(Role.BEHEERDER) && !another) {
            throw new NotPossibleException(
                    "Dit is de laatste beheerder van uw gemeente. Maak eerst iemand anders beheerder.");
        }
    }

    private void setBlocked(Gemeentecode gemeente, String name, @Nullable Timestamp at) {
        jdbc.sql("""
                        update platform.gebruiker set geblokkeerd_op = :op, sessies_vanaf = :nu
                        where gemeentecode = :gemeente and naam = :naam
                        """)
                .param("op", at)
                .param("nu", now())
                .param("gemeente", gemeente.waarde())
                .param("naam", name)
                .update();
    }

    private void record(CurrentUser admin, String what) {
        log.record(admin.gemeente(), admin.name(), AccessLog.Action.GEWIJZIGD, null, PURPOSE, what);
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password could not be hashed.");
        }
        return hash;
    }

    private static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
