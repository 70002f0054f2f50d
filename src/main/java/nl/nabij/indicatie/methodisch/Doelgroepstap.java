package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Which target groups the resident belongs to, more than one if so, and whether support for a group is enough. */
final class Doelgroepstap implements Weegstap {

    static final String PAD = "onderzoek/doelgroepen";

    /** The list of a region need not name every resident. */
    private static final String GEEN = "geen";

    private static final String BRON_GROEP = "ZAWA-101: per inwoner bepalen of de aanpak voor de groep genoeg is";

    @Override
    public String code() {
        return "doelgroep";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Bij welke doelgroepen hoort de inwoner?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return !vraag.is(Productsoort.VERVOER, Productsoort.OPPLUS, Productsoort.REABLEMENT);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        Map<String, String> groepen = new LinkedHashMap<>(vraag.beleid().lijst(PAD));
        String bron = vraag.beleid().bron(PAD);
        List<Veld> velden = new ArrayList<>();
        if (!groepen.isEmpty()) {
            groepen.put(GEEN, "Geen bijzondere groep");
        }
        velden.add(
                groepen.isEmpty()
                        ? Veld.regel("doelgroep", "Doelgroepen", "Uw regio heeft geen lijst. Noem ze zelf.", bron)
                        : Veld.meerkeuze("doelgroep", "Doelgroepen", groepen, bron));
        Map<String, String> past = new LinkedHashMap<>();
        past.put("ja", "Ja");
        past.put("nee", "Nee, er is meer nodig");
        velden.add(
                Veld.keuze("groepsaanpak", "Is de aanpak voor deze groep genoeg voor deze inwoner?", past, BRON_GROEP));
        velden.add(Veld.tekst("groepsaanpak-waarom", "Waarom?", "Wat vraagt deze inwoner?", BRON_GROEP));
        return velden;
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        List<String> bedoeld = vraag.product().kenmerken().doelgroepen();
        List<String> gekozen = vraag.antwoorden().alle("doelgroep");
        if (gekozen.size() > 1 && gekozen.contains(GEEN)) {
            return List.of(open(
                    "doelgroep",
                    "Kies de groepen, of kies dat er geen bijzondere groep is.",
                    vraag.beleid().bron(PAD)));
        }
        boolean past = bedoeld.isEmpty()
                || gekozen.isEmpty()
                || gekozen.stream().anyMatch(bedoeld::contains)
                || vraag.antwoorden().is("groepsaanpak", "nee");
        return past
                ? List.of()
                : List.of(open(
                        "doelgroep",
                        vraag.product().naam() + " is bedoeld voor een andere doelgroep. Zeg bij de vraag over de groep"
                                + " dat er meer nodig is, en waarom dit toch past.",
                        vraag.product().kenmerken().bron().toString()));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        Veld groepen = velden(vraag).getFirst();
        String namen = vraag.antwoorden().alle("doelgroep").stream()
                .map(groepen::tekst)
                .collect(Collectors.joining("; "));
        return List.of(grond(
                "Doelgroep: " + namen,
                vraag.een("groepsaanpak-waarom"),
                groepen.bron(),
                Map.of("doelgroep", namen, "groepsaanpak", vraag.een("groepsaanpak"))));
    }
}
