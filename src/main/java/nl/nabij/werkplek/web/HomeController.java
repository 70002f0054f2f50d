package nl.nabij.werkplek.web;

import java.util.Set;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NavItem;
import nl.nabij.platform.Role;
import nl.nabij.werkplek.Werkvoorraad;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: everybody goes to their own work. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal CurrentUser user) {
        if (user.has(Role.AANBIEDER)) {
            return "redirect:/aanbieder";
        }
        if (Werkvoorraad.staff().stream().anyMatch(user::has)) {
            return "redirect:/werkvoorraad";
        }
        return user.has(Role.BEHEERDER) ? "redirect:/beheer" : "redirect:/beleid";
    }

    @Bean
    static NavItem werkvoorraadNav() {
        return new NavItem("/werkvoorraad", "Werkvoorraad", 10, Set.copyOf(Werkvoorraad.staff()));
    }

    @Bean
    static NavItem zoekenNav() {
        return new NavItem("/zoeken", "Zoeken", 25, Set.copyOf(Werkvoorraad.staff()));
    }

    @Bean
    static NavItem beheerNav() {
        return new NavItem("/beheer", "Beheer", 90, Set.of(Role.BEHEERDER));
    }
}
