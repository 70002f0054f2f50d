package nl.nabij.berichten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.nabij.berichten.regels.Antwoordregel;

/** Holds a WMO325 against the WMO323 it answers, when both are handed in together. */
final class Antwoordcontrole {

    private Antwoordcontrole() {}

    /**
     * The outcome with what the declaratie among {@code alle} says about this answer. Without its own declaratie it is held
     * against the first one, so that TR337 tells that it belongs to another; without any declaratie nothing is added.
     *
     * @throws IOException when a file cannot be read
     */
    static Berichtcontrole.Uitkomst aangevuld(Path bestand, Berichtcontrole.Uitkomst uitkomst, List<String> alle)
            throws IOException {
        if (uitkomst.soort().filter(s -> s == Berichtsoort.WMO325).isEmpty() || !uitkomst.geldig()) {
            return uitkomst;
        }
        Optional<Bericht> antwoord = gelezen(bestand);
        Bericht declaratie = null;
        for (String naam : alle) {
            Optional<Bericht> ander = isDeclaratie(Path.of(naam)) ? gelezen(Path.of(naam)) : Optional.empty();
            if (ander.isPresent() && (declaratie == null || antwoordOp(antwoord, ander.get()))) {
                declaratie = ander.get();
            }
        }
        return antwoord.isEmpty() || declaratie == null
                ? uitkomst
                : new Berichtcontrole.Uitkomst(uitkomst.soort(), Antwoordregel.toets(antwoord.get(), declaratie));
    }

    private static boolean antwoordOp(Optional<Bericht> antwoord, Bericht declaratie) {
        return antwoord.flatMap(a -> a.kind("Header/DeclaratieIdentificatie/Identificatie"))
                .filter(e -> e.tekst().strip().equals(declaratie.kop().identificatie()))
                .isPresent();
    }

    private static boolean isDeclaratie(Path bestand) throws IOException {
        return Files.isRegularFile(bestand)
                && Berichtcontrole.controleer(bestand)
                        .soort()
                        .filter(s -> s == Berichtsoort.WMO323)
                        .isPresent();
    }

    private static Optional<Bericht> gelezen(Path bestand) throws IOException {
        return Berichtlezer.lees(bestand) instanceof Leesresultaat.Gelezen g
                ? Optional.of(g.bericht())
                : Optional.empty();
    }
}
