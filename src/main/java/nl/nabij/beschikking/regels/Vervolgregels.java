package nl.nabij.beschikking.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;

/** The register of rules on later decisions, in the order in which a person would check them. */
public final class Vervolgregels {

    public static final List<Vervolgregel> ALLE = List.of(
            new NB421BetreftGeldendBesluit(),
            new NB422GrondVanHerziening(),
            new NB423IngangsdatumBepaald(),
            new NB424ZienswijzeGevraagd(),
            new NB425NieuweTijdOnderbouwd(),
            new NB426VervolgGemotiveerd(),
            new NB427VervolgperiodeKlopt(),
            new NB428BezwaarOfBeroepBekend(),
            new NB431Gehoord(),
            new NB433AdviesGegeven(),
            new NB434OpTijdBehandeld(),
            new NB420GeenKosten());

    private Vervolgregels() {}

    /** All findings of all rules at once, doubles left out. */
    public static List<Bevinding> toets(Vervolgdossier dossier) {
        return ALLE.stream()
                .flatMap(regel -> regel.toets(dossier).stream())
                .distinct()
                .toList();
    }

    /** Codes of every rule that is run at signing, for the receipt. */
    public static List<Regelcode> codes() {
        return Stream.concat(
                        ALLE.stream().map(Vervolgregel::code),
                        Stream.of(NB413Mandaat.CODE, NB432AndereOndertekenaar.CODE))
                .sorted()
                .toList();
    }

    /** Whether this person may decide on the objection against what was decided before. */
    public static List<Bevinding> toetsOndertekenaar(Vervolgdossier dossier, String ondertekenaar) {
        return NB432AndereOndertekenaar.toets(dossier, ondertekenaar);
    }

    /** Whether one of these mandates lets its holder take this kind of decision on that day. */
    public static List<Bevinding> toetsMandaat(List<Mandaat> mandaten, Vervolgdossier dossier) {
        return NB413Mandaat.toets(mandaten, dossier.voorstel().soort(), dossier.categorieen(), dossier.besluitdatum());
    }
}
