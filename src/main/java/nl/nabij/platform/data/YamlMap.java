package nl.nabij.platform.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file. What is missing or wrong goes to the list of errors and a harmless value comes back, so that a
 * reader goes on and finds the other mistakes too; nothing read may be used when the list is not empty.
 */
public final class YamlMap {

    /** Characters of a file; the parser needs time and memory squared to the length of one line. */
    private static final int LONGEST = 200_000;

    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<DataError> errors;

    private YamlMap(String file, MappingNode node, List<DataError> errors) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        this.errors = errors;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                errors.add(new DataError(
                        file,
                        lineOf(tuple.getKeyNode()),
                        "De sleutel '" + key + "' staat er twee keer.",
                        "Houd er een."));
            }
        }
    }

    /** Empty when the file is no YAML mapping; the reason is then among the errors. */
    public static Optional<YamlMap> parse(DataFile file, List<DataError> errors) {
        if (file.text().length() > LONGEST) {
            errors.add(new DataError(
                    file.path(), 1, "Het bestand is langer dan " + LONGEST + " tekens.", "Splits het bestand."));
            return Optional.empty();
        }
        try {
            Node root =
                    new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(file.text()));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(file.path(), mapping, errors));
            }
            errors.add(
                    new DataError(file.path(), 1, "Het bestand is leeg of geen lijst van sleutels.", "Zie _schema."));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            errors.add(
                    new DataError(file.path(), line, "Geen geldige YAML: " + e.getProblem() + ".", "Herstel de vorm."));
        } catch (YAMLException e) {
            errors.add(new DataError(file.path(), 1, "Geen geldige YAML: " + e.getMessage(), "Herstel de vorm."));
        }
        return Optional.empty();
    }

    /** Where the mapping begins in its file. */
    public int line() {
        return line;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** Reports every key that is not in {@code known}. */
    public void allow(Set<String> known) {
        values.forEach((key, node) -> {
            if (!known.contains(key)) {
                report(
                        node,
                        "Onbekende sleutel '" + key + "'.",
                        "Bekend zijn: " + String.join(", ", sorted(known)) + ".");
            }
        });
    }

    /** Required text, never blank. */
    public String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            report(null, "De sleutel '" + key + "' ontbreekt.", "Vul hem in.");
            return "";
        }
        return scalar(key, node);
    }

    public Optional<String> find(String key) {
        Node node = values.get(key);
        return node == null ? Optional.empty() : Optional.of(scalar(key, node));
    }

    /** Text of a scalar as it stands, quoted or not; empty when the key is absent. */
    public String raw(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** Required date in the form 2027-01-01, with or without quotes. */
    public LocalDate date(String key) {
        Node node = values.get(key);
        if (!(node instanceof ScalarNode scalar)) {
            report(node, "De datum '" + key + "' ontbreekt.", "Schrijf hem als 2027-01-01.");
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(scalar.getValue());
        } catch (DateTimeParseException e) {
            report(node, "'" + key + "' is geen datum: " + scalar.getValue() + ".", "Schrijf hem als 2027-01-01.");
            return LocalDate.EPOCH;
        }
    }

    /** Texts of a list or one text; empty when the key is absent. */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(n -> scalar(key, n)).toList();
        }
        return List.of(scalar(key, node));
    }

    /** Mappings of a list, or the one mapping; empty when the key is absent. */
    public List<YamlMap> maps(String key) {
        Node node = values.get(key);
        List<Node> nodes = node == null ? List.of() : node instanceof SequenceNode s ? s.getValue() : List.of(node);
        List<YamlMap> maps = new ArrayList<>();
        for (Node each : nodes) {
            if (each instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, mapping, errors));
            } else {
                report(each, "Bij '" + key + "' hoort een lijst van sleutels.", "Zie _schema.");
            }
        }
        return maps;
    }

    public void error(@Nullable String key, String message, String remedy) {
        report(key == null ? null : values.get(key), message, remedy);
    }

    private void report(@Nullable Node at, String message, String remedy) {
        errors.add(new DataError(file, at == null ? line : lineOf(at), message, remedy));
    }

    private String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            report(node, "Bij '" + key + "' hoort een tekst.", "Schrijf een waarde op deze regel.");
            return "";
        }
        if (!scalar.getTag().equals(Tag.STR)) {
            report(
                    node,
                    "De waarde van '" + key + "' staat niet tussen aanhalingstekens.",
                    "Schrijf \"" + scalar.getValue() + "\".");
        }
        if (scalar.getValue().isBlank()) {
            report(node, "De waarde van '" + key + "' is leeg.", "Vul hem in.");
        }
        return scalar.getValue().strip();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
