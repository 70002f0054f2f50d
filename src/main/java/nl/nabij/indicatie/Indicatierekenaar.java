package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.nabij.gebied.Gebieden;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.model.Herberekening;
import nl.nabij.indicatie.model.Hoeveelheid;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Rekenmachine;
import nl.nabij.indicatie.model.Tegenfeiten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.platform.NotFoundException;

/** Joins the policy of the gemeente (which framework) with the computation. */
final class Indicatierekenaar implements Indicatieberekening {

    static final String PAD_NORMENKADER = "indicatie/normenkader";

    private final Gebieden gebieden;
    private final Normen normen;
    private final Normenkaders kaders;
    private final Kaderbron eigen;
    private final String versie;
    /** By code: two frameworks may have the same content, and each receipt names its own. */
    private final Map<String, Rekenmachine> machines = new ConcurrentHashMap<>();

    Indicatierekenaar(Gebieden gebieden, Normen normen, Normenkaders kaders, Kaderbron eigen, String versie) {
        this.gebieden = gebieden;
        this.normen = normen;
        this.kaders = kaders;
        this.eigen = eigen;
        this.versie = versie;
    }

    boolean kent(Gemeentecode gemeente) {
        return gebieden.find(gemeente).isPresent();
    }

    @Override
    public String normenkader(Gemeentecode gemeente, LocalDate peildatum) {
        return eigen.code(gemeente, peildatum)
                .orElseGet(() ->
                        normen.waarde(PAD_NORMENKADER, gemeente, peildatum).waarde());
    }

    @Override
    public List<Vraag> vragen(String normenkader, Map<String, String> feiten) {
        return get(normenkader).vragen(feiten);
    }

    @Override
    public Kaderinfo info(String normenkader) {
        Normenkader kader = get(normenkader);
        return new Kaderinfo(
                kader.code(),
                kader.naam(),
                kader.status(),
                kader.voorBesluiten(),
                kader.rekenregels().weken().toString());
    }

    @Override
    public List<Onderdeelinfo> onderdelen(String normenkader, Map<String, String> feiten) {
        Normenkader kader = get(normenkader);
        return kader.onderdelenBij(feiten).stream().map(o -> info(kader, o)).toList();
    }

    private static Onderdeelinfo info(Normenkader kader, Onderdeel onderdeel) {
        String norm = Optional.ofNullable(onderdeel.hoeveelheid())
                .map(Hoeveelheid::toString)
                .orElse("");
        return new Onderdeelinfo(
                onderdeel.code(),
                kader.volledigeNaam(onderdeel),
                onderdeel.frequentie(),
                norm,
                onderdeel.reden(),
                onderdeel.bron());
    }

    @Override
    public Berekening bereken(
            String normenkader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        Optional<Normenkader> kader = find(normenkader);
        if (kader.isEmpty()) {
            return new Berekening.Gestopt(
                    normenkader,
                    peildatum,
                    List.of(),
                    List.of(new Ontbreekt(
                            Ontbreekt.Soort.NORMENKADER,
                            normenkader,
                            "Het normenkader '" + normenkader + "' is er niet. Bekend zijn: "
                                    + String.join(", ", codes()) + ".")));
        }
        return machines.computeIfAbsent(kader.get().code(), c -> new Rekenmachine(kader.get(), versie))
                .bereken(feiten, afwijkingen, peildatum);
    }

    @Override
    public Herberekend herbereken(Indicatieversie versie, String normenkader, LocalDate peildatum) {
        Herberekening opnieuw = new Herberekening(get(versie.normenkader()), get(normenkader));
        Map<String, String> feiten = opnieuw.feiten(versie.indicatie().feiten());
        List<Afwijking> eigen = opnieuw.afwijkingen(feiten, versie.afwijkingen());
        return new Herberekend(bereken(normenkader, feiten, eigen, peildatum), feiten, eigen);
    }

    @Override
    public List<WatAls> watAls(
            String normenkader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        return Tegenfeiten.bij(get(normenkader), feiten, afwijkingen, peildatum);
    }

    private List<String> codes() {
        return kaders.alle().stream().map(Normenkader::code).toList();
    }

    private Optional<Normenkader> find(String normenkader) {
        return kaders.find(normenkader).or(() -> eigen.find(normenkader));
    }

    Normenkader get(String normenkader) {
        return find(normenkader)
                .orElseThrow(() -> new NotFoundException("Het normenkader '" + normenkader + "' is er niet."));
    }
}
