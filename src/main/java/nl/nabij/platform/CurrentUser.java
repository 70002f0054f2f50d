package nl.nabij.platform;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is logged in: belongs to exactly one gemeente (staff) or one aanbieder. Controllers take it as
 * {@code @AuthenticationPrincipal CurrentUser}; every query on cases takes its {@link #gemeente()}.
 */
public record CurrentUser(
        String name,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        @Nullable Gemeentecode gemeenteOrNull,
        @Nullable Agbcode aanbiederOrNull)
        implements UserDetails {

    public CurrentUser {
        roles = Set.copyOf(roles);
        if ((gemeenteOrNull == null) == (aanbiederOrNull == null)) {
            throw new IllegalArgumentException("A user belongs to a gemeente or to an aanbieder: " + name);
        }
    }

    /** @throws AccessDeniedException for a user of an aanbieder */
    public Gemeentecode gemeente() {
        if (gemeenteOrNull == null) {
            throw new AccessDeniedException("Alleen voor medewerkers van een gemeente.");
        }
        return gemeenteOrNull;
    }

    /** @throws AccessDeniedException for a user of a gemeente */
    public Agbcode aanbieder() {
        if (aanbiederOrNull == null) {
            throw new AccessDeniedException("Alleen voor medewerkers van een aanbieder.");
        }
        return aanbiederOrNull;
    }

    public Optional<Gemeentecode> gemeenteIfAny() {
        return Optional.ofNullable(gemeenteOrNull);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(r -> new SimpleGrantedAuthority(r.authority()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String toString() {
        return "CurrentUser[" + name + "]";
    }
}
