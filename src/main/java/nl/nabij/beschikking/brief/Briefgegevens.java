package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.gebied.Gemeente;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of the letter may use; nothing else gets into the letter.
 *
 * @param nummer of the beschikking; null in a preview
 * @param bezwaarTot last day to object; null in a preview without a known term
 * @param ondertekenaar name under the letter; null in a preview
 * @param contactpersoon consulent the resident can ask
 * @param onderzocht findings of the onderzoek
 * @param gewogen steps of the weighing
 * @param behoefte what the client needs to take part, such as another language or a Meedenker
 */
public record Briefgegevens(
        Besluitdossier dossier,
        Client client,
        Gemeente gemeente,
        @Nullable String nummer,
        @Nullable LocalDate bezwaarTot,
        @Nullable String ondertekenaar,
        String contactpersoon,
        List<Gevonden> onderzocht,
        List<Gevonden> gewogen,
        Behoefte behoefte) {

    /**
     * One finding in words.
     *
     * @param onderwerp what it is about
     * @param herkomst where it was recorded
     */
    public record Gevonden(String onderwerp, String tekst, String herkomst) {}

    /** For a client who needs nothing special. */
    public Briefgegevens(
            Besluitdossier dossier,
            Client client,
            Gemeente gemeente,
            @Nullable String nummer,
            @Nullable LocalDate bezwaarTot,
            @Nullable String ondertekenaar,
            String contactpersoon,
            List<Gevonden> onderzocht,
            List<Gevonden> gewogen) {
        this(
                dossier,
                client,
                gemeente,
                nummer,
                bezwaarTot,
                ondertekenaar,
                contactpersoon,
                onderzocht,
                gewogen,
                Behoefte.GEEN);
    }

    public Briefgegevens {
        onderzocht = List.copyOf(onderzocht);
        gewogen = List.copyOf(gewogen);
    }
}
