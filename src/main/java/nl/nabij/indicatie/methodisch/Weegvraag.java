package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;

/**
 * Everything a step may look at.
 *
 * @param product that is weighed
 * @param aanbod everything this gemeente may indicate on that day
 * @param vooraf what was checked for the zaak
 */
public record Weegvraag(
        Aanbodproduct product,
        List<Aanbodproduct> aanbod,
        Regiobeleid beleid,
        Antwoorden antwoorden,
        Antwoorden vooraf,
        Zaakbeeld zaak) {

    public Weegvraag {
        aanbod = List.copyOf(aanbod);
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
