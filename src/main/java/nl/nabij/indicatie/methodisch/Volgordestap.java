package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** What the region weighs first (group before individual, short stay before both), and which general provision comes with it. */
final class Volgordestap implements Weegstap {

    /** Field with what was chosen from the sociale kaart. */
    static final String KAART = "algemeen-kaart";

    private static final String ALGEMEEN = "DHW-14; DHW-52: een voorziening in de buurt samen met maatwerk";

    @Override
    public String code() {
        return "volgorde";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return eerst(vraag).isEmpty()
                ? "Wat doet een voorziening in de buurt?"
                : "Waarom is een andere vorm niet genoeg?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return !vraag.is(Productsoort.VERVOER, Productsoort.OPPLUS, Productsoort.REABLEMENT);
    }

    /** Products on offer that go before this one and that the resident does not get in this zaak. */
    private static List<Aanbodproduct> eerst(Weegvraag vraag) {
        return vraag.aanbod().stream()
                .filter(p -> p.kenmerken().gaatVoor().contains(vraag.product().code()))
                .filter(p -> vraag.zaak().vastgelegd().stream()
                        .noneMatch(v -> v.product().equals(p.code())))
                .toList();
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        List<Veld> velden = new ArrayList<>();
        for (Aanbodproduct eerder : eerst(vraag)) {
            velden.add(Veld.tekst(
                    "eerst-" + eerder.code(),
                    "Waarom is " + eerder.naam() + " niet genoeg of niet passend?",
                    "Uw regio weegt dit eerst. Afwijken mag met een reden.",
                    bron(vraag, eerder)));
        }
        if (!vraag.buurt().isEmpty()) {
            velden.add(Veld.meerkeuze(
                            KAART, "Welke voorziening van de sociale kaart hoort erbij?", vraag.buurt(), ALGEMEEN)
                    .optioneel()
                    .metUitleg("Samen met het maatwerk is dit een arrangement. Kies alles wat past, of niets."));
        }
        velden.add(Veld.tekst(
                        "algemeen",
                        "Welke voorziening in de buurt doet een deel?",
                        "Bijvoorbeeld een inloop of een maatje. Dit komt naast het maatwerk. Leeg als er niets past.",
                        ALGEMEEN)
                .optioneel());
        return velden;
    }

    private static String bron(Weegvraag vraag, Aanbodproduct eerder) {
        return vraag.beleid()
                .find("onderzoek/ladder-maatwerk")
                .map(Regiobeleid::bron)
                .orElseGet(() -> eerder.kenmerken().bron().toString());
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<Onderbouwingsregel> regels = new ArrayList<>();
        for (Aanbodproduct eerder : eerst(vraag)) {
            String veld = "eerst-" + eerder.code();
            regels.add(regel(
                    "Eerst bekeken: " + eerder.naam(),
                    vraag.een(veld),
                    bron(vraag, eerder),
                    Map.of(veld, "niet genoeg"),
                    Onderbouwingsregel.Herkomst.AFWIJKING,
                    vraag.zaak().door()));
        }
        String namen = vraag.antwoorden().alle(KAART).stream()
                .filter(vraag.buurt()::containsKey)
                .map(vraag.buurt()::get)
                .collect(Collectors.joining("; "));
        if (!namen.isEmpty()) {
            regels.add(grond(
                    "Arrangement met de buurt",
                    namen + ". Hiervoor is geen besluit nodig.",
                    ALGEMEEN,
                    Map.of(KAART, namen)));
        }
        if (!vraag.een("algemeen").isEmpty()) {
            regels.add(grond(
                    "Samen met een voorziening in de buurt",
                    vraag.een("algemeen"),
                    ALGEMEEN,
                    Map.of("algemeen", vraag.een("algemeen"))));
        }
        return regels;
    }
}
