package nl.nabij.toegang.regels;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** TG004: an aanvraag is possible once the verslag was sent, or when the term of the onderzoek has passed. */
public final class AanvraagMogelijk {

    private AanvraagMogelijk() {}

    /** First day on which an aanvraag is possible when no verslag comes. */
    public static LocalDate uiterlijkVanaf(LocalDate laatsteDagOnderzoek) {
        return laatsteDagOnderzoek.plusDays(1);
    }

    public static Oordeel toets(LocalDate dag, @Nullable LocalDate verslagdatum, LocalDate laatsteDagOnderzoek) {
        boolean naVerslag = verslagdatum != null && !dag.isBefore(verslagdatum);
        if (naVerslag || dag.isAfter(laatsteDagOnderzoek)) {
            return new Oordeel.Voldoet();
        }
        return new Oordeel.VoldoetNiet(List.of(Toegangsregel.TG004.fout(
                "De aanvraag van " + Tekst.datum(dag) + " kwam voor het verslag en binnen de tijd voor het onderzoek. "
                        + "Een aanvraag kan zodra het verslag is verstuurd, en anders vanaf "
                        + Tekst.datum(uiterlijkVanaf(laatsteDagOnderzoek)) + ".")));
    }
}
