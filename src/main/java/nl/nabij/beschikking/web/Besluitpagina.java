package nl.nabij.beschikking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Besluitdossiers;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.Hulpnaam;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Voorstelstand;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.UserRepository;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills the pages of the decision. */
@Component
class Besluitpagina {

    private final Besluitdossiers dossiers;
    private final Mandaten mandaten;
    private final UserRepository users;
    private final Productaanbod aanbod;
    private final JsonMapper json;
    private final Clock clock;

    Besluitpagina(
            Besluitdossiers dossiers,
            Mandaten mandaten,
            UserRepository users,
            Productaanbod aanbod,
            JsonMapper json,
            Clock clock) {
        this.users = users;
        this.aanbod = aanbod;
        this.json = json;
        this.dossiers = dossiers;
        this.mandaten = mandaten;
        this.clock = clock;
    }

    /** Leaving the application untreated is a choice once the client was asked to complete it. */
    void keuzes(Model model, Zaak zaak) {
        boolean gevraagd = dossiers.aanvulling(zaak).isPresent();
        model.addAttribute(
                "uitkomsten",
                Velden.opties(
                        Uitkomst.OP_AANVRAAG.stream()
                                .filter(u -> gevraagd || u != Uitkomst.BUITEN_BEHANDELING)
                                .toList(),
                        Uitkomst::tekst));
        model.addAttribute("kanOnbehandeld", gevraagd);
        model.addAttribute("bijdragen", Velden.opties(Bijdrage.values(), Bijdrage::tekst));
        model.addAttribute("soorten", new java.util.TreeMap<>(Hulpnaam.PER_CATEGORIE));
        model.addAttribute("gronden", Velden.opties(Afwijzingsgrond.values(), Afwijzingsgrond::tekst));
    }

    /** What a line on a refused product can be about: hulp bij het huishouden, what was weighed, the offer of today. */
    Map<String, String> weigerbaar(Zaak zaak) {
        Map<String, String> namen = new LinkedHashMap<>();
        namen.put(Weigeringen.HUISHOUDEN, Beschikking.HULP_BIJ_HET_HUISHOUDEN);
        dossiers.producten(zaak).forEach(p -> namen.put(p.product(), p.naam()));
        aanbod.teIndiceren(zaak.gemeente(), LocalDate.now(clock)).stream()
                .filter(p -> p.soort() != Productsoort.HULP_BIJ_HET_HUISHOUDEN)
                .forEach(p -> namen.putIfAbsent(p.code(), p.naam()));
        return namen;
    }

    /** The lines of the form on refused products, with an empty one to fill in. */
    void weigeringen(Model model, Zaak zaak) {
        model.addAttribute("weigerbaar", weigerbaar(zaak));
        if (model.getAttribute("form") instanceof BesluitForm form) {
            form.weigeringen = Weigeringen.metLege(form.weigeringen);
        }
    }

    /** The letter as it would be today, and what is wrong with it. */
    void voorbeeld(Model model, Zaak zaak, Voorstel voorstel) {
        model.addAttribute("zaak", zaak);
        Besluitdossier dossier = dossiers.verzamel(zaak, voorstel, LocalDate.now(clock));
        List<Bevinding> bevindingen = dossiers.toets(dossier);
        model.addAttribute("fouten", metErnst(bevindingen, Ernst.FOUT));
        model.addAttribute(
                "meldingen",
                bevindingen.stream().filter(b -> b.ernst() != Ernst.FOUT).toList());
        model.addAttribute("rustend", rustend(voorstel));
        model.addAttribute("indicatie", dossier.indicatie());
        model.addAttribute("producten", dossier.producten());
        Brief brief = Briefschrijver.schrijf(dossiers.voorbeeld(dossier));
        model.addAttribute("brief", brief);
        model.addAttribute("lees", Leesbaarheid.van(brief));
    }

    /** What was filled in for another outcome: kept in the draft, and not in this letter. */
    static List<String> rustend(Voorstel voorstel) {
        Voorstel past = voorstel.vanToepassing();
        Map<String, Boolean> verschil = new LinkedHashMap<>();
        verschil.put("de eerste dag", !Objects.equals(voorstel.begin(), past.begin()));
        verschil.put("de laatste dag", !Objects.equals(voorstel.einde(), past.einde()));
        verschil.put("waarom deze duur", !voorstel.duurReden().equals(past.duurReden()));
        verschil.put("de minuten per week", !Objects.equals(voorstel.minutenPerWeek(), past.minutenPerWeek()));
        verschil.put("de grond om af te wijzen", voorstel.grond() != past.grond());
        verschil.put("uw uitleg aan de client", !voorstel.motivering().equals(past.motivering()));
        verschil.put(
                "wat u per soort hulp niet toekent", !voorstel.weigeringen().equals(past.weigeringen()));
        return verschil.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A decision that was taken, with what its receipt says of norms and rules. */
    void besluit(Model model, Besluit besluit) {
        Beschikking beschikking = besluit.beschikking();
        JsonNode bewijs = json.readTree(besluit.bewijs());
        model.addAttribute("besluit", besluit);
        model.addAttribute(
                "ondertekenaar",
                users.find(beschikking.ondertekenaar())
                        .map(CurrentUser::displayName)
                        .orElse(beschikking.ondertekenaar()));
        Map<String, String> normen = new LinkedHashMap<>();
        bewijs.path("normen")
                .properties()
                .forEach(n -> normen.put(n.getKey(), n.getValue().asString()));
        model.addAttribute(
                "weigeringen", bewijs.path("weigeringen").valueStream().toList());
        model.addAttribute("normen", normen);
        model.addAttribute(
                "regels",
                bewijs.path("regels").valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
    }

    /** What keeps this user from signing; empty when nothing does. */
    void mandaat(Model model, CurrentUser user, Zaak zaak, Voorstelstand stand) {
        model.addAttribute(
                "mandaatfouten",
                Besluitregels.toetsMandaat(
                        mandaten.van(user.gemeente(), user.name()),
                        dossiers.verzamel(zaak, stand.voorstel(), LocalDate.now(clock))));
    }

    private static List<Bevinding> metErnst(List<Bevinding> bevindingen, Ernst ernst) {
        return bevindingen.stream().filter(b -> b.ernst() == ernst).toList();
    }

    /** What is known, or an empty proposal of this kind. */
    static Voorstel begin(@Nullable Voorstel bekend, Uitkomst soort) {
        return Optional.ofNullable(bekend)
                .orElseGet(() -> new Voorstel(
                        soort, Voorstel.HULP_BIJ_HET_HUISHOUDEN, null, null, null, Bijdrage.VERSCHULDIGD, null, ""));
    }
}
