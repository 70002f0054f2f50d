package nl.nabij;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep the directions their package-info states; docs/architectuur.md shows them as they are. */
class ModulariteitTest {

    private static final Path DOC = Path.of("docs/architectuur.md");
    private static final String BEGIN = "<!-- modules: written by ModulariteitTest -->\n";
    private static final String END = "<!-- end of modules -->\n";

    private final ApplicationModules modules = ApplicationModules.of(NabijApplication.class);

    @Test
    void modulesKeepTheirDirections() {
        modules.verify();
    }

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(doc).contains(BEGIN, END);
        String fresh = doc.substring(0, doc.indexOf(BEGIN) + BEGIN.length())
                + diagram()
                + table()
                + doc.substring(doc.indexOf(END));
        if (!fresh.equals(doc)) {
            Files.writeString(DOC, fresh);
        }
        assertThat(fresh).contains("toegang --> clientdossier");
    }

    /** Only what is really used; kern, platform and norm stand in the table, else there are too many lines to see anything. */
    private String diagram() {
        StringBuilder text = new StringBuilder("\n```mermaid\nflowchart TD\n");
        for (ApplicationModule module : sorted()) {
            used(module).stream()
                    .filter(name -> !List.of("kern", "platform", "norm").contains(name))
                    .forEach(name -> text.append("  %s --> %s%n".formatted(module.getIdentifier(), name)));
        }
        return text.append("```\n\n").toString();
    }

    private String table() {
        return sorted().stream()
                .map(m -> "| `%s` | %s |%n".formatted(m.getIdentifier(), String.join(", ", used(m))))
                .collect(Collectors.joining("", "| module | uses |\n|---|---|\n", "\n"));
    }

    private List<ApplicationModule> sorted() {
        return modules.stream()
                .sorted(Comparator.comparing(m -> m.getIdentifier().toString()))
                .toList();
    }

    private TreeSet<String> used(ApplicationModule module) {
        return module.getDirectDependencies(modules).stream()
                .map(d -> d.getTargetModule().getIdentifier().toString())
                .filter(name -> !name.equals(module.getIdentifier().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
