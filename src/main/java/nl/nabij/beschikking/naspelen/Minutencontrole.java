package nl.nabij.beschikking.naspelen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.beschikking.naspelen.Naspeling.Controle;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Herrekening;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.regel.Onderbouwingsregel;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Computes the minutes of a decision again, on the norm file that was used then. */
@Component
class Minutencontrole {

    private static final String BEWAARD = "bewaard bij een besluit";

    private final Herrekening herrekening;
    private final Normteksten teksten;

    Minutencontrole(Herrekening herrekening, Normteksten teksten) {
        this.herrekening = herrekening;
        this.teksten = teksten;
    }

    /** Holds every kept text against its hash, and says which norms are not what they were. */
    void normen(JsonNode bewijs, Verslag verslag) {
        bewijs.path("normen").properties().forEach(n -> {
            String pad = n.getKey();
            String toen = n.getValue().asString();
            bewaard(pad, toen, verslag);
            if (pad.startsWith("aanbod/") || herrekening.tekst(pad, toen).isPresent()) {
                // a row of the offer is held against today by the weighing; what still has its text did not change
                return;
            }
            verslag.opmerking(herrekening
                    .huidigeHash(pad)
                    .map(nu -> "norm gewijzigd: hash van " + pad + " was " + toen + " en is nu " + nu)
                    .orElse("norm weg: " + pad + " is er niet meer (toen hash " + toen + ")"));
        });
    }

    private void bewaard(String pad, String hash, Verslag verslag) {
        Bewaardeteksten bewaard = new Bewaardeteksten(teksten);
        bewaard.find(hash);
        if (bewaard.veranderd(hash)) {
            verslag.controle(new Controle("Tekst van " + pad, "past bij hash " + hash, "tekst is veranderd"));
        }
    }

    List<Controle> nareken(Indicatie indicatie, JsonNode bewijs, Verslag verslag) {
        for (Map.Entry<String, String> norm : new TreeMap<>(indicatie.receipt().normen()).entrySet()) {
            if (!isKader(norm.getKey())) {
                continue;
            }
            Optional<String> tekst =
                    teksten.find(norm.getValue()).or(() -> herrekening.tekst(norm.getKey(), norm.getValue()));
            if (tekst.isPresent()) {
                return nareken(indicatie, new Herrekening.Kadertekst(norm.getKey(), norm.getValue(), tekst.get()));
            }
            verslag.nietNagerekend("De tekst van " + norm.getKey() + " is niet " + BEWAARD
                    + ". De minuten zijn daarom alleen opgeteld met de regels uit het bewijs zelf.");
        }
        return List.of(optelling(bewijs));
    }

    private static boolean isKader(String pad) {
        return pad.startsWith("instrument/") || pad.startsWith("eigen-kader/");
    }

    private List<Controle> nareken(Indicatie indicatie, Herrekening.Kadertekst kader) {
        Berekening berekening;
        try {
            berekening = herrekening.bereken(
                    kader, indicatie.feiten(), afwijkingen(indicatie.regels()), indicatie.peildatum());
        } catch (IllegalArgumentException e) {
            return List.of(new Controle("Normenkader " + kader.bestand(), "leesbaar", String.valueOf(e.getMessage())));
        }
        if (berekening instanceof Berekening.Berekend berekend) {
            List<Controle> controles = new ArrayList<>();
            controles.add(new Controle("Minuten per regel", tekst(indicatie.regels()), tekst(berekend.regels())));
            controles.add(new Controle(
                    "Minuten per week",
                    indicatie.totaalPerWeek().toString(),
                    berekend.totaalPerWeek().toString()));
            return controles;
        }
        String waarom = berekening instanceof Berekening.Gestopt gestopt
                ? gestopt.ontbreekt().stream().map(Ontbreekt::tekst).collect(Collectors.joining(" "))
                : "";
        return List.of(
                new Controle("Minuten per week", indicatie.totaalPerWeek().toString(), "gestopt: " + waarom));
    }

    /** A line that a person gave is input, not outcome: it goes in again as it was kept. */
    private static List<Afwijking> afwijkingen(List<Onderbouwingsregel> regels) {
        List<Afwijking> afwijkingen = new ArrayList<>();
        for (Onderbouwingsregel regel : regels) {
            String door = regel.afwijkingDoor();
            if (door != null) {
                afwijkingen.add(new Afwijking(
                        regel.code(), regel.minuten().abs().intValueExact(), regel.grond(), door, BEWAARD));
            }
        }
        return afwijkingen;
    }

    private static String tekst(List<Onderbouwingsregel> regels) {
        return regels.stream()
                .map(r -> r.onderdeel() + " " + r.frequentie() + " "
                        + r.minuten().stripTrailingZeros().toPlainString() + " ("
                        + r.herkomst().tekst() + ")")
                .collect(Collectors.joining("; "));
    }

    /** The lines in the receipt add up to its total. */
    Controle optelling(JsonNode bewijs) {
        JsonNode indicatie = bewijs.path("indicatie");
        if (!indicatie.has("totaalPerWeek")) {
            return new Controle("Optelling", "geen minuten", "geen minuten");
        }
        BigDecimal som = indicatie
                .path("regels")
                .valueStream()
                .filter(r -> r.has("minuten"))
                .map(r -> new BigDecimal(r.path("minuten").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Controle(
                "Optelling",
                indicatie.path("totaalPerWeek").asString() + " minuten per week",
                som.stripTrailingZeros().toPlainString() + " minuten per week");
    }
}
