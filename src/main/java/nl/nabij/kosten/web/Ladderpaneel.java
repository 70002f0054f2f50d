package nl.nabij.kosten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.web.Kostenregels.Regel;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.stereotype.Component;

/** What a step of the ladder costs in a year as far as a price exists, beside what help from a provider costs. */
@Component
class Ladderpaneel implements PagePanel {

    /** Which priced provision a step is about, by code of the step. */
    private static final Map<String, List<String>> SOORTEN = Map.of(
            "sociale-basis", List.of("algemene-voorziening", "collectieve-voorziening"),
            "algemene-voorziening", List.of("algemene-voorziening", "collectieve-voorziening"),
            "algemeen", List.of("algemene-voorziening"),
            "collectief", List.of("collectieve-voorziening"));

    private final Kostenregels kosten;
    private final Clock clock;

    Ladderpaneel(Kostenregels kosten, Clock clock) {
        this.kosten = kosten;
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
        List<String> soorten = SOORTEN.getOrDefault(part, List.of());
        List<Regel> regels = new ArrayList<>(kosten.beleid(user.gemeente(), soorten, dag));
        if (soorten.isEmpty() && !part.equals("maatwerk")) {
            regels.add(new Regel("Deze stap", "niet bekend", "Voor deze stap bestaat geen tarief."));
        }
        regels.addAll(kosten.hulp(user.gemeente(), zaak, dag));
        return regels;
    }
}
