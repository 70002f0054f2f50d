package nl.nabij.indicatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nabij.indicatie.opdracht.Uitvoer;
import nl.nabij.indicatie.opdracht.Verzoek;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.Command;

/** {@code ./nabij indicatie bereken BESTAND.json [--json]}: the same computation as on the screen, without a database. */
public final class IndicatieBerekenCommand implements Command {

    private static final String JSON = "--json";

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> bestanden = args.stream().filter(a -> !a.equals(JSON)).toList();
        if (bestanden.size() != 1 || bestanden.getFirst().startsWith("--")) {
            err.println("Gebruik: nabij indicatie bereken BESTAND.json [--json]");
            return WRONG_CALL;
        }
        return switch (lees(bestanden.getFirst())) {
            case Verzoeklezer.Fout fout -> {
                fout.fouten().forEach(f -> err.println(bestanden.getFirst() + ": " + f));
                yield WRONG_CALL;
            }
            case Verzoeklezer.Goed goed -> bereken(goed.verzoek(), args.contains(JSON), out, err);
        };
    }

    private static Verzoeklezer.Gelezen lees(String bestand) {
        try {
            return Verzoeklezer.lees(Files.readString(Path.of(bestand)));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return new Verzoeklezer.Fout(List.of("het bestand is niet te lezen."));
        }
    }

    private static int bereken(Verzoek verzoek, boolean json, PrintStream out, PrintStream err) {
        Indicatierekenaar rekenaar = BerekeningConfiguration.zonderSpring();
        if (!rekenaar.kent(verzoek.gemeente())) {
            err.println("gemeente: Nabij heeft geen beleid van gemeente " + verzoek.gemeente() + ".");
            return WRONG_CALL;
        }
        Berekening berekening = berekening(rekenaar, verzoek);
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
