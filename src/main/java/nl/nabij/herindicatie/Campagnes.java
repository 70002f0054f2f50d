package nl.nabij.herindicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/** What is kept of campaigns; implemented on the tables of this module. */
public interface Campagnes {

    /** Keeps a campaign with the lines that change. */
    Campagne voegToe(Gemeentecode gemeente, Nieuw nieuw, Doorrekening doorrekening);

    /** Newest first. */
    List<Campagne> alle(Gemeentecode gemeente);

    Optional<Campagne> find(Gemeentecode gemeente, int nummer);

    /** By zaak. */
    List<Campagneregel> regels(Gemeentecode gemeente, int nummer);

    /** Drafts that were made for a zaak and not undone, the newest first. */
    List<MetConcept> metConcept(Gemeentecode gemeente, Zaaknummer zaak);

    record MetConcept(int campagne, long concept) {}

    /** Holds the campaign until the end of the transaction, so that two people do not draft the same line. */
    void lock(Gemeentecode gemeente, int nummer);

    void stap(Gemeentecode gemeente, int nummer, Zaaknummer zaak, Stap stap);

    /** @param grond null for a norm */
    record Nieuw(
            String naam,
            Keuze keuze,
            Campagne.Termijnen termijnen,
            @Nullable Vervolggrond grond,
            String door,
            Instant op) {}

    record Stap(
            Regelstand stand,
            int partij,
            @Nullable Long concept,
            @Nullable LocalDate ingangsdatum,
            @Nullable LocalDate uiterlijk,
            String tekst,
            String door,
            Instant op) {}
}
