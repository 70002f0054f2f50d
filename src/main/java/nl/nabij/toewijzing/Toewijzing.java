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
        return gewijzigd(Gewenst.einde(einde), reden, moment);
    }

    /** The same number as wished, with reason and moment. */
    public Toewijzing gewijzigd(Gewenst gewenst, String reden, LocalDateTime moment) {
        LocalDate einde = gewenst.einde();
        Periode nieuwePeriode = einde == null ? periode : Periode.vanTot(periode.begin(), einde);
        Omvang nieuweOmvang = gewenst.omvang() == null ? omvang : gewenst.omvang();
        Bedrag nieuwBudget = gewenst.budget() == null ? budget : gewenst.budget();
        return versie(nieuwePeriode, nieuweOmvang, nieuwBudget).met(reden, moment);
    }

    /** Resting on another decision. */
    public Toewijzing rustendOp(Beschikkingnummer ander, Zaaknummer zijnZaak) {
        return new Toewijzing(
                gemeente,
                nummer,
                ander,
                zijnZaak,
                client,
                bsn,
                aanbieder,
                productcategorie,
                productcode,
                omvang,
                budget,
                periode,
                redenWijziging,
                toegewezenOp);
    }

    /** As it goes into a message in which it did not change (iWmo IV099). */
    public Toewijzing zonderReden() {
        return met(null, toegewezenOp);
    }

    private Toewijzing met(@Nullable String reden, LocalDateTime moment) {
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
                periode,
                reden,
                moment);
    }

    private Toewijzing versie(Periode nieuwePeriode, @Nullable Omvang nieuweOmvang, @Nullable Bedrag nieuwBudget) {
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
                nieuweOmvang,
                nieuwBudget,
                nieuwePeriode,
                redenWijziging,
                toegewezenOp);
    }
}
