package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The register: every rule of this module, in the order in which a person would check them. */
public final class Besluitregels {

    /** Rules on the decision itself. */
    public static final List<Besluitregel> ALLE = List.of(
            new NB401AanvraagOntvangen(),
            new NB402VerslagVerstuurd(),
            new NB403TijdInBesluit(),
            new NB404IndicatieVastgelegd(),
            new NB405IndicatieInOrde(),
            new NB406BegindatumBekend(),
            new NB407EindeNaBegin(),
            new NB408DuurToegestaan(),
            new NB409EigenBijdrageBekend(),
            new NB410Gemotiveerd(),
            new NB411GrondGenoemd(),
            new NB412DeelMinderDanGeheel(),
            new NB414BezwaartermijnBekend(),
            new NB415OnderbouwingTeltOp(),
            new NB416ProductTeltOp(),
            new NB417KansOmAanTeVullen(),
            new NB418OpTijdNietBehandeld(),
            new NB419WeigeringPerProduct(),
            new NB420GeenKosten());

    private Besluitregels() {}

    /** All findings of all rules at once, doubles left out. */
    public static List<Bevinding> toets(Besluitdossier dossier) {
        return ALLE.stream()
                .flatMap(regel -> regel.toets(dossier).stream())
                .distinct()
                .toList();
    }

    /**
     * NB420 on what the letter tells of the ladder and of what goes first.
     *
     * @param gewogen title to text
     */
    public static List<Bevinding> toetsAfweging(Map<String, String> gewogen) {
        return NB420GeenKosten.toets(gewogen);
    }

    /**
     * NB429 on a grant.
     *
     * @param zonderMaatwerk title of the step of the ladder that leads away from maatwerk; empty when none does
     */
    public static List<Bevinding> toetsLadder(Uitkomst uitkomst, Optional<String> zonderMaatwerk) {
        return uitkomst.kentToe()
                ? zonderMaatwerk.map(NB429LadderVraagtMaatwerk::toets).orElse(List.of())
                : List.of();
    }

    /** Codes of every rule that is run at signing, for the receipt. */
    public static List<Regelcode> codes() {
        return java.util.stream.Stream.concat(
                        ALLE.stream().map(Besluitregel::code),
                        java.util.stream.Stream.of(NB413Mandaat.CODE, NB429LadderVraagtMaatwerk.CODE))
                .sorted()
                .toList();
    }

    /** Whether these mandates let their holder take this decision on its day. */
    public static List<Bevinding> toetsMandaat(List<Mandaat> mandaten, Besluitdossier dossier) {
        return NB413Mandaat.toets(
                mandaten, dossier.voorstel().uitkomst(), dossier.categorieen(), dossier.besluitdatum());
    }
}
