package nl.nabij.beschikking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.beschikking.brief.Getallen;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a decision for a resident or a judge: every minute, euro and day with where it comes from.
 *
 * @param minuten lines of the onderbouwing; empty when no time was computed by a norm
 * @param totaal empty when no time was computed
 * @param waarden amounts and terms
 * @param feiten what was known, label to answer
 */
record Bewijsbeeld(
        List<Regel> minuten, String totaal, List<Regel> waarden, List<Regel> dagen, Map<String, String> feiten) {

    /** What it is, how much, and where it comes from. */
    record Regel(String wat, String hoeveel, String bron) {}

    static Bewijsbeeld van(Zaak zaak, @Nullable Indicatie indicatie, Beleid beleid) {
        List<Regel> minuten = indicatie == null
                ? List.of()
                : indicatie.regels().stream().map(Bewijsbeeld::minuten).toList();
        return new Bewijsbeeld(
                minuten,
                indicatie == null ? "" : Getallen.perWeek(indicatie.totaalPerWeek()),
                new TreeMap<>(beleid.waarden())
                        .values().stream().map(Bewijsbeeld::waarde).toList(),
                dagen(zaak),
                indicatie == null ? Map.of() : new TreeMap<>(indicatie.feiten()));
    }

    static Bewijsbeeld van(Dwangsomdossier dossier) {
        List<Regel> waarden = new ArrayList<>();
        dossier.tarief().alle().forEach(norm -> waarden.add(waarde(norm)));
        new TreeMap<>(dossier.beleid().waarden()).values().forEach(norm -> waarden.add(waarde(norm)));
        List<Regel> dagen = new ArrayList<>(dagen(dossier.zaak()));
        dagen.add(new Regel(
                "Laatste dag om te besluiten",
                Tekst.datum(dossier.ingebrekestelling().termijnTot()),
                "Termijn van het besluit"));
        dagen.add(new Regel(
                "Ingebrekestelling", Tekst.datum(dossier.ingebrekestelling().ontvangenOp()), "Awb art. 4:17 lid 3"));
        dagen.add(
                new Regel("Eerste dag die telt", Tekst.datum(dossier.dwangsom().eersteDag()), "Awb art. 4:17 lid 3"));
        if (dossier.beslotenOp() != null) {
            dagen.add(new Regel("Besloten", Tekst.datum(dossier.beslotenOp()), "Register van besluiten"));
        }
        return new Bewijsbeeld(List.of(), "", waarden, dagen, Map.of());
    }

    private static Regel minuten(Onderbouwingsregel regel) {
        String door = regel.afwijkingDoor() == null ? "" : " Gegeven door " + regel.afwijkingDoor() + ".";
        return new Regel(
                regel.onderdeel() + ", " + regel.frequentie(),
                Getallen.minuten(regel.minuten()) + " minuten",
                zin(regel.grond()) + door + " Bron: " + regel.bron());
    }

    private static String zin(String tekst) {
        return tekst.strip().endsWith(".") ? tekst.strip() : tekst.strip() + ".";
    }

    private static Regel waarde(Normwaarde norm) {
        String hoeveel = norm.eenheid().equals("EUR")
                ? new Bedrag(norm.getal()).toString()
                : norm.waarde() + " " + norm.eenheid();
        return new Regel(norm.pad(), hoeveel, norm.bron() + ", geldig vanaf " + Tekst.datum(norm.geldigVanaf()));
    }

    private static List<Regel> dagen(Zaak zaak) {
        List<Regel> dagen = new ArrayList<>();
        dagen.add(
                new Regel("Melding", Tekst.datum(zaak.meldingsdatum()), "Melding van de inwoner, Wmo 2015 art. 2.3.2"));
        if (zaak.verslagdatum() != null) {
            dagen.add(new Regel(
                    "Verslag verstuurd", Tekst.datum(zaak.verslagdatum()), "Verslag, Wmo 2015 art. 2.3.2 lid 8"));
        }
        if (zaak.aanvraagdatum() != null) {
            dagen.add(new Regel("Aanvraag", Tekst.datum(zaak.aanvraagdatum()), "Aanvraag, Wmo 2015 art. 2.3.5"));
        }
        return dagen;
    }
}
