package nl.nabij.socialekaart.web;

import java.util.Set;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entry in the main menu. */
@Configuration("socialekaartNavigatie")
class Navigatie {

    @Bean
    NavItem navSocialekaart() {
        return new NavItem("/sociale-kaart", "Sociale kaart", 42, Set.of(Role.CONSULENT, Role.BELEID));
    }
}
