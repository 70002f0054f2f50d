package nl.nabij.verzoek;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.toewijzing.Pakketbesluit;
import org.jspecify.annotations.Nullable;

/** Answers a request: once, and only while it is open. */
public interface Behandeling {

    /** Answer 2; empty when done, otherwise what is against it. */
    List<Bevinding> onderzoek(Gemeentecode gemeente, UUID id, String door);

    /** Answer 1; empty when done, otherwise what is against it. */
    List<Bevinding> wijsAf(Gemeentecode gemeente, UUID id, Afwijzing afwijzing);

    /** Grants all that is asked, with one 301 that names the request (iWmo IV093). */
    Pakketbesluit honoreer(Gemeentecode gemeente, UUID id, Ingangsafspraak afspraak, String door);

    /** What {@link #honoreer} would do; keeps nothing. */
    Pakketbesluit proef(Gemeentecode gemeente, UUID id, Ingangsafspraak afspraak, String door);

    /** Somebody told the aanbieder which gemeente it should ask (iWmo OP359). */
    void verteld(Gemeentecode gemeente, UUID id, String door);

    /** When that was done; empty when it was not, or need not be. */
    Optional<LocalDateTime> verteldOp(Gemeentecode gemeente, UUID id);

    /**
     * @param juisteGemeente needed for reasons 5 and 8
     * @param door user name
     */
    record Afwijzing(Afwijsreden reden, @Nullable Gemeentecode juisteGemeente, String door) {}
}
