package nl.nabij.productaanbod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;

/**
 * One row of a product list during one period.
 *
 * @param alleenIn gemeenten of the region it is for; empty for all
 */
record Aanbodregel(
        Aanbodproduct.Kenmerken kenmerken,
        String contract,
        Periode periode,
        Optional<Eenheid> eenheid,
        Verwijzingen uit,
        List<Gemeentecode> alleenIn,
        Map<String, String> ontbreekt) {

    /** Paths of parameters that give the rest; each may differ per gemeente and day. */
    record Verwijzingen(
            Optional<String> eenheid,
            Optional<String> doelen,
            Optional<String> onderdelen,
            Optional<String> langsteDuur,
            Optional<String> schakelaar) {

        List<String> paden() {
            return List.of(eenheid, doelen, onderdelen, langsteDuur, schakelaar).stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    String code() {
        return kenmerken.code();
    }

    boolean voor(Gemeentecode gemeente) {
        return alleenIn.isEmpty() || alleenIn.contains(gemeente);
    }

    /** Whether both could hold for one gemeente on one day. */
    boolean raakt(Aanbodregel ander) {
        return periode.overlapt(ander.periode)
                && (alleenIn.isEmpty()
                        || ander.alleenIn.isEmpty()
                        || alleenIn.stream().anyMatch(ander.alleenIn::contains));
    }
}
