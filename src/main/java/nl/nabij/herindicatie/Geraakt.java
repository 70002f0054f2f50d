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
 * @param activiteiten lines of the computation that change, with their minutes per week
 * @param producten what changes by policy or price, product by product
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
        List<Productverschil> producten,
        String reden) {

    public Geraakt {
        activiteiten = List.copyOf(activiteiten);
        producten = List.copyOf(producten);
    }

    /**
     * What changes with one aanbieder.
     *
     * @param jaar euro per year more or less; null when not known
     */
    record Deel(String aanbieder, int minuten, @Nullable Bedrag jaar) {}

    List<Deel> delen() {
        return producten.isEmpty()
                ? List.of(new Deel(aanbieder, verschil(), jaarverschil()))
                : producten.stream()
                        .map(p -> new Deel(
                                p.aanbieder(),
                                p.wijze() == Productverschil.Wijze.GESPREK ? 0 : p.minutenverschil(),
                                p.jaarverschil()))
                        .toList();
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
        return !isBerekend() || vraagtBesluit() || (euro != null && euro.euro().signum() != 0);
    }

    /** Whether the resident gets another decision, and it can be drafted without a conversation first. */
    public boolean vraagtBesluit() {
        return isBerekend()
                && (verschil() != 0
                        || producten.stream().anyMatch(p -> p.wijze().vraagtBesluit()));
    }

    /** Whether the resident gets less or something else, so that a transition term counts. */
    boolean isMinder() {
        return verschil() < 0 || producten.stream().anyMatch(p -> p.wijze().vraagtBesluit());
    }
}
