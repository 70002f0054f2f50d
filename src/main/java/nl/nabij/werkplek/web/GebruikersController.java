package nl.nabij.werkplek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserAdministration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The users of the own gemeente: add, give roles, block, new password. */
@Controller
class GebruikersController {

    private static final String LIST = "redirect:/beheer/gebruikers";

    /** A new user as typed. */
    record NewUser(
            @Nullable String weergavenaam,
            @Nullable String naam,
            @Nullable List<String> rollen) {
        String name() {
            return naam == null ? "" : naam.strip().toLowerCase(Locale.ROOT);
        }

        String displayName() {
            return weergavenaam == null ? "" : weergavenaam.strip();
        }
    }

    private final UserAdministration users;

    GebruikersController(UserAdministration users) {
        this.users = users;
    }

    @GetMapping("/beheer/gebruikers")
    String list(@AuthenticationPrincipal CurrentUser admin, Model model) {
        model.addAttribute("users", users.all(admin.gemeente()));
        model.addAttribute("me", admin.name());
        return "werkplek/gebruikers";
    }

    @GetMapping("/beheer/gebruikers/nieuw")
    String form(@ModelAttribute("form") NewUser form, Model model) {
        model.addAttribute("roles", roles());
        return "werkplek/gebruiker-nieuw";
    }

    @PostMapping("/beheer/gebruikers/nieuw")
    String add(
            @AuthenticationPrincipal CurrentUser admin,
            @ModelAttribute("form") NewUser form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Set<Role> chosen = parse(form.rollen());
        check(form, chosen, errors);
        if (!errors.hasErrors()) {
            try {
                String password = users.add(admin, form.name(), form.displayName(), chosen);
                once(redirect, form.name(), password);
                return LIST;
            } catch (NotPossibleException e) {
                errors.rejectValue("naam", "taken", String.valueOf(e.getMessage()));
            }
        }
        model.addAttribute("roles", roles());
        response.setStatus(422);
        return "werkplek/gebruiker-nieuw";
    }

    @GetMapping("/beheer/gebruikers/{naam}")
    String user(@AuthenticationPrincipal CurrentUser admin, @PathVariable String naam, Model model) {
        model.addAttribute("subject", users.get(admin.gemeente(), naam));
        model.addAttribute("self", naam.equals(admin.name()));
        model.addAttribute("roles", roles());
        return "werkplek/gebruiker";
    }

    @PostMapping("/beheer/gebruikers/{naam}/rollen")
    String changeRoles(
            @AuthenticationPrincipal CurrentUser admin,
            @PathVariable String naam,
            @RequestParam(required = false) @Nullable List<String> rollen,
            RedirectAttributes redirect) {
        Set<Role> chosen = parse(rollen);
        return act(redirect, naam, () -> {
            if (chosen.isEmpty()) {
                throw new NotPossibleException(
                        "Kies minstens een rol. Mag iemand niets meer? Blokkeer dan de gebruiker.");
            }
            users.changeRoles(admin, naam, chosen);
            redirect.addFlashAttribute("flash", "De rollen van " + naam + " zijn gewijzigd.");
        });
    }

    @PostMapping("/beheer/gebruikers/{naam}/blokkeren")
    String block(@AuthenticationPrincipal CurrentUser admin, @PathVariable String naam, RedirectAttributes redirect) {
        return act(redirect, naam, () -> {
            notSelf(admin, naam);
            users.block(admin, naam);
            redirect.addFlashAttribute("flash", naam + " kan niet meer inloggen.");
        });
    }

    @PostMapping("/beheer/gebruikers/{naam}/deblokkeren")
    String unblock(@AuthenticationPrincipal CurrentUser admin, @PathVariable String naam, RedirectAttributes redirect) {
        return act(redirect, naam, () -> {
            users.unblock(admin, naam);
            redirect.addFlashAttribute("flash", naam + " kan weer inloggen.");
        });
    }

    @PostMapping("/beheer/gebruikers/{naam}/wachtwoord")
    String resetPassword(
            @AuthenticationPrincipal CurrentUser admin, @PathVariable String naam, RedirectAttributes redirect) {
        return act(redirect, naam, () -> {
            notSelf(admin, naam);
            once(redirect, naam, users.resetPassword(admin, naam));
        });
    }

    private static String act(RedirectAttributes redirect, String name, Runnable change) {
        try {
            change.run();
            return LIST;
        } catch (NotPossibleException e) {
            redirect.addFlashAttribute("flashError", e.getMessage());
            redirect.addAttribute("naam", name);
            return "redirect:/beheer/gebruikers/{naam}";
        }
    }

    private static void once(RedirectAttributes redirect, String name, String password) {
        redirect.addFlashAttribute("passwordOf", name);
        redirect.addFlashAttribute("password", password);
    }

    private static void notSelf(CurrentUser admin, String name) {
        if (admin.name().equals(name)) {
            throw new NotPossibleException("Dit kunt u niet bij uzelf doen. Vraag een andere beheerder.");
        }
    }

    private static void check(NewUser form, Set<Role> chosen, BindingResult errors) {
        if (form.displayName().isEmpty() || form.displayName().length() > 80) {
            errors.rejectValue("weergavenaam", "name", "Vul de naam in, hoogstens 80 tekens.");
        }
        if (!UserAdministration.isValidName(form.name())) {
            errors.rejectValue(
                    "naam",
                    "username",
                    "Gebruik 3 tot 40 kleine letters, cijfers, punten of streepjes, bijvoorbeeld a.jansen.");
        }
        if (chosen.isEmpty()) {
            errors.rejectValue("rollen", "roles", "Kies minstens een rol.");
        }
    }

    /** Known roles of a gemeente; a role of an aanbieder can never be given here. */
    private static Set<Role> parse(@Nullable List<String> names) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        for (Role role : roles()) {
            if (names != null && names.contains(role.name())) {
                chosen.add(role);
            }
        }
        return chosen;
    }

    private static List<Role> roles() {
        return List.of(Role.CONSULENT, Role.BESLUITNEMER, Role.BACKOFFICE, Role.BELEID, Role.BEHEERDER);
    }
}
