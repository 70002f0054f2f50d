package nl.nabij.indicatie.methodisch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Herstel or behoud: whether things can get better, or are kept from getting worse. */
final class Richtingstap implements Weegstap {

    private static final String PAD = "indicatie/typen";

    @Override
    public String code() {
        return "richting";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Gaat het om herstel of om behoud?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return !vraag.is(Productsoort.VERVOER, Productsoort.OPPLUS, Productsoort.REABLEMENT);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        Map<String, String> typen = vraag.beleid().lijst(PAD);
        String bron = vraag.beleid().bron(PAD);
        if (typen.isEmpty()) {
            typen = new LinkedHashMap<>();
            typen.put("herstelgericht", "Herstelgericht: de inwoner kan (weer) meer zelf");
            typen.put("behoudsgericht", "Behoudsgericht: achteruitgang voorkomen");
        }
        return List.of(
                Veld.keuze("richting", "Herstel of behoud", typen, bron),
                Veld.tekst(
                        "richting-waarom", "Waarom?", "Wat laat de inwoner zien, en wat zegt een behandelaar?", bron));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        Veld richting = velden(vraag).getFirst();
        return List.of(grond(
                richting.tekst(vraag.een("richting")),
                vraag.een("richting-waarom"),
                richting.bron(),
                Map.of("richting", vraag.een("richting"))));
    }
}
