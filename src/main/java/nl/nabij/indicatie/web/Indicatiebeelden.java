package nl.nabij.indicatie.web;

import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.web.IndicatieForm.Eigen;
import nl.nabij.indicatie.web.Indicatiebeeld.Onderdeelveld;
import nl.nabij.indicatie.web.Indicatiebeeld.Vraagveld;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.beeld.Balken.Balk;
import nl.nabij.regel.Onderbouwingsregel;
import org.springframework.stereotype.Component;

/** Computes what the page shows. */
@Component
class Indicatiebeelden {

    private final Indicatieberekening berekening;

    Indicatiebeelden(Indicatieberekening berekening) {
        this.berekening = berekening;
    }

    Indicatiebeeld beeld(Gemeentecode gemeente, Indicatieconcept concept, IndicatieForm form) {
        try {
            String kader = berekening.normenkader(gemeente, concept.peildatum());
            return beeld(kader, concept, form);
        } catch (NormOntbreektException e) {
            Ontbreekt geen = new Ontbreekt(Ontbreekt.Soort.NORMENKADER, e.pad(), String.valueOf(e.getMessage()));
            return new Indicatiebeeld(null, List.of(), List.of(), List.of(), List.of(), "", List.of(geen));
        }
    }

    private Indicatiebeeld beeld(String kader, Indicatieconcept concept, IndicatieForm form) {
        Map<String, String> feiten = concept.feiten();
        List<Vraagveld> vragen = berekening.vragen(kader, feiten).stream()
                .map(v -> new Vraagveld(v, feiten.getOrDefault(v.code(), "")))
                .toList();
        List<Onderdeelveld> onderdelen = berekening.onderdelen(kader, feiten).stream()
                .map(o -> {
                    Eigen eigen = form.eigen(o.code());
                    return new Onderdeelveld(o, eigen.minuten(), eigen.reden(), eigen.herkomst());
                })
                .toList();
        return switch (berekening.bereken(kader, feiten, concept.afwijkingen(), concept.peildatum())) {
            case Berekening.Berekend b ->
                new Indicatiebeeld(
                        berekening.info(kader),
                        vragen,
                        onderdelen,
                        b.regels(),
                        balken(b.regels()),
                        perWeek(b.totaalPerWeek()),
                        List.of());
            case Berekening.Gestopt g ->
                new Indicatiebeeld(
                        berekening.info(kader), vragen, onderdelen, g.regels(), List.of(), "", g.ontbreekt());
        };
    }

    static List<Balk> balken(List<Onderbouwingsregel> regels) {
        return regels.stream()
                .map(r -> new Balk(r.onderdeel(), r.minuten(), "#regel-" + r.code()))
                .toList();
    }

    static String perWeek(Minuten minuten) {
        String tekst = minuten.toString();
        int haakje = tekst.indexOf(" (");
        return haakje < 0 ? tekst + " per week" : tekst.substring(0, haakje) + " per week" + tekst.substring(haakje);
    }
}
