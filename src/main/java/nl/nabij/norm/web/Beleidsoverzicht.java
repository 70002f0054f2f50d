package nl.nabij.norm.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsaanvulling;
import nl.nabij.norm.Normen;
import nl.nabij.norm.web.Beleidsregel.Kant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the policy page shows: single values, and lines other modules add. */
@Component
class Beleidsoverzicht {

    /** One gemeente on one day. */
    record Zijde(Gemeentecode gemeente, LocalDate dag) {}

    /**
     * Which lines to show.
     *
     * @param onderwerp first part of the path; empty for all
     */
    record Filter(String zoek, String onderwerp, boolean verschil, boolean gaten) {

        boolean past(Beleidsregel regel) {
            String woord = zoek.strip().toLowerCase(Locale.ROOT);
            return (woord.isEmpty() || tekst(regel).contains(woord))
                    && (onderwerp.isEmpty() || regel.pad().startsWith(onderwerp + "/"))
                    && (!verschil || regel.rechts() == null || regel.verschilt())
                    && (!gaten || regel.heeftGat());
        }

        private static String tekst(Beleidsregel regel) {
            Kant rechts = regel.rechts();
            return (regel.pad() + " " + regel.naam() + " " + regel.omschrijving() + " "
                            + String.join(" ", regel.links().waarden()) + " "
                            + (rechts == null ? "" : String.join(" ", rechts.waarden())))
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static final Kant NIET_GENOEMD =
            new Kant(List.of(), "", "", "", "dit staat die dag niet op een lijst van deze gemeente of haar regio.");

    private final Normen normen;
    private final List<Beleidsaanvulling> aanvullingen;

    Beleidsoverzicht(Normen normen, List<Beleidsaanvulling> aanvullingen) {
        this.normen = normen;
        this.aanvullingen = aanvullingen;
    }

    /** Lines by subject, in order of path. */
    Map<String, List<Beleidsregel>> regels(Zijde links, @Nullable Zijde rechts, Filter filter) {
        return Stream.concat(waarden(links, rechts), aanvullingen(links, rechts))
                .filter(filter::past)
                .collect(Collectors.groupingBy(
                        Beleidsregel::onderwerp, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** Subject as in a path to its name, of everything this side has. */
    Map<String, String> onderwerpen(Zijde zijde) {
        Map<String, String> namen = new TreeMap<>();
        Stream.concat(waarden(zijde, null), aanvullingen(zijde, null))
                .forEach(r -> namen.put(r.pad().substring(0, r.pad().indexOf('/')), r.onderwerp()));
        return namen;
    }

    private Stream<Beleidsregel> waarden(Zijde links, @Nullable Zijde rechts) {
        Map<String, Beleidsregel> opPad = new TreeMap<>();
        for (Zijde zijde : rechts == null ? List.of(links) : List.of(rechts, links)) {
            normen.parameters(zijde.gemeente(), zijde.dag())
                    .forEach(p -> opPad.put(
                            p.pad(),
                            new Beleidsregel(
                                    p.pad(),
                                    p.naam(),
                                    p.omschrijving(),
                                    kant(p.pad(), links),
                                    rechts == null ? null : kant(p.pad(), rechts),
                                    true)));
        }
        return opPad.values().stream();
    }

    private Kant kant(String pad, Zijde zijde) {
        return Kantlezer.lees(normen, pad, zijde.gemeente(), zijde.dag());
    }

    private Stream<Beleidsregel> aanvullingen(Zijde links, @Nullable Zijde rechts) {
        Map<String, Beleidsaanvulling.Regel> een = aanvulling(links);
        Map<String, Beleidsaanvulling.Regel> twee = rechts == null ? Map.of() : aanvulling(rechts);
        Map<String, Beleidsaanvulling.Regel> samen = new LinkedHashMap<>(een);
        twee.forEach(samen::putIfAbsent);
        return samen.values().stream()
                .map(r -> new Beleidsregel(
                        r.pad(),
                        r.naam(),
                        r.omschrijving(),
                        kant(een.get(r.pad())),
                        rechts == null ? null : kant(twee.get(r.pad())),
                        false));
    }

    private Map<String, Beleidsaanvulling.Regel> aanvulling(Zijde zijde) {
        Map<String, Beleidsaanvulling.Regel> regels = new LinkedHashMap<>();
        aanvullingen.forEach(a -> a.regels(zijde.gemeente(), zijde.dag()).forEach(r -> regels.put(r.pad(), r)));
        return regels;
    }

    private static Kant kant(Beleidsaanvulling.@Nullable Regel regel) {
        return regel == null
                ? NIET_GENOEMD
                : new Kant(regel.waarden(), "", regel.bron(), Kantlezer.niveau(regel.bestand()), regel.waarom());
    }
}
