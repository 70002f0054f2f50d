package nl.nabij.platform;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code ./nabij start}: the web application. */
public class StartCommand implements Command {

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Runtime.start(Path.of("gegevens"), Map.of(), true);
        return RUNNING;
    }
}
