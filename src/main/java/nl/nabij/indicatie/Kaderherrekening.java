package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Rekenmachine;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.springframework.stereotype.Component;

@Component
class Kaderherrekening implements Herrekening {

    private static final String NU = "naspelen";

    private final Map<String, DataFile> bestanden;

    Kaderherrekening() {
        this.bestanden = DataTree.classpath("normen").files().stream()
                .filter(f -> f.name().endsWith(".yaml"))
                .collect(Collectors.toMap(DataFile::withoutExtension, Function.identity(), (a, b) -> a));
    }

    @Override
    public Optional<String> huidigeHash(String bestand) {
        return Optional.ofNullable(bestanden.get(bestand)).map(DataFile::sha256);
    }

    @Override
    public Optional<String> tekst(String bestand, String hash) {
        return Optional.ofNullable(bestanden.get(bestand))
                .filter(f -> f.sha256().equals(hash))
                .map(DataFile::text);
    }

    @Override
    public List<Vraag> vragen(String tekst) {
        return kader(tekst).vragen().stream()
                .map(Normenkader.GesteldeVraag::vraag)
                .toList();
    }

    @Override
    public Berekening bereken(
            String tekst, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        return Rekenmachine.bereken(kader(tekst), feiten, afwijkingen, peildatum, NU);
    }

    private static Normenkader kader(String tekst) {
        List<DataError> fouten = new ArrayList<>();
        DataFile bestand = new DataFile("instrument/naspelen/" + Normenkaders.BESTAND, tekst);
        List<Normenkader> kaders =
                Normenkaders.lees(new DataTree(List.of(bestand)), fouten).alle();
        if (!fouten.isEmpty() || kaders.size() != 1) {
            throw new IllegalArgumentException("Dit is geen normenkader: " + fouten);
        }
        return kaders.getFirst();
    }
}
