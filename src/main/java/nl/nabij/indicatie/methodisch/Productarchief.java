package nl.nabij.indicatie.methodisch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Beleidsweging.Gewogen;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Weegbewijs;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** What is kept of products weighed by method; implemented on the tables of this module. */
public interface Productarchief {

    /** In the order of their codes, the checks on other laws included. */
    List<Productconcept> concepten(Gemeentecode gemeente, Zaaknummer zaak);

    Optional<Productconcept> concept(Gemeentecode gemeente, Zaaknummer zaak, String product);

    void bewaar(Gemeentecode gemeente, Zaaknummer zaak, Productconcept concept, Vastlegging wie);

    void verwijderConcept(Gemeentecode gemeente, Zaaknummer zaak, String product);

    /** The last version of each product that was not taken back, in the order in which they were first settled. */
    List<Productindicatie> vastgelegd(Gemeentecode gemeente, Zaaknummer zaak);

    /** As {@link #vastgelegd}, of every zaak, each with what it was weighed on. */
    Map<Zaaknummer, List<Gewogen>> lopend(Gemeentecode gemeente);

    List<Gewogen> lopend(Gemeentecode gemeente, Zaaknummer zaak);

    /** Answers of the last version that was not taken back. */
    Optional<Productconcept> laatste(Gemeentecode gemeente, Zaaknummer zaak, String product);

    /** Adds the next version and drops the draft it came from. @return its number */
    int voegToe(Gemeentecode gemeente, Productindicatie indicatie, Weegbewijs bewijs, Vastlegging wie);

    /** What a version rested on; empty for one of before this was kept. */
    Optional<Weegbewijs> weegbewijs(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie);

    /** Takes the running version back; false when there is none. */
    boolean laatVervallen(Gemeentecode gemeente, Zaaknummer zaak, String product, Vastlegging wie);

    /** Makes this version the running one again, as a copy; false when the running version already says the same. */
    boolean herstel(Gemeentecode gemeente, Zaaknummer zaak, String product, int versie, Vastlegging wie);

    /** Who did it when. */
    record Vastlegging(String door, Instant op) {}
}
