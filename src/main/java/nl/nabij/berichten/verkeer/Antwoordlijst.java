package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Every WMO323 beside the WMO325 that answers it, or does not. */
public interface Antwoordlijst {

    /** How far the answer is. */
    enum Stand {
        BEANTWOORD("Beantwoord"),
        KLAAR("Antwoord ligt klaar"),
        OPEN("Nog geen antwoord"),
        ONMOGELIJK("Niet leesbaar, geen antwoord mogelijk");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /**
     * One WMO323.
     *
     * @param declaratie number of the declaratie; null when the message as a whole was turned away
     * @param maand month claimed over; null together with it
     * @param antwoord the WMO325; null when there is none
     * @param beantwoordOp day on which it left; null while it did not
     * @param uiterlijk last day for the answer (iWmo OP090x4, ten working days after receipt)
     */
    record Paar(
            UUID bericht,
            String identificatie,
            Gemeentecode gemeente,
            Agbcode aanbieder,
            LocalDate ontvangenOp,
            @Nullable Long declaratie,
            String declaratienummer,
            @Nullable YearMonth maand,
            Bedrag ingediend,
            Bedrag toegekend,
            Bedrag afgewezen,
            int afgewezenRegels,
            @Nullable UUID antwoord,
            Stand stand,
            @Nullable LocalDate beantwoordOp,
            LocalDate uiterlijk) {

        /** Whether the answer is, or was, later than allowed. */
        public boolean teLaat(LocalDate vandaag) {
            LocalDate op = beantwoordOp;
            return stand != Stand.ONMOGELIJK && (op == null ? vandaag : op).isAfter(uiterlijk);
        }

        /** Never answered and past the last day. */
        public boolean nooitBeantwoord(LocalDate vandaag) {
            return beantwoordOp == null && teLaat(vandaag);
        }
    }

    /**
     * @param aanbieder null for all
     * @param maand null for all
     * @param alleenUitval only what was refused in part or whole, or is not answered
     * @param bladzijde from 1
     */
    record Vraag(
            Berichtenlijst.Lezer lezer,
            @Nullable Agbcode aanbieder,
            @Nullable YearMonth maand,
            boolean alleenUitval,
            int bladzijde,
            int perBladzijde) {}

    record Bladzijde(List<Paar> paren, long totaal) {
        public Bladzijde {
            paren = List.copyOf(paren);
        }
    }

    /** What is not answered first, the oldest on top; then most refused euros; then newest. */
    Bladzijde zoek(Vraag vraag);

    /** The message that this declaratie came in with; empty when it came in otherwise. */
    Optional<Paar> vanDeclaratie(Berichtenlijst.Lezer lezer, long declaratie);

    /** Number per stand, of all that this reader may see. */
    Map<Stand, Long> tellingen(Berichtenlijst.Lezer lezer);
}
