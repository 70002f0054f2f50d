package nl.nabij.indicatie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Beslistabel;
import nl.nabij.indicatie.model.KaleSom;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Rekenmachine;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;

/** Random answers to the questions of one framework, to measure its computation with and beside its peers. Same seed, same cases. */
public final class Indicatiemeting {

    private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);

    private final Normenkader kader;
    private final Rekenmachine machine;
    private final List<Map<String, String>> gevallen;

    private Indicatiemeting(Normenkader kader, List<Map<String, String>> gevallen) {
        this.kader = kader;
        machine = new Rekenmachine(kader, "meting");
        this.gevallen = gevallen;
    }

    /** Only answers whose amounts are all known, so that every case has a total; every case needs some help. */
    public static Indicatiemeting van(String kadercode, int aantal, long zaad) {
        List<DataError> fouten = new ArrayList<>();
        Normenkader kader = Normenkaders.lees(DataTree.classpath("normen"), fouten)
                .find(kadercode)
                .orElseThrow(() -> new IllegalArgumentException("Geen normenkader " + kadercode + " " + fouten));
        Random random = new Random(zaad);
        Rekenmachine machine = new Rekenmachine(kader, "meting");
        List<Map<String, String>> gevallen = Stream.generate(() -> feiten(kader, random))
                .filter(feiten -> machine.bereken(feiten, List.of(), PEILDATUM) instanceof Berekening.Berekend b
                        && b.totaalPerWeek().aantal() > 0)
                .limit(aantal)
                .toList();
        return new Indicatiemeting(kader, gevallen);
    }

    private static Map<String, String> feiten(Normenkader kader, Random random) {
        Map<String, String> feiten = new LinkedHashMap<>();
        Optional<Vraag> open = Optional.of(kader.vragen(feiten).getFirst());
        while (open.isPresent()) {
            feiten.put(open.get().code(), antwoord(open.get(), random));
            open = kader.vragen(feiten).stream()
                    .filter(v -> !feiten.containsKey(v.code()))
                    .findFirst();
        }
        return feiten;
    }

    private static String antwoord(Vraag vraag, Random random) {
        List<String> opties = List.copyOf(vraag.opties().keySet());
        return opties.isEmpty()
                ? Integer.toString(random.nextInt(vraag.minimum(), vraag.maximum() + 1))
                : opties.get(random.nextInt(opties.size()));
    }

    public int aantal() {
        return gevallen.size();
    }

    /** Minutes per week of every case, each with its whole onderbouwing and receipt. */
    public int[] metOnderbouwing() {
        int[] minuten = new int[gevallen.size()];
        for (int i = 0; i < minuten.length; i++) {
            if (!(machine.bereken(gevallen.get(i), List.of(), PEILDATUM) instanceof Berekening.Berekend b)
                    || b.regels().isEmpty()) {
                throw new IllegalStateException("Geen uitkomst met onderbouwing voor geval " + i);
            }
            minuten[i] = b.totaalPerWeek().aantal();
        }
        return minuten;
    }

    /** The same numbers by bare arithmetic: no explanation, no check, answers looked up beforehand. */
    public Supplier<int[]> kaleSom() {
        return KaleSom.van(kader, gevallen)::minuten;
    }

    /** Writes the framework as a decision table for another engine, and the cases as lines under the names of the facts. */
    public void schrijf(Path model, Path bestand) throws IOException {
        Files.writeString(model, Beslistabel.dmn(kader));
        List<String> namen = Beslistabel.feiten(kader);
        List<String> regels =
                new ArrayList<>(List.of(namen.stream().map(Beslistabel::naam).collect(Collectors.joining(";"))));
        gevallen.forEach(
                g -> regels.add(namen.stream().map(n -> g.getOrDefault(n, "")).collect(Collectors.joining(";"))));
        Files.write(bestand, regels);
    }
}
