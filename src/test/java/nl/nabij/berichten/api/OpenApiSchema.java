package nl.nabij.berichten.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds a value against a schema of the API description: every keyword that the description uses, and it refuses any other. */
final class OpenApiSchema {

    private static final Set<String> KNOWN = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "pattern",
            "minimum",
            "format",
            "description",
            "anyOf",
            "$ref");

    private final JsonNode document;
    private final List<String> complaints = new ArrayList<>();

    private OpenApiSchema(JsonNode document) {
        this.document = document;
    }

    /** What is wrong, by place; empty when the value fits. */
    static List<String> check(JsonNode document, JsonNode schema, JsonNode value) {
        OpenApiSchema check = new OpenApiSchema(document);
        check.value("$", schema, value);
        return check.complaints;
    }

    private void value(String place, JsonNode raw, JsonNode value) {
        JsonNode schema = resolve(raw);
        schema.propertyNames().forEach(k -> say(KNOWN.contains(k), place, "unknown keyword " + k));
        if (schema.has("anyOf")) {
            boolean fits = schema.get("anyOf")
                    .valueStream()
                    .anyMatch(s -> check(document, s, value).isEmpty());
            say(fits, place, "none of anyOf fits " + value);
            return;
        }
        if (types(schema).noneMatch(t -> is(t, value))) {
            complaints.add(place + ": " + value + " is not " + schema.get("type"));
        } else if (value.isObject()) {
            object(place, schema, value);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(place + "[" + i + "]", schema.get("items"), value.get(i));
            }
        } else if (!value.isNull()) {
            plain(place, schema, value);
        }
    }

    private void object(String place, JsonNode schema, JsonNode value) {
        Set<String> allowed = new HashSet<>(schema.path("properties").propertyNames());
        value.propertyNames().forEach(n -> say(allowed.contains(n), place, n + " is not described"));
        schema.path("required").valueStream().forEach(n -> say(value.has(n.asString()), place, n + " is missing"));
        allowed.stream()
                .filter(value::has)
                .forEach(n -> value(place + "." + n, schema.get("properties").get(n), value.get(n)));
    }

    private void plain(String place, JsonNode schema, JsonNode value) {
        if (schema.has("enum")) {
            say(schema.get("enum").valueStream().anyMatch(value::equals), place, value + " is not in the enum");
        }
        if (schema.has("pattern")) {
            say(
                    Pattern.matches(schema.get("pattern").asString(), value.asString()),
                    place,
                    value + " breaks the pattern");
        }
        if (schema.has("minimum")) {
            say(value.asLong() >= schema.get("minimum").asLong(), place, value + " is too small");
        }
        if ("date".equals(schema.path("format").asString(""))) {
            say(value.asString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), place, value + " is no date");
        }
    }

    private void say(boolean right, String place, String complaint) {
        if (!right) {
            complaints.add(place + ": " + complaint);
        }
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? resolve(document.at(schema.get("$ref").asString().substring(1)))
                : schema;
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("Type " + type + " is not supported here.");
        };
    }
}
