package nl.nabij.indicatie.methodisch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Value;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import nl.nabij.norm.Normwaarde;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Stand;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Policy values and product rows as text, the same policy always as the same text. */
@Component
class Weegtekst {

    /** Only what a record holds: {@code getal()} and {@code getEenheid()} would be taken for a property. */
    private static final Value VELDEN =
            Value.construct(Visibility.ANY, Visibility.NONE, Visibility.NONE, Visibility.NONE, Visibility.ANY);

    private static final String DAG = "peildatum";
    private static final String STAND = "stand";

    private final JsonMapper json;

    Weegtekst(JsonMapper json) {
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withConfigOverride(Aanbodproduct.class, o -> o.setVisibility(VELDEN))
                .withConfigOverride(Normwaarde.class, o -> o.setVisibility(VELDEN))
                .addModule(new SimpleModule("stand").addAbstractTypeMapping(Stand.class, Stand.TeIndiceren.class))
                .build();
    }

    String schrijf(Gelezen gelezen) {
        return json.writeValueAsString(gelezen);
    }

    /** A row that may be indicated; the day it was asked for is left out, so that it is one text as long as it reads the same. */
    String schrijf(Aanbodproduct product) {
        ObjectNode rij = json.valueToTree(product);
        rij.remove(DAG);
        rij.remove(STAND);
        return json.writeValueAsString(rij);
    }

    /** @throws IllegalArgumentException when this is no such text */
    Gelezen gelezen(String tekst) {
        try {
            return json.readValue(tekst, Gelezen.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Deze beleidstekst is niet te lezen: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException when this is no such text */
    Aanbodproduct product(String tekst, LocalDate dag) {
        try {
            ObjectNode rij = (ObjectNode) json.readTree(tekst);
            rij.put(DAG, dag.toString());
            rij.putObject(STAND);
            return json.treeToValue(rij, Aanbodproduct.class);
        } catch (JacksonException | ClassCastException e) {
            throw new IllegalArgumentException("Deze regel van het aanbod is niet te lezen.", e);
        }
    }
}
