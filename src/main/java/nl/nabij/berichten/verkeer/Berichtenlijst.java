package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** The archive as people look through it. Every question is bound to one gemeente or one aanbieder. */
public interface Berichtenlijst {

    /** Whose messages may be seen. */
    sealed interface Lezer {
        /** Staff of a gemeente: its own messages. */
        record VanGemeente(Gemeentecode gemeente) implements Lezer {}

        /** Staff of an aanbieder: what it sent and what was sent to it, of all gemeenten; never what was held back. */
        record VanAanbieder(Agbcode aanbieder) implements Lezer {}
    }

    /** The trays of the page. */
    enum Bak {
        ALLES("Alles"),
        IN("In"),
        UIT("Uit"),
        WACHTEND("Wachtend"),
        TE_LAAT("Te laat"),
        AFGEKEURD("Afgekeurd");

        private final String tekst;

        Bak(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Columns one can sort by. */
    enum Kolom {
        TIJDSTIP("volgnummer"),
        SOORT("soort"),
        AFZENDER("afzender"),
        UITKOMST("uitkomst"),
        UITERLIJK("antwoord_uiterlijk");

        private final String sql;

        Kolom(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /**
     * @param zoek part of an identification, file name, sender or receiver; empty for all
     * @param soort a kind; empty for all
     * @param bladzijde from 1
     */
    record Vraag(
            Lezer lezer,
            Bak bak,
            String zoek,
            String soort,
            Kolom kolom,
            boolean oplopend,
            int bladzijde,
            int perBladzijde) {}

    /**
     * @param beantwoord whether the answer on it is in
     * @param afzenderNaam name of the aanbieder concerned; null when unknown
     */
    record Regel(
            ArchiefBericht bericht,
            boolean beantwoord,
            @Nullable String afzenderNaam) {

        /** Whether the other side should have answered before {@code vandaag}. */
        public boolean teLaat(LocalDate vandaag) {
            LocalDate uiterlijk = bericht.antwoordUiterlijk();
            return !beantwoord && uiterlijk != null && vandaag.isAfter(uiterlijk);
        }

        public boolean wacht() {
            return !beantwoord && bericht.antwoordUiterlijk() != null;
        }
    }

    /** One page of the list, and how many there are in all. */
    record Bladzijde(List<Regel> regels, long totaal, int bladzijde, int bladzijden) {}

    Bladzijde zoek(Vraag vraag);

    /** Number of messages per tray. */
    java.util.Map<Bak, Long> tellingen(Lezer lezer);

    /** One message; empty when it does not exist for this reader. */
    Optional<Regel> find(Lezer lezer, UUID id);

    /** What answers this message, or is answered by it. */
    List<Regel> verwant(Lezer lezer, UUID id);
}
