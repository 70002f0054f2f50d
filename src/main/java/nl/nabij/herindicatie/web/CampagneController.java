package nl.nabij.herindicatie.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nabij.herindicatie.Campagne;
import nl.nabij.herindicatie.Campagneregel;
import nl.nabij.herindicatie.Campagnewerk;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.herindicatie.Partijwerk;
import nl.nabij.herindicatie.Partijwerk.Partij;
import nl.nabij.herindicatie.Regelstand;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
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

/** Carrying out a campaign: drafts in batches, hearing, undo. */
@Controller
@RequestMapping("/herindicatie/{nummer:[0-9]{1,6}}")
class CampagneController {

    private static final int MEESTE_REGELS = 200;

    private final Campagnewerk werk;
    private final Partijwerk partijen;
    private final Keuzebeeld beeld;

    CampagneController(Campagnewerk werk, Partijwerk partijen, Keuzebeeld beeld) {
        this.werk = werk;
        this.partijen = partijen;
        this.beeld = beeld;
    }

    /** A batch with how many of its lines stand where. */
    public record Partijstand(int nummer, Map<Regelstand, Long> aantallen) {

        public long concept() {
            return aantallen.getOrDefault(Regelstand.CONCEPT, 0L);
        }

        public long open() {
            return aantallen.entrySet().stream()
                    .filter(e -> !e.getKey().isVrij())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        public String tekst() {
            return aantallen.entrySet().stream()
                    .map(e -> e.getKey().tekst() + ": " + e.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @RequestParam(defaultValue = "") String volgorde,
            Model model) {
        HerindicatieController.eis(user);
        Campagne campagne = werk.get(user.gemeente(), nummer);
        List<Campagneregel> regels = werk.regels(campagne);
        Regelvolgorde gekozen = Regelvolgorde.van(volgorde);
        model.addAttribute("campagne", campagne);
        model.addAttribute("wat", beeld.tekst(user.gemeente(), campagne.keuze()));
        model.addAttribute("standen", standen(regels));
        model.addAttribute("partijen", partijen(regels));
        model.addAttribute(
                "vrij", regels.stream().filter(Campagneregel::isTeDoen).count());
        model.addAttribute(
                "regels",
                gesorteerd(regels, gekozen).stream().limit(MEESTE_REGELS).toList());
        model.addAttribute("meer", Math.max(0, regels.size() - MEESTE_REGELS));
        model.addAttribute("volgorde", gekozen);
        model.addAttribute("volgordes", Regelvolgorde.values());
        return "herindicatie/campagne";
    }

    private static List<Campagneregel> gesorteerd(List<Campagneregel> regels, Regelvolgorde volgorde) {
        List<Campagneregel> gesorteerd = new ArrayList<>(regels);
        gesorteerd.sort((a, b) -> volgorde.volgorde().compare(a.uitkomst(), b.uitkomst()));
        return gesorteerd;
    }

    private static Map<Regelstand, Long> standen(List<Campagneregel> regels) {
        return new TreeMap<>(
                regels.stream().collect(Collectors.groupingBy(Campagneregel::stand, Collectors.counting())));
    }

    private static List<Partijstand> partijen(List<Campagneregel> regels) {
        Map<Integer, List<Campagneregel>> groepen = new TreeMap<>();
        regels.stream()
                .filter(r -> r.partij() > 0)
                .forEach(r -> groepen.computeIfAbsent(r.partij(), p -> new ArrayList<>())
                        .add(r));
        Map<Integer, Partijstand> partijen = new LinkedHashMap<>();
        groepen.forEach((partij, groep) -> partijen.put(partij, new Partijstand(partij, standen(groep))));
        return List.copyOf(partijen.values());
    }

    @GetMapping("/uitvoer.xlsx")
    ResponseEntity<byte[]> uitvoer(@AuthenticationPrincipal CurrentUser user, @PathVariable int nummer) {
        HerindicatieController.eis(user);
        List<Geraakt> regels = werk.regels(werk.get(user.gemeente(), nummer)).stream()
                .map(Campagneregel::uitkomst)
                .toList();
        return Uitvoer.bestand("herindicatie-" + nummer, regels);
    }

    @PostMapping("/concepten")
    String maakConcepten(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @RequestParam(defaultValue = "") String aantal,
            RedirectAttributes flash) {
        Partij partij =
                partijen.maakConcepten(user, nummer, aantal.matches("[0-9]{1,4}") ? Integer.parseInt(aantal) : 0);
        flash.addFlashAttribute(
                "flash",
                partij.gemaakt() == 1
                        ? "Er is 1 concept gemaakt (partij " + partij.nummer() + ")."
                        : "Er zijn " + partij.gemaakt() + " concepten gemaakt (partij " + partij.nummer() + ").");
        if (!partij.overgeslagen().isEmpty()) {
            flash.addFlashAttribute("overgeslagen", partij.overgeslagen());
        }
        return naar(nummer);
    }

    @PostMapping("/partij/{partij:[0-9]{1,6}}/zienswijze")
    String vraagZienswijze(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @PathVariable int partij,
            RedirectAttributes flash) {
        int aantal = partijen.vraagZienswijze(user, nummer, partij);
        flash.addFlashAttribute(
                "flash",
                "Bij " + aantal + (aantal == 1 ? " inwoner" : " inwoners")
                        + " staat de zienswijze open. De gesprekken staan in de werkvoorraad.");
        return naar(nummer);
    }

    @PostMapping("/partij/{partij:[0-9]{1,6}}/ongedaan")
    String maakOngedaan(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @PathVariable int partij,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        if (reden.isBlank() || reden.length() > 500) {
            flash.addFlashAttribute(
                    "flashError", "Schrijf in hoogstens 500 tekens op waarom u de concepten ongedaan maakt.");
            return naar(nummer);
        }
        int aantal = partijen.maakOngedaan(user, nummer, partij, reden);
        flash.addFlashAttribute(
                "flash",
                aantal == 1
                        ? "Er is 1 concept ongedaan gemaakt."
                        : "Er zijn " + aantal + " concepten ongedaan gemaakt.");
        return naar(nummer);
    }

    @GetMapping("/{zaak:[0-9]{4}-[0-9]{4}-[0-9]{5}}")
    String regel(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @PathVariable String zaak,
            Model model) {
        HerindicatieController.eis(user);
        Campagne campagne = werk.get(user.gemeente(), nummer);
        model.addAttribute("campagne", campagne);
        model.addAttribute("regel", werk.regel(campagne, Zaaknummer.of(zaak)));
        return "herindicatie/regel";
    }

    @PostMapping("/{zaak:[0-9]{4}-[0-9]{4}-[0-9]{5}}")
    String zienswijze(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable int nummer,
            @PathVariable String zaak,
            @RequestParam(defaultValue = "") String tekst,
            RedirectAttributes flash) {
        if (tekst.length() > 4000) {
            flash.addFlashAttribute("flashError", "De tekst is te lang. Gebruik hoogstens 4000 tekens.");
        } else {
            partijen.legZienswijzeVast(user, nummer, Zaaknummer.of(zaak), tekst);
            flash.addFlashAttribute("flash", "De zienswijze is vastgelegd en staat in het concept.");
        }
        return naar(nummer) + "/" + zaak;
    }

    private static String naar(int nummer) {
        return "redirect:/herindicatie/" + nummer;
    }
}
