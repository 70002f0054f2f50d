package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;

/**
 * Everything a step may look at.
 *
 * @param product that is weighed
 * @param aanbod everything this gemeente may indicate on that day
 * @param vooraf what was checked for the zaak
 * @param buurt what is on the sociale kaart, id to name with place
 */
public record Weegvraag(
        Aanbodproduct product,
        List<Aanbodproduct> aanbod,
        Regiobeleid beleid,
        Antwoorden antwoorden,
        Antwoorden vooraf,
        Map<String, String> buurt,
        Zaakbeeld zaak) {

    public Weegvraag {
        aanbod = List.copyOf(aanbod);
        buurt = Collections.unmodifiableMap(new LinkedHashMap<>(buurt));
    }

    boolean is(Productsoort... soorten) {
        return List.of(soorten).contains(product.soort());
    }

    String een(String veld) {
        return antwoorden.een(veld);
    }

    LocalDate begin() {
        return beleid.dag();
    }
}
