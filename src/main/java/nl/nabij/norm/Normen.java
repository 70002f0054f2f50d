package nl.nabij.norm;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;

/** Policy values. The most local file wins: gemeente, then its regions, then landelijk. Never the "nearest" value. */
public interface Normen {

    /**
     * @param pad path of the parameter inside its level, for example {@code eigen-bijdrage/abonnementstarief}
     * @throws NormOntbreektException when no level gives a value for that day
     */
    Normwaarde waarde(String pad, Gemeentecode gemeente, LocalDate peildatum);
}
