package nl.nabij.inrichting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.platform.Command;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./nabij inrichting inlezen MAP [--gegevens MAP]}: all or nothing, and a second time changes nothing. */
public final class InrichtingInlezenCommand implements Command {

    private static final String USAGE = "Gebruik: ./nabij inrichting inlezen MAP [--gegevens MAP]";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(args);
        Path data = Path.of("gegevens");
        int option = rest.indexOf("--gegevens");
        if (option >= 0 && option + 1 < rest.size()) {
            data = Path.of(rest.remove(option + 1));
            rest.remove(option);
        }
        if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
            err.println(USAGE);
            return WRONG_CALL;
        }
        Path map = Path.of(rest.getFirst());
        if (!Files.isDirectory(map)) {
            err.println("De map " + map + " bestaat niet. " + USAGE);
            return WRONG_CALL;
        }
        try (ConfigurableApplicationContext context = Runtime.start(data, Map.of(), false)) {
            InrichtingService inrichting = context.getBean(InrichtingService.class);
            return report(inrichting.inlezen(map, n -> err.println(n + " cliënten overgenomen...")), out, err);
        } catch (DatabaseException | IOException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        }
    }

    static int report(InrichtingService.Uitkomst uitkomst, PrintStream out, PrintStream err) {
        if (!uitkomst.fouten().isEmpty()) {
            uitkomst.fouten().forEach(err::println);
            err.println(uitkomst.fouten().size() + " fouten. Er is niets ingelezen.");
            return REJECTED;
        }
        Inrichtingsset set = uitkomst.set();
        int toewijzingen = set.toewijzingen().stream()
                .mapToInt(o -> o.toewijzingen().size())
                .sum();
        out.println("Ingelezen: " + set.aanbieders().size() + " aanbieders, "
                + set.producten().size() + " producten, "
                + set.contracten().size() + " contracten, " + set.tarieven().size() + " tarieven, " + toewijzingen
                + " toewijzingen.");
        return OK;
    }
}
