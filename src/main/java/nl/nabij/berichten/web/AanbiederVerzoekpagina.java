package nl.nabij.berichten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.contract.Contracten;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoektekst;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which an aanbieder makes and follows requests. */
@Component
class AanbiederVerzoekpagina {

    private final Toewijzingen toewijzingen;
    private final Verzoeken verzoeken;
    private final Verzoeklijst lijst;
    private final Verzoektekst tekst;
    private final Contracten contracten;
    private final Gebieden gebieden;
    private final Clock clock;

    AanbiederVerzoekpagina(
            Toewijzingen toewijzingen,
            Verzoeken verzoeken,
            Verzoeklijst lijst,
            Verzoektekst tekst,
            Contracten contracten,
            Gebieden gebieden,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verzoeken = verzoeken;
        this.lijst = lijst;
        this.tekst = tekst;
        this.contracten = contracten;
        this.gebieden = gebieden;
        this.clock = clock;
    }

    void toon(Model model, Verzoek v) {
        model.addAttribute("verzoek", v);
        model.addAttribute("rij", lijst.rij(v, v.bsn().gemaskeerd()));
        model.addAttribute("bsn", v.bsn().waarde());
        model.addAttribute("reden", tekst.reden(v));
        model.addAttribute("producten", tekst.vergelijk(v));
        model.addAttribute("antwoorden", tekst.antwoorden(v));
    }

    void formulier(Model model, Toewijzing t) {
        model.addAttribute("t", t);
        model.addAttribute("gemeente", gemeente(t.gemeente()));
        model.addAttribute("nu", tekst.nu(t));
        model.addAttribute("andere", andere(t).stream().map(tekst::nu).toList());
        model.addAttribute("redenen", WijzigverzoekForm.redenen());
        model.addAttribute(
                "onderhanden",
                verzoeken.open(t.gemeente(), t.aanbieder(), t.bsn()).orElse(null));
    }

    void nieuw(Model model, Agbcode aanbieder) {
        model.addAttribute("keuzes", keuzes(aanbieder));
        model.addAttribute("geslachten", ToewijzingverzoekForm.geslachten());
        model.addAttribute("frequenties", ToewijzingverzoekForm.frequenties());
        model.addAttribute("verwijzers", ToewijzingverzoekForm.verwijzers());
    }

    /** What else of this client runs at this aanbieder, or will run. */
    List<Toewijzing> andere(Toewijzing t) {
        LocalDate vandaag = LocalDate.now(clock);
        return toewijzingen.bekendBij(t.gemeente(), t.client(), t.aanbieder()).stream()
                .filter(a -> !a.nummer().equals(t.nummer()))
                .filter(a -> a.periode().einde() == null || !a.periode().einde().isBefore(vandaag))
                .toList();
    }

    /** Products this aanbieder has a contract for today, per gemeente. */
    private Map<String, String> keuzes(Agbcode aanbieder) {
        Map<String, String> uit = new LinkedHashMap<>();
        LocalDate vandaag = LocalDate.now(clock);
        for (Gemeente g : gebieden.alle()) {
            contracten.contracten(g.code()).stream()
                    .filter(c -> c.aanbieder().equals(aanbieder) && c.periode().bevat(vandaag))
                    .flatMap(c -> contracten.product(c.product()).stream())
                    .forEach(p ->
                            uit.put(g.code() + "-" + p.code(), g.naam() + ": " + p.naam() + " (" + p.code() + ")"));
        }
        return uit;
    }

    /** A reference that this aanbieder did not use yet; it may type its own. */
    String referentie(Agbcode aanbieder) {
        return "N-" + LocalDate.now(clock) + "-" + (verzoeken.aantal(aanbieder) + 1);
    }

    private String gemeente(Gemeentecode code) {
        return gebieden.find(code).map(Gemeente::naam).orElse(code.waarde());
    }
}
