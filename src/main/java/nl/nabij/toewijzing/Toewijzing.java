package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * What one provider may deliver to one resident.
 *
 * @param beschikking the decision it rests on; null for one taken over from another system
 * @param zaak null for one taken over from another system
 * @param productcode null when only the category is granted
 * @param omvang null when a budget is granted instead
 * @param redenWijziging code of WMO002; 13 means removed; null when it never changed
 */
public record Toewijzing(
        Gemeentecode gemeente,
        Toewijzingnummer nummer,
        @Nullable Beschikkingnummer beschikking,
        @Nullable Zaaknummer zaak,
        ClientId client,
        Bsn bsn,
        Agbcode aanbieder,
        @Nullable Productcategorie productcategorie,
        @Nullable Productcode productcode,
        @Nullable Omvang omvang,
        @Nullable Bedrag budget,
        Periode periode,
        @Nullable String redenWijziging,
        LocalDateTime toegewezenOp) {

    /** Reason of change that means: consider it never sent (WMO002). */
    public static final String VERWIJDERD = "13";

    public boolean isVerwijderd() {
        return VERWIJDERD.equals(redenWijziging);
    }

    /** The same number with another last day, reason and moment. */
    public Toewijzing gewijzigd(LocalDate einde, String reden, LocalDateTime moment) {
        return versie(Periode.vanTot(periode.begin(), einde), reden, moment);
    }

    /** As it goes into a message in which it did not change (iWmo IV099). */
    public Toewijzing zonderReden() {
        return versie(periode, null, toegewezenOp);
    }

    private Toewijzing versie(Periode nieuwePeriode, @Nullable String reden, LocalDateTime moment) {
        return new Toewijzing(
                gemeente,
                nummer,
                beschikking,
                zaak,
                client,
                bsn,
                aanbieder,
                productcategorie,
                productcode,
                omvang,
                budget,
                nieuwePeriode,
                reden,
                moment);
    }
}
