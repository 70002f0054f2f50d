package nl.nabij.beschikking;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A heronderzoek or an objection that ends without a change leaves what was weighed by method as the decision in force grants it.
 */
@Component
class Productherstel {

    private final Besluiten besluiten;
    private final Productwerk werk;
    private final JsonMapper json;

    Productherstel(Besluiten besluiten, Productwerk werk, JsonMapper json) {
        this.besluiten = besluiten;
        this.werk = werk;
        this.json = json;
    }

    /** After something that changed nothing; a heronderzoek that goes on then keeps what is being weighed. */
    void buitenHeronderzoek(CurrentUser user, Zaak zaak, Besluitstand stand) {
        if (stand != Besluitstand.HEROVERWEGING) {
            herstel(user, zaak);
        }
    }

    /** Does nothing when the decision in force grants nothing: then there is no grant to go back to. */
    void herstel(CurrentUser user, Zaak zaak) {
        besluiten
                .besluit(zaak.gemeente(), zaak.nummer())
                .filter(b -> b.beschikking().toegekend())
                .ifPresent(geldend -> {
                    Set<String> toegekend = geldend.beschikking().toekenningen().stream()
                            .map(Toekenning::product)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet());
                    Map<String, Integer> versies = versies(zaak.gemeente(), geldend);
                    versies.keySet().retainAll(toegekend);
                    werk.herstel(user, zaak.nummer(), versies, toegekend);
                });
    }

    /** From the last receipt that tells them: a decision that left them as they were does not. */
    private Map<String, Integer> versies(Gemeentecode gemeente, Besluit besluit) {
        Map<String, Integer> versies = new HashMap<>();
        Optional<Besluit> van = Optional.of(besluit);
        while (van.isPresent() && versies.isEmpty()) {
            JsonNode producten = json.readTree(van.get().bewijs()).path("producten");
            producten.forEach(p ->
                    versies.put(p.path("product").asString(), p.path("versie").asInt()));
            van = Optional.ofNullable(van.get().vervolg()).flatMap(v -> besluiten.besluit(gemeente, v.betreft()));
        }
        return versies;
    }
}
