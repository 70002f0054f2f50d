package nl.nabij.herindicatie;

import java.util.List;
import nl.nabij.indicatie.WatAls.Regelverschil;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * What the change does to one running grant.
 *
 * @param aanbieder name; empty when no order was given
 * @param minutenNu per week
 * @param minutenDan per week; null when it cannot be computed
 * @param jaarNu euro per year; null when no price is known
 * @param jaarDan euro per year; null when no price is known or the minutes are not
 * @param activiteiten lines that change, with their minutes per week
 * @param reden why it cannot be computed; empty when it can
 */
public record Geraakt(
        Zaaknummer zaak,
        Beschikkingnummer beschikking,
        String aanbieder,
        int minutenNu,
        @Nullable Integer minutenDan,
        @Nullable Bedrag jaarNu,
        @Nullable Bedrag jaarDan,
        List<Regelverschil> activiteiten,
        String reden) {

    public Geraakt {
        activiteiten = List.copyOf(activiteiten);
    }

    /** Minutes per week more, or negative: less; zero when it cannot be computed. */
    public int verschil() {
        return minutenDan == null ? 0 : minutenDan - minutenNu;
    }

    /** Euro per year more, or negative: less; null when not known. */
    public @Nullable Bedrag jaarverschil() {
        return jaarNu == null || jaarDan == null ? null : jaarDan.min(jaarNu);
    }

    public boolean isBerekend() {
        return minutenDan != null;
    }

    /** Whether anything changes, or somebody must look because nothing can be computed. */
    public boolean verandert() {
        Bedrag euro = jaarverschil();
        return !isBerekend() || verschil() != 0 || (euro != null && euro.euro().signum() != 0);
    }
}
