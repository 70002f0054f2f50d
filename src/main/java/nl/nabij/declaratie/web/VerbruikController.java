package nl.nabij.declaratie.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.declaratie.Verbruiken;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Verbruik of one toewijzing, for everybody of the gemeente who works on the case or on its claims. */
@Controller
class VerbruikController {

    private final Toewijzingen toewijzingen;
    private final Verbruiken verbruiken;
    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final AccessLog log;
    private final Clock clock;

    VerbruikController(
            Toewijzingen toewijzingen,
            Verbruiken verbruiken,
            Aanbieders aanbieders,
            Contracten contracten,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verbruiken = verbruiken;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/toewijzingen/{nummer}/verbruik")
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        if (!Toewijzingnummer.isGeldig(nummer)) {
            throw new NotFoundException("toewijzing " + nummer);
        }
        Toewijzing t = toewijzingen.get(user.gemeente(), Toewijzingnummer.of(nummer));
        log.record(
                t.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                t.client().waarde(),
                "Volgen van het verbruik van hulp",
                "verbruik van toewijzing " + t.nummer());
        model.addAttribute("v", verbruiken.van(t, LocalDate.now(clock)));
        model.addAttribute(
                "aanbieder", aanbieders.find(t.aanbieder()).map(Aanbieder::naam).orElse("Aanbieder " + t.aanbieder()));
        model.addAttribute("product", product(t));
        model.addAttribute("backoffice", user.has(Role.BACKOFFICE));
        return "declaratie/verbruik";
    }

    private String product(Toewijzing t) {
        return t.productcode() == null
                ? "Hele categorie " + t.productcategorie()
                : contracten.product(t.productcode()).map(Product::naam).orElse("Product") + " (" + t.productcode()
                        + ")";
    }
}
