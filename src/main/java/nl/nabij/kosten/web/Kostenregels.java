package nl.nabij.kosten.web;

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
import org.springframework.stereotype.Component;

/** Lines of yearly cost that more panels show; an unknown price stays unknown and says why. */
@Component
class Kostenregels {

    private static final int UUR = 60;

    private static final Map<String, String> NAMEN = Map.of(
            "algemene-voorziening", "Een algemene voorziening",
            "collectieve-voorziening", "Een collectieve voorziening");

    /** What is shown: a name with a price or {@code niet bekend}, and where that comes from. */
    record Regel(String naam, String kosten, String uitleg) {}

    private final Prijzen prijzen;
    private final Indicaties indicaties;
    private final Indicatieberekening berekening;

    Kostenregels(Prijzen prijzen, Indicaties indicaties, Indicatieberekening berekening) {
        this.prijzen = prijzen;
        this.indicaties = indicaties;
        this.berekening = berekening;
    }

    /** @param soorten last parts of the paths under normen/ kosten/ */
    List<Regel> beleid(Gemeentecode gemeente, List<String> soorten, LocalDate dag) {
        return soorten.stream()
                .map(soort -> {
                    Beleidsprijs prijs = prijzen.vanBeleid(gemeente, soort, dag);
                    return new Regel(
                            NAMEN.getOrDefault(soort, soort),
                            prijs.perJaar() == null ? "niet bekend" : prijs.perJaar() + " per jaar",
                            prijs.uitleg());
                })
                .toList();
    }

    /** An hour a week, and the indicatie of this zaak when there is one. */
    List<Regel> hulp(Gemeentecode gemeente, Zaaknummer zaak, LocalDate dag) {
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
