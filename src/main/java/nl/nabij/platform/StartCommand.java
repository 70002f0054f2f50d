package nl.nabij.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./nabij start [--poort N] [--gegevens MAP] [--zonder-demo]}: the web application. */
public final class StartCommand implements Command {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65535;
    private static final String USAGE = "Gebruik: ./nabij start [--poort N] [--gegevens MAP] [--zonder-demo]";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> errors = new ArrayList<>();
        Options options = Options.parse(args, errors);
        if (!errors.isEmpty()) {
            errors.forEach(err::println);
            err.println(USAGE);
            return WRONG_CALL;
        }
        String address = System.getenv().getOrDefault("NABIJ_ADRES", "127.0.0.1");
        if (!free(address, options.port())) {
            err.println("Poort " + options.port() + " op " + address
                    + " is al in gebruik. Kies een andere, bijvoorbeeld met --poort "
                    + (options.port() % HIGHEST_PORT + 1)
                    + ".");
            return WRONG_CALL;
        }
        return start(options, address, out, err);
    }

    private static int start(Options options, String address, PrintStream out, PrintStream err) {
        err.println("Nabij start...");
        try {
            ConfigurableApplicationContext context = Runtime.start(
                    options.data(),
                    Map.of(
                            "server.port",
                            options.port(),
                            "server.address",
                            address,
                            "nabij.demo",
                            options.demo(),
                            "nabij.gegevens",
                            options.data().toString()),
                    true);
            tell(context, options, out);
            return RUNNING;
        } catch (DatabaseException e) {
            err.println(e.getMessage());
        } catch (RuntimeException e) {
            err.println("Nabij kon niet starten. De oorzaak staat hierboven in het verslag.");
        }
        return WRONG_CALL;
    }

    private static void tell(ConfigurableApplicationContext context, Options options, PrintStream out) {
        out.println();
        out.println(
                "Nabij draait op http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        if (System.getenv("NABIJ_DB_URL") == null) {
            out.println(
                    "De gegevens staan in " + options.data().toAbsolutePath().normalize());
        }
        if (options.demo()) {
            context.getBeanProvider(DemoAccounts.class).stream()
                    .flatMap(d -> d.accounts().stream())
                    .forEach(a ->
                            out.printf("  %-28s %-18s %-14s %s%n", a.role(), a.name(), a.password(), a.organisation()));
        }
        if (context.getBean(UserRepository.class).isEmpty()) {
            out.println(
                    "Er zijn nog geen gebruikers. Maak een beheerder: ./nabij beheerder toevoegen NAAM --gemeente CODE");
        }
        out.println("Stoppen: Ctrl+C");
        out.flush();
    }

    private static boolean free(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param port 0 for any free port */
    record Options(int port, Path data, boolean demo) {

        static Options parse(List<String> args, List<String> errors) {
            int port = DEFAULT_PORT;
            Path data = Path.of("gegevens");
            boolean demo = true;
            for (int i = 0; i < args.size(); i++) {
                switch (args.get(i)) {
                    case "--zonder-demo" -> demo = false;
                    case "--poort" -> port = port(value(args, i++, errors), errors);
                    case "--gegevens" -> data = Path.of(value(args, i++, errors));
                    default -> errors.add("Onbekende optie: " + args.get(i));
                }
            }
            return new Options(port, data, demo);
        }

        private static String value(List<String> args, int i, List<String> errors) {
            if (i + 1 >= args.size() || args.get(i + 1).startsWith("--")) {
                errors.add("Bij " + args.get(i) + " hoort een waarde.");
                return "";
            }
            return args.get(i + 1);
        }

        private static int port(String text, List<String> errors) {
            if (text.isEmpty()) {
                return 0;
            }
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
                errors.add("De poort moet een getal zijn van 0 tot en met " + HIGHEST_PORT + ", niet '" + text + "'.");
                return 0;
            }
            return Integer.parseInt(text);
        }
    }
}
