package nl.nabij.indicatie;

import java.util.List;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.norm.Normbestanden;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;

/** The part of {@code norm controleer} that judges normen/instrument/. */
public final class NormenkaderControle implements Normbestanden.Controle {

    @Override
    public void controleer(DataTree tree, List<DataError> errors) {
        Normenkaders.lees(tree, errors);
        for (DataFile file : tree.files()) {
            boolean bekend = file.name().equals(Normenkaders.BESTAND)
                    || file.name().equals("gevallen.yaml")
                    || file.name().equals("geldgevallen.yaml")
                    || file.name().endsWith(".md");
            if (file.path().startsWith("instrument/") && !bekend) {
                errors.add(new DataError(
                        file.path(),
                        1,
                        "Onbekend soort bestand.",
                        "Hier horen normenkader.yaml, gevallen.yaml en geldgevallen.yaml."));
            }
        }
    }
}
