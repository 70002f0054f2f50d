package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Dwangsomuitzondering;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.model.Ingebrekestellingen.Ingebrekestelling;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Termijn;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Everything the decision that fixes a penalty rests on (Awb 4:18).
 *
 * @param waarover the late decision in words, for example {@code het besluit op de aanvraag}
 * @param beslotenOp day of the late decision; null as long as there is none
 * @param uitzondering why nothing is owed; null when what was computed is owed
 * @param motivering why the exception holds, in words for the resident
 * @param besluitdatum day on which the penalty is fixed
 */
public record Dwangsomdossier(
        Zaak zaak,
        String waarover,
        Ingebrekestelling ingebrekestelling,
        Dwangsom.Tarief tarief,
        @Nullable LocalDate beslotenOp,
        @Nullable Dwangsomuitzondering uitzondering,
        String motivering,
        LocalDate besluitdatum,
        Beleid beleid) {

    /** What the late decision costs by the tariff, up to its day or up to today. */
    public Dwangsom dwangsom() {
        return Dwangsom.bereken(
                ingebrekestelling.ontvangenOp(), beslotenOp == null ? besluitdatum : beslotenOp, tarief);
    }

    /** What is owed; nothing under an exception. */
    public Bedrag bedrag() {
        return uitzondering == null ? dwangsom().totaal() : Bedrag.NUL;
    }

    /** Whether the amount still rises: no decision yet, and the longest time has not passed. */
    public boolean looptNog() {
        return beslotenOp == null && !besluitdatum.isAfter(dwangsom().laatsteDag());
    }

    /** Last day over which it is owed; empty while it rises and when no day is owed. */
    public Optional<LocalDate> laatsteVerschuldigdeDag() {
        Dwangsom dwangsom = dwangsom();
        return looptNog() || dwangsom.dagen() == 0
                ? Optional.empty()
                : Optional.of(dwangsom.eersteDag().plusDays(dwangsom.dagen() - 1L));
    }

    /** Last day to fix it; empty when no day is owed, while it rises, and when no norm gives the term. */
    public Optional<LocalDate> vaststellenTot() {
        return beleid.find(Beleid.DWANGSOM_VASTSTELLEN)
                .flatMap(weken ->
                        laatsteVerschuldigdeDag().map(dag -> new Termijn.Weken(weken.geheel()).laatsteDag(dag)));
    }

    /** Last day to pay; empty when nothing is owed and when no norm gives the term. */
    public Optional<LocalDate> betalenTot() {
        return bedrag().equals(Bedrag.NUL)
                ? Optional.empty()
                : beleid.find(Beleid.DWANGSOM_BETALEN)
                        .map(weken -> new Termijn.Weken(weken.geheel()).laatsteDag(besluitdatum));
    }

    /** The same as a decision that grants nothing, for the parts of the letter that are the same. */
    public Besluitdossier alsBesluitdossier() {
        Voorstel niets = new Voorstel(
                Uitkomst.AFWIJZEN, Voorstel.HULP_BIJ_HET_HUISHOUDEN, null, null, null, Bijdrage.VERSCHULDIGD, null, "");
        return new Besluitdossier(zaak, niets, null, List.of(), besluitdatum, beleid);
    }

    @Override
    public String toString() {
        return "Dwangsomdossier[" + zaak.nummer() + ", " + ingebrekestelling.ontvangenOp() + "]";
    }
}
