package nl.nabij.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;

/** Reads the whole normen tree. Other files than parameters are judged by the module that knows them. */
public final class Normbestanden {

    /** Judges the files of one kind, for example norm frameworks. */
    public interface Controle {
        void controleer(DataTree tree, List<DataError> errors);

        /** What a tree without mistakes holds, one line each; for the summary of the command. */
        default List<String> telling(DataTree tree) {
            return List.of();
        }
    }

    private static final Pattern NIVEAU =
            Pattern.compile("(landelijk|regio/[a-z0-9-]+|gemeente/([0-9]{4})-[a-z0-9-]+)/(.+)\\.yaml");
    private static final Pattern PAD = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+){1,2}");
    /** Top folders that other readers judge. */
    private static final Set<String> ELDERS = Set.of("_schema", "instrument", "standaard");

    /** The product list of a region or gemeente. */
    public static final String AANBOD = "aanbod.yaml";

    private static final Set<String> NAAST = Set.of(Gebiedsbestanden.GEMEENTE, Gebiedsbestanden.REGIO, AANBOD);

    private Normbestanden() {}

    /** Values of the tree; what is wrong is added to {@code errors}. */
    public static Normen lees(DataTree tree, Gebieden gebieden, List<DataError> errors) {
        return new Normregister(gebieden, parameters(tree, errors));
    }

    static List<Parameter> parameters(DataTree tree, List<DataError> errors) {
        Map<String, Parameter> gelezen = new HashMap<>();
        for (DataFile file : tree.files()) {
            if (!isElders(file)) {
                parameter(file, errors).ifPresent(p -> {
                    Parameter eerder = gelezen.put(p.niveau() + ":" + p.pad(), p);
                    if (eerder != null) {
                        errors.add(new DataError(
                                file.path(),
                                1,
                                "Dit is dezelfde parameter als " + eerder.bestand() + ".",
                                "Houd er een."));
                    }
                });
            }
        }
        return List.copyOf(gelezen.values());
    }

    private static boolean isElders(DataFile file) {
        String top =
                file.path().contains("/") ? file.path().substring(0, file.path().indexOf('/')) : file.path();
        return ELDERS.contains(top)
                || NAAST.contains(file.name())
                || file.name().endsWith(".md");
    }

    private static Optional<Parameter> parameter(DataFile file, List<DataError> errors) {
        Matcher matcher = NIVEAU.matcher(file.path());
        if (!matcher.matches() || !PAD.matcher(matcher.group(3)).matches()) {
            errors.add(new DataError(
                    file.path(),
                    1,
                    "Dit bestand staat niet op een plaats voor een parameter.",
                    "Zet het onder landelijk/, regio/<naam>/ of gemeente/<code>-<naam>/, in een map per onderwerp."));
            return Optional.empty();
        }
        String niveau = matcher.group(2) == null ? matcher.group(1) : "gemeente/" + matcher.group(2);
        return YamlMap.parse(file, errors).map(map -> new Parameterlezer(map).lees(file, niveau, matcher.group(3)));
    }

    /** How many parameters, values and gaps each level holds, one line each. */
    static List<String> telling(DataTree tree) {
        Map<String, int[]> perNiveau = new TreeMap<>();
        for (Parameter parameter : parameters(tree, new ArrayList<>())) {
            int[] aantal = perNiveau.computeIfAbsent(parameter.niveau(), n -> new int[3]);
            aantal[0]++;
            aantal[1] += parameter.waarden().stukken().size();
            aantal[2] += Stream.of(parameter.reden(), parameter.daarvoor(), parameter.daarna())
                    .filter(Objects::nonNull)
                    .toList()
                    .size();
        }
        return perNiveau.entrySet().stream()
                .map(e -> "%s: %d parameters, %d waarden, %d gaten"
                        .formatted(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                .toList();
    }

    /** All mistakes of a tree: regions, parameters and what the further checks find. */
    public static List<DataError> controleer(DataTree tree, List<Controle> controles) {
        List<DataError> errors = new ArrayList<>();
        Gebiedsbestanden.lees(tree, errors);
        parameters(tree, errors);
        controles.forEach(c -> c.controleer(tree, errors));
        return errors;
    }
}
