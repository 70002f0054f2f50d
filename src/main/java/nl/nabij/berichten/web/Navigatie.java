package nl.nabij.berichten.web;

import java.util.Set;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries in the main menu. */
@Configuration(proxyBeanMethods = false)
class Navigatie {

    private static final Set<Role> BACKOFFICE = Set.of(Role.BACKOFFICE);

    @Bean
    NavItem navBerichten() {
        return new NavItem("/berichten", "Berichten", 30, BACKOFFICE);
    }

    @Bean
    NavItem navDeclaraties() {
        return new NavItem("/declaraties", "Declaraties", 31, BACKOFFICE);
    }
}
