package nl.nabij.berichten.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, open to everybody and readable from other sites (NL API Design Rules, /core/publish-openapi). */
@RestController
class OpenApiDocument {

    private final String yaml;
    private final String json;

    OpenApiDocument() throws IOException {
        try (InputStream in = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        json = JsonMapper.builder().build().writeValueAsString(tree);
    }

    @GetMapping(path = "/api/v1/openapi.json")
    ResponseEntity<String> json() {
        return open(json, MediaType.APPLICATION_JSON);
    }

    @GetMapping(path = "/api/v1/openapi.yaml")
    ResponseEntity<String> yaml() {
        return open(yaml, MediaType.parseMediaType("application/yaml;charset=UTF-8"));
    }

    private static ResponseEntity<String> open(String body, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Access-Control-Allow-Origin", "*")
                .body(body);
    }
}
