package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Dwangsom;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Bedrag;

/** Writes the letter of the decision that fixes a penalty (Awb 4:18). Pure: the same facts give the same letter. */
public final class Dwangsombriefschrijver {

    private Dwangsombriefschrijver() {}

    /** @param basis client, gemeente, number and people */
    public static Brief schrijf(Briefgegevens basis, Dwangsomdossier dossier) {
        List<Deel> delen = new ArrayList<>();
        delen.add(besluit(dossier));
        delen.add(berekening(dossier));
        dossier.betalenTot().ifPresent(tot -> delen.add(betaling(dossier, tot)));
        delen.add(Gevolgdeel.bezwaar(basis));
        delen.add(Gevolgdeel.vragen(basis));
        return new Brief(
                basis.gemeente().naam(),
                basis.gemeente().kleur(),
                Briefschrijver.adres(basis.client()),
                Briefschrijver.kenmerken(basis),
                krijgt(dossier) ? "U krijgt geld omdat ons besluit te laat was" : "U krijgt geen dwangsom",
                Briefschrijver.aanhef(basis.client()),
                delen,
                Briefschrijver.groet(basis));
    }

    private static boolean krijgt(Dwangsomdossier dossier) {
        return !dossier.bedrag().equals(Bedrag.NUL);
    }

    private static Deel besluit(Dwangsomdossier dossier) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                krijgt(dossier)
                        ? "Wij waren te laat met " + dossier.waarover() + ". Daarom betalen wij u "
                                + Getallen.bedrag(dossier.bedrag()) + ". Dat heet een dwangsom."
                        : "U schreef dat wij te laat waren met " + dossier.waarover()
                                + ". U krijgt daarvoor geen geld (dwangsom) van ons.",
                "Awb, artikel 4:17 en 4:18"));
        if (dossier.uitzondering() != null) {
            blokken.add(Blok.alinea(
                    dossier.uitzondering().zin(), dossier.uitzondering().bron()));
            blokken.add(Blok.alinea(dossier.motivering().strip(), "Voorstel van wie ondertekent"));
        }
        return new Deel("Ons besluit", blokken);
    }

    private static Deel berekening(Dwangsomdossier dossier) {
        Dwangsom dwangsom = dossier.dwangsom();
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                "Wij moesten besluiten op of voor "
                        + Getallen.datum(dossier.ingebrekestelling().termijnTot()) + ". Op "
                        + Getallen.datum(dossier.ingebrekestelling().ontvangenOp())
                        + " kregen wij uw brief dat wij te laat waren.",
                "Termijn van het besluit; ingebrekestelling, Awb 4:17 lid 3"));
        LocalDate op = dossier.beslotenOp();
        blokken.add(Blok.alinea(
                "Vanaf " + Getallen.datum(dwangsom.eersteDag()) + " telt elke dag dat er geen besluit is. "
                        + (op == null
                                ? "De laatste dag die telt, is " + Getallen.datum(dwangsom.laatsteDag()) + "."
                                : "Wij besloten op " + Getallen.datum(op) + ". Die dag telt niet mee."),
                "Norm " + dossier.tarief().wachttijd().pad() + " ("
                        + dossier.tarief().wachttijd().bron() + ")"));
        if (dwangsom.regels().isEmpty()) {
            blokken.add(Blok.alinea("Er telt dus geen enkele dag.", "Awb, artikel 4:17 lid 3"));
        } else if (dossier.uitzondering() == null) {
            dwangsom.regels().forEach(regel -> blokken.add(regel(regel)));
        }
        return new Deel("Hoe wij daaraan komen", blokken);
    }

    private static Blok regel(Dwangsom.Regel regel) {
        String dagen = regel.dagen() == 1 ? "1 dag" : regel.dagen() + " dagen";
        return Blok.alinea(
                "Voor " + dagen + " is het " + Getallen.bedrag(regel.perDag()) + " per dag. Dat is "
                        + Getallen.bedrag(regel.samen()) + ".",
                "Norm " + regel.bron());
    }

    private static Deel betaling(Dwangsomdossier dossier, LocalDate tot) {
        return new Deel(
                "Wanneer u het geld krijgt",
                List.of(Blok.alinea(
                        "Wij betalen u " + Getallen.bedrag(dossier.bedrag()) + " op of voor " + Getallen.datum(tot)
                                + ". U hoeft daar niets voor te doen.",
                        dossier.beleid()
                                .find(Beleid.DWANGSOM_BETALEN)
                                .map(n -> "Norm " + n.pad() + " (" + n.bron() + ")")
                                .orElse("Awb, artikel 4:87"))));
    }
}
