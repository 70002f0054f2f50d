package nl.nabij.beschikking.web;

import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.naspelen.Naspeler;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakpoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The receipt of one decision, to read, to print and to download. */
@Controller
@RequestMapping("/zaken/{nummer}/besluiten/{besluit}/bewijs")
class BewijsController {

    private static final String DOEL = "Bewijs van een besluit";

    private final Zaakpoort poort;
    private final Besluiten besluiten;
    private final Naspeler naspeler;
    private final Bewijsbeelden beelden;
    private final JsonMapper json;

    BewijsController(Zaakpoort poort, Besluiten besluiten, Naspeler naspeler, Bewijsbeelden beelden, JsonMapper json) {
        this.poort = poort;
        this.besluiten = besluiten;
        this.naspeler = naspeler;
        this.beelden = beelden;
        this.json = json;
    }

    @GetMapping
    String toon(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable String nummer,
            @PathVariable String besluit,
            Model model) {
        Zaak zaak = poort.zaak(user, nummer);
        Besluit gevonden = besluiten.vanZaak(zaak, besluit);
        poort.gelezen(user, zaak, DOEL, "bewijs van beschikking " + besluit);
        poort.kop(model, zaak);
        JsonNode bewijs = json.readTree(gevonden.bewijs());
        model.addAttribute("besluit", gevonden);
        model.addAttribute("naspeling", naspeler.naspelen(gevonden));
        model.addAttribute("beeld", beeld(gevonden, bewijs));
        model.addAttribute(
                "normen",
                bewijs.path("normen").properties().stream()
                        .map(n -> new Bewijsbeeld.Regel(n.getKey(), n.getValue().asString(), ""))
                        .toList());
        model.addAttribute("versie", bewijs.path("versie").asString());
        model.addAttribute(
                "regels",
                String.join(
                        ", ",
                        bewijs.path("regels")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
        return "beschikking/bewijs";
    }

    private @Nullable Bewijsbeeld beeld(Besluit besluit, JsonNode bewijs) {
        if (!bewijs.has("invoer")) {
            return null;
        }
        if (besluit.uitkomst() == Uitkomst.DWANGSOM_VASTSTELLEN) {
            return beelden.van(json.treeToValue(bewijs.path("invoer"), Dwangsomdossier.class));
        }
        if (besluit.vervolg() == null) {
            return beelden.van(json.treeToValue(bewijs.path("invoer"), Besluitdossier.class));
        }
        return beelden.van(json.treeToValue(bewijs.path("invoer"), Vervolgdossier.class));
    }

    @GetMapping("/download")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal CurrentUser user, @PathVariable String nummer, @PathVariable String besluit) {
        Zaak zaak = poort.zaak(user, nummer);
        Besluit gevonden = besluiten.vanZaak(zaak, besluit);
        poort.gelezen(user, zaak, DOEL, "bewijs van beschikking " + besluit + " gedownload");
        return Bestand.json(gevonden.bewijs(), "bewijs-" + besluit);
    }
}
