package nl.nabij.kosten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.contract.Aanbod;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The prices that are really agreed or set, with source and days. Where there is none, that is the answer. */
@Service
public class Prijzen {

    public static final Productcategorie HULP_BIJ_HET_HUISHOUDEN = Productcategorie.of("01");

    private final Contracten contracten;
    private final Normen normen;

    Prijzen(Contracten contracten, Normen normen) {
        this.contracten = contracten;
        this.normen = normen;
    }

    /**
     * Hourly or minute prices of hulp bij het huishouden on a day, each once.
     *
     * @param ontbreekt why there is none; empty when there is
     */
    public record Uurprijzen(List<Tariefafspraak> tarieven, String ontbreekt) {

        public Uurprijzen {
            tarieven = List.copyOf(tarieven);
        }

        /** Euro per year; empty without a price. */
        public Optional<Jaarbedrag> perJaar(int minutenPerWeek, String weken) {
            return perJaar(BigDecimal.valueOf(minutenPerWeek), weken);
        }

        /** @param minutenPerWeek negative for fewer */
        public Optional<Jaarbedrag> perJaar(BigDecimal minutenPerWeek, String weken) {
            List<Bedrag> bedragen = tarieven.stream()
                    .map(t -> Jaarbedrag.bedrag(t.tarief(), minutenPerWeek, weken))
                    .sorted()
                    .toList();
            return bedragen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Jaarbedrag(bedragen.getFirst(), bedragen.getLast()));
        }

        /** Where the prices come from, each with its days. */
        public List<String> bronnen() {
            return tarieven.stream().map(Uurprijzen::bron).distinct().toList();
        }

        private static String bron(Tariefafspraak t) {
            LocalDate einde = t.periode().einde();
            return "€ " + t.tarief().euro().toPlainString().replace('.', ',') + " per "
                    + t.tarief().eenheid().naam(1) + ": " + t.bron() + ", vanaf "
                    + Tekst.datum(t.periode().begin()) + (einde == null ? "" : " tot en met " + Tekst.datum(einde));
        }
    }

    /** A yearly price that policy sets, or why it is not known. */
    public record Beleidsprijs(@Nullable Bedrag perJaar, String uitleg) {}

    public Uurprijzen hulp(Gemeentecode gemeente, LocalDate dag) {
        List<Tariefafspraak> tarieven = contracten.aanbod(gemeente, HULP_BIJ_HET_HUISHOUDEN, dag).stream()
                .map(Aanbod::tarief)
                .filter(Objects::nonNull)
                .filter(t -> t.tarief().eenheid() == Eenheid.UUR || t.tarief().eenheid() == Eenheid.MINUUT)
                .sorted(Comparator.comparing(t -> t.tarief().euro()))
                .distinct()
                .toList();
        return new Uurprijzen(
                tarieven,
                tarieven.isEmpty()
                        ? "Op " + Tekst.datum(dag) + " is er in de contracten geen prijs per uur of minuut afgesproken."
                        : "");
    }

    /** @param soort last part of the path under normen/ kosten/ */
    public Beleidsprijs vanBeleid(Gemeentecode gemeente, String soort, LocalDate dag) {
        try {
            Normwaarde waarde = normen.waarde("kosten/" + soort, gemeente, dag);
            return new Beleidsprijs(
                    Bedrag.of(waarde.waarde()), waarde.bron() + ", vanaf " + Tekst.datum(waarde.geldigVanaf()));
        } catch (NormOntbreektException e) {
            return new Beleidsprijs(null, e.reden());
        }
    }
}
