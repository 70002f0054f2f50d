package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Zaaknummer;

/**
 * What the writer of a letter that is not a decision may use.
 *
 * @param contactpersoon whom the resident can ask
 * @param behoefte what the client needs to take part, such as another language or a Meedenker
 */
public record Procesgegevens(
        Client client, Gemeente gemeente, Zaaknummer zaak, LocalDate dag, String contactpersoon, Behoefte behoefte) {}
