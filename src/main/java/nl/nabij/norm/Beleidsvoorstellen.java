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

    /** What is filled in, not yet judged. Texts as typed; {@code waarde} in order. */
    record Invoer(
            String pad,
            List<String> waarde,
            String vanaf,
            String einde,
            String bekendOp,
            String titel,
            String plaats,
            String vindplaats) {

        public Invoer {
            waarde = List.copyOf(waarde);
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

    Uitkomst dienIn(CurrentUser user, Invoer invoer);

    /** @throws nl.nabij.platform.NotPossibleException when the user prepared it, it is decided, or it contradicts what holds now */
    void stelVast(CurrentUser user, long nummer);

    /** @throws nl.nabij.platform.NotPossibleException when the user prepared it, it is decided, or the reason is empty */
    void wijsAf(CurrentUser user, long nummer, String reden);

    /** @throws nl.nabij.platform.NotPossibleException when another prepared it, it is decided, or the reason is empty */
    void trekIn(CurrentUser user, long nummer, String reden);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such proposal */
    Beleidsvoorstel get(Gemeentecode gemeente, long nummer);

    /** Newest first. */
    List<Beleidsvoorstel> alle(Gemeentecode gemeente);

    /** Policy as it would be with this proposal settled. */
    Normen alsVastgesteld(Beleidsvoorstel voorstel);

    /** The file for normen/ with every value of this gemeente for the path: its path under normen/ and its text. */
    Export export(Gemeentecode gemeente, String pad);

    record Export(String bestand, String tekst) {}
}
