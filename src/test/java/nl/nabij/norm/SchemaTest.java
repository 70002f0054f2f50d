package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader agree. */
class SchemaTest {

    private final JsonNode schema = schema(2);

    private static JsonNode schema(int versie) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(Path.of("normen/_schema/parameter.v" + versie + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFirstVersionIsPartOfTheSecond() {
        JsonNode eerste = schema(1);
        eerste.path("properties")
                .forEachEntry(
                        (naam, vorm) -> assertThat(schema.path("properties").path(naam))
                                .as(naam)
                                .isEqualTo(vorm));
        assertThat(schema.path("required")).isEqualTo(eerste.path("required"));
        assertThat(schema.path("oneOf")).isEqualTo(eerste.path("oneOf"));
    }

    @Test
    void theSchemaKnowsTheSameKeysAsTheReader() {
        JsonNode waarde = schema.at("/properties/waarden/items");
        assertThat(schema.path("properties").propertyNames()).hasSameElementsAs(Parameterlezer.SLEUTELS);
        assertThat(waarde.path("properties").propertyNames()).hasSameElementsAs(Parameterlezer.SLEUTELS_WAARDE);
        assertThat(waarde.at("/properties/bron/properties").propertyNames())
                .hasSameElementsAs(Parameterlezer.SLEUTELS_BRON);
    }

    @Test
    void theSchemaKnowsTheSameUnitsAsTheReader() {
        assertThat(schema.at("/properties/eenheid/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(Normeenheid.values())
                        .map(Normeenheid::naam)
                        .toList());
    }
}
