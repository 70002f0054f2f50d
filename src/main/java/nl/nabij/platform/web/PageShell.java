package nl.nabij.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.HouseStyle;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the header and footer show for the user of this request; {@code layout.html} asks for it. */
@Component
public class PageShell {

    private static final Set<Role> STAFF = Set.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE);

    /**
     * @param place name of the gemeente or aanbieder, or empty
     * @param style address of the stylesheet with the colour of the gemeente; null for nobody's colour
     */
    public record Shell(
            boolean loggedIn,
            String user,
            String roles,
            String place,
            @Nullable String style,
            List<Link> nav,
            boolean search,
            String version) {}

    public record Link(String path, String text, boolean current) {}

    private final ObjectProvider<HouseStyle> houseStyle;
    private final List<NavItem> items;
    private final String version;

    PageShell(ObjectProvider<HouseStyle> houseStyle, ObjectProvider<NavItem> items) {
        this.houseStyle = houseStyle;
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavItem::order).thenComparing(NavItem::text))
                .toList();
        this.version = ProgramVersion.current();
    }

    public Shell current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof CurrentUser user)) {
            return new Shell(false, "", "", "", null, List.of(), false, version);
        }
        String roles = user.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        return new Shell(
                true,
                user.displayName(),
                roles,
                Optional.ofNullable(houseStyle.getIfAvailable())
                        .map(h -> h.organisation(user))
                        .orElse(""),
                user.gemeenteIfAny()
                        .map(g -> "/huisstijl/" + g.waarde() + ".css")
                        .orElse(null),
                links(user),
                user.roles().stream().anyMatch(STAFF::contains),
                version);
    }

    private List<Link> links(CurrentUser user) {
        String path = currentPath();
        return items.stream()
                .filter(i -> i.roles().stream().anyMatch(user::has))
                .map(i -> new Link(i.path(), i.text(), path.equals(i.path()) || path.startsWith(i.path() + "/")))
                .toList();
    }

    private static String currentPath() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI()
                : "";
    }
}
