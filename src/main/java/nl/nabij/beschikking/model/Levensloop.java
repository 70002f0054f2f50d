package nl.nabij.beschikking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The steps that were taken in the life of the decision of a zaak. Only ever added to. */
public interface Levensloop {

    /** Keeps others from taking a step in this zaak until the transaction ends. */
    void lock(Gemeentecode gemeente, Zaaknummer zaak);

    /** Oldest first. */
    List<Stap> stappen(Gemeentecode gemeente, Zaaknummer zaak);

    void voegToe(Gemeentecode gemeente, Zaaknummer zaak, Stap stap);

    /**
     * One step.
     *
     * @param dag from which it holds
     * @param door user name, or {@code systeem} when time did it
     */
    record Stap(
            Besluitstand van,
            Besluitgebeurtenis gebeurtenis,
            Besluitstand naar,
            LocalDate dag,
            String door,
            String reden,
            String bron,
            Instant op) {}
}
