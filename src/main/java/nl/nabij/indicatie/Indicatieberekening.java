package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Gemeentecode;

/** Computes how many minutes of household support are needed. Pure: the same input gives the same outcome, for "what if" too. */
public interface Indicatieberekening {

    /** Code of the framework this gemeente uses on that day. @throws nl.nabij.norm.NormOntbreektException when none is set */
    String normenkader(Gemeentecode gemeente, LocalDate peildatum);

    /** The questions that are to be answered, given the answers so far; what no longer matters is not asked. */
    List<Vraag> vragen(String normenkader, Map<String, String> feiten);

    /** Name and version of a framework, with what to know before using it. */
    Kaderinfo info(String normenkader);

    /** The onderdelen that count with these facts, with what the norm says of each. */
    List<Onderdeelinfo> onderdelen(String normenkader, Map<String, String> feiten);

    Berekening bereken(
            String normenkader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum);

    /**
     * The same facts on another framework. Answers it does not ask are left out; own minutes stay, except where they filled a gap
     * that the other framework fills itself.
     */
    Herberekend herbereken(Indicatieversie versie, String normenkader, LocalDate peildatum);

    /** An outcome on another framework, with the answers and own minutes that went along. */
    record Herberekend(Berekening uitkomst, Map<String, String> feiten, List<Afwijking> afwijkingen) {

        public Herberekend {
            feiten = Map.copyOf(feiten);
            afwijkingen = List.copyOf(afwijkingen);
        }
    }

    /**
     * For each question that is asked: what another answer would come to. Nothing is kept. Empty as long as the present answers do
     * not come to an outcome.
     */
    List<WatAls> watAls(
            String normenkader, Map<String, String> feiten, List<Afwijking> afwijkingen, LocalDate peildatum);

    /**
     * @param status what to know of its standing, for example in case law
     * @param voorBesluiten false for amounts from one ruling, which may only serve to test
     * @param weken in a year as the framework counts them: {@code 52} or {@code 365/7}
     */
    record Kaderinfo(String code, String naam, String status, boolean voorBesluiten, String weken) {}

    /**
     * @param normtekst the amount as the norm gives it, for example {@code 150 minuten per twee weken}; empty when it gives none
     * @param reden why the norm gives no amount; empty when it does
     */
    record Onderdeelinfo(String code, String naam, String frequentie, String normtekst, String reden, String bron) {

        public boolean heeftNorm() {
            return !normtekst.isEmpty();
        }
    }
}
