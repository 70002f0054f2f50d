package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsaanvulling;

/** The product list as lines on the policy page. */
final class Aanbodregels implements Beleidsaanvulling {

    private final Productaanbod aanbod;

    Aanbodregels(Productaanbod aanbod) {
        this.aanbod = aanbod;
    }

    @Override
    public List<Regel> regels(Gemeentecode gemeente, LocalDate peildatum) {
        return aanbod.alle(gemeente, peildatum).stream()
                .map(Aanbodregels::regel)
                .toList();
    }

    private static Regel regel(Aanbodproduct product) {
        Aanbodproduct.Kenmerken k = product.kenmerken();
        List<String> waarden = new ArrayList<>();
        waarden.add(hoofdletter(Aanbodgevolgen.stand(product)));
        k.niveau().ifPresent(n -> waarden.add("Niveau: " + n.tekst()));
        k.variant().ifPresent(v -> waarden.add("Variant: " + v.tekst()));
        k.resultaat().ifPresent(r -> waarden.add("Resultaat: " + r));
        product.eenheid().ifPresent(e -> waarden.add("Eenheid: " + e.naam(2)));
        k.bekostiging().ifPresent(b -> waarden.add("Bekostiging: " + b.tekst()));
        keuzes("Onderdelen", product.onderdelen(), waarden);
        keuzes("Doelen", product.doelen(), waarden);
        k.voorwaarden().forEach(v -> waarden.add("Voorwaarde: " + v));
        product.langsteDuur().ifPresent(m -> waarden.add("Ten hoogste " + m + " maanden"));
        waarden.add("Contract: " + contract(product.contract()));
        return new Regel(
                "aanbod/" + product.code(),
                product.naam(),
                k.soort().tekst(),
                waarden,
                k.bron().toString(),
                product.contract().niveau(),
                gaten(product));
    }

    private static void keuzes(String wat, List<Keuze> keuzes, List<String> waarden) {
        if (!keuzes.isEmpty()) {
            waarden.add(wat + ": " + keuzes.stream().map(Keuze::tekst).collect(Collectors.joining("; ")));
        }
    }

    private static String contract(Inkoopcontract contract) {
        Periode periode = contract.periode();
        return contract.naam() + ", "
                + (contract.ontbreekt().containsKey("begin")
                        ? "begin niet bekend"
                        : "vanaf " + Tekst.datum(periode.begin()))
                + periode.eindeAlsBekend()
                        .map(e -> " tot en met " + Tekst.datum(e))
                        .orElse(", einde niet bekend")
                + contract.verlengen()
                        .map(v -> v ? ", te verlengen" : ", niet te verlengen")
                        .orElse("");
    }

    private static String gaten(Aanbodproduct product) {
        String open = product.stand() instanceof Stand.NietBeslist n ? n.pad() + ": " + n.reden() + ". " : "";
        return (open
                        + product.ontbreekt().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> hoofdletter(e.getKey()) + ": " + e.getValue())
                                .collect(Collectors.joining(". ")))
                .strip();
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
