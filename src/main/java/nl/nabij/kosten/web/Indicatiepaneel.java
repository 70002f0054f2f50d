package nl.nabij.kosten.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Ontbreekt;
import nl.nabij.indicatie.WatAls;
import nl.nabij.indicatie.WatAls.Regelverschil;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.Jaarbedrag;
import nl.nabij.kosten.Prijzen;
import nl.nabij.kosten.Prijzen.Uurprijzen;
import nl.nabij.kosten.web.Kostenbeeld.PerOnderdeel;
import nl.nabij.kosten.web.Kostenbeeld.Vergelijking;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.stereotype.Component;

/** What other answers would come to, in minutes and euro per year, on the page of the indicatie. Keeps nothing. */
@Component
class Indicatiepaneel implements PagePanel {

    private final Indicatiewerk werk;
    private final Indicatieberekening berekening;
    private final Prijzen prijzen;
    private final Clock clock;

    Indicatiepaneel(Indicatiewerk werk, Indicatieberekening berekening, Prijzen prijzen, Clock clock) {
        this.werk = werk;
        this.berekening = berekening;
        this.prijzen = prijzen;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "indicatie";
    }

    @Override
    public String template() {
        return "kosten/_watals";
    }

    @Override
    public Kostenbeeld view(CurrentUser user, Zaaknummer zaak, String part) {
        Indicatieconcept concept =
                werk.huidig(user.gemeente(), zaak).orElseGet(() -> Indicatieconcept.leeg(LocalDate.now(clock)));
        Uurprijzen hulp = prijzen.hulp(user.gemeente(), concept.peildatum());
        try {
            String kader = berekening.normenkader(user.gemeente(), concept.peildatum());
            Berekening nu = berekening.bereken(kader, concept.feiten(), concept.afwijkingen(), concept.peildatum());
            return nu instanceof Berekend berekend
                    ? beeld(user.gemeente(), kader, concept, berekend, hulp)
                    : leeg(hulp);
        } catch (NormOntbreektException e) {
            return leeg(hulp);
        }
    }

    private static Kostenbeeld leeg(Uurprijzen hulp) {
        return new Kostenbeeld("", "", hulp.ontbreekt(), hulp.bronnen(), List.of(), List.of(), List.of());
    }

    private Kostenbeeld beeld(
            Gemeentecode gemeente, String kader, Indicatieconcept concept, Berekend nu, Uurprijzen hulp) {
        String weken = berekening.info(kader).weken();
        List<WatAls> watAls = berekening.watAls(kader, concept.feiten(), concept.afwijkingen(), concept.peildatum());
        return new Kostenbeeld(
                nu.totaalPerWeek() + " per week",
                hulp.perJaar(nu.totaalPerWeek().aantal(), weken)
                        .map(Jaarbedrag::tekst)
                        .orElse(""),
                hulp.ontbreekt(),
                hulp.bronnen(),
                onderdelen(nu, hulp, weken),
                watAls.stream()
                        .map(w -> vergelijking(w, hulp, weken))
                        .sorted(Comparator.comparing((Vergelijking v) -> !v.berekend()))
                        .toList(),
                new Lichterlijst(prijzen, hulp, weken).van(gemeente, concept.peildatum(), watAls));
    }

    /** Only lines of whole minutes can be priced one by one; the rounding line goes with them. */
    private static List<PerOnderdeel> onderdelen(Berekend nu, Uurprijzen hulp, String weken) {
        List<PerOnderdeel> onderdelen = new ArrayList<>();
        nu.regels().stream()
                .filter(r -> r.minuten().signum() != 0)
                .forEach(r -> hulp.perJaar(r.minuten(), weken)
                        .ifPresent(bedrag -> onderdelen.add(new PerOnderdeel(
                                r.onderdeel(), r.minuten().signum() < 0 ? bedrag.verschil() : bedrag.tekst()))));
        return onderdelen;
    }

    private static Vergelijking vergelijking(WatAls w, Uurprijzen hulp, String weken) {
        if (w.uitkomst() instanceof Berekening.Gestopt gestopt) {
            String wat = gestopt.ontbreekt().stream().map(Ontbreekt::tekst).collect(Collectors.joining(" "));
            return new Vergelijking(
                    w.vraag().vraag(), w.nu(), w.antwoorden(), "Niet te berekenen", "", List.of(wat), false);
        }
        return new Vergelijking(
                w.vraag().vraag(),
                w.nu(),
                w.antwoorden(),
                minuten(w.verschil()),
                hulp.perJaar(w.verschil(), weken).map(Jaarbedrag::verschil).orElse("Niet bekend"),
                w.regels().stream().map(Indicatiepaneel::regel).toList(),
                true);
    }

    static String minuten(int verschil) {
        int aantal = Math.abs(verschil);
        String naam = aantal == 1 ? " minuut " : " minuten ";
        return verschil == 0 ? "Even veel" : aantal + naam + (verschil < 0 ? "minder" : "meer");
    }

    private static String regel(Regelverschil r) {
        return r.onderdeel() + ": " + getal(r.nu()) + " wordt " + getal(r.dan());
    }

    private static String getal(BigDecimal minuten) {
        return (minuten.signum() == 0 ? BigDecimal.ZERO : minuten.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }
}
