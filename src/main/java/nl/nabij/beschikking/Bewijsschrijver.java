package nl.nabij.beschikking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.indicatie.Herweging;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Weegbewijs;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.regel.Receipt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a receipt, and keeps the text of everything it names by hash: taking the decision again asks nothing of today. */
@Component
class Bewijsschrijver {

    private final Normteksten normteksten;
    private final Herweging herweging;
    private final JsonMapper json;

    Bewijsschrijver(Normteksten normteksten, Herweging herweging, JsonMapper json) {
        this.normteksten = normteksten;
        this.herweging = herweging;
        this.json = json;
    }

    /** @param invoer everything the rules looked at */
    String schrijf(Map<String, Object> inhoud, Object invoer, Receipt receipt) {
        normteksten.bewaar(receipt.normen());
        inhoud.put("invoer", json.valueToTree(invoer));
        return json.writeValueAsString(inhoud);
    }

    /** Adds what the weighing of each product rested on; a product of before this was kept is left out. */
    void wegingen(Map<String, Object> inhoud, Gemeentecode gemeente, List<Productindicatie> producten) {
        Map<String, Object> wegingen = new TreeMap<>();
        producten.forEach(p -> herweging
                .bewijs(gemeente, p.zaak(), p.product(), p.versie())
                .ifPresent(b -> wegingen.put(p.product(), invoer(b))));
        if (!wegingen.isEmpty()) {
            inhoud.put("wegingen", wegingen);
        }
    }

    private Object invoer(Weegbewijs bewijs) {
        bewijs.invoer().beleid().forEach((pad, hash) -> {
            String tekst = bewijs.teksten().get(hash);
            if (tekst != null) {
                normteksten.bewaar(pad, hash, tekst);
            }
        });
        return json.valueToTree(bewijs.invoer());
    }
}
