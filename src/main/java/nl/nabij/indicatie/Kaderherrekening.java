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
import nl.nabij.norm.Vastgesteldbeleid;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.springframework.stereotype.Component;

@Component
class Kaderherrekening implements Herrekening {

    private static final String NU = "naspelen";

    private final Map<String, DataFile> bestanden;
    private final Eigenkaders eigenkaders;
    private final Vastgesteldbeleid vastgesteld;

    Kaderherrekening(Eigenkaders eigenkaders, Vastgesteldbeleid vastgesteld) {
        this.eigenkaders = eigenkaders;
        this.vastgesteld = vastgesteld;
        this.bestanden = DataTree.classpath("normen").files().stream()
                .filter(f -> f.name().endsWith(".yaml"))
                .collect(Collectors.toMap(DataFile::withoutExtension, Function.identity(), (a, b) -> a));
    }

    @Override
    public Optional<String> huidigeHash(String bestand) {
        return Optional.ofNullable(bestanden.get(bestand))
                .map(DataFile::sha256)
                .or(() -> eigen(bestand).map(Eigenkaders.Inhoud::hash));
    }

    @Override
    public Optional<String> tekst(String bestand, String hash) {
        return Optional.ofNullable(bestanden.get(bestand))
                .filter(f -> f.sha256().equals(hash))
                .map(DataFile::text)
                .or(() -> eigen(bestand).filter(i -> i.hash().equals(hash)).map(Eigenkaders.Inhoud::tekst))
                .or(() -> vastgesteld.tekst(hash));
    }

    private Optional<Eigenkaders.Inhoud> eigen(String bestand) {
        return Eigenkader.vanBestand(bestand).flatMap(v -> eigenkaders.inhoud(v.gemeente(), v.nummer()));
    }

    @Override
    public List<Vraag> vragen(Kadertekst kader) {
        return lees(kader).vragen().stream()
                .map(Normenkader.GesteldeVraag::vraag)
                .toList();
    }

    @Override
    public Berekening bereken(
            Kadertekst kader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        return Rekenmachine.bereken(lees(kader), feiten, afwijkingen, peildatum, NU);
    }

    private static Normenkader lees(Kadertekst kader) {
        Optional<Eigenkader.Versie> eigen = Eigenkader.vanBestand(kader.bestand());
        if (eigen.isPresent()) {
            return eigen(kader, eigen.get());
        }
        List<DataError> fouten = new ArrayList<>();
        DataFile bestand = new DataFile("instrument/naspelen/" + Normenkaders.BESTAND, kader.tekst());
        List<Normenkader> kaders =
                Normenkaders.lees(new DataTree(List.of(bestand)), fouten).alle();
        if (!fouten.isEmpty() || kaders.size() != 1) {
            throw new IllegalArgumentException("Dit is geen normenkader: " + fouten);
        }
        return kaders.getFirst();
    }

    private static Normenkader eigen(Kadertekst kader, Eigenkader.Versie versie) {
        try {
            Eigenkaders.Inhoud inhoud = new Eigenkaders.Inhoud(kader.tekst(), kader.hash());
            return Kaderinlezing.bewaard(versie.gemeente(), versie.nummer(), inhoud)
                    .kader();
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("Dit is geen normenkader: " + e.getMessage(), e);
        }
    }
}
