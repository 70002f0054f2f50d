package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Planned moments to look whether help still fits. */
public interface Evaluaties {

    enum Soort {
        EVALUATIE("Evaluatie (regiegesprek)"),
        HERONDERZOEK("Heronderzoek van het besluit"),
        EINDE("Contact over het einde van het besluit");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Code in the offer of the region, and name. */
    record Product(String code, String naam) {}

    /**
     * @param reden why on this day: no policy gives the number of months
     * @param klaarOp null while it is planned
     * @param passend whether the help fits; {@code resultaat} whether the goals come nearer; {@code verankering} whether enough is
     *     done to lean on the neighbourhood
     * @param product what is looked at; null for all the help
     */
    record Evaluatie(
            long id,
            Soort soort,
            LocalDate dag,
            String reden,
            @Nullable LocalDate klaarOp,
            String passend,
            String resultaat,
            String verankering,
            @Nullable Product product) {

        /** Of all the help. */
        public Evaluatie(
                long id,
                Soort soort,
                LocalDate dag,
                String reden,
                @Nullable LocalDate klaarOp,
                String passend,
                String resultaat,
                String verankering) {
            this(id, soort, dag, reden, klaarOp, passend, resultaat, verankering, null);
        }

        /** For a heading or a task. */
        public String titel() {
            return product == null ? soort.tekst() : soort.tekst() + ": " + product.naam();
        }

        @Override
        public String toString() {
            return "Evaluatie[" + soort + " " + dag + "]";
        }
    }

    /** In order of day, without what lapsed. */
    List<Evaluatie> van(Gemeentecode gemeente, Zaaknummer zaak);

    long plan(Gemeentecode gemeente, Zaaknummer zaak, Evaluatie evaluatie, String door);

    /** Takes an open moment out of the plan; it stays kept. */
    void vervalt(Gemeentecode gemeente, Zaaknummer zaak, long id, LocalDate op);

    void rondAf(Gemeentecode gemeente, Zaaknummer zaak, Evaluatie evaluatie);
}
