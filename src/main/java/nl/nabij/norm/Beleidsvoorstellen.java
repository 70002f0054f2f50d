package nl.nabij.norm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;

/** Prepares and settles dated values of a gemeente: one person prepares, another settles. Only the gemeente of the user. */
public interface Beleidsvoorstellen {

    /**
     * What is filled in, not yet judged. Texts as typed; {@code waarde} in order.
     *
     * @param regio code of the region it is for; empty for the own gemeente alone
     */
    record Invoer(
            String pad,
            List<String> waarde,
            String vanaf,
            String einde,
            String bekendOp,
            String titel,
            String plaats,
            String vindplaats,
            String regio) {

        public Invoer {
            waarde = List.copyOf(waarde);
        }

        public Invoer(
                String pad,
                List<String> waarde,
                String vanaf,
                String einde,
                String bekendOp,
                String titel,
                String plaats,
                String vindplaats) {
            this(pad, waarde, vanaf, einde, bekendOp, titel, plaats, vindplaats, "");
        }
    }

    /** Either the number of the new proposal, or what is wrong by field in the order of the form, with what to do. */
    record Uitkomst(Optional<Long> nummer, SequencedMap<String, String> fouten) {

        public Uitkomst {
            fouten = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fouten));
        }
    }

    /** The parameter as this gemeente has or could have it; empty when it may not choose a value of its own. */
    Optional<Parameter> voorbereidbaar(Gemeentecode gemeente, String pad);

    /** For a region: one proposal in every gemeente that is a member on the first day, or none. The number is that of the own gemeente. */
    Uitkomst dienIn(CurrentUser user, Invoer invoer);

    /**
     * For a region this is the agreement of the own gemeente; with the last one the value is settled in all of them.
     *
     * @throws nl.nabij.platform.NotPossibleException when the user prepared it, it is decided, or it contradicts what holds now
     */
    void stelVast(CurrentUser user, long nummer);

    /**
     * For a region this ends it in every gemeente.
     *
     * @throws nl.nabij.platform.NotPossibleException when the user prepared it, it is decided, or the reason is empty
     */
    void wijsAf(CurrentUser user, long nummer, String reden);

    /** @throws nl.nabij.platform.NotPossibleException when another prepared it, it is decided, or the reason is empty */
    void trekIn(CurrentUser user, long nummer, String reden);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such proposal */
    Beleidsvoorstel get(Gemeentecode gemeente, long nummer);

    /** The same proposal in every gemeente of the region; only itself when it is for one gemeente. */
    List<Beleidsvoorstel> groep(Beleidsvoorstel voorstel);

    /** Newest first. */
    List<Beleidsvoorstel> alle(Gemeentecode gemeente);

    /** Policy as it would be with this proposal settled. */
    Normen alsVastgesteld(Beleidsvoorstel voorstel);

    /** The file for normen/ with every value of this gemeente for the path: its path under normen/ and its text. */
    Export export(Gemeentecode gemeente, String pad);

    record Export(String bestand, String tekst) {}
}
