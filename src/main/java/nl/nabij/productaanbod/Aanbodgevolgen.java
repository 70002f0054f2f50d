package nl.nabij.productaanbod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.kern.Eenheid;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;

/** Compares the product list of the first day as it is with what it would be. */
final class Aanbodgevolgen implements Beleidsgevolgen {

    private final Function<Normen, Productaanbod> met;

    Aanbodgevolgen(Function<Normen, Productaanbod> met) {
        this.met = met;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        LocalDate dag = voorstel.vanaf();
        Map<String, Aanbodproduct> eerst = met.apply(nu).alle(voorstel.gemeente(), dag).stream()
                .collect(Collectors.toMap(Aanbodproduct::code, p -> p));
        List<Gevolg> gevolgen = new ArrayList<>();
        for (Aanbodproduct product : met.apply(straks).alle(voorstel.gemeente(), dag)) {
            Aanbodproduct oud = eerst.get(product.code());
            if (oud != null) {
                verschil(product, "toewijzen", stand(oud), stand(product), gevolgen);
                verschil(product, "tijdseenheid", eenheid(oud), eenheid(product), gevolgen);
                verschil(product, "doelen", teksten(oud.doelen()), teksten(product.doelen()), gevolgen);
                verschil(product, "onderdelen", teksten(oud.onderdelen()), teksten(product.onderdelen()), gevolgen);
                verschil(product, "langste duur", duur(oud), duur(product), gevolgen);
            }
        }
        return gevolgen;
    }

    private static void verschil(Aanbodproduct product, String wat, String oud, String nieuw, List<Gevolg> gevolgen) {
        if (!oud.equals(nieuw)) {
            gevolgen.add(new Gevolg("Product " + product.naam(), wat + ": nu " + oud + ", straks " + nieuw));
        }
    }

    static String stand(Aanbodproduct product) {
        return switch (product.stand()) {
            case Stand.TeIndiceren t -> "mag worden toegewezen";
            case Stand.Uitgezet u -> "wordt niet aangeboden";
            case Stand.NietBeslist n -> "nog niet besloten";
        };
    }

    static String eenheid(Aanbodproduct product) {
        return product.eenheid().map((Eenheid e) -> e.naam(2)).orElse("niet gegeven");
    }

    private static String duur(Aanbodproduct product) {
        return product.langsteDuur().map(m -> m + " maanden").orElse("niet gegeven");
    }

    private static String teksten(List<Keuze> keuzes) {
        return keuzes.isEmpty()
                ? "niet gegeven"
                : keuzes.stream().map(Keuze::tekst).collect(Collectors.joining("; "));
    }
}
