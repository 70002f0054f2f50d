package nl.nabij.platform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** Users as stored; also the door Spring Security reads them through. */
@Repository
public class UserRepository implements UserDetailsService {

    private final JdbcClient jdbc;

    UserRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the user; a name that is taken changes nothing. */
    public void add(CurrentUser user) {
        addIfFree(user);
    }

    /** Whether the name was free and the user is added. */
    boolean addIfFree(CurrentUser user) {
        return jdbc.sql("""
                        insert into platform.gebruiker (naam, weergavenaam, wachtwoord_hash, rollen, gemeentecode, agbcode)
                        values (:naam, :weergavenaam, :hash, :rollen, :gemeente, :agb)
                        on conflict (naam) do nothing
                        """)
                        .param("naam", user.name())
                        .param("weergavenaam", user.displayName())
                        .param("hash", user.passwordHash())
                        .param(
                                "rollen",
                                user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                        .param(
                                "gemeente",
                                user.gemeenteIfAny().map(Gemeentecode::waarde).orElse(null))
                        .param(
                                "agb",
                                user.aanbiederOrNull() == null
                                        ? null
                                        : user.aanbiederOrNull().waarde())
                        .update()
                == 1;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from platform.gebruiker)")
                .query(Boolean.class)
                .single();
    }

    /** The user, unless blocked. */
    public Optional<CurrentUser> find(String name) {
        return jdbc.sql("select * from platform.gebruiker where naam = :naam and geblokkeerd_op is null")
                .param("naam", name)
                .query((rs, i) -> new CurrentUser(
                        rs.getString("naam"),
                        rs.getString("weergavenaam"),
                        rs.getString("wachtwoord_hash"),
                        rollen(rs.getString("rollen")),
                        code(rs.getString("gemeentecode"), Gemeentecode::of),
                        code(rs.getString("agbcode"), Agbcode::of)))
                .optional();
    }

    /** Name to display name of who works for this gemeente in that role, without {@code except}; in order of display name. */
    public Map<String, String> colleagues(Gemeentecode gemeente, Role role, String except) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select naam, weergavenaam from platform.gebruiker
                        where gemeentecode = :gemeente and :rol = any(string_to_array(rollen, ',')) and naam <> :behalve
                        order by lower(weergavenaam), naam
                        """)
                .param("gemeente", gemeente.waarde())
                .param("rol", role.name())
                .param("behalve", except)
                .query(rs -> {
                    found.put(rs.getString("naam"), rs.getString("weergavenaam"));
                });
        return found;
    }

    @Override
    public CurrentUser loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException("Onbekende gebruiker"));
    }

    private static Set<Role> rollen(String opgeslagen) {
        return Arrays.stream(opgeslagen.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static <T> @Nullable T code(@Nullable String waarde, java.util.function.Function<String, T> maak) {
        return waarde == null ? null : maak.apply(waarde);
    }
}
