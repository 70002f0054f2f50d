package nl.nabij.beschikking.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Regelcode;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import org.jspecify.annotations.Nullable;

/**
 * What support costs is no ground of any decision: neither an amount of money nor cost in words stands in what a professional wrote
 * for it. The letter itself gives the eigen bijdrage, from policy.
 */
final class NB420GeenKosten implements Besluitregel, Vervolgregel {

    /** Lines that no person wrote. */
    private static final Set<Herkomst> NIET_GESCHREVEN = Set.of(Herkomst.NORM, Herkomst.AFRONDING, Herkomst.BELEID);

    @Override
    public Regelcode code() {
        return Regelcode.of("NB420");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 3; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        List<Bevinding> uit =
                new ArrayList<>(toets(dossier.voorstel().motivering(), dossier.indicatie(), dossier.producten()));
        Kostenwoorden.in(dossier.voorstel().duurReden())
                .ifPresent(w -> uit.addAll(fout("In de reden voor de duur staat '" + w
                        + "'. Wat hulp kost is geen reden om haar korter te geven. Haal het weg.")));
        dossier.voorstel()
                .weigeringen()
                .forEach(w -> Kostenwoorden.in(w.toelichting())
                        .ifPresent(woord -> uit.addAll(fout("In de uitleg bij " + w.naam() + " staat '" + woord
                                + "'. Wat hulp kost is geen reden om haar niet te geven. Haal het weg."))));
        return uit;
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        return toets(dossier.voorstel().motivering(), dossier.voorstel().indicatie(), dossier.producten());
    }

    @Override
    public List<Bevinding> fout(String toelichting) {
        return Besluitregel.super.fout(toelichting);
    }

    private List<Bevinding> toets(String motivering, @Nullable Indicatie indicatie, List<Productindicatie> producten) {
        List<Bevinding> uit = new ArrayList<>();
        Kostenwoorden.in(motivering)
                .ifPresent(w -> uit.addAll(fout("In de motivering staat '" + w
                        + "'. Wat hulp kost is geen reden om haar niet te geven. Haal het weg;"
                        + " de eigen bijdrage komt vanzelf in de brief.")));
        if (indicatie != null) {
            uit.addAll(regels(indicatie.regels(), "Pas de indicatie aan."));
        }
        producten.forEach(p -> uit.addAll(regels(p.regels(), "Pas de weging van " + p.naam() + " aan.")));
        return uit;
    }

    /** @param gewogen title to text of every step that was weighed before maatwerk */
    static List<Bevinding> toets(Map<String, String> gewogen) {
        NB420GeenKosten regel = new NB420GeenKosten();
        return gewogen.entrySet().stream()
                .flatMap(g -> Kostenwoorden.in(g.getValue()).stream()
                        .flatMap(w -> regel
                                .fout("In de afweging bij '" + g.getKey() + "' staat '" + w
                                        + "'. Wat hulp kost is geen reden om haar niet te geven. Pas de afweging aan.")
                                .stream()))
                .toList();
    }

    private List<Bevinding> regels(List<Onderbouwingsregel> regels, String remedie) {
        return regels.stream()
                .filter(r -> !NIET_GESCHREVEN.contains(r.herkomst()))
                .flatMap(r -> Kostenwoorden.in(r.grond()).stream()
                        .flatMap(w -> fout("Bij '" + r.onderdeel() + "' staat '" + w
                                        + "'. Wat hulp kost is geen reden om meer of minder hulp te geven. " + remedie)
                                .stream()))
                .toList();
    }
}
