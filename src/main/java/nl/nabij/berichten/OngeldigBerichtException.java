package nl.nabij.berichten;

import java.util.List;
import java.util.stream.Collectors;

/** Nabij itself made a message that breaks the standard: a fault in Nabij or in its data, never in the input. */
public class OngeldigBerichtException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Berichtbevinding> bevindingen;

    public OngeldigBerichtException(Berichtsoort soort, List<Berichtbevinding> bevindingen) {
        super(soort + " voldoet niet: "
                + bevindingen.stream()
                        .limit(5)
                        .map(b -> b.regel() + " op " + b.pad() + ": " + b.uitleg())
                        .collect(Collectors.joining("; ")));
        this.bevindingen = List.copyOf(bevindingen);
    }

    public List<Berichtbevinding> bevindingen() {
        return bevindingen;
    }
}
