package nl.nabij.indicatie.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;

/** All norm frameworks of a tree, by code. */
public final class Normenkaders {

    public static final String BESTAND = "normenkader.yaml";

    private final SequencedMap<String, Normenkader> opCode = new TreeMap<>();

    private Normenkaders() {}

    /** What is wrong is added to {@code errors}; a framework with a mistake is left out. */
    public static Normenkaders lees(DataTree tree, List<DataError> errors) {
        Normenkaders kaders = new Normenkaders();
        for (DataFile file : tree.files()) {
            if (file.path().startsWith("instrument/") && file.name().equals(BESTAND)) {
                List<DataError> eigen = new ArrayList<>();
                YamlMap.parse(file, eigen)
                        .flatMap(map -> new Kaderlezer(map).lees(file, eigen))
                        .ifPresent(k -> kaders.voegToe(k, file, eigen));
                errors.addAll(eigen);
            }
        }
        return kaders;
    }

    private void voegToe(Normenkader kader, DataFile file, List<DataError> errors) {
        Normenkader eerder = opCode.putIfAbsent(kader.code(), kader);
        if (eerder != null) {
            errors.add(new DataError(
                    file.path(),
                    1,
                    "De code '" + kader.code() + "' is al van " + eerder.bestand() + ".",
                    "Kies een andere."));
        }
    }

    public Optional<Normenkader> find(String code) {
        return Optional.ofNullable(opCode.get(code));
    }

    /** Those on which a decision may rest. */
    public List<Normenkader> voorBesluiten() {
        return opCode.values().stream().filter(Normenkader::voorBesluiten).toList();
    }

    public List<Normenkader> alle() {
        return List.copyOf(opCode.values());
    }
}
