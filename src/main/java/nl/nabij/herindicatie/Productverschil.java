package nl.nabij.herindicatie;

import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What a change of policy or price does to one product of a grant.
 *
 * @param product code in the offer of the region; empty for hulp bij het huishouden by norm
 * @param aanbieder name; empty when no order was given
 * @param wordt name of the product that takes its place; empty when it stays that product
 * @param dan null when it stops or cannot be told
 * @param eindeNu last day as granted; null when it has no end
 * @param eindeDan last day then; null when it has no end, stops or cannot be told
 * @param jaarNu euro per year; null when no price is known
 * @param reden what policy says; empty for a price
 */
public record Productverschil(
        String product,
        String naam,
        String aanbieder,
        Wijze wijze,
        String wordt,
        Omvang nu,
        @Nullable Omvang dan,
        @Nullable LocalDate eindeNu,
        @Nullable LocalDate eindeDan,
        @Nullable Bedrag jaarNu,
        @Nullable Bedrag jaarDan,
        String reden) {

    /** How a product changes. */
    public enum Wijze {
        STOPT("stopt"),
        WORDT("wordt anders"),
        KORTER("duurt minder lang"),
        PRIJS("kost iets anders"),
        GESPREK("vraagt een gesprek");

        private final String tekst;

        Wijze(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }

        /** Whether the resident gets another decision. */
        public boolean vraagtBesluit() {
            return this == STOPT || this == WORDT || this == KORTER;
        }
    }

    /** Minutes per week more, or negative: less; zero for help that is not counted in time per week. */
    public int minutenverschil() {
        return Weektijd.van(dan) - Weektijd.van(nu);
    }

    /** Euro per year more, or negative: less; null when not known. */
    public @Nullable Bedrag jaarverschil() {
        return jaarNu == null || jaarDan == null ? null : jaarDan.min(jaarNu);
    }

    /** The same change, whatever the price is today. */
    boolean isGelijk(Productverschil ander) {
        return zonderPrijs().equals(ander.zonderPrijs());
    }

    private Productverschil zonderPrijs() {
        return new Productverschil(product, naam, "", wijze, wordt, nu, dan, eindeNu, eindeDan, null, null, "");
    }

    /** In Dutch, for page and sheet. */
    public String tekst() {
        return switch (wijze) {
            case STOPT -> naam + " stopt, " + nu + ". " + reden;
            case WORDT -> naam + ", " + nu + ", wordt " + (wordt.isEmpty() ? "" : wordt + ", ") + dan + eindigt();
            case KORTER ->
                naam + " duurt tot en met " + dag(eindeDan) + " in plaats van " + dag(eindeNu) + ". " + reden;
            case PRIJS -> naam + " kost " + jaarDan + " per jaar in plaats van " + jaarNu + ".";
            case GESPREK -> naam + ": " + reden;
        };
    }

    private String eindigt() {
        return eindeDan == null || eindeDan.equals(eindeNu) ? "." : ", tot en met " + dag(eindeDan) + ".";
    }

    private static String dag(@Nullable LocalDate dag) {
        return dag == null ? "zonder einde" : Tekst.datum(dag);
    }
}
