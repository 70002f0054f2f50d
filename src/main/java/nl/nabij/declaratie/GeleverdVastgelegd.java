package nl.nabij.declaratie;

import java.time.YearMonth;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;

/** An aanbieder registered or mended what it delivered on toewijzingen of this gemeente. */
public record GeleverdVastgelegd(Gemeentecode gemeente, Set<Maand> maanden) {

    public GeleverdVastgelegd {
        maanden = Set.copyOf(maanden);
    }

    public record Maand(Toewijzingnummer toewijzing, YearMonth maand) {

        /** For example {@code maart 2026}. */
        public String naam() {
            return Verbruik.naam(maand);
        }
    }
}
