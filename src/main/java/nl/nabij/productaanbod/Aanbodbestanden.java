package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.platform.data.YamlMap;

/** All product lists of a normen tree. */
public final class Aanbodbestanden implements Normbestanden.Controle {

    /** The product lists of a tree as they hold with these values; what is wrong is added to {@code errors}. */
    public static Productaanbod aanbod(DataTree tree, Gebieden gebieden, Normen normen, List<DataError> errors) {
        return new Aanbodregister(gebieden, normen, lees(tree, gebieden, normen, errors));
    }

    /** The lists, checked against each other, the regions and the parameters; what is wrong is added to {@code errors}. */
    static List<Aanbodlijst> lees(DataTree tree, Gebieden gebieden, Normen normen, List<DataError> errors) {
        List<Aanbodlezer.Gelezen> gelezen = new ArrayList<>();
        for (DataFile file : tree.files()) {
            if (file.name().equals(Normbestanden.AANBOD)) {
                YamlMap.parse(file, errors)
                        .map(map -> new Aanbodlezer(file, map))
                        .ifPresent(lezer -> {
                            Aanbodlezer.Gelezen lijst = lezer.lees();
                            if (lezer.staatGoed()) {
                                gelezen.add(lijst);
                            }
                        });
            }
        }
        Aanbodcontrole controle = new Aanbodcontrole(gebieden, normen);
        gelezen.forEach(g -> controle.lijst(g.lijst(), g.rijen()));
        controle.inkopers(gelezen);
        controle.leden(tree, gelezen, errors);
        return gelezen.stream().map(Aanbodlezer.Gelezen::lijst).toList();
    }

    @Override
    public void controleer(DataTree tree, List<DataError> errors) {
        List<DataError> elders = new ArrayList<>();
        Gebieden gebieden = Gebiedsbestanden.lees(tree, elders);
        lees(tree, gebieden, Normbestanden.lees(tree, gebieden, elders), errors);
    }

    @Override
    public List<String> telling(DataTree tree) {
        List<DataError> elders = new ArrayList<>();
        Gebieden gebieden = Gebiedsbestanden.lees(tree, elders);
        return lees(tree, gebieden, Normbestanden.lees(tree, gebieden, elders), elders).stream()
                .map(Aanbodbestanden::telling)
                .toList();
    }

    private static String telling(Aanbodlijst lijst) {
        int gaten = lijst.regels().stream().mapToInt(r -> r.ontbreekt().size()).sum()
                + lijst.contracten().stream()
                        .mapToInt(c -> c.ontbreekt().size())
                        .sum();
        return "%s: productlijst met %d regels, %d contractperioden, %d gaten"
                .formatted(
                        lijst.bestand(),
                        lijst.regels().size(),
                        lijst.contracten().size(),
                        gaten);
    }
}
