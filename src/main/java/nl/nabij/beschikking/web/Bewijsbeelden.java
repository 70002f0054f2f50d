package nl.nabij.beschikking.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.web.Bewijsbeeld.Regel;
import nl.nabij.beschikking.web.Bewijsfeiten.Feit;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Normwaarde;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Makes the receipt of a decision readable. */
@Component
class Bewijsbeelden {

    private static final String VOORSTEL = "Voorstel van de consulent";

    private final Bewijsfeiten feiten;

    Bewijsbeelden(Bewijsfeiten feiten) {
        this.feiten = feiten;
    }

    Bewijsbeeld van(Besluitdossier dossier) {
        List<Regel> dagen = new ArrayList<>(dagen(dossier.zaak()));
        Aanvulling aanvulling = dossier.aanvulling();
        if (aanvulling != null) {
            dagen.add(new Regel("Aanvulling gevraagd", Tekst.datum(aanvulling.gevraagdOp()), "Awb art. 4:5 lid 1"));
            dagen.add(new Regel(
                    "Tijd om aan te vullen tot en met", Tekst.datum(aanvulling.uiterlijk()), "Vraag om aanvulling"));
        }
        Indicatie indicatie = dossier.indicatie();
        return new Bewijsbeeld(
                besluit(dossier.voorstel()),
                Bewijsonderbouwing.minuten(indicatie),
                Bewijsonderbouwing.totaal(indicatie),
                dossier.producten().stream().map(Bewijsonderbouwing::product).toList(),
                dossier.voorstel().weigeringen().stream()
                        .map(w -> Bewijsonderbouwing.weigering(w, dossier))
                        .toList(),
                waarden(dossier.beleid()),
                dagen,
                indicatie == null ? List.of() : feiten.van(indicatie));
    }

    Bewijsbeeld van(Vervolgdossier dossier) {
        Indicatie indicatie = dossier.voorstel().indicatie();
        return new Bewijsbeeld(
                besluit(dossier),
                Bewijsonderbouwing.minuten(indicatie),
                Bewijsonderbouwing.totaal(indicatie),
                List.of(),
                List.of(),
                waarden(dossier.beleid()),
                dagen(dossier.zaak()),
                indicatie == null ? List.of() : feiten.van(indicatie));
    }

    Bewijsbeeld van(Dwangsomdossier dossier) {
        List<Normwaarde> normen = new ArrayList<>(dossier.tarief().alle());
        normen.addAll(gesorteerd(dossier.beleid()));
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
        List<Feit> besluit = new ArrayList<>();
        feit(besluit, "Wat is er verschuldigd?", dossier.bedrag().toString(), "dwangsom bedrag");
        if (dossier.uitzondering() != null) {
            feit(
                    besluit,
                    "Is er een reden om niets te betalen?",
                    dossier.uitzondering().tekst(),
                    "uitzondering");
            feit(besluit, "Leg de client uit waarom", dossier.motivering(), "dwangsom motivering");
        }
        return new Bewijsbeeld(besluit, List.of(), "", List.of(), List.of(), waarden(normen), dagen, List.of());
    }

    private static List<Feit> besluit(Voorstel voorstel) {
        List<Feit> besluit = new ArrayList<>();
        feit(besluit, "Wat besluit u?", voorstel.uitkomst().tekst(), "uitkomst");
        if (voorstel.uitkomst().kentToe()) {
            feit(
                    besluit,
                    "Betaalt de client de eigen bijdrage?",
                    voorstel.bijdrage().tekst(),
                    "bijdrage");
            feit(besluit, "Waarom deze duur?", voorstel.duurReden(), "voorstel duurReden");
        }
        if (voorstel.grond() != null) {
            feit(besluit, "Op welke grond wijst u af?", voorstel.grond().tekst(), "grond");
        }
        feit(besluit, "Leg de client uit waarom", voorstel.motivering(), "motivering");
        return besluit;
    }

    private static List<Feit> besluit(Vervolgdossier dossier) {
        List<Feit> besluit = new ArrayList<>();
        feit(besluit, "Wat besluit u?", dossier.voorstel().soort().tekst(), "uitkomst");
        feit(besluit, "Over welk besluit?", dossier.voorstel().betreft().toString(), "betreft");
        if (dossier.voorstel().grond() != null) {
            feit(besluit, "Op welke grond?", dossier.voorstel().grond().tekst(), "voorstel grond");
        }
        if (dossier.voorstel().ingangsdatum() != null) {
            feit(besluit, "Vanaf welke dag?", Tekst.datum(dossier.voorstel().ingangsdatum()), "ingangsdatum");
        }
        feit(besluit, "Leg de client uit waarom", dossier.voorstel().motivering(), "voorstel motivering");
        feit(
                besluit,
                "Wat vond de client ervan?",
                dossier.voorstel().zienswijze().wijze().tekst() + " "
                        + dossier.voorstel().zienswijze().tekst(),
                "voorstel zienswijze");
        return besluit;
    }

    private static void feit(List<Feit> feiten, String vraag, String antwoord, String pad) {
        if (!antwoord.isBlank()) {
            feiten.add(new Feit(vraag, antwoord.strip(), pad, VOORSTEL));
        }
    }

    private static List<Normwaarde> gesorteerd(Beleid beleid) {
        return beleid.waarden().values().stream()
                .sorted(Comparator.comparing(Normwaarde::pad))
                .toList();
    }

    private List<Regel> waarden(Beleid beleid) {
        return waarden(gesorteerd(beleid));
    }

    private List<Regel> waarden(List<Normwaarde> normen) {
        Map<String, String> namen = feiten.namen(normen);
        return normen.stream()
                .map(n -> new Regel(
                        Optional.ofNullable(namen.get(n.pad())).orElse(n.pad()),
                        hoeveel(n),
                        n.bron() + ", geldig vanaf " + Tekst.datum(n.geldigVanaf()) + ". Norm " + n.pad()))
                .toList();
    }

    private static String hoeveel(Normwaarde norm) {
        return norm.eenheid().equals("EUR")
                ? new Bedrag(norm.getal()).toString()
                : norm.waarde() + " " + norm.eenheid();
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
