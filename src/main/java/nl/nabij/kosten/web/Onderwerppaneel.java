package nl.nabij.kosten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.WatAls;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.Jaarbedrag;
import nl.nabij.kosten.Prijzen;
import nl.nabij.kosten.Prijzen.Uurprijzen;
import nl.nabij.kosten.web.Kostenregels.Regel;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.stereotype.Component;

/** What help costs in a year beside each topic of the onderzoek, and what lighter solutions would cost. Keeps nothing. */
@Component
class Onderwerppaneel implements PagePanel {

    private static final String TWEEWEKELIJKS = "tweewekelijks";
    private static final String BEZOEK = "Een bezoek per twee weken";

    private final Kostenregels kosten;
    private final Prijzen prijzen;
    private final Indicatiewerk werk;
    private final Indicatieberekening berekening;
    private final Clock clock;

    Onderwerppaneel(
            Kostenregels kosten, Prijzen prijzen, Indicatiewerk werk, Indicatieberekening berekening, Clock clock) {
        this.kosten = kosten;
        this.prijzen = prijzen;
        this.werk = werk;
        this.berekening = berekening;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "onderwerp";
    }

    @Override
    public String template() {
        return "kosten/_ladder";
    }

    @Override
    public List<Regel> view(CurrentUser user, Zaaknummer zaak, String part) {
        LocalDate dag = LocalDate.now(clock);
        List<Regel> regels = new ArrayList<>(kosten.hulp(user.gemeente(), zaak, dag));
        regels.add(tweewekelijks(user.gemeente(), zaak));
        regels.addAll(kosten.beleid(user.gemeente(), List.of("algemene-voorziening", "collectieve-voorziening"), dag));
        return regels;
    }

    private Regel tweewekelijks(Gemeentecode gemeente, Zaaknummer zaak) {
        return werk.huidig(gemeente, zaak)
                .map(concept -> tweewekelijks(gemeente, concept))
                .orElseGet(() -> onbekend("Pas te berekenen als de indicatie is ingevuld."));
    }

    private Regel tweewekelijks(Gemeentecode gemeente, Indicatieconcept concept) {
        Uurprijzen hulp = prijzen.hulp(gemeente, concept.peildatum());
        try {
            String kader = berekening.normenkader(gemeente, concept.peildatum());
            String weken = berekening.info(kader).weken();
            return berekening.watAls(kader, concept.feiten(), concept.afwijkingen(), concept.peildatum()).stream()
                    .filter(w -> w.code().equals(TWEEWEKELIJKS) && w.isBerekend())
                    .findFirst()
                    .map(w -> verschil(w, hulp, weken))
                    .orElseGet(() -> onbekend("Met de antwoorden van nu rekent het normenkader dit niet uit."));
        } catch (NormOntbreektException e) {
            return onbekend(e.reden());
        }
    }

    private static Regel verschil(WatAls w, Uurprijzen hulp, String weken) {
        String minuten = Indicatiepaneel.minuten(w.verschil()) + " per week. ";
        return hulp.perJaar(w.verschil(), weken)
                .map(Jaarbedrag::verschil)
                .map(bedrag -> new Regel(BEZOEK, bedrag, minuten + String.join("; ", hulp.bronnen())))
                .orElseGet(() -> onbekend(minuten + hulp.ontbreekt()));
    }

    private static Regel onbekend(String waarom) {
        return new Regel(BEZOEK, "niet bekend", waarom);
    }
}
