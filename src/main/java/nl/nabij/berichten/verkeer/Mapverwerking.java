package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.platform.database.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Handles the files of a folder in order of name. Each file is one transaction; it is moved only after that, so a process that
 * dies loses nothing and finds its work back. Two workers on one folder never hold the same file.
 */
@Component
public class Mapverwerking {

    private static final Logger LOG = LoggerFactory.getLogger(Mapverwerking.class);
    private static final List<String> NOG_BEZIG = List.of(".tmp", ".part", ".filepart", ".crdownload");
    private static final String FOUTEN = ".fouten.txt";
    private static final int MELD_SECONDEN = 2;

    private final Ontvangst ontvangst;
    private final Uitgang uitgang;
    private final Wachtrijwerker wachtrij;
    private final Slot slot;

    Mapverwerking(Ontvangst ontvangst, Uitgang uitgang, Wachtrijwerker wachtrij, Slot slot) {
        this.ontvangst = ontvangst;
        this.uitgang = uitgang;
        this.wachtrij = wachtrij;
        this.slot = slot;
    }

    /** How the run went. */
    public record Telling(int verwerkt, int afgewezen, int herhaald, int onleesbaar, int verstuurd) {}

    /**
     * Handles {@code in} and what waits from the pages, writes answers and waiting messages to {@code uit}. One line per file on
     * {@code out}, and every few seconds one about a file that takes long.
     *
     * @throws DatabaseException when the database is gone; the file it was at stays where it is
     */
    public Telling verwerk(Path in, Path uit, PrintStream out) throws IOException {
        Teller teller = new Teller();
        List<Path> bestanden = bestanden(in, out);
        for (int i = 0; i < bestanden.size(); i++) {
            Path file = bestanden.get(i);
            String plaats = (i + 1) + " van " + bestanden.size() + ", " + file.getFileName() + ": ";
            Voortgang voortgang = Voortgang.elke(MELD_SECONDEN, tekst -> out.println(plaats + tekst));
            verwerkAlleen(file, uit, new Uitvoer(out, voortgang, teller));
        }
        wachtrij.werk(out::println);
        int verstuurd = uitgang.schrijfWachtende(uit, out);
        return teller.telling(verstuurd);
    }

    private record Uitvoer(PrintStream out, Voortgang voortgang, Teller teller) {}

    private void verwerkAlleen(Path file, Path uit, Uitvoer uitvoer) throws IOException {
        try {
            if (!slot.probeer(file, () -> verwerkBestand(file, uit, uitvoer))) {
                uitvoer.out().println(file.getFileName() + ": overgeslagen, een ander proces is ermee bezig");
            }
        } catch (DatabaseException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Message file could not be handled", e);
            uitvoer.teller().onleesbaar++;
            uitvoer.out()
                    .println(
                            file.getFileName() + ": niet verwerkt door een storing in Nabij; het bestand blijft staan");
        }
    }

    private void verwerkBestand(Path file, Path uit, Uitvoer uitvoer) throws IOException {
        PrintStream out = uitvoer.out();
        Teller teller = uitvoer.teller();
        Ontvangen ontvangen;
        try {
            ontvangen = ontvangst.ontvang(
                    Inzending.uitMap(Inhoud.van(file), file.getFileName().toString())
                            .met(uitvoer.voortgang()));
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            teller.onleesbaar++;
            out.println(file.getFileName() + ": kan niet worden gelezen en blijft staan");
            return;
        }
        teller.tel(ontvangen);
        if (ontvangen.antwoord() != null) {
            uitgang.schrijf(ontvangen.antwoord(), uit);
        }
        Path nieuw = verplaats(file);
        if (!ontvangen.fouten().isEmpty()) {
            schrijfFouten(nieuw, ontvangen);
        }
        out.println(file.getFileName() + ": " + ontvangen.regel());
    }

    /** Still being written: whoever puts files here gives them their own name when they are whole. */
    private static boolean isNogBezig(Path file, PrintStream out) {
        String naam = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean bezig = NOG_BEZIG.stream().anyMatch(naam::endsWith);
        if (bezig) {
            out.println(file.getFileName() + ": overgeslagen, het wordt nog geschreven. Hernoem het als het af is.");
        }
        return bezig;
    }

    private static List<Path> bestanden(Path in, PrintStream out) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.getFileName().toString().endsWith(FOUTEN))
                    .filter(f -> !isNogBezig(f, out))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    /** To {@code verwerkt}; a file of the same name and other content keeps its place. */
    private static Path verplaats(Path file) throws IOException {
        Path map = Files.createDirectories(file.resolveSibling("verwerkt"));
        Path doel = map.resolve(file.getFileName());
        for (int i = 2; Files.exists(doel) && Files.mismatch(file, doel) >= 0; i++) {
            doel = map.resolve(i + "-" + file.getFileName());
        }
        return Files.move(file, doel, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void schrijfFouten(Path file, Ontvangen ontvangen) throws IOException {
        String tekst = ontvangen.fouten().stream()
                .map(f -> f.regel() + (f.plaats().isEmpty() ? "" : " (" + f.plaats() + ")") + "\n    " + f.uitleg())
                .collect(Collectors.joining("\n", ontvangen.regel() + "\n\n", "\n"));
        Files.writeString(file.resolveSibling(file.getFileName() + FOUTEN), tekst, StandardCharsets.UTF_8);
    }

    private static final class Teller {
        private int verwerkt;
        private int afgewezen;
        private int herhaald;
        private int onleesbaar;

        void tel(Ontvangen o) {
            if (o.herhaling()) {
                herhaald++;
            } else if (o.afgewezen()) {
                afgewezen++;
            } else {
                verwerkt++;
            }
        }

        Telling telling(int verstuurd) {
            return new Telling(verwerkt, afgewezen, herhaald, onleesbaar, verstuurd);
        }
    }
}
