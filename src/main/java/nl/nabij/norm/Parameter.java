package nl.nabij.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tijdlijn;
import org.jspecify.annotations.Nullable;

/**
 * What a value means and what it was, is and will be at one level: from its file under normen/, and from what a gemeente settled
 * in the application.
 *
 * @param niveau {@code landelijk}, {@code regio/<code>} or {@code gemeente/<CBS-code>}
 * @param pad path inside the level, for example {@code eigen-bijdrage/abonnementstarief}
 * @param bestand path under normen/ without the ending, also when the file does not exist yet
 * @param eigenKeuze whether the text says that a gemeente may choose its own value
 * @param reden why nobody gave a value; null when there are values
 * @param daarvoor why there is no value before the first one; null when this level says nothing of those days
 * @param daarna the same after the last one
 * @param hash SHA-256 of the file; empty when there is none
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
        boolean eigenKeuze,
        Tijdlijn<Waarde> waarden,
        @Nullable String reden,
        @Nullable String daarvoor,
        @Nullable String daarna,
        String hash) {

    /**
     * A value during a period.
     *
     * @param tekst one element for a single value, several for a list
     * @param eigenEinde last day as the source gives it; null when only the next value ends this one
     * @param bekendOp last day by which it was made known
     * @param vaststelling null for a value from a file
     */
    public record Waarde(
            List<String> tekst,
            Periode periode,
            @Nullable LocalDate eigenEinde,
            LocalDate bekendOp,
            Bron bron,
            @Nullable Vaststelling vaststelling) {

        public Waarde {
            tekst = List.copyOf(tekst);
        }

        /** The same value again from a later day. */
        Waarde weer(LocalDate vanaf) {
            return new Waarde(tekst, Periode.vanTot(vanaf, eigenEinde), eigenEinde, bekendOp, bron, vaststelling);
        }

        private boolean zelfdeAls(Waarde ander) {
            return tekst.equals(ander.tekst)
                    && periode.begin().equals(ander.periode.begin())
                    && bron.equals(ander.bron);
        }

        private Waarde tot(@Nullable LocalDate einde) {
            return new Waarde(tekst, Periode.vanTot(periode.begin(), einde), eigenEinde, bekendOp, bron, vaststelling);
        }
    }

    /**
     * Who settled a value in the application.
     *
     * @param voorstel number of the proposal
     * @param hash SHA-256 of what was settled
     */
    public record Vaststelling(long voorstel, String opgesteldDoor, String door, LocalDate op, String hash) {}

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
                        w.vaststelling() == null ? hash : w.vaststelling().hash(),
                        w.vaststelling() != null));
    }

    /** Why this level has no value on that day, when it says so: then no other level is asked. */
    Optional<String> gat(LocalDate peildatum) {
        if (waarden.stukken().isEmpty()) {
            return Optional.ofNullable(reden);
        }
        if (peildatum.isBefore(waarden.stukken().getFirst().periode().begin())) {
            return Optional.ofNullable(daarvoor);
        }
        LocalDate einde = waarden.stukken().getLast().periode().einde();
        return einde != null && peildatum.isAfter(einde) ? Optional.ofNullable(daarna) : Optional.empty();
    }

    /** The same with other codes to choose from. */
    Parameter metCodes(Map<String, String> andere) {
        return anders(andere, waarden, reden);
    }

    /**
     * With values a gemeente settled. An explicit gap stays one on the other days.
     *
     * @throws IllegalArgumentException with a Dutch text when two values hold on one day
     */
    Parameter met(List<Waarde> erbij) {
        if (erbij.isEmpty()) {
            return this;
        }
        Tijdlijn<Waarde> samen =
                tijdlijn(Stream.concat(stukken(), erbij.stream()).toList());
        if (reden == null) {
            return anders(codes, samen, null);
        }
        return new Parameter(
                niveau,
                pad,
                bestand,
                naam,
                omschrijving,
                eenheid,
                afronding,
                codes,
                eisen,
                laatstGecontroleerdOp,
                eigenKeuze,
                samen,
                null,
                reden,
                reden,
                hash);
    }

    /** Without values, for the reason that is given: whoever asks for one stops. */
    Parameter tegenstrijdig(String waarom) {
        return anders(codes, tijdlijn(List.of()), waarom);
    }

    Stream<Waarde> stukken() {
        return waarden.stukken().stream().map(Tijdlijn.Stuk::waarde);
    }

    private Parameter anders(Map<String, String> andere, Tijdlijn<Waarde> nieuw, @Nullable String nieuweReden) {
        return new Parameter(
                niveau,
                pad,
                bestand,
                naam,
                omschrijving,
                eenheid,
                afronding,
                andere,
                eisen,
                laatstGecontroleerdOp,
                eigenKeuze,
                nieuw,
                nieuweReden,
                daarvoor,
                daarna,
                hash);
    }

    /**
     * Each value ends where its source says, otherwise the day before the next begins. The same value from two sides counts once.
     *
     * @throws IllegalArgumentException with a Dutch text when two values hold on one day
     */
    static Tijdlijn<Waarde> tijdlijn(List<Waarde> waarden) {
        List<Waarde> opVolgorde = new ArrayList<>();
        waarden.stream()
                .sorted(Comparator.comparing((Waarde w) -> w.periode().begin())
                        .thenComparing(w -> w.vaststelling() == null ? 0 : 1))
                .filter(w -> opVolgorde.isEmpty() || !opVolgorde.getLast().zelfdeAls(w))
                .forEach(opVolgorde::add);
        List<Tijdlijn.Stuk<Waarde>> stukken = new ArrayList<>();
        for (int i = 0; i < opVolgorde.size(); i++) {
            Waarde waarde = opVolgorde.get(i);
            LocalDate volgende =
                    i + 1 < opVolgorde.size() ? opVolgorde.get(i + 1).periode().begin() : null;
            LocalDate begin = waarde.periode().begin();
            if (volgende != null && (volgende.equals(begin) || overlapt(waarde.eigenEinde(), volgende))) {
                throw new IllegalArgumentException(
                        "de waarden die beginnen op " + begin + " en " + volgende + " gelden op dezelfde dag");
            }
            LocalDate einde =
                    waarde.eigenEinde() != null || volgende == null ? waarde.eigenEinde() : volgende.minusDays(1);
            Waarde af = waarde.tot(einde);
            stukken.add(new Tijdlijn.Stuk<>(af.periode(), af));
        }
        return Tijdlijn.of(stukken);
    }

    private static boolean overlapt(@Nullable LocalDate einde, LocalDate volgende) {
        return einde != null && !einde.isBefore(volgende);
    }
}
