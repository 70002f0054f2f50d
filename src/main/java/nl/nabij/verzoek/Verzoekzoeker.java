package nl.nabij.verzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Searches requests page by page. Reading does not log by itself: the caller knows why and records it. */
public interface Verzoekzoeker {

    /** Whose list it is; nobody sees more than that. */
    sealed interface Lezer {
        record VanGemeente(Gemeentecode gemeente) implements Lezer {}

        record VanAanbieder(Agbcode aanbieder) implements Lezer {}
    }

    /** Part of the list by where a request stands. */
    enum Bak {
        OPEN("Open"),
        TE_LAAT("Te laat"),
        IN_ONDERZOEK("In onderzoek"),
        TOEGEWEZEN("Toegewezen"),
        AFGEWEZEN("Afgewezen"),
        ALLES("Alles");

        private final String tekst;

        Bak(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Column the list is sorted by. {@code UITERLIJK}: open ones first, the most urgent on top. */
    enum Kolom {
        SOORT,
        GEMEENTE,
        AANBIEDER,
        ONTVANGEN,
        STAND,
        UITERLIJK
    }

    /**
     * What must hold.
     *
     * @param zoek part of the reference, or a whole BSN; empty for all
     * @param genoemd residents whose name was looked for: a request about one of them is found too
     * @param gemeente only of this gemeente; null for all the reader may see
     * @param aanbieder only of this aanbieder; null for all the reader may see
     */
    record Filter(
            Lezer lezer,
            String zoek,
            List<ClientId> genoemd,
            @Nullable Gemeentecode gemeente,
            @Nullable Agbcode aanbieder,
            @Nullable Verzoeksoort soort,
            LocalDate vandaag) {

        public Filter {
            genoemd = List.copyOf(genoemd);
        }

        @Override
        public String toString() {
            return "Filter[" + lezer + "]";
        }
    }

    /** @param bladzijde from 1 */
    record Blad(Kolom kolom, boolean oplopend, int bladzijde, int grootte) {}

    /** How many requests of this filter each part holds. */
    Map<Bak, Long> tellingen(Filter filter);

    /** Without what is asked and what was answered: a list does not show that. */
    List<Verzoek> zoek(Filter filter, Bak bak, Blad blad);
}
