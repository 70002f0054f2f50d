package nl.nabij.herindicatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.herindicatie.Keuze;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import org.springframework.stereotype.Component;

/** What is changed, in words, and the products to choose from. */
@Component
class Keuzebeeld {

    private final Indicatieberekening berekening;
    private final Productaanbod aanbod;
    private final Beleidsvoorstellen voorstellen;
    private final Clock clock;

    Keuzebeeld(Indicatieberekening berekening, Productaanbod aanbod, Beleidsvoorstellen voorstellen, Clock clock) {
        this.voorstellen = voorstellen;
        this.berekening = berekening;
        this.aanbod = aanbod;
        this.clock = clock;
    }

    String tekst(Gemeentecode gemeente, Keuze keuze) {
        return switch (keuze) {
            case Keuze.Norm norm -> berekening.info(norm.kader()).naam();
            case Keuze.Beleid beleid -> {
                Map<String, String> namen = producten(gemeente, beleid.vanaf());
                String product = namen.getOrDefault(beleid.product(), beleid.product());
                String wordt = namen.getOrDefault(beleid.wordt(), beleid.wordt());
                yield (product.isEmpty()
                                ? "Beleid en productlijst van die dag, alle hulp"
                                : product + (wordt.isEmpty() ? "" : " wordt " + wordt))
                        + (beleid.voorstel() == 0 ? "" : ", met voorstel " + beleid.voorstel());
            }
        };
    }

    /** Number to text of the policy values that wait for agreement. */
    Map<String, String> voorstellen(Gemeentecode gemeente) {
        Map<String, String> open = new LinkedHashMap<>();
        voorstellen.alle(gemeente).stream()
                .filter(v -> v.beslissing() == null)
                .forEach(v -> open.put(
                        String.valueOf(v.nummer()),
                        "Voorstel " + v.nummer() + ": " + v.pad() + " wordt " + String.join(", ", v.waarde())
                                + ", vanaf " + Tekst.datum(v.vanaf())));
        return open;
    }

    /** Code to name of everything on the product lists, today or on that day. */
    Map<String, String> producten(Gemeentecode gemeente, LocalDate dag) {
        Map<String, String> namen = new LinkedHashMap<>();
        Stream.of(LocalDate.now(clock), dag)
                .flatMap(d -> aanbod.alle(gemeente, d).stream())
                .forEach((Aanbodproduct p) -> namen.putIfAbsent(p.code(), p.naam()));
        return namen;
    }
}
