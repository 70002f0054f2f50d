package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The law clocks, for the case page and for lists. */
public interface Klokken {

    /** All clocks of this zaak, in the order of the process; empty when this gemeente has no such zaak. */
    List<Klok> van(Gemeentecode gemeente, Zaaknummer nummer);

    /** Open clocks whose last day is on or before {@code totEnMet}, the most urgent first. */
    List<Klok> open(Gemeentecode gemeente, LocalDate totEnMet, int hoogstens);
}
