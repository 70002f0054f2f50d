package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/** Decisions of before on a result, without time, taken over until the client is indicated anew (DW-36). */
public interface Resultaatbesluiten {

    /**
     * @param nummer in the system it came from
     * @param taken what is done, one per line
     * @param herindicatieVoor day before which the client is indicated anew; null when it came with its zaak
     * @param vervallenOp day of the decision that replaced it; null while it holds
     */
    record Resultaatbesluit(
            String nummer,
            LocalDate besluitdatum,
            String resultaat,
            String taken,
            String frequentie,
            @Nullable LocalDate einde,
            @Nullable LocalDate herindicatieVoor,
            @Nullable LocalDate vervallenOp) {

        /** Whether it says the same, apart from whether it still holds. */
        public boolean zegtHetzelfde(Resultaatbesluit ander) {
            return kaal().equals(ander.kaal());
        }

        private Resultaatbesluit kaal() {
            return new Resultaatbesluit(
                    nummer, besluitdatum, resultaat, taken, frequentie, einde, herindicatieVoor, null);
        }

        @Override
        public String toString() {
            return "Resultaatbesluit[" + nummer + "]";
        }
    }

    /** @param zaak in which the client is indicated anew; null as long as that has not begun */
    record Overgenomen(long id, ClientId client, @Nullable Zaaknummer zaak, Resultaatbesluit besluit) {}

    /** Of the client of this zaak, and those that were written down in it. */
    List<Resultaatbesluit> van(Zaak zaak);

    Optional<Resultaatbesluit> find(Gemeentecode gemeente, ClientId client, String nummer);

    Optional<Overgenomen> find(Gemeentecode gemeente, long id);

    /** Those that hold, or those that were replaced; the one that is due first comes first. */
    List<Overgenomen> lijst(Gemeentecode gemeente, boolean geldend, int vanaf, int hoogstens);

    int aantal(Gemeentecode gemeente, boolean geldend);

    /** Keeps it; one that is known already stays as it was. @return its id, empty when it was known */
    Optional<Long> neemOver(
            Gemeentecode gemeente, ClientId client, @Nullable Zaaknummer zaak, Resultaatbesluit besluit, String door);

    void koppel(Gemeentecode gemeente, long id, Zaaknummer zaak);

    /**
     * What still holds in this zaak ends on that day; all that still holds for its client when {@code vanClient}.
     *
     * @return ids of those that ended
     */
    List<Long> vervallen(Zaak zaak, boolean vanClient, LocalDate op);
}
