package nl.nabij.beschikking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Besluitleven;
import nl.nabij.beschikking.Bezwaarproces;
import nl.nabij.beschikking.Dwangsomproces;
import nl.nabij.beschikking.Dwangsomteller;
import nl.nabij.beschikking.Heronderzoekproces;
import nl.nabij.beschikking.Resultaatbesluitproces;
import nl.nabij.beschikking.Uitstelbericht;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything about the decisions of one zaak: where it stands, what was decided, what can happen next. */
@Controller
@RequestMapping("/zaken/{nummer}/besluiten")
class BesluitenController {

    private static final String DOEL = "Besluiten van de zaak";

    private final Zaakpoort poort;
    private final Besluiten besluiten;
    private final Besluitleven leven;
    private final Vervolgbesluiten vervolg;
    private final Bezwaarproces bezwaar;
    private final Dwangsomproces dwangsom;
    private final Dwangsomteller teller;
    private final Heronderzoekproces heronderzoek;
    private final Uitstelbericht uitstel;
    private final Brievenkast brieven;
    private final Resultaatbesluitproces resultaatbesluiten;
    private final Clock clock;

    BesluitenController(
            Zaakpoort poort,
            Besluiten besluiten,
            Besluitleven leven,
            Vervolgbesluiten vervolg,
            Bezwaarproces bezwaar,
            Dwangsomproces dwangsom,
            Dwangsomteller teller,
            Heronderzoekproces heronderzoek,
            Uitstelbericht uitstel,
            Brievenkast brieven,
            Resultaatbesluitproces resultaatbesluiten,
            Clock clock) {
        this.poort = poort;
        this.besluiten = besluiten;
        this.leven = leven;
        this.vervolg = vervolg;
        this.bezwaar = bezwaar;
        this.dwangsom = dwangsom;
        this.teller = teller;
        this.heronderzoek = heronderzoek;
        this.uitstel = uitstel;
        this.brieven = brieven;
        this.resultaatbesluiten = resultaatbesluiten;
        this.clock = clock;
    }

    @GetMapping
    String toon(@AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        poort.gelezen(user, zaak, DOEL, "besluiten");
        poort.kop(model, zaak);
        List<Besluit> alle = besluiten.alle(zaak.gemeente(), zaak.nummer());
        model.addAttribute("besluiten", alle);
        model.addAttribute(
                "geldend", besluiten.vanZaak(zaak.gemeente(), zaak.nummer()).orElse(null));
        model.addAttribute("stand", leven.stand(zaak).orElse(null));
        model.addAttribute("stappen", leven.stappen(zaak));
        model.addAttribute(
                "voorstel", vervolg.open(zaak.gemeente(), zaak.nummer()).orElse(null));
        model.addAttribute(
                "bezwaar", bezwaar.find(zaak.gemeente(), zaak.nummer()).orElse(null));
        model.addAttribute("dwangsommen", teller.van(zaak));
        model.addAttribute(
                "oudere",
                resultaatbesluiten.van(zaak).stream()
                        .filter(o -> o.vervallenOp() == null)
                        .toList());
        model.addAttribute("brieven", brieven.van(zaak.gemeente(), zaak.nummer()));
        model.addAttribute("mag", user.has(Role.CONSULENT));
        model.addAttribute("kanUitstel", uitstel.kan(zaak));
        model.addAttribute("vandaag", LocalDate.now(clock));
        for (Besluitgebeurtenis gebeurtenis : Besluitgebeurtenis.values()) {
            model.addAttribute("kan" + gebeurtenis.name(), leven.kan(zaak, gebeurtenis));
        }
        return "beschikking/besluiten";
    }

    @PostMapping("/heronderzoek")
    String heronderzoek(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "begin") String stap,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        if (reden.isBlank() || reden.length() > 1000) {
            flash.addFlashAttribute("flashError", "Schrijf in een paar zinnen waarom. Gebruik hoogstens 1000 tekens.");
            return terug(zaak);
        }
        Stap.probeer(flash, () -> {
            if (stap.equals("ongewijzigd")) {
                heronderzoek.ongewijzigd(user, zaak.nummer(), reden.strip());
                return "Het besluit blijft zoals het is. De brief staat bij de andere brieven.";
            }
            heronderzoek.begin(user, zaak.nummer(), reden.strip());
            return "Het heronderzoek is begonnen. U kunt de indicatie opnieuw berekenen. De brief staat bij de andere"
                    + " brieven.";
        });
        return terug(zaak);
    }

    @PostMapping("/ingebrekestelling")
    String ingebreke(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String ontvangen,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<LocalDate> dag = Velden.dag(ontvangen);
        if (dag.isEmpty()) {
            flash.addFlashAttribute("flashError", "Kies de dag waarop de ingebrekestelling kwam.");
            return terug(zaak);
        }
        Stap.probeer(flash, () -> {
            dwangsom.ontvang(user, zaak.nummer(), dag.get());
            return "De ingebrekestelling is vastgelegd. De dwangsom staat op deze bladzijde, de brief bij de andere"
                    + " brieven.";
        });
        return terug(zaak);
    }

    @PostMapping("/uitstel")
    String uitstel(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String uiterlijk,
            @RequestParam(defaultValue = "") String uitleg,
            RedirectAttributes flash) {
        Zaak zaak = poort.consulent(user, nummer);
        Optional<LocalDate> dag = Velden.dag(uiterlijk);
        if (dag.isEmpty() || uitleg.isBlank() || uitleg.length() > 1000) {
            flash.addFlashAttribute(
                    "flashError", "Kies een dag en leg in een paar zinnen uit waarom. Gebruik hoogstens 1000 tekens.");
            return terug(zaak);
        }
        Stap.probeer(flash, () -> {
            uitstel.verstuur(user, zaak.nummer(), dag.get(), uitleg.strip());
            return "De brief staat bij de andere brieven. De termijn verandert niet.";
        });
        return terug(zaak);
    }

    @GetMapping("/{besluit}/brief.pdf")
    ResponseEntity<byte[]> brief(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, @PathVariable String besluit) {
        Zaak zaak = poort.zaak(user, nummer);
        Besluit gevonden = besluiten.vanZaak(zaak, besluit);
        poort.gelezen(user, zaak, DOEL, "brief van beschikking " + besluit);
        return Bestand.pdf(gevonden.brief(), "besluit-" + besluit);
    }

    @GetMapping("/brieven/{id}.pdf")
    ResponseEntity<byte[]> procesbrief(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, @PathVariable long id) {
        Zaak zaak = poort.zaak(user, nummer);
        byte[] pdf = brieven.pdf(zaak.gemeente(), zaak.nummer(), id)
                .orElseThrow(() -> new NotFoundException("Geen brief " + id));
        poort.gelezen(user, zaak, DOEL, "brief " + id);
        return Bestand.pdf(pdf, "brief-" + id);
    }

    private static String terug(Zaak zaak) {
        return "redirect:/zaken/" + zaak.nummer() + "/besluiten";
    }
}
