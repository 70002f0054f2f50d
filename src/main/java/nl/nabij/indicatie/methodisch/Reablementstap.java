package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Reablement: who of the team joins, and what the resident wants to do again. The clocks of the law go on. */
final class Reablementstap implements Weegstap {

    static final String KLOKKEN =
            "Wmo 2015, artikel 2.3.2 lid 1 en 2.3.5 lid 2; conflict C-20: de termijnen van de wet lopen door";

    @Override
    public String code() {
        return "reablement";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Wie helpt de inwoner om het weer zelf te kunnen?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.REABLEMENT);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        Map<String, String> team = vraag.beleid().lijst("reablement/team");
        String bron = vraag.beleid().bron("reablement/team");
        return List.of(
                team.isEmpty()
                        ? Veld.regel("team", "Wie doen er mee?", "Uw regio noemt geen team.", bron)
                        : Veld.meerkeuze("team", "Wie doen er mee?", team, bron),
                Veld.tekst(
                        "weer-zelf",
                        "Wat wil de inwoner weer zelf kunnen?",
                        "Anders doen, lichtere hulpmiddelen, energie verdelen.",
                        "DW-59; GV-45"),
                Veld.datum("halverwege", "Op welke dag bekijkt u het halverwege?", "", "GV-51"));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        Veld team = velden(vraag).getFirst();
        String wie = vraag.antwoorden().alle("team").stream().map(team::tekst).collect(Collectors.joining("; "));
        List<Onderbouwingsregel> regels = new ArrayList<>();
        regels.add(grond("Team: " + wie, vraag.een("weer-zelf"), team.bron(), Map.of("team", wie)));
        Veld.datum(vraag.een("halverwege"))
                .ifPresent(dag -> regels.add(grond(
                        "Halverwege",
                        "Op " + nl.nabij.kern.Tekst.datum(dag) + " kijken wij samen hoe het gaat.",
                        "GV-51",
                        Map.of("halverwege", dag.toString()))));
        return regels;
    }
}
