package nl.nabij.indicatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Rekenmachine;
import nl.nabij.indicatie.opdracht.Uitvoer;
import nl.nabij.indicatie.opdracht.Verzoek;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.Command;

/** {@code ./nabij indicatie bereken BESTAND.json [--kader BESTAND.xlsx] [--json]}: the same computation as on the screen, without a database. */
public final class IndicatieBerekenCommand implements Command {

    private static final String JSON = "--json";
    private static final String KADER = "--kader";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> bestanden = new ArrayList<>(args);
        boolean json = bestanden.remove(JSON);
        int optie = bestanden.indexOf(KADER);
        Optional<Path> kader = Optional.empty();
        if (optie >= 0 && optie + 1 < bestanden.size()) {
            kader = Optional.of(Path.of(bestanden.remove(optie + 1)));
            bestanden.remove(optie);
        }
        if (bestanden.size() != 1 || bestanden.getFirst().startsWith("--")) {
            err.println("Gebruik: nabij indicatie bereken BESTAND.json [--kader BESTAND.xlsx] [--json]");
            return WRONG_CALL;
        }
        List<String> fouten = new ArrayList<>();
        Optional<Normenkader> eigen = kader.flatMap(k -> kader(k, fouten));
        Optional<Verzoek> verzoek = switch (lees(bestanden.getFirst())) {
            case Verzoeklezer.Fout fout -> {
                fout.fouten().forEach(f -> fouten.add(bestanden.getFirst() + ": " + f));
                yield Optional.empty();
            }
            case Verzoeklezer.Goed goed -> Optional.of(goed.verzoek());
        };
        fouten.forEach(err::println);
        return fouten.isEmpty() ? bereken(verzoek.orElseThrow(), eigen, json, out, err) : WRONG_CALL;
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

    private static Verzoeklezer.Gelezen lees(String bestand) {
        try {
            return Verzoeklezer.lees(Files.readString(Path.of(bestand)));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return new Verzoeklezer.Fout(List.of("het bestand is niet te lezen."));
        }
    }

    private static int bereken(
            Verzoek verzoek, Optional<Normenkader> eigen, boolean json, PrintStream out, PrintStream err) {
        Indicatierekenaar rekenaar = BerekeningConfiguration.zonderSpring();
        if (!rekenaar.kent(verzoek.gemeente())) {
            err.println("gemeente: Nabij heeft geen beleid van gemeente " + verzoek.gemeente() + ".");
            return WRONG_CALL;
        }
        Berekening berekening = eigen.map(
                        k -> Rekenmachine.bereken(k, verzoek.feiten(), verzoek.afwijkingen(), verzoek.peildatum(), ""))
                .orElseGet(() -> berekening(rekenaar, verzoek));
        if (json) {
            out.println(Uitvoer.json(berekening));
        } else {
            Uitvoer.tekst(berekening, out);
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
