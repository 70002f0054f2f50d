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

    /** Says which norm files are not what they were. */
    void normen(JsonNode bewijs, List<String> opmerkingen) {
        bewijs.path("normen").properties().forEach(n -> {
            String toen = n.getValue().asString();
            Optional<String> nu = herrekening.huidigeHash(n.getKey());
            if (nu.isEmpty()) {
                opmerkingen.add("norm weg: " + n.getKey() + " is er niet meer (toen hash " + toen + ")");
            } else if (!nu.get().equals(toen)) {
                opmerkingen.add("norm gewijzigd: hash van " + n.getKey() + " was " + toen + " en is nu " + nu.get());
            }
        });
    }

    List<Controle> nareken(Indicatie indicatie, JsonNode bewijs, List<String> opmerkingen) {
        for (Map.Entry<String, String> norm : new TreeMap<>(indicatie.receipt().normen()).entrySet()) {
            Optional<String> tekst =
                    herrekening.tekst(norm.getKey(), norm.getValue()).or(() -> teksten.find(norm.getValue()));
            if (tekst.isPresent()) {
                return nareken(indicatie, tekst.get());
            }
            opmerkingen.add("De tekst van " + norm.getKey() + " is niet " + BEWAARD
                    + ". De minuten zijn daarom nagerekend met de regels uit het bewijs zelf.");
        }
        return List.of(optelling(bewijs));
    }

    private List<Controle> nareken(Indicatie indicatie, String normtekst) {
        Berekening berekening = herrekening.bereken(
                normtekst, indicatie.feiten(), afwijkingen(indicatie.regels()), indicatie.peildatum());
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
