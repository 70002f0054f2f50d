package nl.nabij.indicatie.methodisch;

import java.util.List;
import java.util.Map;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Respite is for who gives care: how heavy it is, and when it gives relief. */
final class Mantelzorgstap implements Weegstap {

    private static final String WET = "Wmo 2015, artikel 2.3.2 lid 4 onder d: wat de mantelzorger nodig heeft";

    @Override
    public String code() {
        return "mantelzorg";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Wat heeft de mantelzorger nodig?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.RESPIJT);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        return List.of(
                Veld.regel("mantelzorger", "Wie geeft de zorg?", "Bijvoorbeeld: de partner.", WET),
                Veld.tekst("mantelzorg-last", "Hoe zwaar is het voor de mantelzorger?", "In eigen woorden.", WET),
                Veld.tekst(
                        "mantelzorg-rust",
                        "Wanneer geeft dit rust, en hoe is het gepland?",
                        "Te plannen, niet alleen bij nood.",
                        "ZAWA-92: plaatsen die te plannen zijn"));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        return List.of(
                grond(
                        "Mantelzorger: " + vraag.een("mantelzorger"),
                        vraag.een("mantelzorg-last"),
                        WET,
                        Map.of("mantelzorger", vraag.een("mantelzorger"))),
                grond(
                        "Op adem komen",
                        vraag.een("mantelzorg-rust"),
                        velden(vraag).getLast().bron(),
                        Map.of()));
    }
}
