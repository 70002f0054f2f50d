package nl.nabij.socialekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;

/**
 * Something that is missing or possible in the sociale basis, or support that is hard to find. Holds no person.
 *
 * @param stappen what was done with it, oldest first; the first is the report itself
 */
public record Kaartsignaal(
        UUID id,
        Gemeentecode gemeente,
        Aard aard,
        Melder melder,
        String waar,
        String doelgroep,
        String tekst,
        List<Stap> stappen) {

    public Kaartsignaal {
        stappen = List.copyOf(stappen);
    }

    public Stand stand() {
        return stappen.getLast().stand();
    }

    public boolean open() {
        return stand() != Stand.GEREED && stand() != Stand.VERVALLEN;
    }

    public record Stap(Stand stand, String toelichting, String door, LocalDate op) {}

    /** What is the matter. */
    public enum Aard {
        GAT("Er ontbreekt iets in de buurt"),
        KANS("Er is een kans in de buurt"),
        MOEILIJK("Passend maatwerk is hier moeilijk te vinden");

        private final String tekst;

        Aard(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Who noticed it (ALK-62). */
    public enum Melder {
        INWONER("Inwoner"),
        AANBIEDER("Aanbieder"),
        CONSULENT("Consulent of lokaal team"),
        CONTRACTMANAGER("Contractmanager"),
        BELEID("Beleidsmedewerker");

        private final String tekst;

        Melder(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** How far it is. */
    public enum Stand {
        GEMELD("Gemeld"),
        ONDERZOEK("Wordt onderzocht"),
        ONTWIKKELING("Wordt ontwikkeld"),
        GEREED("Gereed"),
        VERVALLEN("Er gebeurt niets mee");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}
