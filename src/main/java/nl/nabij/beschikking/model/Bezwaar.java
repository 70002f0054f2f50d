package nl.nabij.beschikking.model;

import java.time.LocalDate;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * An objection against a decision (Awb hoofdstuk 6 en 7).
 *
 * @param bezwaarTot last day on which it was in time
 * @param gepostOp postmark; null when not sent by post or not known
 * @param verschoning why being late is excused (Awb 6:11); empty when it is not, or not late
 * @param commissie whether an advisory committee was set up (Awb 7:13)
 * @param verdaagdOp day on which the client was told of the postponement (Awb 7:10 lid 3); null when there is none
 * @param instemmingTot last day agreed with the client after that (Awb 7:10 lid 4); null when there is none
 * @param hersteldagen days the term stood still because grounds were missing (Awb 7:10 lid 2)
 */
public record Bezwaar(
        long id,
        Gemeentecode gemeente,
        Zaaknummer zaak,
        Beschikkingnummer betreft,
        LocalDate bezwaarTot,
        LocalDate ontvangenOp,
        @Nullable LocalDate gepostOp,
        String verschoning,
        String gronden,
        boolean commissie,
        @Nullable LocalDate verdaagdOp,
        @Nullable LocalDate instemmingTot,
        int hersteldagen,
        Horen horen,
        @Nullable LocalDate adviesOp,
        String advies,
        Fase fase,
        @Nullable LocalDate klaarOp) {

    /** A week after the term a letter posted in time is still in time (Awb 6:9 lid 2). */
    private static final int POSTWEEK = 1;

    public enum Fase {
        LOOPT,
        BESLIST,
        INGETROKKEN
    }

    /**
     * The hearing, or why there was none (Awb 7:2, 7:3).
     *
     * @param op day of the hearing, or on which it was clear that there would be none
     * @param tekst report of the hearing, or the reason in words
     */
    public record Horen(Wijze wijze, @Nullable LocalDate op, String tekst) {

        public static final Horen NOG_NIET = new Horen(Wijze.NOG_NIET, null, "");

        public boolean klaar() {
            return wijze != Wijze.NOG_NIET && op != null && !tekst.isBlank();
        }

        @Override
        public String toString() {
            return "Horen[" + wijze + "]";
        }
    }

    public enum Wijze {
        NOG_NIET("Nog niet gehoord", ""),
        GEHOORD("De client is gehoord", "Wij spraken met u over uw bezwaar."),
        AFGEZIEN("De client wil niet gehoord worden", "U wilde niet met ons praten over uw bezwaar."),
        GEEN_REACTIE(
                "De client reageerde niet op tijd op de vraag om te praten",
                "Wij vroegen of u met ons wilde praten. U reageerde niet."),
        KENNELIJK_NIET_ONTVANKELIJK(
                "Niet nodig: kennelijk niet-ontvankelijk", "Een gesprek was niet nodig: uw bezwaar kwam te laat."),
        KENNELIJK_ONGEGROND(
                "Niet nodig: kennelijk ongegrond",
                "Een gesprek was niet nodig. Het was meteen duidelijk wat het antwoord is."),
        TEGEMOETGEKOMEN(
                "Niet nodig: de client krijgt helemaal gelijk",
                "Een gesprek was niet nodig: u krijgt helemaal gelijk.");

        private final String tekst;
        private final String zin;

        Wijze(String tekst, String zin) {
            this.tekst = tekst;
            this.zin = zin;
        }

        public String tekst() {
            return tekst;
        }

        /** The sentence of the letter. */
        public String zin() {
            return zin;
        }
    }

    /** The same, ended. */
    public Bezwaar klaar(Fase einde, LocalDate op) {
        return new Bezwaar(
                id,
                gemeente,
                zaak,
                betreft,
                bezwaarTot,
                ontvangenOp,
                gepostOp,
                verschoning,
                gronden,
                commissie,
                verdaagdOp,
                instemmingTot,
                hersteldagen,
                horen,
                adviesOp,
                advies,
                einde,
                op);
    }

    /** Whether it came in before the term ended, or was posted before that and came within a week (Awb 6:9). */
    public boolean opTijd() {
        boolean perPost = gepostOp != null
                && !gepostOp.isAfter(bezwaarTot)
                && !ontvangenOp.isAfter(bezwaarTot.plusWeeks(POSTWEEK));
        return !ontvangenOp.isAfter(bezwaarTot) || perPost;
    }

    /** Whether the gemeente must judge what it says: in time, or late with an excuse. */
    public boolean ontvankelijk() {
        return opTijd() || !verschoning.isBlank();
    }

    /**
     * Last day for the decision on it: counted from the day after the term to object ended (Awb 7:10).
     *
     * @param weken without or with a committee, as the norm gives them
     * @param verdaging weeks of the postponement
     */
    public LocalDate uiterlijk(int weken, int verdaging) {
        if (instemmingTot != null) {
            return instemmingTot;
        }
        int totaal = verdaagdOp == null ? weken : weken + verdaging;
        return new Termijn.Weken(totaal).laatsteDag(bezwaarTot.plusDays(hersteldagen));
    }

    @Override
    public String toString() {
        return "Bezwaar[" + id + ", " + fase + "]";
    }
}
