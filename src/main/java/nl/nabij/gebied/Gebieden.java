package nl.nabij.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;

/** Which gemeenten Nabij serves and in which region each of them is on a date. */
public interface Gebieden {

    Optional<Gemeente> find(Gemeentecode code);

    /** @throws nl.nabij.platform.NotFoundException for a gemeente that Nabij does not serve */
    Gemeente get(Gemeentecode code);

    /** In order of name. */
    List<Gemeente> alle();

    /** Codes of the regions (folder names under normen/regio) the gemeente belongs to on that day. */
    List<String> regios(Gemeentecode code, LocalDate peildatum);

    /** Past, running and known future memberships, oldest first; a gemeente may be in several regions at once. */
    List<Lidmaatschap> lidmaatschappen(Gemeentecode code);
}
