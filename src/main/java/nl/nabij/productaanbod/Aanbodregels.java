package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return aanbod.alle(gemeente, peildatum).stream().map(this::regel).toList();
    }

    private Regel regel(Aanbodproduct product) {
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
        opvolging(product).ifPresent(waarden::add);
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

    /** From its first day a contract that cannot be lengthened says so, and what comes after it (DW-1). */
    private Optional<String> opvolging(Aanbodproduct product) {
        return product.contract()
                .periode()
                .eindeAlsBekend()
                .filter(e -> product.contract().verlengen().equals(Optional.of(false)))
                .map(e -> "Let op: dit contract eindigt op " + Tekst.datum(e) + " en is niet te verlengen. "
                        + daarna(product, e.plusDays(1)));
    }

    private String daarna(Aanbodproduct product, LocalDate dag) {
        List<Aanbodproduct> straks = aanbod.alle(product.gemeente(), dag);
        String ander = straks.stream()
                .filter(p -> p.soort() == product.soort())
                .map(Aanbodproduct::naam)
                .distinct()
                .collect(Collectors.joining(", "));
        return straks.stream()
                .filter(p -> p.code().equals(product.code()))
                .findFirst()
                .map(p -> "Daarna: " + contract(p.contract()) + ".")
                .orElse(
                        ander.isEmpty()
                                ? "Er is nog geen opvolger bekend."
                                : "Deze hulp stopt dan; daarna is er: " + ander + ".");
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
