package nl.nabij.platform;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./nabij beheerder toevoegen NAAM --gemeente CODE [--gegevens MAP]}: the first administrator of a gemeente, who adds the
 * others on the page for that. Prints the password once.
 */
public final class AdministratorCommand implements Command {

    private static final String USAGE = "Gebruik: ./nabij beheerder toevoegen NAAM --gemeente CODE [--gegevens MAP]";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(args);
        String gemeente = option(rest, "--gemeente", "");
        Path data = Path.of(option(rest, "--gegevens", "gegevens"));
        List<String> errors = new ArrayList<>();
        if (rest.size() != 1 || !UserAdministration.isValidName(rest.getFirst())) {
            errors.add("Geef een gebruikersnaam van 3 tot 40 kleine letters, cijfers, punten of streepjes.");
        }
        if (!Gemeentecode.isGeldig(gemeente)) {
            errors.add("Geef met --gemeente de code van de gemeente, vier cijfers, bijvoorbeeld --gemeente 1980.");
        }
        if (!errors.isEmpty()) {
            errors.forEach(err::println);
            err.println(USAGE);
            return WRONG_CALL;
        }
        return add(rest.getFirst(), Gemeentecode.of(gemeente), data, out, err);
    }

    private static int add(String name, Gemeentecode gemeente, Path data, PrintStream out, PrintStream err) {
        CurrentUser commandLine =
                new CurrentUser("opdrachtregel", "Opdrachtregel", "", Set.of(Role.BEHEERDER), gemeente, null);
        try (ConfigurableApplicationContext context = Runtime.start(data, Map.of(), false)) {
            String password = context.getBean(UserAdministration.class)
                    .add(commandLine, name, "Beheerder", Set.of(Role.BEHEERDER));
            out.println("Beheerder " + name + " van gemeente " + gemeente + " is toegevoegd.");
            out.println("Wachtwoord (wordt een keer getoond): " + password);
            return OK;
        } catch (DatabaseException | NotPossibleException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        }
    }

    private static String option(List<String> args, String name, String otherwise) {
        int place = args.indexOf(name);
        if (place < 0 || place + 1 >= args.size()) {
            return otherwise;
        }
        args.remove(place);
        return args.remove(place);
    }
}
