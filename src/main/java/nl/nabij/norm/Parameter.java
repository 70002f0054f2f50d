package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tijdlijn;
import org.jspecify.annotations.Nullable;

/**
 * One file under normen/: what the value means and what it was, is and will be.
 *
 * @param niveau {@code landelijk}, {@code regio/<code>} or {@code gemeente/<CBS-code>}
 * @param pad path inside the level, for example {@code eigen-bijdrage/abonnementstarief}
 * @param bestand path under normen/ without the ending
 * @param reden why nobody gave a value; null when there are values
 */
public record Parameter(
        String niveau,
        String pad,
        String bestand,
        String naam,
        String omschrijving,
        String eenheid,
        Optional<String> afronding,
        Map<String, String> codes,
        List<String> eisen,
        LocalDate laatstGecontroleerdOp,
        Tijdlijn<Waarde> waarden,
        @Nullable String reden,
        String hash) {

    /**
     * A value during a period.
     *
     * @param tekst one element for a single value, several for a list
     * @param bekendOp last day by which it was made known
     */
    public record Waarde(List<String> tekst, Periode periode, LocalDate bekendOp, Bron bron) {

        public Waarde {
            tekst = List.copyOf(tekst);
        }
    }

    public Parameter {
        codes = Map.copyOf(codes);
        eisen = List.copyOf(eisen);
    }

    public Optional<Normwaarde> op(LocalDate peildatum) {
        return waarden.op(peildatum)
                .map(w -> new Normwaarde(
                        bestand,
                        String.join(", ", w.tekst()),
                        w.tekst(),
                        codes,
                        eenheid,
                        w.periode().begin(),
                        w.periode().einde(),
                        w.bron(),
                        hash));
    }
}
