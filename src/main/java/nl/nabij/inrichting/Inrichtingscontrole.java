package nl.nabij.inrichting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.gebied.Gebieden;
import nl.nabij.inrichting.Inrichtingsset.Regel;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.stereotype.Component;

/** What the lines of a set-up say about each other and about what Nabij already knows. */
@Component
class Inrichtingscontrole {

    private final Gebieden gebieden;
    private final Aanbieders aanbieders;
    private final Contracten contracten;

    Inrichtingscontrole(Gebieden gebieden, Aanbieders aanbieders, Contracten contracten) {
        this.gebieden = gebieden;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
    }

    void controleer(Inrichtingsset set, List<Inleesfout> fouten) {
        Set<Agbcode> bekendeAanbieders = new HashSet<>();
        set.aanbieders().forEach(r -> bekendeAanbieders.add(r.waarde().agbcode()));
        aanbieders.alle().forEach(a -> bekendeAanbieders.add(a.agbcode()));
        Map<Productcode, Product> producten = new HashMap<>();
        set.producten().forEach(r -> producten.put(r.waarde().code(), r.waarde()));

        uniek(set.aanbieders(), Aanbieder::agbcode, "agbcode");
        uniek(set.producten(), Product::code, "productcode");
        for (Regel<Contract> r : set.contracten()) {
            gemeente(r.rij(), r.waarde().gemeente());
            aanbieder(r.rij(), r.waarde().aanbieder(), bekendeAanbieders);
            product(r.rij(), r.waarde().product(), producten);
        }
        overlap(
                set.contracten(),
                c -> List.of(c.gemeente(), c.aanbieder(), c.product()),
                Contract::periode,
                "begindatum");
        for (Regel<Tariefafspraak> r : set.tarieven()) {
            tarief(r, bekendeAanbieders, producten);
        }
        overlap(set.tarieven(), Inrichtingscontrole::tariefsleutel, Tariefafspraak::periode, "geldig_vanaf");
        toewijzingen(set.toewijzingen(), bekendeAanbieders, fouten);
    }

    private void tarief(Regel<Tariefafspraak> r, Set<Agbcode> bekend, Map<Productcode, Product> producten) {
        Tariefafspraak afspraak = r.waarde();
        gemeente(r.rij(), afspraak.gemeente());
        if (afspraak.aanbieder() != null) {
            aanbieder(r.rij(), afspraak.aanbieder(), bekend);
        }
        product(r.rij(), afspraak.product(), producten);
    }

    private void gemeente(Rij rij, Gemeentecode code) {
        if (gebieden.find(code).isEmpty()) {
            rij.fout(
                    "gemeentecode",
                    "Gemeente " + code + " doet niet mee in deze installatie. Verbeter de code,"
                            + " of voeg de gemeente toe onder normen/gemeente.");
        }
    }

    private static void aanbieder(Rij rij, Agbcode code, Set<Agbcode> bekend) {
        if (!bekend.contains(code)) {
            rij.fout(
                    "agbcode", "Aanbieder " + code + " is niet bekend. Zet hem in aanbieders.csv of verbeter de code.");
        }
    }

    private void product(Rij rij, Productcode code, Map<Productcode, Product> producten) {
        if (!producten.containsKey(code) && contracten.product(code).isEmpty()) {
            rij.fout(
                    "productcode",
                    "Product " + code + " is niet bekend. Zet het in producten.csv of verbeter de code.");
        }
    }

    private static <T> void uniek(List<Regel<T>> regels, Function<T, Object> sleutel, String kolom) {
        Map<Object, Integer> eerder = new HashMap<>();
        for (Regel<T> r : regels) {
            Integer regel =
                    eerder.putIfAbsent(sleutel.apply(r.waarde()), r.rij().regel());
            if (regel != null) {
                r.rij().fout(kolom, "Deze code staat ook op regel " + regel + ". Laat een van de twee weg.");
            }
        }
    }

    private static <T> void overlap(
            List<Regel<T>> regels, Function<T, Object> sleutel, Function<T, Periode> periode, String kolom) {
        Map<Object, List<Regel<T>>> groepen = new HashMap<>();
        for (Regel<T> r : regels) {
            List<Regel<T>> groep = groepen.computeIfAbsent(sleutel.apply(r.waarde()), k -> new ArrayList<>());
            groep.stream()
                    .filter(ander -> periode.apply(ander.waarde()).overlapt(periode.apply(r.waarde())))
                    .findFirst()
                    .ifPresent(ander -> r.rij()
                            .fout(
                                    kolom,
                                    "Deze periode overlapt met regel "
                                            + ander.rij().regel() + ". Laat de ene eindigen voor de andere begint."));
            groep.add(r);
        }
    }

    private static Object tariefsleutel(Tariefafspraak a) {
        return List.of(a.gemeente(), a.product(), a.aanbieder() == null ? "alle" : a.aanbieder());
    }

    private void toewijzingen(List<Overname> overnames, Set<Agbcode> bekend, List<Inleesfout> fouten) {
        Map<Object, String> eerder = new HashMap<>();
        for (Overname o : overnames) {
            for (Toewijzing t : o.toewijzingen()) {
                if (gebieden.find(t.gemeente()).isEmpty()) {
                    fouten.add(new Inleesfout(
                            o.bestand(),
                            o.regel(),
                            "Afzender",
                            "Gemeente " + t.gemeente() + " doet niet mee in deze installatie."));
                }
                if (!bekend.contains(t.aanbieder())) {
                    fouten.add(new Inleesfout(
                            o.bestand(),
                            o.regel(),
                            "Ontvanger",
                            "Aanbieder " + t.aanbieder() + " is niet bekend. Zet hem in aanbieders.csv."));
                }
                String ander = eerder.putIfAbsent(List.of(t.gemeente(), t.nummer()), o.bestand());
                if (ander != null) {
                    fouten.add(new Inleesfout(
                            o.bestand(),
                            o.regel(),
                            "ToewijzingNummer",
                            "Toewijzing " + t.nummer() + " staat ook in " + ander + ". Geef alleen de laatste stand."));
                }
            }
        }
    }
}
