package nl.nabij.indicatie.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Berekening.Gestopt;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.WatAls;

/**
 * Changes one answer at a time and computes again. Where the other answer brings new questions, every way to answer them is tried;
 * nothing is assumed. Own minutes of the professional stay as far as their onderdeel still counts.
 */
public final class Tegenfeiten {

    /** More ways than this to answer the new questions say nothing to a reader. */
    private static final int MEESTE_MANIEREN = 16;

    private final Normenkader kader;
    private final Map<String, String> feiten;
    private final List<Afwijking> afwijkingen;
    private final LocalDate peildatum;

    private Tegenfeiten(
            Normenkader kader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        this.kader = kader;
        this.feiten = kader.gesteldeFeiten(feiten);
        this.afwijkingen = afwijkingen;
        this.peildatum = peildatum;
    }

    /** In the order of the questions; empty as long as the present answers do not come to an outcome. */
    public static List<WatAls> bij(
            Normenkader kader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum) {
        Tegenfeiten tegen = new Tegenfeiten(kader, feiten, afwijkingen, peildatum);
        if (!(Rekenmachine.bereken(kader, feiten, afwijkingen, peildatum, "") instanceof Berekend nu)) {
            return List.of();
        }
        return kader.vragen(feiten).stream()
                .flatMap(vraag -> tegen.bij(vraag, nu))
                .toList();
    }

    private record Manier(String code, String antwoord, Berekening uitkomst) {}

    private Stream<WatAls> bij(Vraag vraag, Berekend nu) {
        SequencedMap<Object, List<Manier>> gelijk = new LinkedHashMap<>();
        for (String code : andere(vraag)) {
            for (Map<String, String> dan : manieren(vraag, code)) {
                Berekening uitkomst = bereken(dan);
                if (kan(uitkomst)) {
                    gelijk.computeIfAbsent(kern(uitkomst), k -> new ArrayList<>())
                            .add(new Manier(code, antwoord(vraag, code, dan), uitkomst));
                }
            }
        }
        gelijk.remove(kern(nu));
        return gelijk.values().stream().map(manieren -> watAls(vraag, nu, manieren));
    }

    private WatAls watAls(Vraag vraag, Berekend nu, List<Manier> manieren) {
        Manier eerste = manieren.getFirst();
        int verschil = eerste.uitkomst() instanceof Berekend dan
                ? dan.totaalPerWeek().aantal() - nu.totaalPerWeek().aantal()
                : 0;
        return new WatAls(
                vraag,
                vraag.tekst(feiten.getOrDefault(vraag.code(), "")),
                manieren.stream().map(Manier::antwoord).toList(),
                eerste.code(),
                eerste.uitkomst(),
                verschil,
                eerste.uitkomst() instanceof Berekend dan ? WatAls.verschillen(nu.regels(), dan.regels()) : List.of());
    }

    private List<String> andere(Vraag vraag) {
        String nu = feiten.getOrDefault(vraag.code(), "");
        Stream<String> codes = vraag.soort() == Vraag.Soort.GETAL
                ? Stream.of(-1, 1)
                        .map(stap -> Integer.toString(Integer.parseInt(nu) + stap))
                        .filter(vraag::past)
                : vraag.opties().keySet().stream();
        return codes.filter(code -> !code.equals(nu)).toList();
    }

    /** Every complete set of answers with this one changed; none when there are too many or a number would have to be guessed. */
    private List<Map<String, String>> manieren(Vraag vraag, String code) {
        Map<String, String> dan = new HashMap<>(feiten);
        dan.put(vraag.code(), code);
        List<Map<String, String>> open = new ArrayList<>(List.of(kader.gesteldeFeiten(dan)));
        List<Map<String, String>> vol = new ArrayList<>();
        while (!open.isEmpty()) {
            Map<String, String> antwoorden = open.removeFirst();
            Optional<Vraag> volgende = kader.vragen(antwoorden).stream()
                    .filter(v -> !antwoorden.containsKey(v.code()))
                    .findFirst();
            if (volgende.isEmpty()) {
                vol.add(antwoorden);
            } else {
                volgende.get().opties().keySet().forEach(optie -> {
                    Map<String, String> meer = new HashMap<>(antwoorden);
                    meer.put(volgende.get().code(), optie);
                    open.add(meer);
                });
            }
            if (open.size() + vol.size() > MEESTE_MANIEREN) {
                return List.of();
            }
        }
        return vol;
    }

    private Berekening bereken(Map<String, String> dan) {
        List<String> telt =
                kader.onderdelenBij(dan).stream().map(Onderdeel::code).toList();
        List<Afwijking> blijft =
                afwijkingen.stream().filter(a -> telt.contains(a.onderdeel())).toList();
        return Rekenmachine.bereken(kader, dan, blijft, peildatum, "");
    }

    /** Answers that exclude each other are no alternative. */
    private static boolean kan(Berekening uitkomst) {
        return !(uitkomst instanceof Gestopt gestopt)
                || gestopt.ontbreekt().stream().allMatch(o -> o.soort() == Ontbreekt.Soort.HOEVEELHEID);
    }

    private static Object kern(Berekening uitkomst) {
        return switch (uitkomst) {
            case Berekend b -> minuten(b);
            case Gestopt g -> g.ontbreekt().stream().map(Ontbreekt::code).toList();
        };
    }

    /** Lines that bring no time are no difference. */
    private static Map<String, BigDecimal> minuten(Berekend berekend) {
        Map<String, BigDecimal> minuten = new LinkedHashMap<>();
        berekend.regels().stream()
                .filter(r -> r.minuten().signum() != 0)
                .forEach(r -> minuten.put(r.code(), r.minuten().stripTrailingZeros()));
        return minuten;
    }

    private String antwoord(Vraag vraag, String code, Map<String, String> dan) {
        List<String> erbij = kader.vragen(dan).stream()
                .filter(v -> !feiten.containsKey(v.code()))
                .map(v -> v.vraag() + " " + v.tekst(dan.getOrDefault(v.code(), "")))
                .toList();
        return vraag.tekst(code) + (erbij.isEmpty() ? "" : " (" + String.join("; ", erbij) + ")");
    }
}
