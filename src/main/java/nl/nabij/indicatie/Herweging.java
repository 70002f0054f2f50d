package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;

/** Weighs a product again from what was kept, on the policy texts of then. */
public interface Herweging {

    /**
     * What came out.
     *
     * @param omvang null when it stopped
     * @param einde null when it stopped
     * @param feiten answers by code, as an indicatie holds them
     * @param open why it stopped; empty when it did not
     * @param ongelezen policy paths that were not asked for then, or whose text is not there
     */
    record Uitkomst(
            @Nullable Omvang omvang,
            @Nullable LocalDate einde,
            List<Onderbouwingsregel> regels,
            Map<String, String> feiten,
            List<String> open,
            List<String> ongelezen) {

        public Uitkomst {
            regels = List.copyOf(regels);
            feiten = Map.copyOf(feiten);
            open = List.copyOf(open);
            ongelezen = List.copyOf(ongelezen);
        }
    }

    /** What a version of a product rested on; empty for one that was settled before this was kept. */
    Optional<Weegbewijs> bewijs(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie);

    /**
     * @param tekst by SHA-256
     * @throws IllegalArgumentException when a text cannot be read
     */
    Uitkomst weeg(Weeginvoer invoer, Function<String, Optional<String>> tekst);

    /** Paths whose policy for that day reads otherwise now than it did then. */
    List<String> gewijzigd(Weeginvoer invoer);
}
