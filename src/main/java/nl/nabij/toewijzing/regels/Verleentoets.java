package nl.nabij.toewijzing.regels;

import java.util.List;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.toewijzing.Pgb;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.jspecify.annotations.Nullable;

/**
 * All facts on which a proposal is judged.
 *
 * @param contract on the first day; null when there is none
 * @param tarief on the first day; null when there is none
 * @param toekenning the part of the decision that the product belongs to; null when there is none
 * @param bekend toewijzingen of this client that were not removed
 * @param opToekenning those of them that rest on the same toekenning
 * @param pgbs of this client, that hold
 */
public record Verleentoets(
        Toewijzingsvoorstel voorstel,
        Beschikking beschikking,
        @Nullable Toekenning toekenning,
        @Nullable Product product,
        @Nullable Contract contract,
        @Nullable Tariefafspraak tarief,
        List<Toewijzing> bekend,
        List<Toewijzing> opToekenning,
        List<Pgb> pgbs) {

    public Verleentoets {
        bekend = List.copyOf(bekend);
        opToekenning = List.copyOf(opToekenning);
        pgbs = List.copyOf(pgbs);
    }
}
