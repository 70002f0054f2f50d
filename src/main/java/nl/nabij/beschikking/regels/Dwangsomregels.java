package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The register: every rule on the decision that fixes a penalty. */
public final class Dwangsomregels {

    public static final List<Dwangsomregel> ALLE = List.of(
            new NB441DwangsomStaatStil(),
            new NB442UitzonderingGemotiveerd(),
            new NB443OpTijdVastgesteld(),
            new NB444DwangsomtermijnenBekend());

    private Dwangsomregels() {}

    /** All findings of all rules at once. */
    public static List<Bevinding> toets(Dwangsomdossier dossier) {
        return ALLE.stream().flatMap(regel -> regel.toets(dossier).stream()).toList();
    }

    /** Codes of every rule that is run at signing, for the receipt. */
    public static List<Regelcode> codes() {
        return Stream.concat(ALLE.stream().map(Dwangsomregel::code), Stream.of(NB413Mandaat.CODE))
                .sorted()
                .toList();
    }

    /** Whether one of these mandates lets its holder fix a penalty on that day, for whatever kind of support. */
    public static List<Bevinding> toetsMandaat(List<Mandaat> mandaten, Dwangsomdossier dossier) {
        return NB413Mandaat.toets(
                mandaten,
                Uitkomst.DWANGSOM_VASTSTELLEN,
                mandaten.stream()
                        .filter(m -> m.geldtVoor(
                                Uitkomst.DWANGSOM_VASTSTELLEN, m.productcategorie(), dossier.besluitdatum()))
                        .map(Mandaat::productcategorie)
                        .findFirst()
                        .map(List::of)
                        .orElseGet(() -> dossier.alsBesluitdossier().categorieen()),
                dossier.besluitdatum());
    }
}
