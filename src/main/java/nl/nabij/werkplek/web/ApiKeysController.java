package nl.nabij.werkplek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.ApiKeys;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys with which programs reach what this gemeente has: make one, see which are used, take one back. */
@Controller
class ApiKeysController {

    private static final String LIST = "redirect:/beheer/api-sleutels";

    /** A new key as typed. */
    record NewKey(
            @Nullable String naam,
            @Nullable String aanbieder,
            @Nullable String tot) {
        String name() {
            return naam == null ? "" : naam.strip();
        }
    }

    /** A key as the list shows it. */
    record Row(ApiKeys.Key key, String owner, String made, String lastDay, String used, boolean works) {}

    private final ApiKeys keys;
    private final Aanbieders aanbieders;
    private final Clock clock;

    ApiKeysController(ApiKeys keys, Aanbieders aanbieders, Clock clock) {
        this.keys = keys;
        this.aanbieders = aanbieders;
        this.clock = clock;
    }

    @GetMapping("/beheer/api-sleutels")
    String list(@AuthenticationPrincipal CurrentUser admin, Model model) {
        model.addAttribute(
                "keys", keys.all(admin.gemeente()).stream().map(this::row).toList());
        return "werkplek/api-sleutels";
    }

    private Row row(ApiKeys.Key key) {
        Agbcode agb = key.aanbieder();
        LocalDate last = key.lastDay();
        Instant used = key.lastUsed();
        return new Row(
                key,
                agb == null ? "Uw gemeente" : name(agb),
                Tekst.datum(day(key.madeOn())) + " door " + key.madeBy(),
                last == null ? "Geen einddatum" : Tekst.datum(last),
                used == null ? "Nog niet" : Tekst.datum(day(used)),
                key.worksOn(LocalDate.now(clock)));
    }

    private String name(Agbcode agb) {
        return aanbieders.find(agb).map(Aanbieder::naam).orElse("Aanbieder " + agb);
    }

    private static LocalDate day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, NabijClock.ZONE).toLocalDate();
    }

    @GetMapping("/beheer/api-sleutels/nieuw")
    String form(@ModelAttribute("form") NewKey form, Model model) {
        model.addAttribute("owners", owners());
        return "werkplek/api-sleutel-nieuw";
    }

    @PostMapping("/beheer/api-sleutels/nieuw")
    String make(
            @AuthenticationPrincipal CurrentUser admin,
            @ModelAttribute("form") NewKey form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Agbcode owner = owner(form, errors);
        LocalDate last = lastDay(form, errors);
        if (form.name().isEmpty() || form.name().length() > 60) {
            errors.rejectValue("naam", "name", "Vul in welk programma de sleutel gebruikt, hoogstens 60 tekens.");
        }
        if (errors.hasErrors()) {
            model.addAttribute("owners", owners());
            response.setStatus(422);
            return "werkplek/api-sleutel-nieuw";
        }
        redirect.addFlashAttribute("key", keys.make(admin, form.name(), owner, last));
        redirect.addFlashAttribute("keyName", form.name());
        return LIST;
    }

    @PostMapping("/beheer/api-sleutels/{id}/intrekken")
    String revoke(@AuthenticationPrincipal CurrentUser admin, @PathVariable String id, RedirectAttributes redirect) {
        ApiKeys.Key key = keys.get(admin.gemeente(), uuid(id));
        keys.revoke(admin, key.id());
        redirect.addFlashAttribute("flash", "De sleutel van " + key.name() + " is ingetrokken.");
        return LIST;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("Deze sleutel is niet bekend.");
        }
    }

    private @Nullable Agbcode owner(NewKey form, BindingResult errors) {
        String code = form.aanbieder();
        if (code == null || code.isBlank()) {
            errors.rejectValue("aanbieder", "owner", "Kies voor wie de sleutel is.");
            return null;
        }
        if (code.equals("gemeente")) {
            return null;
        }
        if (!Agbcode.isGeldig(code) || aanbieders.find(Agbcode.of(code)).isEmpty()) {
            errors.rejectValue("aanbieder", "owner", "Kies uw gemeente of een aanbieder uit de lijst.");
            return null;
        }
        return Agbcode.of(code);
    }

    private @Nullable LocalDate lastDay(NewKey form, BindingResult errors) {
        String text = form.tot();
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.isBefore(LocalDate.now(clock))) {
                errors.rejectValue("tot", "past", "De laatste dag ligt in het verleden. Kies vandaag of later.");
            }
            return day;
        } catch (DateTimeException e) {
            errors.rejectValue("tot", "date", "Vul een datum in, of laat dit leeg.");
            return null;
        }
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("gemeente", "Mijn gemeente");
        aanbieders.alle().forEach(a -> owners.put(a.agbcode().waarde(), a.naam()));
        return owners;
    }
}
