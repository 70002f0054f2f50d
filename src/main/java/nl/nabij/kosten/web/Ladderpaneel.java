package nl.nabij.kosten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.Prijzen;
import nl.nabij.kosten.Prijzen.Beleidsprijs;
import nl.nabij.kosten.Prijzen.Uurprijzen;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.stereotype.Component;

/** What a step of the ladder costs in a year as far as a price exists, beside what help from a provider costs. */
@Component
class Ladderpaneel implements PagePanel {

    private static final int UUR = 60;

    /** Which priced provision a step is about, by code of the step. */
    private static final Map<String, List<String>> SOORTEN = Map.of(
            "sociale-basis", List.of("algemene-voorziening", "collectieve-voorziening"),
            "algemene-voorziening", List.of("algemene-voorziening", "collectieve-voorziening"),
            "algemeen", List.of("algemene-voorziening"),
            "collectief", List.of("collectieve-voorziening"));

    private static final Map<String, String> NAMEN = Map.of(
            "algemene-voorziening", "Een algemene voorziening",
            "collectieve-voorziening", "Een collectieve voorziening");

    /** What is shown: a name with a price or {@code niet bekend}, and where that comes from. */
    record Regel(String naam, String kosten, String uitleg) {}

    private final Prijzen prijzen;
    private final Indicaties indicaties;
    private final Indicatieberekening berekening;
    private final Clock clock;

    Ladderpaneel(Prijzen prijzen, Indicaties indicaties, Indicatieberekening berekening, Clock clock) {
        this.prijzen = prijzen;
        this.indicaties = indicaties;
        this.berekening = berekening;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "ladder";
    }

    @Override
    public String template() {
        return "kosten/_ladder";
    }

    @Override
    public List<Regel> view(CurrentUser user, Zaaknummer zaak, String part) {
        LocalDate dag = LocalDate.now(clock);
        List<Regel> regels = new ArrayList<>();
        List<String> soorten = SOORTEN.getOrDefault(part, List.of());
        for (String soort : soorten) {
            Beleidsprijs prijs = prijzen.vanBeleid(user.gemeente(), soort, dag);
            regels.add(new Regel(
                    NAMEN.getOrDefault(soort, soort),
                    prijs.perJaar() == null ? "niet bekend" : prijs.perJaar() + " per jaar",
                    prijs.uitleg()));
        }
        if (soorten.isEmpty() && !part.equals("maatwerk")) {
            regels.add(new Regel("Deze stap", "niet bekend", "Voor deze stap bestaat geen tarief."));
        }
        regels.addAll(hulp(user.gemeente(), zaak, dag));
        return regels;
    }

    private List<Regel> hulp(Gemeentecode gemeente, Zaaknummer zaak, LocalDate dag) {
        Uurprijzen hulp = prijzen.hulp(gemeente, dag);
        String bron = hulp.ontbreekt().isEmpty() ? String.join("; ", hulp.bronnen()) : hulp.ontbreekt();
        try {
            String weken =
                    berekening.info(berekening.normenkader(gemeente, dag)).weken();
            List<Regel> regels = new ArrayList<>();
            regels.add(new Regel("Hulp bij het huishouden, een uur per week", perJaar(hulp, UUR, weken), bron));
            indicaties
                    .find(gemeente, zaak)
                    .map(i -> i.totaalPerWeek().aantal())
                    .ifPresent(minuten -> regels.add(new Regel(
                            "De vastgelegde indicatie, " + minuten + " minuten per week",
                            perJaar(hulp, minuten, weken),
                            bron)));
            return regels;
        } catch (NormOntbreektException e) {
            return List.of(new Regel("Hulp bij het huishouden", "niet bekend", String.valueOf(e.getMessage())));
        }
    }

    private static String perJaar(Uurprijzen hulp, int minuten, String weken) {
        return hulp.perJaar(minuten, weken).map(b -> b.tekst() + " per jaar").orElse("niet bekend");
    }
}
