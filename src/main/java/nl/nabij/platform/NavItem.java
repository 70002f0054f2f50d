package nl.nabij.platform;

import java.util.Set;

/**
 * One entry of the main menu. A module declares its own as a Spring bean; the page shell shows those whose roles the user has.
 *
 * @param order low comes first: 10 own work, 20 cases, 30 messages and claims, 90 administration
 */
public record NavItem(String path, String text, int order, Set<Role> roles) {
    public NavItem {
        roles = Set.copyOf(roles);
    }
}
