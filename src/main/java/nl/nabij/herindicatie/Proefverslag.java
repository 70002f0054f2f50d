package nl.nabij.herindicatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.gebied.Gemeente;
import nl.nabij.herindicatie.Doorrekening.Som;
import nl.nabij.kern.Gemeentecode;
import tools.jackson.databind.json.JsonMapper;

/** The outcome of a trial per gemeente and in all, with the extremes; sums without a resident or a zaak. */
record Proefverslag(List<Gemeente> gemeenten, Map<Gemeentecode, Doorrekening> uitkomsten, Keuze keuze) {

    private static final String RIJ = "%-28s %12s %10s %6s %7s %8s %15s %16s %13s";

    private Doorrekening van(Gemeente gemeente) {
        return Objects.requireNonNull(uitkomsten.get(gemeente.code()), "every gemeente was computed");
    }

    private Doorrekening samen() {
        return new Doorrekening(
                gemeenten.stream().flatMap(g -> van(g).regels().stream()).toList());
    }

    List<String> tekst() {
        List<String> regels = new ArrayList<>();
        regels.add(RIJ.formatted(
                "gemeente",
                "toekenningen",
                "verandert",
                "meer",
                "minder",
                "gesprek",
                "minuten per week",
                "euro per jaar",
                "prijs onbekend"));
        gemeenten.forEach(g -> regels.add(rij(g.naam(), van(g))));
        regels.add(rij("samen", samen()));
        groep(regels, "per aanbieder", samen().perAanbieder());
        if (keuze instanceof Keuze.Beleid) {
            Map<String, Som> producten = new LinkedHashMap<>();
            samen().perProduct()
                    .forEach(p -> producten.put(p.naam() + " " + p.wijze().tekst(), p.som()));
            groep(regels, "per product", producten);
        } else {
            regels.add("per activiteit");
            samen().perActiviteit()
                    .forEach(a -> regels.add("  " + a.naam() + ": " + a.aantal() + " toekenningen, "
                            + a.verschil().stripTrailingZeros().toPlainString() + " minuten per week"));
        }
        uiterste(Comparator.comparingInt(Geraakt::verschil)).ifPresent(u -> regels.add("grootste daling: " + u));
        uiterste(Comparator.comparingInt((Geraakt r) -> -r.verschil()))
                .ifPresent(u -> regels.add("grootste stijging: " + u));
        return regels;
    }

    private static String rij(String naam, Doorrekening uitkomst) {
        Som som = uitkomst.som();
        return RIJ.formatted(
                naam,
                uitkomst.regels().size(),
                som.aantal(),
                uitkomst.stijgers().size(),
                uitkomst.dalers().size(),
                uitkomst.nietTeBerekenen().size(),
                som.minuten(),
                euro(som),
                som.zonderPrijs());
    }

    private static String euro(Som som) {
        return som.isOnbekend() ? "onbekend" : som.jaar().toString();
    }

    private static void groep(List<String> regels, String kop, Map<String, Som> sommen) {
        regels.add(kop);
        sommen.forEach((naam, som) -> regels.add("  " + (naam.isEmpty() ? "nog geen opdracht" : naam) + ": "
                + som.aantal() + (som.aantal() == 1 ? " toekenning, " : " toekenningen, ") + som.minuten()
                + " minuten per week, " + euro(som) + " per jaar"));
    }

    /** Of the gemeente in which it is the largest; empty when nothing changes in minutes. */
    private Optional<String> uiterste(Comparator<Geraakt> eerst) {
        return samen().veranderd().stream()
                .min(eerst)
                .filter(r -> eerst.compare(r, nul(r)) < 0)
                .map(r -> r.verschil() + " minuten per week (" + gemeente(r) + ")");
    }

    private static Geraakt nul(Geraakt r) {
        return new Geraakt(
                r.zaak(), r.beschikking(), "", r.minutenNu(), r.minutenNu(), null, null, List.of(), List.of(), "");
    }

    private String gemeente(Geraakt regel) {
        return gemeenten.stream()
                .filter(g -> van(g).regels().contains(regel))
                .map(Gemeente::naam)
                .findFirst()
                .orElseThrow();
    }

    /** One object per gemeente, and one for all. */
    List<String> json() {
        JsonMapper json = JsonMapper.builder().build();
        List<String> regels = new ArrayList<>();
        gemeenten.forEach(
                g -> regels.add(json.writeValueAsString(waarden(g.code().waarde(), van(g)))));
        regels.add(json.writeValueAsString(waarden("samen", samen())));
        return regels;
    }

    private static Map<String, Object> waarden(String gemeente, Doorrekening uitkomst) {
        Som som = uitkomst.som();
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("gemeente", gemeente);
        waarden.put("toekenningen", uitkomst.regels().size());
        waarden.put("verandert", som.aantal());
        waarden.put("meer", uitkomst.stijgers().size());
        waarden.put("minder", uitkomst.dalers().size());
        waarden.put("gesprek", uitkomst.nietTeBerekenen().size());
        waarden.put("minuten_per_week", som.minuten());
        waarden.put("euro_per_jaar", som.isOnbekend() ? null : som.jaar().euro());
        waarden.put("prijs_onbekend", som.zonderPrijs());
        return waarden;
    }
}
