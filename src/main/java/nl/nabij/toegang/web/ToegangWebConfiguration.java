package nl.nabij.toegang.web;

import java.util.Set;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ToegangWebConfiguration {

    @Bean
    NavItem nieuweMelding() {
        return new NavItem("/meldingen/nieuw", "Nieuwe melding", 20, Set.of(Role.CONSULENT, Role.BACKOFFICE));
    }
}
