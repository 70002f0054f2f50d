package nl.nabij.verzoek.web;

import java.util.Set;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entry in the main menu. */
@Configuration("verzoekNavigatie")
class Navigatie {

    @Bean
    NavItem navVerzoeken() {
        return new NavItem("/verzoeken", "Verzoeken", 29, Set.of(Role.BACKOFFICE, Role.CONSULENT));
    }
}
