package nl.nabij.norm;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nabij.platform.Command;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;

/** {@code ./nabij norm controleer [MAP]}: every mistake in the policy data at once, with place and remedy. */
public final class NormControleerCommand implements Command {

    private final List<Normbestanden.Controle> controles;

    public NormControleerCommand(List<Normbestanden.Controle> controles) {
        this.controles = List.copyOf(controles);
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() > 1) {
            err.println("Gebruik: nabij norm controleer [MAP]");
            return WRONG_CALL;
        }
        if (!args.isEmpty() && !Files.isDirectory(Path.of(args.getFirst()))) {
            err.println("De map " + args.getFirst() + " bestaat niet.");
            return WRONG_CALL;
        }
        DataTree tree = args.isEmpty() ? DataTree.classpath("normen") : DataTree.folder(Path.of(args.getFirst()));
        List<DataError> errors = Normbestanden.controleer(tree, controles);
        errors.forEach(out::println);
        if (errors.isEmpty()) {
            Normbestanden.telling(tree).forEach(out::println);
            controles.forEach(c -> c.telling(tree).forEach(out::println));
            out.println(tree.files().size() + " bestanden gecontroleerd, geen fouten.");
            return OK;
        }
        out.println(tree.files().size() + " bestanden gecontroleerd, " + errors.size() + " fouten.");
        return REJECTED;
    }
}
