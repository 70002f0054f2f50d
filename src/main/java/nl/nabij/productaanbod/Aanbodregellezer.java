package nl.nabij.productaanbod;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Productcategorie;
import nl.nabij.norm.Bron;
import nl.nabij.norm.Geldigheid;
import nl.nabij.platform.data.YamlMap;

/** Reads one product. What it must say and does not, it must name under {@code ontbreekt}: no gap goes unseen. */
final class Aanbodregellezer {

    static final Set<String> SLEUTELS = Set.of(
            "code",
            "naam",
            "soort",
            "categorie",
            "contract",
            "niveau",
            "variant",
            "resultaat",
            "eenheid",
            "eenheid_uit",
            "bekostiging",
            "doelen_uit",
            "onderdelen_uit",
            "langste_duur_uit",
            "schakelaar",
            "doelgroepen",
            "bij",
            "gaat_voor",
            "alleen_in",
            "voorwaarden",
            "eisen",
            Geldigheid.VANAF,
            Geldigheid.TOT_EN_MET,
            Geldigheid.BEKEND,
            "bron",
            "ontbreekt");
    static final Set<String> ONTBREEKT = Set.of(
            "categorie", "resultaat", "eenheid", "bekostiging", "doelen", "niveau", "variant", "toezicht", "plaats");

    private final Function<YamlMap, Bron> bron;
    private final Map<String, Keuze> niveaus;
    private final Map<String, Keuze> varianten;

    Aanbodregellezer(Function<YamlMap, Bron> bron, Map<String, Keuze> niveaus, Map<String, Keuze> varianten) {
        this.bron = bron;
        this.niveaus = niveaus;
        this.varianten = varianten;
    }

    /** Empty with an error when the kind or the period cannot be read. */
    Optional<Aanbodregel> lees(YamlMap regel) {
        regel.allow(SLEUTELS);
        Map<String, String> ontbreekt = Aanbodlezer.ontbreekt(regel, ONTBREEKT);
        gevenOfMissen(regel, ontbreekt);
        Geldigheid.bekendOp(regel);
        Optional<Productsoort> soort = uit(
                regel,
                "soort",
                Productsoort::find,
                Arrays.stream(Productsoort.values()).map(Productsoort::code).toList());
        var periode = Geldigheid.periode(regel);
        Optional<Eenheid> eenheid = uit(regel, "eenheid", Eenheidnaam::find, Eenheidnaam.namen());
        var kenmerken = soort.map(s -> kenmerken(regel, s));
        String contract = regel.text("contract");
        var gemeenten = Aanbodlezer.gemeenten(regel, "alleen_in");
        return kenmerken.flatMap(k ->
                periode.map(p -> new Aanbodregel(k, contract, p, eenheid, verwijzingen(regel), gemeenten, ontbreekt)));
    }

    private Aanbodproduct.Kenmerken kenmerken(YamlMap regel, Productsoort soort) {
        return new Aanbodproduct.Kenmerken(
                regel.text("code"),
                regel.text("naam"),
                soort,
                uit(
                        regel,
                        "categorie",
                        c -> Productcategorie.isGeldig(c) ? Optional.of(Productcategorie.of(c)) : Optional.empty(),
                        List.of("01 tot en met 18 (WMO020)")),
                uit(regel, "niveau", c -> Optional.ofNullable(niveaus.get(c)), List.copyOf(niveaus.keySet())),
                uit(regel, "variant", c -> Optional.ofNullable(varianten.get(c)), List.copyOf(varianten.keySet())),
                regel.find("resultaat"),
                uit(
                        regel,
                        "bekostiging",
                        Bekostiging::find,
                        Arrays.stream(Bekostiging.values())
                                .map(Bekostiging::code)
                                .toList()),
                regel.texts("doelgroepen"),
                regel.texts("voorwaarden"),
                regel.texts("bij"),
                regel.texts("gaat_voor"),
                bron.apply(regel));
    }

    private static Aanbodregel.Verwijzingen verwijzingen(YamlMap regel) {
        return new Aanbodregel.Verwijzingen(
                regel.find("eenheid_uit"),
                regel.find("doelen_uit"),
                regel.find("onderdelen_uit"),
                regel.find("langste_duur_uit"),
                regel.find("schakelaar"));
    }

    private static void gevenOfMissen(YamlMap regel, Map<String, String> ontbreekt) {
        Map<String, List<String>> nodig = Map.of(
                "categorie", List.of("categorie"),
                "resultaat", List.of("resultaat"),
                "eenheid", List.of("eenheid", "eenheid_uit"),
                "bekostiging", List.of("bekostiging"),
                "doelen", List.of("doelen_uit"));
        nodig.forEach((wat, sleutels) -> {
            long keer = sleutels.stream().filter(regel::has).count() + (ontbreekt.containsKey(wat) ? 1 : 0);
            if (keer != 1) {
                regel.error(
                        null,
                        keer == 0
                                ? "Het product zegt niets over '" + wat + "'."
                                : "Het product zegt op twee manieren iets over '" + wat + "'.",
                        "Geef precies een van: " + String.join(", ", sleutels) + ", of de reden onder 'ontbreekt'.");
            }
        });
    }

    private static <T> Optional<T> uit(
            YamlMap regel, String sleutel, Function<String, Optional<T>> lees, List<String> bekend) {
        Optional<String> tekst = sleutel.equals("soort") ? Optional.of(regel.text(sleutel)) : regel.find(sleutel);
        Optional<T> waarde = tekst.flatMap(lees);
        if (tekst.isPresent() && waarde.isEmpty()) {
            regel.error(
                    sleutel,
                    "Onbekend bij '" + sleutel + "': '" + tekst.get() + "'.",
                    bekend.isEmpty()
                            ? "Zet de code met haar tekst bovenaan de lijst."
                            : "Kies uit: " + bekend.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return waarde;
    }
}
