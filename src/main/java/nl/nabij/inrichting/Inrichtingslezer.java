package nl.nabij.inrichting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.inrichting.Inrichtingsset.Regel;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;

/** Reads the four tables of a set-up into values; what does not fit becomes an error with its line and column. */
final class Inrichtingslezer {

    static final Tabel AANBIEDERS =
            new Tabel("aanbieders.csv", List.of("agbcode", "naam", "kvk", "begindatum", "einddatum"));
    static final Tabel PRODUCTEN = new Tabel(
            "producten.csv", List.of("productcategorie", "productcode", "naam", "eenheid", "begindatum", "einddatum"));
    static final Tabel CONTRACTEN =
            new Tabel("contracten.csv", List.of("gemeentecode", "agbcode", "productcode", "begindatum", "einddatum"));
    static final Tabel TARIEVEN = new Tabel(
            "tarieven.csv",
            List.of(
                    "gemeentecode",
                    "productcode",
                    "agbcode",
                    "tarief_in_centen",
                    "eenheid",
                    "geldig_vanaf",
                    "geldig_tot"));

    private Inrichtingslezer() {}

    static Inrichtingsset lees(Path map, List<Inleesfout> fouten) throws IOException {
        return new Inrichtingsset(
                alle(AANBIEDERS, map, fouten, Inrichtingslezer::aanbieder),
                alle(PRODUCTEN, map, fouten, Inrichtingslezer::product),
                alle(CONTRACTEN, map, fouten, Inrichtingslezer::contract),
                alle(TARIEVEN, map, fouten, Inrichtingslezer::tarief),
                Overname.lees(map.resolve("toewijzingen"), fouten));
    }

    private static <T> List<Regel<T>> alle(
            Tabel tabel, Path map, List<Inleesfout> fouten, Function<Rij, Optional<T>> lees) throws IOException {
        List<Regel<T>> regels = new ArrayList<>();
        for (Rij rij : tabel.rijen(map, fouten)) {
            lees.apply(rij).ifPresent(waarde -> regels.add(new Regel<>(rij, waarde)));
        }
        return regels;
    }

    private static Optional<Aanbieder> aanbieder(Rij rij) {
        Optional<Agbcode> agb = rij.verplicht("agbcode", Agbcode::of);
        Optional<String> naam = rij.verplicht("naam", Function.identity());
        Optional<String> kvk = rij.optioneel("kvk").flatMap(w -> rij.lees("kvk", w, Inrichtingslezer::kvk));
        Optional<Periode> periode = rij.periode("begindatum", "einddatum");
        return agb.isPresent() && naam.isPresent() && periode.isPresent()
                ? Optional.of(new Aanbieder(agb.get(), naam.get(), kvk.orElse(null), periode.get()))
                : Optional.empty();
    }

    private static Optional<Product> product(Rij rij) {
        Optional<Productcategorie> categorie = rij.verplicht("productcategorie", Productcategorie::of);
        Optional<Productcode> code = rij.verplicht("productcode", Productcode::of);
        Optional<String> naam = rij.verplicht("naam", Function.identity());
        Optional<Eenheid> eenheid = rij.verplicht("eenheid", Rij::eenheid);
        Optional<Periode> periode = rij.periode("begindatum", "einddatum");
        return categorie.isPresent()
                        && code.isPresent()
                        && naam.isPresent()
                        && eenheid.isPresent()
                        && periode.isPresent()
                ? Optional.of(new Product(code.get(), categorie.get(), naam.get(), eenheid.get(), periode.get()))
                : Optional.empty();
    }

    private static Optional<Contract> contract(Rij rij) {
        Optional<Gemeentecode> gemeente = rij.verplicht("gemeentecode", Gemeentecode::of);
        Optional<Agbcode> agb = rij.verplicht("agbcode", Agbcode::of);
        Optional<Productcode> product = rij.verplicht("productcode", Productcode::of);
        Optional<Periode> periode = rij.periode("begindatum", "einddatum");
        return gemeente.isPresent() && agb.isPresent() && product.isPresent() && periode.isPresent()
                ? Optional.of(new Contract(gemeente.get(), agb.get(), product.get(), periode.get()))
                : Optional.empty();
    }

    private static Optional<Tariefafspraak> tarief(Rij rij) {
        Optional<Gemeentecode> gemeente = rij.verplicht("gemeentecode", Gemeentecode::of);
        Optional<Productcode> product = rij.verplicht("productcode", Productcode::of);
        Optional<String> agbTekst = rij.optioneel("agbcode");
        Optional<Agbcode> agb = agbTekst.flatMap(w -> rij.lees("agbcode", w, Agbcode::of));
        Optional<BigDecimal> centen = rij.verplicht("tarief_in_centen", Rij::centen);
        Optional<Eenheid> eenheid = rij.verplicht("eenheid", Rij::eenheid);
        Optional<Periode> periode = rij.periode("geldig_vanaf", "geldig_tot");
        if (gemeente.isEmpty()
                || product.isEmpty()
                || agbTekst.isPresent() != agb.isPresent()
                || centen.isEmpty()
                || eenheid.isEmpty()
                || periode.isEmpty()) {
            return Optional.empty();
        }
        Tarief tarief = new Tarief(centen.get().movePointLeft(2), eenheid.get());
        return Optional.of(new Tariefafspraak(
                gemeente.get(),
                product.get(),
                agb.orElse(null),
                tarief,
                periode.get(),
                "Inrichting, " + TARIEVEN.bestand()));
    }

    private static String kvk(String waarde) {
        if (!waarde.matches("\\d{8}")) {
            throw new IllegalArgumentException("Een KvK-nummer heeft acht cijfers.");
        }
        return waarde;
    }
}
