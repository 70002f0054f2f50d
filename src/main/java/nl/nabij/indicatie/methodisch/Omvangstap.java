package nl.nabij.indicatie.methodisch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.norm.Normwaarde;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** How much: every activity with its amount and its reason. No policy gives these amounts; the professional does. */
final class Omvangstap implements Weegstap {

    private static final int ACTIVITEITEN = 4;
    private static final String FLEXIBEL = "begeleiding/flexibele-periode";
    private static final String TIJD = "ZAWA-15; CRvB 8 oktober 2018: elk besluit noemt de hoeveelheid";
    private static final Map<Productsoort, List<Eenheid>> EENHEDEN = Map.of(
            Productsoort.BEGELEIDING, List.of(Eenheid.MINUUT, Eenheid.UUR),
            Productsoort.DAGBESTEDING, List.of(Eenheid.DAGDEEL),
            Productsoort.RESPIJT, List.of(Eenheid.ETMAAL, Eenheid.DAGDEEL, Eenheid.UUR),
            Productsoort.BESCHERMD_THUIS, List.of(Eenheid.ETMAAL, Eenheid.UUR, Eenheid.MINUUT),
            Productsoort.VERVOER, List.of(Eenheid.STUKS_INSPANNING),
            Productsoort.REABLEMENT, List.of(Eenheid.MINUUT, Eenheid.UUR),
            Productsoort.HULP_BIJ_HET_HUISHOUDEN, List.of(Eenheid.MINUUT, Eenheid.UUR));

    @Override
    public String code() {
        return "omvang";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Hoeveel is er nodig, en waarvoor?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return true;
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.keuze("eenheid", "Waarin rekent u?", eenheden(vraag), eenheidbron(vraag)));
        velden.add(Veld.keuze("frequentie", "Per week, per maand of in totaal?", frequenties(vraag), TIJD));
        for (int i = 1; i <= ACTIVITEITEN; i++) {
            boolean verplicht = i == 1 || gevuld(vraag, i);
            for (Veld veld : List.of(
                    Veld.regel("activiteit-" + i, "Onderdeel " + i + ": wat gebeurt er?", "", TIJD),
                    Veld.getal("aantal-" + i, "Onderdeel " + i + ": hoeveel?", "", TIJD),
                    Veld.tekst("reden-" + i, "Onderdeel " + i + ": waarom zoveel?", "", "Awb 3:46"))) {
                velden.add(verplicht ? veld : veld.optioneel());
            }
        }
        return velden;
    }

    private static boolean gevuld(Weegvraag vraag, int nummer) {
        return List.of("activiteit-", "aantal-", "reden-").stream()
                .anyMatch(v -> !vraag.een(v + nummer).isEmpty());
    }

    private static Map<String, String> eenheden(Weegvraag vraag) {
        List<Eenheid> mogelijk = vraag.product()
                .eenheid()
                .map(List::of)
                .or(() -> Opplusstap.basis(vraag).map(b -> List.of(b.omvang().eenheid())))
                .orElseGet(() -> EENHEDEN.getOrDefault(vraag.product().soort(), List.of(Eenheid.MINUUT, Eenheid.UUR)));
        Map<String, String> opties = new LinkedHashMap<>();
        mogelijk.forEach(e -> opties.put(e.name(), e == Eenheid.STUKS_INSPANNING ? "Ritten" : hoofdletter(e.naam(2))));
        return opties;
    }

    private static String hoofdletter(String tekst) {
        return tekst.equals("uur")
                ? "Uren"
                : tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }

    private static String eenheidbron(Weegvraag vraag) {
        return vraag.product().eenheid().isPresent()
                ? vraag.product().kenmerken().bron().toString()
                : vraag.product().ontbreekt().getOrDefault("eenheid", "Uw regio noemt geen eenheid");
    }

    private static Map<String, String> frequenties(Weegvraag vraag) {
        Map<String, String> opties = new LinkedHashMap<>();
        if (!vraag.is(Productsoort.OPPLUS)) {
            opties.put(Frequentie.WEEK.name(), "Per week");
            opties.put(Frequentie.MAAND.name(), "Per maand");
        }
        opties.put(Frequentie.TOTAAL.name(), "In totaal, in de hele periode");
        return opties;
    }

    static Omvang omvang(Weegvraag vraag) {
        long volume = IntStream.rangeClosed(1, ACTIVITEITEN)
                .filter(i -> gevuld(vraag, i))
                .mapToLong(i -> Long.parseLong(vraag.een("aantal-" + i)))
                .sum();
        return new Omvang(volume, eenheid(vraag), Frequentie.valueOf(vraag.een("frequentie")));
    }

    private static Eenheid eenheid(Weegvraag vraag) {
        return Eenheid.valueOf(vraag.een("eenheid"));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<Onderbouwingsregel> regels = new ArrayList<>();
        for (int i = 1; i <= ACTIVITEITEN; i++) {
            if (gevuld(vraag, i)) {
                regels.add(activiteit(vraag, i));
            }
        }
        if (vraag.is(Productsoort.BEGELEIDING)) {
            flexibel(vraag).ifPresent(regels::add);
        }
        return regels;
    }

    private static Onderbouwingsregel activiteit(Weegvraag vraag, int nummer) {
        return new Onderbouwingsregel(
                "omvang-" + nummer,
                vraag.een("activiteit-" + nummer),
                new BigDecimal(vraag.een("aantal-" + nummer)),
                eenheid(vraag),
                Frequentie.valueOf(vraag.een("frequentie")).tekst(),
                methode(vraag),
                vraag.een("reden-" + nummer),
                Map.of("activiteit", vraag.een("activiteit-" + nummer)),
                Onderbouwingsregel.Herkomst.AFWEGING,
                vraag.zaak().door());
    }

    private static String methode(Weegvraag vraag) {
        return vraag.beleid()
                .find("begeleiding/indiceren")
                .map(Regiobeleid::bron)
                .orElse("Afweging met de inwoner; geen beleid noemt dit aantal");
    }

    private Optional<Onderbouwingsregel> flexibel(Weegvraag vraag) {
        Optional<Normwaarde> periode = vraag.beleid().find(FLEXIBEL);
        return periode.map(p -> regel(
                "Flexibel gebruik",
                "De aanbieder mag de tijd schuiven binnen " + p.waarde() + " " + p.eenheid()
                        + ". Daarvoor is geen nieuw besluit nodig.",
                Regiobeleid.bron(p),
                Map.of("flexibele-periode", p.waarde()),
                Onderbouwingsregel.Herkomst.BELEID,
                null));
    }
}
