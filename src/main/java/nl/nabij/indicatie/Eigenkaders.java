package nl.nabij.indicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nabij.indicatie.werkblad.Kaderkop;
import nl.nabij.kern.Gemeentecode;

/** What is kept of own frameworks; implemented on the tables of this module. */
public interface Eigenkaders {

    /** Adds the next version, which waits for approval. @return its number */
    int voegToe(Gemeentecode gemeente, Kaderkop kop, Inhoud inhoud, String door, Instant op);

    /** Newest first. */
    List<Eigenkader> alle(Gemeentecode gemeente);

    Optional<Eigenkader> find(Gemeentecode gemeente, int versie);

    Optional<Inhoud> inhoud(Gemeentecode gemeente, int versie);

    /** Judges a version that waits. @return false when it was judged before */
    boolean oordeel(Gemeentecode gemeente, int versie, Eigenkader.Stand stand, String reden, Wie wie);

    /** Approved version that holds on a day: the one that began last, then the newest. */
    OptionalInt geldig(Gemeentecode gemeente, LocalDate dag);

    /** @param tekst the workbook as csv */
    record Inhoud(String tekst, String hash) {}

    record Wie(String gebruiker, Instant op) {}
}
