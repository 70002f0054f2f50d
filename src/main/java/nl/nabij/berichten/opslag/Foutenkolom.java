package nl.nabij.berichten.opslag;

import java.util.List;
import nl.nabij.berichten.verkeer.Fout;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the jsonb column keeps them. */
@Component
class Foutenkolom {

    private static final TypeReference<List<Fout>> LIJST = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String schrijf(List<Fout> fouten) {
        return json.writeValueAsString(fouten);
    }

    List<Fout> lees(String kolom) {
        return json.readValue(kolom, LIJST);
    }
}
