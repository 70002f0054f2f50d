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
    private static final Set<Role> AANBIEDER = Set.of(Role.AANBIEDER);

    @Bean
    NavItem navBerichten() {
        return new NavItem("/berichten", "Berichten", 30, BACKOFFICE);
    }

    @Bean
    NavItem navDeclaraties() {
        return new NavItem("/declaraties", "Declaraties", 31, BACKOFFICE);
    }

    @Bean
    NavItem navAanbiederStart() {
        return new NavItem("/aanbieder/start", "Start", 10, AANBIEDER);
    }

    @Bean
    NavItem navAanbiederToewijzingen() {
        return new NavItem("/aanbieder/toewijzingen", "Toewijzingen", 20, AANBIEDER);
    }

    @Bean
    NavItem navAanbiederVerzoeken() {
        return new NavItem("/aanbieder/verzoeken", "Verzoeken", 25, AANBIEDER);
    }

    @Bean
    NavItem navAanbiederBerichten() {
        return new NavItem("/aanbieder/berichten", "Berichten", 30, AANBIEDER);
    }

    @Bean
    NavItem navAanbiederDeclaraties() {
        return new NavItem("/aanbieder/declaraties", "Declaraties", 31, AANBIEDER);
    }

    @Bean
    NavItem navAanbiederToets() {
        return new NavItem("/aanbieder/toets", "Toets vooraf", 40, AANBIEDER);
    }
}
