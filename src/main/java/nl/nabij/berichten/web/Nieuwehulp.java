package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.contract.Product;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.verzoek.Gevraagd;
import org.jspecify.annotations.Nullable;

/** Help that is not delivered yet, as it is typed: which product, how much, from when. */
public class Nieuwehulp {

    public @Nullable String keuze;
    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String volume;
    public @Nullable String frequentie;

    public static Map<String, String> frequenties() {
        Map<String, String> uit = new LinkedHashMap<>();
        for (Frequentie f : Frequentie.values()) {
            uit.put(f.code(), f.tekst());
        }
        return uit;
    }

    /** Whether nothing was typed. */
    boolean isLeeg() {
        return Stream.of(keuze, begin, einde, volume, frequentie)
                .map(Veldlezer::tekst)
                .allMatch(String::isEmpty);
    }

    /**
     * Empty when something cannot be read, which is then said.
     *
     * @param product the chosen one; null when none was chosen
     */
    Optional<Gevraagd.Nieuw> hulp(@Nullable Product product, Veldlezer lezer) {
        LocalDate van = lezer.datum("begin", begin, "Vul de eerste dag in.");
        LocalDate tot = lezer.datum("einde", einde, null);
        if (van != null && tot != null && tot.isBefore(van)) {
            lezer.fout("einde", "De laatste dag ligt voor de eerste dag.");
        }
        String per = Veldlezer.tekst(frequentie);
        if (Frequentie.WEEK.code().equals(per) && Veldlezer.tekst(einde).isEmpty()) {
            lezer.fout("einde", "Vul een laatste dag in. Bij hulp per week is die verplicht (CD076).");
        }
        if (!frequenties().containsKey(per)) {
            lezer.fout("frequentie", "Kies per wanneer het aantal geldt.");
        }
        long getal = lezer.getal("volume", volume);
        return lezer.errors().hasErrors() || van == null || product == null
                ? Optional.empty()
                : Optional.of(new Gevraagd.Nieuw(
                        product.categorie().waarde(),
                        product.code().waarde(),
                        Periode.vanTot(van, tot),
                        new Omvang(getal, product.eenheid(), Frequentie.vanCode(per)),
                        null));
    }
}
