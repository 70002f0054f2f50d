package nl.nabij.norm.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.norm.Parameter;
import nl.nabij.norm.web.Beleidsregel.Kant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the policy page shows. */
@Component
class Beleidsoverzicht {

    /** One gemeente on one day. */
    record Zijde(Gemeentecode gemeente, LocalDate dag) {}

    private final Normen normen;

    Beleidsoverzicht(Normen normen) {
        this.normen = normen;
    }

    /** Lines by subject, in order of path. */
    Map<String, List<Beleidsregel>> regels(Zijde links, @Nullable Zijde rechts, String zoek, boolean alleenVerschil) {
        String woord = zoek.strip().toLowerCase(Locale.ROOT);
        return parameters(links, rechts).values().stream()
                .map(p -> regel(p, links, rechts))
                .filter(r -> woord.isEmpty() || tekst(r).contains(woord))
                .filter(r -> !alleenVerschil || rechts == null || r.verschilt())
                .collect(Collectors.groupingBy(
                        Beleidsregel::onderwerp, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private Map<String, Parameter> parameters(Zijde links, @Nullable Zijde rechts) {
        Map<String, Parameter> opPad = new TreeMap<>();
        if (rechts != null) {
            normen.parameters(rechts.gemeente(), rechts.dag()).forEach(p -> opPad.put(p.pad(), p));
        }
        normen.parameters(links.gemeente(), links.dag()).forEach(p -> opPad.put(p.pad(), p));
        return opPad;
    }

    private Beleidsregel regel(Parameter parameter, Zijde links, @Nullable Zijde rechts) {
        return new Beleidsregel(
                parameter.pad(),
                parameter.naam(),
                parameter.omschrijving(),
                kant(parameter.pad(), links),
                rechts == null ? null : kant(parameter.pad(), rechts));
    }

    private Kant kant(String pad, Zijde zijde) {
        try {
            Normwaarde waarde = normen.waarde(pad, zijde.gemeente(), zijde.dag());
            return new Kant(
                    Waardetekst.van(waarde.eenheid(), waarde.lijst(), waarde.labels()),
                    Waardetekst.periode(waarde.geldigVanaf(), waarde.geldigTotEnMet()),
                    waarde.bron().toString(),
                    niveau(waarde.pad()),
                    "");
        } catch (NormOntbreektException e) {
            return new Kant(List.of(), "", "", "", e.reden());
        }
    }

    static String niveau(String bestand) {
        return switch (bestand.substring(0, bestand.indexOf('/'))) {
            case "gemeente" -> "Eigen keuze van de gemeente";
            case "regio" -> "Afspraak van de regio";
            default -> "Landelijk";
        };
    }

    private static String tekst(Beleidsregel regel) {
        return (regel.pad() + " " + regel.naam() + " " + regel.omschrijving() + " "
                        + String.join(" ", regel.links().waarden()))
                .toLowerCase(Locale.ROOT);
    }
}
