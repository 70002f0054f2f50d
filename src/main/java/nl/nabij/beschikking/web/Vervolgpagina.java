package nl.nabij.beschikking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolgdossiers;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Leesbaarheid;
import nl.nabij.beschikking.brief.Vervolgbriefschrijver;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.regels.Vervolgregels;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Periode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a later decision. */
@Component
class Vervolgpagina {

    private final Vervolgbesluiten vervolg;
    private final Vervolgdossiers dossiers;
    private final Besluiten besluiten;
    private final Bezwaren bezwaren;
    private final Indicaties indicaties;
    private final Productindicaties producten;
    private final Mandaten mandaten;
    private final Clock clock;

    Vervolgpagina(
            Vervolgbesluiten vervolg,
            Vervolgdossiers dossiers,
            Besluiten besluiten,
            Bezwaren bezwaren,
            Indicaties indicaties,
            Productindicaties producten,
            Mandaten mandaten,
            Clock clock) {
        this.vervolg = vervolg;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.indicaties = indicaties;
        this.producten = producten;
        this.mandaten = mandaten;
        this.clock = clock;
    }

    /** Kinds that may be chosen on the page of this kind. */
    static List<Uitkomst> soorten(Uitkomst soort) {
        return soort.opBezwaar()
                ? List.of(Uitkomst.BEZWAAR_GEGROND, Uitkomst.BEZWAAR_ONGEGROND, Uitkomst.BEZWAAR_NIET_ONTVANKELIJK)
                : List.of(soort);
    }

    /** What the form starts with: the open draft of this kind, or an empty one. */
    Vervolgvoorstel begin(Zaak zaak, Uitkomst soort) {
        Optional<Vervolgstand> open = vervolg.open(zaak.gemeente(), zaak.nummer());
        if (open.isPresent()) {
            return open.get().voorstel();
        }
        Beschikking geldend = besluiten
                .vanZaak(zaak.gemeente(), zaak.nummer())
                .orElseThrow(() -> new NotFoundException("Nog geen besluit op zaak " + zaak.nummer()));
        Beschikking betreft = soort.opBezwaar()
                ? bezwaren.lopend(zaak.gemeente(), zaak.nummer())
                        .map(b -> besluiten.get(zaak.gemeente(), b.betreft()))
                        .orElse(geldend)
                : geldend;
        @Nullable Periode periode = betreft.periode();
        return new Vervolgvoorstel(
                zaak.nummer(),
                betreft.nummer(),
                soort,
                null,
                soort.opBezwaar() && periode != null ? periode.begin() : null,
                (soort.kentToe() || soort.opBezwaar()) && periode != null ? periode.einde() : null,
                indicatie(zaak),
                null,
                "",
                Zienswijze.NOG_NIET,
                "",
                gewogen(zaak, betreft));
    }

    /** The draft with the newest computation in it: while it is a draft, settling the indicatie again changes it. */
    Vervolgvoorstel vers(Zaak zaak, Vervolgvoorstel voorstel) {
        if (!voorstel.herkomst().isEmpty()) {
            return voorstel;
        }
        return new Vervolgvoorstel(
                voorstel.zaak(),
                voorstel.betreft(),
                voorstel.soort(),
                voorstel.grond(),
                voorstel.ingangsdatum(),
                voorstel.einde(),
                indicatie(zaak),
                voorstel.minutenPerWeek(),
                voorstel.motivering(),
                voorstel.zienswijze(),
                voorstel.herkomst(),
                gewogen(zaak, besluiten.get(zaak.gemeente(), voorstel.betreft())));
    }

    /** Everything weighed by method as it is settled now; null when there was nothing before and is nothing now. */
    private @Nullable List<Productindicatie> gewogen(Zaak zaak, Beschikking betreft) {
        List<Productindicatie> nu = producten.van(zaak.gemeente(), zaak.nummer());
        boolean eerder = betreft.toekenningen().stream().anyMatch(t -> t.product() != null);
        return nu.isEmpty() && !eerder ? null : nu;
    }

    private @Nullable Indicatie indicatie(Zaak zaak) {
        return indicaties.find(zaak.gemeente(), zaak.nummer()).orElse(null);
    }

    void keuzes(Model model, Uitkomst soort) {
        model.addAttribute("soorten", Velden.opties(soorten(soort), Uitkomst::tekst));
        model.addAttribute("gronden", Velden.opties(Vervolggrond.voor(soort), Vervolggrond::tekst));
        model.addAttribute("wijzen", Velden.opties(Zienswijze.Wijze.values(), Zienswijze.Wijze::tekst));
        model.addAttribute("opBezwaar", soort.opBezwaar());
        model.addAttribute("kentToe", soorten(soort).stream().anyMatch(Uitkomst::kentToe));
        model.addAttribute("titel", titel(soort));
    }

    static String titel(Uitkomst soort) {
        return switch (soort) {
            case HERZIEN -> "Besluit herzien";
            case INTREKKEN -> "Besluit intrekken";
            case BEEINDIGEN -> "Hulp beëindigen";
            default -> "Besluit op bezwaar";
        };
    }

    /** The letter as it would be today, how it reads, and what is wrong. */
    void voorbeeld(Model model, Zaak zaak, Vervolgvoorstel voorstel) {
        Vervolgdossier dossier = dossiers.verzamel(zaak.gemeente(), voorstel, LocalDate.now(clock));
        List<Bevinding> bevindingen = new ArrayList<>(Vervolgregels.toets(dossier));
        bevindingen.addAll(dossiers.begonnen(dossier));
        model.addAttribute(
                "fouten",
                bevindingen.stream().filter(b -> b.ernst() == Ernst.FOUT).toList());
        model.addAttribute(
                "meldingen",
                bevindingen.stream().filter(b -> b.ernst() != Ernst.FOUT).toList());
        model.addAttribute("indicatie", voorstel.indicatie());
        model.addAttribute("betreft", dossier.betreft());
        model.addAttribute("producten", dossier.producten());
        model.addAttribute("huishoudenTeStoppen", huishoudenTeStoppen(dossier));
        Brief brief = Vervolgbriefschrijver.schrijf(dossiers.voorbeeld(dossier));
        model.addAttribute("brief", brief);
        model.addAttribute("lees", Leesbaarheid.van(brief));
    }

    /** Hulp bij het huishouden beside products: it stops by settling no time for it. */
    private static boolean huishoudenTeStoppen(Vervolgdossier dossier) {
        return !dossier.producten().isEmpty()
                && dossier.toeTeKennen().isPresent()
                && dossier.betreft().toekenningen().stream().anyMatch(t -> t.product() == null);
    }

    /** What keeps this user from signing; empty when nothing does. */
    void mandaat(Model model, CurrentUser user, Vervolgstand stand) {
        Vervolgdossier dossier = dossiers.verzamel(user.gemeente(), stand.voorstel(), LocalDate.now(clock));
        List<Bevinding> fouten =
                new ArrayList<>(Vervolgregels.toetsMandaat(mandaten.van(user.gemeente(), user.name()), dossier));
        fouten.addAll(Vervolgregels.toetsOndertekenaar(dossier, user.name()));
        model.addAttribute("mandaatfouten", fouten);
    }
}
