package nl.nabij.indicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.indicatie.methodisch.Antwoorden;
import nl.nabij.indicatie.methodisch.Openpunt;
import nl.nabij.indicatie.methodisch.Productarchief;
import nl.nabij.indicatie.methodisch.Productconcept;
import nl.nabij.indicatie.methodisch.Stappenplan;
import nl.nabij.indicatie.methodisch.Veld;
import nl.nabij.indicatie.methodisch.Voorafvragen;
import nl.nabij.indicatie.methodisch.Weegmachine;
import nl.nabij.indicatie.methodisch.Weegstap;
import nl.nabij.indicatie.methodisch.Weegvraag;
import nl.nabij.indicatie.methodisch.Weegvragen;
import nl.nabij.indicatie.methodisch.Weging;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.productaanbod.Stand;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of what is weighed by method. */
@Component
class Ondersteuningpagina {

    /** Chosen in the list for hulp bij het huishouden by norm. */
    static final String OP_NORM = "op-norm";

    private final Productarchief archief;
    private final Weegvragen vragen;
    private final Productaanbod aanbod;
    private final Indicaties indicaties;
    private final Clock clock;

    Ondersteuningpagina(
            Productarchief archief, Weegvragen vragen, Productaanbod aanbod, Indicaties indicaties, Clock clock) {
        this.archief = archief;
        this.vragen = vragen;
        this.aanbod = aanbod;
        this.indicaties = indicaties;
        this.clock = clock;
    }

    /** Everything the zaak has: by norm, by method, begun or settled. */
    void lijst(Model model, Zaak zaak, CurrentUser user) {
        model.addAttribute(
                "norm", indicaties.find(zaak.gemeente(), zaak.nummer()).orElse(null));
        List<Productbeeld> producten = new ArrayList<>();
        for (Productindicatie indicatie : archief.vastgelegd(zaak.gemeente(), zaak.nummer())) {
            producten.add(beeld(zaak, indicatie.product(), user));
        }
        for (Productconcept concept : archief.concepten(zaak.gemeente(), zaak.nummer())) {
            boolean nieuw = producten.stream().noneMatch(p -> p.code().equals(concept.product()));
            if (nieuw && !concept.product().equals(Productwerk.VOORAF)) {
                producten.add(beeld(zaak, concept.product(), user));
            }
        }
        model.addAttribute("producten", producten);
        model.addAttribute(
                "bezwaren",
                Voorafvragen.bezwaren(vragen.beleid(zaak.gemeente(), LocalDate.now(clock)), vragen.vooraf(zaak)));
    }

    /** What may be chosen on that day: weighed by method or computed by norm; and what may not with the reason. */
    void aanbod(Model model, Zaak zaak, LocalDate dag) {
        Map<String, String> weg = new LinkedHashMap<>();
        List<Aanbodproduct> kies = new ArrayList<>();
        List<String> norm = new ArrayList<>();
        for (Aanbodproduct product : aanbod.alle(zaak.gemeente(), dag)) {
            switch (product.stand()) {
                case Stand.TeIndiceren t -> {
                    if (methodisch(product)) {
                        kies.add(product);
                    } else if (product.soort() == Productsoort.HULP_BIJ_HET_HUISHOUDEN) {
                        norm.add(product.naam());
                    }
                }
                case Stand.Uitgezet u ->
                    weg.put(
                            product.naam(),
                            "Staat uit in uw gemeente (" + u.waarde().bron() + ").");
                case Stand.NietBeslist n -> weg.put(product.naam(), "Uw gemeente heeft dit niet beslist. " + n.reden());
            }
        }
        model.addAttribute("kies", kies);
        model.addAttribute("opNorm", String.join(", ", norm));
        model.addAttribute("norm", OP_NORM);
        model.addAttribute("weg", weg);
        model.addAttribute("begin", dag);
    }

    /** Beschermd wonen is decided elsewhere; hulp bij het huishouden by norm has its own page. */
    private static boolean methodisch(Aanbodproduct product) {
        return product.soort() != Productsoort.BESCHERMD_WONEN
                && (product.soort() != Productsoort.HULP_BIJ_HET_HUISHOUDEN
                        || product.kenmerken()
                                .variant()
                                .filter(v -> !v.code().endsWith("met-regie")
                                        && !v.code().endsWith("zonder-regie"))
                                .isPresent());
    }

    private Productconcept concept(Zaak zaak, String product) {
        return archief.concept(zaak.gemeente(), zaak.nummer(), product)
                .or(() -> archief.laatste(zaak.gemeente(), zaak.nummer(), product))
                .orElseThrow(() -> new NotFoundException("Geen indicatie " + product));
    }

    Productbeeld beeld(Zaak zaak, String product, CurrentUser user) {
        Productconcept concept = concept(zaak, product);
        boolean vastgelegd =
                archief.concept(zaak.gemeente(), zaak.nummer(), product).isEmpty();
        Weegvraag vraag = vragen.vraag(zaak, concept, user.displayName());
        List<Productbeeld.Stap> stappen = Stappenplan.van(vraag).stream()
                .map(s -> new Productbeeld.Stap(
                        s.code(), s.vraag(vraag), Weegmachine.open(s, vraag).size()))
                .toList();
        Weging weging = Weegmachine.weeg(vraag);
        List<Openpunt> open = Stappenplan.van(vraag).stream()
                .flatMap(s -> Weegmachine.open(s, vraag).stream())
                .toList();
        return new Productbeeld(
                product,
                vraag.product().naam(),
                Tekst.datum(concept.begin()),
                stappen,
                weging instanceof Weging.Gewogen g ? g.omvang().toString() : "",
                weging instanceof Weging.Gewogen g ? g.regels() : List.<Onderbouwingsregel>of(),
                open,
                weging instanceof Weging.Geweigerd g ? g.bevindingen() : List.<Bevinding>of(),
                vastgelegd);
    }

    /** @param getypt what was sent and could not be kept; otherwise what was kept */
    Stapbeeld stap(Zaak zaak, String product, String code, CurrentUser user, Antwoorden getypt) {
        Productconcept concept = concept(zaak, product);
        Weegvraag eerst = vragen.vraag(zaak, concept, user.displayName());
        Weegstap stap = Stappenplan.find(eerst, code).orElseThrow(() -> new NotFoundException("Geen vraag " + code));
        Weegvraag vraag = getypt.waarden().isEmpty()
                ? eerst
                : vragen.vraag(
                        zaak,
                        new Productconcept(
                                product, concept.begin(), concept.antwoorden().met(velden(stap, eerst), getypt)),
                        user.displayName());
        List<Weegstap> plan = Stappenplan.van(vraag);
        int plaats = plan.indexOf(stap);
        List<Veld> velden = stap.velden(vraag);
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!getypt.waarden().isEmpty()) {
            Weegmachine.open(stap, vraag)
                    .forEach(o -> fouten.putIfAbsent(o.veld(), o.vraag().vraag()));
        }
        String basis = "/zaken/" + zaak.nummer() + "/ondersteuning/" + product;
        return new Stapbeeld(
                stap.vraag(vraag),
                vraag.product().naam() + ", vraag " + (plaats + 1) + " van " + plan.size(),
                Stapbeeld.eerste(velden),
                Stapbeeld.meer(velden),
                vraag.antwoorden(),
                fouten,
                basis + "/" + code,
                plaats == 0 ? basis : basis + "/" + plan.get(plaats - 1).code());
    }

    static List<String> velden(Weegstap stap, Weegvraag vraag) {
        return stap.velden(vraag).stream().map(Veld::code).toList();
    }

    /** Codes of all fields of a question, to keep what is emptied too. */
    List<String> velden(Zaak zaak, String product, String code, CurrentUser user) {
        Weegvraag vraag = vragen.vraag(zaak, concept(zaak, product), user.displayName());
        return velden(
                Stappenplan.find(vraag, code).orElseThrow(() -> new NotFoundException("Geen vraag " + code)), vraag);
    }

    /** Address of the first question after this one that has something open; otherwise of the product itself. */
    String verder(Zaak zaak, String product, String code, CurrentUser user) {
        Weegvraag vraag = vragen.vraag(zaak, concept(zaak, product), user.displayName());
        List<Weegstap> plan = Stappenplan.van(vraag);
        String basis = "/zaken/" + zaak.nummer() + "/ondersteuning/" + product;
        boolean voorbij = code.isEmpty();
        for (Weegstap stap : plan) {
            if (voorbij && !Weegmachine.open(stap, vraag).isEmpty()) {
                return basis + "/" + stap.code();
            }
            voorbij |= stap.code().equals(code);
        }
        return basis;
    }

    Stapbeeld vooraf(Zaak zaak, LocalDate dag, Antwoorden getypt) {
        Antwoorden antwoorden = getypt.waarden().isEmpty() ? vragen.vooraf(zaak) : getypt;
        List<Veld> velden = vooraf(zaak, dag);
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!getypt.waarden().isEmpty()) {
            velden.forEach(v -> Weegmachine.open(v, antwoorden).ifPresent(o -> fouten.put(v.code(), o.vraag())));
        }
        String lijst = "/zaken/" + zaak.nummer() + "/ondersteuning";
        return new Stapbeeld(
                "Wat gaat voor maatwerk?",
                "Geldt voor alle hulp in deze zaak",
                velden,
                List.of(),
                antwoorden,
                fouten,
                lijst + "/vooraf",
                lijst);
    }

    List<Veld> vooraf(Zaak zaak, LocalDate dag) {
        return Voorafvragen.velden(
                vragen.beleid(zaak.gemeente(), dag), vragen.aanbod(zaak.gemeente(), dag), vragen.geboren(zaak));
    }
}
