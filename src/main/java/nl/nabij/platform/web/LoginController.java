package nl.nabij.platform.web;

import java.util.List;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page; lists the accounts of the demo region in demo mode only. */
@Controller
class LoginController {

    private final boolean demo;
    private final ObjectProvider<DemoAccounts> accounts;

    LoginController(@Value("${nabij.demo:false}") boolean demo, ObjectProvider<DemoAccounts> accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @GetMapping("/inloggen")
    String page(
            @AuthenticationPrincipal @Nullable CurrentUser user,
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(required = false) @Nullable String reden,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute("problem", fout == null ? null : problem(fout));
        model.addAttribute("notice", reden == null ? null : notice(reden));
        model.addAttribute(
                "accounts",
                demo ? accounts.stream().flatMap(a -> a.accounts().stream()).toList() : List.of());
        return "platform/inloggen";
    }

    private static String problem(String code) {
        return "wacht".equals(code)
                ? "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het dan opnieuw."
                : "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.";
    }

    private static @Nullable String notice(String code) {
        return switch (code) {
            case "uitgelogd" -> "U bent uitgelogd.";
            case "verlopen" -> "U was te lang niet bezig. Log opnieuw in. Wat u net verstuurde, is niet opgeslagen.";
            case "gewijzigd" -> "De beheerder heeft uw toegang veranderd. Log opnieuw in.";
            default -> null;
        };
    }
}
