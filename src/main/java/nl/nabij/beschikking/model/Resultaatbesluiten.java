package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** Decisions of before on a result, without time, taken over until the client is indicated anew (DW-36). */
public interface Resultaatbesluiten {

    /**
     * @param nummer in the system it came from
     * @param taken what is done, one per line
     * @param vervallenOp day of the decision that replaced it; null while it holds
     */
    record Resultaatbesluit(
            String nummer,
            LocalDate besluitdatum,
            String resultaat,
            String taken,
            String frequentie,
            @Nullable LocalDate einde,
            @Nullable LocalDate vervallenOp) {}

    List<Resultaatbesluit> van(Gemeentecode gemeente, Zaaknummer zaak);

    void neemOver(Gemeentecode gemeente, Zaaknummer zaak, Resultaatbesluit besluit, String door);

    /** All that still hold in this zaak end on that day. */
    void vervallen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op);
}
