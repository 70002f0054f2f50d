package nl.nabij.beschikking.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.indicatie.Herrekening;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Vraag;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;
import org.springframework.stereotype.Component;

/** Puts the codes of a receipt into words, by the texts of the norm files as they were then. */
@Component
class Bewijsfeiten {

    private static final String NAAM = "naam:";

    private final Herrekening herrekening;
    private final Normteksten normteksten;

    Bewijsfeiten(Herrekening herrekening, Normteksten normteksten) {
        this.herrekening = herrekening;
        this.normteksten = normteksten;
    }

    /**
     * One fact as the consulent saw it.
     *
     * @param pad where it stands in the receipt
     * @param bron file that asks it, and the day of the answer
     */
    record Feit(String vraag, String antwoord, String pad, String bron) {}

    /** In the order in which they were asked; what no known text explains comes last, by its code. */
    List<Feit> van(Indicatie indicatie) {
        Map<String, String> over = new TreeMap<>(indicatie.feiten());
        List<Feit> feiten = new ArrayList<>();
        new TreeMap<>(indicatie.receipt().normen()).forEach((pad, hash) -> {
            for (Vraag vraag : vragen(pad, hash)) {
                String antwoord = over.remove(vraag.code());
                if (antwoord != null) {
                    feiten.add(new Feit(
                            vraag.vraag(),
                            vraag.tekst(antwoord),
                            pad(vraag.code()),
                            pad + ". Antwoord in de indicatie per " + Tekst.datum(indicatie.peildatum()) + "."));
                }
            }
        });
        over.forEach((code, antwoord) -> feiten.add(
                new Feit(code, antwoord, pad(code), "De tekst van deze vraag is niet bewaard; dit is haar code.")));
        return feiten;
    }

    private static String pad(String code) {
        return "indicatie " + code;
    }

    private List<Vraag> vragen(String pad, String hash) {
        try {
            return tekst(pad, hash)
                    .map(tekst -> herrekening.vragen(new Herrekening.Kadertekst(pad, hash, tekst)))
                    .orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of(); // another norm than a framework
        }
    }

    private Optional<String> tekst(String pad, String hash) {
        return herrekening.tekst(pad, hash).or(() -> normteksten.find(hash));
    }

    /** Name of the norm in words, by path; a norm of which no text is known is left out. */
    Map<String, String> namen(Iterable<Normwaarde> normen) {
        Map<String, String> namen = new HashMap<>();
        for (Normwaarde norm : normen) {
            tekst(norm.pad(), norm.hash()).flatMap(Bewijsfeiten::naam).ifPresent(n -> namen.put(norm.pad(), n));
        }
        return namen;
    }

    private static Optional<String> naam(String tekst) {
        return tekst.lines()
                .filter(r -> r.startsWith(NAAM))
                .map(r -> r.substring(NAAM.length()).strip().replaceAll("^[\"']|[\"']$", ""))
                .findFirst();
    }
}
