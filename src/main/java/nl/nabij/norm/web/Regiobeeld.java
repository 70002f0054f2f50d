package nl.nabij.norm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Lidmaatschap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import nl.nabij.platform.NabijClock;

/** A proposal for a region as the page shows it: what it changes in each gemeente, and who agreed. */
record Regiobeeld(String naam, List<Deel> delen) {

    record Deel(String gemeente, Beleidsregel.Kant nu, Beleidsregel.Kant straks, String akkoord) {}

    static Regiobeeld van(List<Beleidsvoorstel> groep, Gebieden gebieden, Normen nu, Normen straks) {
        return new Regiobeeld(
                groep.stream().findFirst().map(v -> naam(gebieden, v)).orElse(""),
                groep.stream()
                        .map(v -> new Deel(
                                gebieden.get(v.gemeente()).naam(),
                                Kantlezer.lees(nu, v.pad(), v.gemeente(), v.vanaf()),
                                Kantlezer.lees(straks, v.pad(), v.gemeente(), v.vanaf()),
                                akkoord(v)))
                        .toList());
    }

    private static String naam(Gebieden gebieden, Beleidsvoorstel voorstel) {
        Beleidsvoorstel.Regiodeel deel = voorstel.regiodeel();
        return deel == null
                ? ""
                : gebieden.lidmaatschappen(voorstel.gemeente()).stream()
                        .filter(l -> l.regio().equals(deel.regio()))
                        .map(Lidmaatschap::regionaam)
                        .findFirst()
                        .orElse(deel.regio());
    }

    private static String akkoord(Beleidsvoorstel voorstel) {
        Beleidsvoorstel.Regiodeel deel = voorstel.regiodeel();
        return deel == null || deel.akkoord() == null
                ? "Nog niet akkoord"
                : "Akkoord op " + Tekst.datum(LocalDate.ofInstant(deel.akkoord().op(), NabijClock.ZONE));
    }

    /** The regions a value can be prepared for, by what the form sends; the own gemeente alone always comes first. */
    static Map<String, String> keuzes(Gebieden gebieden, Gemeentecode eigen, LocalDate dag) {
        Map<String, String> keuzes = new TreeMap<>();
        keuzes.put(VoorstelForm.EIGEN, "Alleen " + gebieden.get(eigen).naam());
        for (Lidmaatschap l : gebieden.lidmaatschappen(eigen)) {
            if (l.periode().einde() == null || !l.periode().einde().isBefore(dag)) {
                keuzes.put(l.regio(), "Alle gemeenten van " + l.regionaam() + ": " + leden(gebieden, l.regio(), dag));
            }
        }
        return keuzes;
    }

    private static String leden(Gebieden gebieden, String regio, LocalDate dag) {
        return String.join(
                ", ",
                gebieden.alle().stream()
                        .filter(g -> gebieden.regios(g.code(), dag).contains(regio))
                        .map(g -> g.naam())
                        .toList());
    }
}
