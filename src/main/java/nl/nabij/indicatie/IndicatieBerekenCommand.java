package nl.nabij.indicatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Rekenmachine;
import nl.nabij.indicatie.opdracht.Uitvoer;
import nl.nabij.indicatie.opdracht.Verzoek;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.indicatie.opdracht.Weegverzoeklezer;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.Command;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./nabij indicatie bereken BESTAND.json [--kader BESTAND.xlsx | --gegevens MAP] [--json]}: the same computation as on the
 * screen, of hulp bij het huishouden or of products that are weighed by method. With {@code --gegevens} also with what gemeenten settled and read in there; without it from the files of normen/ alone.
 */
public final class IndicatieBerekenCommand implements Command {

    private static final String JSON = "--json";
    private static final String KADER = "--kader";
    private static final String GEGEVENS = "--gegevens";
    private static final String GEBRUIK =
            "Gebruik: nabij indicatie bereken BESTAND.json [--kader BESTAND.xlsx | --gegevens MAP] [--json]";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> bestanden = new ArrayList<>(args);
        boolean json = bestanden.remove(JSON);
        Optional<Path> kader = optie(bestanden, KADER);
        Optional<Path> gegevens = optie(bestanden, GEGEVENS);
        boolean beide = kader.isPresent() && gegevens.isPresent();
        if (beide || bestanden.size() != 1 || bestanden.getFirst().startsWith("--")) {
            err.println(GEBRUIK);
            return WRONG_CALL;
        }
        List<String> fouten = new ArrayList<>();
        Optional<Normenkader> eigen = kader.flatMap(k -> kader(k, fouten));
        String bestand = bestanden.getFirst();
        Optional<String> inhoud = inhoud(bestand);
        Optional<Weegverzoeklezer.Gelezen> producten = inhoud.flatMap(Weegverzoeklezer::lees);
        if (producten.isPresent()) {
            kader.ifPresent(k -> fouten.add(KADER + " hoort bij hulp bij het huishouden, niet bij producten."));
            return weeg(bestand, producten.get(), fouten, gegevens, new Schrijver(json, out, err));
        }
        Optional<Verzoek> verzoek = switch (lees(inhoud)) {
            case Verzoeklezer.Fout fout -> {
                fout.fouten().forEach(f -> fouten.add(bestand + ": " + f));
                yield Optional.empty();
            }
            case Verzoeklezer.Goed goed -> Optional.of(goed.verzoek());
        };
        fouten.forEach(err::println);
        Schrijver schrijver = new Schrijver(json, out, err);
        if (!fouten.isEmpty()) {
            return WRONG_CALL;
        }
        return gegevens.map(map -> metGegevens(map, schrijver, c -> bereken(c, verzoek.orElseThrow(), schrijver)))
                .orElseGet(
                        () -> bereken(BerekeningConfiguration.zonderSpring(), verzoek.orElseThrow(), eigen, schrijver));
    }

    record Schrijver(boolean json, PrintStream out, PrintStream err) {}

    private static Optional<Path> optie(List<String> args, String naam) {
        int plaats = args.indexOf(naam);
        if (plaats < 0 || plaats + 1 >= args.size()) {
            return Optional.empty();
        }
        args.remove(plaats);
        return Optional.of(Path.of(args.remove(plaats)));
    }

    private static int metGegevens(Path gegevens, Schrijver schrijver, ToIntFunction<ApplicationContext> opdracht) {
        try (ConfigurableApplicationContext context = Runtime.start(gegevens, Map.of(), false)) {
            return opdracht.applyAsInt(context);
        } catch (DatabaseException e) {
            schrijver.err().println(e.getMessage());
            return WRONG_CALL;
        }
    }

    /** On a running context, so that a test can share the database of the application. */
    static int bereken(ApplicationContext context, Verzoek verzoek, Schrijver schrijver) {
        return bereken(context.getBean(Indicatierekenaar.class), verzoek, Optional.empty(), schrijver);
    }

    /** A framework as a gemeente reads it in on the screen. */
    private static Optional<Normenkader> kader(Path bestand, List<String> fouten) {
        try {
            return switch (Kaderinlezing.lees(bestand.toString(), Files.readAllBytes(bestand))) {
                case Kaderinlezing.Goed goed -> Optional.of(goed.kader().kader());
                case Kaderinlezing.Fout fout -> {
                    fout.fouten().forEach(f -> fouten.add(bestand + ": " + f));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            fouten.add(bestand + ": het bestand is niet te lezen.");
            return Optional.empty();
        }
    }

    private static Optional<String> inhoud(String bestand) {
        try {
            return Optional.of(Files.readString(Path.of(bestand)));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Verzoeklezer.Gelezen lees(Optional<String> inhoud) {
        return inhoud.map(Verzoeklezer::lees)
                .orElseGet(() -> new Verzoeklezer.Fout(List.of("het bestand is niet te lezen.")));
    }

    private static int weeg(
            String bestand,
            Weegverzoeklezer.Gelezen gelezen,
            List<String> fouten,
            Optional<Path> gegevens,
            Schrijver schrijver) {
        if (gelezen instanceof Weegverzoeklezer.Fout fout) {
            fout.fouten().forEach(f -> fouten.add(bestand + ": " + f));
        }
        if (!fouten.isEmpty() || !(gelezen instanceof Weegverzoeklezer.Goed goed)) {
            fouten.forEach(schrijver.err()::println);
            return WRONG_CALL;
        }
        return gegevens.map(map -> metGegevens(map, schrijver, c -> Weegopdracht.weeg(c, goed.verzoek(), schrijver)))
                .orElseGet(() -> Weegopdracht.weeg(goed.verzoek(), schrijver));
    }

    private static int bereken(
            Indicatierekenaar rekenaar, Verzoek verzoek, Optional<Normenkader> eigen, Schrijver schrijver) {
        if (!rekenaar.kent(verzoek.gemeente())) {
            schrijver.err().println("gemeente: Nabij heeft geen beleid van gemeente " + verzoek.gemeente() + ".");
            return WRONG_CALL;
        }
        Berekening berekening = eigen.map(
                        k -> Rekenmachine.bereken(k, verzoek.feiten(), verzoek.afwijkingen(), verzoek.peildatum(), ""))
                .orElseGet(() -> berekening(rekenaar, verzoek));
        if (schrijver.json()) {
            schrijver.out().println(Uitvoer.json(berekening));
        } else {
            Uitvoer.tekst(berekening, schrijver.out());
        }
        return berekening instanceof Berekening.Berekend ? OK : REJECTED;
    }

    private static Berekening berekening(Indicatierekenaar rekenaar, Verzoek verzoek) {
        try {
            String kader = verzoek.normenkader()
                    .orElseGet(() -> rekenaar.normenkader(verzoek.gemeente(), verzoek.peildatum()));
            return rekenaar.bereken(kader, verzoek.feiten(), verzoek.afwijkingen(), verzoek.peildatum());
        } catch (NormOntbreektException e) {
            return new Berekening.Gestopt(
                    "",
                    verzoek.peildatum(),
                    List.of(),
                    List.of(new Ontbreekt(Ontbreekt.Soort.NORMENKADER, e.pad(), String.valueOf(e.getMessage()))));
        }
    }
}
