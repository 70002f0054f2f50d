package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.brief.Brief.Kenmerkregel;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Bezwaar;

/** Letters on the way to a decision. Pure: the same facts give the same letter. */
public final class Procesbrieven {

    private Procesbrieven() {}

    /** Confirms that an objection came in (Awb 6:14). @param uiterlijk last day for the decision on it */
    public static Brief bezwaarOntvangen(Procesgegevens gegevens, Bezwaar bezwaar, LocalDate uiterlijk) {
        Deel ontvangen = new Deel(
                "Wij kregen uw bezwaar",
                List.of(
                        Blok.alinea(
                                "Op " + Getallen.datum(bezwaar.ontvangenOp())
                                        + " kregen wij uw bezwaar tegen het besluit met nummer " + bezwaar.betreft()
                                        + ".",
                                "Bezwaar, Awb 6:14"),
                        Blok.alinea(tijdigheid(bezwaar), "Awb, artikel 6:7, 6:9 en 6:11")));
        Deel verder = new Deel(
                "Hoe gaat het nu verder?",
                List.of(
                        Blok.alinea(
                                "Wij praten graag met u over uw bezwaar. U krijgt daarvoor een uitnodiging. U mag"
                                        + " iemand meenemen. Wilt u niet praten? Laat het ons dan weten.",
                                "Awb, artikel 7:2 en 7:3"),
                        Blok.alinea(
                                (bezwaar.commissie() ? "Een commissie geeft ons advies over uw bezwaar. " : "")
                                        + "U krijgt uiterlijk op " + Getallen.datum(uiterlijk) + " ons besluit.",
                                "Awb, artikel 7:10"),
                        Blok.alinea("Tot die dag blijft het besluit gelden.", "Awb, artikel 6:16")));
        return brief(gegevens, "Wij kregen uw bezwaar", List.of(ontvangen, verder));
    }

    private static String tijdigheid(Bezwaar bezwaar) {
        if (bezwaar.opTijd()) {
            return "Uw bezwaar is op tijd.";
        }
        String tot =
                "Uw bezwaar kwam te laat. U kon bezwaar maken tot en met " + Getallen.datum(bezwaar.bezwaarTot()) + ".";
        return bezwaar.verschoning().isBlank()
                ? tot + " Had u een goede reden om later te zijn? Laat ons die reden weten."
                : tot + " U had daar een goede reden voor. Daarom kijken wij toch naar uw bezwaar.";
    }

    /** Tells that the decision on an objection is postponed (Awb 7:10 lid 3). */
    public static Brief bezwaarVerdaagd(Procesgegevens gegevens, Bezwaar bezwaar, LocalDate uiterlijk) {
        Deel later = new Deel(
                "Ons besluit komt later",
                List.of(
                        Blok.alinea(
                                "Op " + Getallen.datum(bezwaar.ontvangenOp())
                                        + " kregen wij uw bezwaar. Wij hebben meer tijd nodig"
                                        + " om er goed naar te kijken.",
                                "Bezwaar"),
                        Blok.alinea(
                                "U krijgt uiterlijk op " + Getallen.datum(uiterlijk) + " ons besluit.",
                                "Awb, artikel 7:10 lid 3")));
        return brief(gegevens, "Wij besluiten later over uw bezwaar", List.of(later));
    }

    /** Asks what is missing from an application (Awb 4:5). */
    public static Brief vraagAanvulling(Procesgegevens gegevens, Aanvulling aanvulling) {
        Deel vraag = new Deel(
                "Wij hebben nog iets van u nodig",
                List.of(
                        Blok.alinea("U vroeg ons om hulp. Om te kunnen besluiten, missen wij nog iets.", "Aanvraag"),
                        Blok.lijst("Stuur ons dit:", aanvulling.punten(), "Vraag om aanvulling"),
                        Blok.alinea(
                                "Wij krijgen dit graag uiterlijk op " + Getallen.datum(aanvulling.uiterlijk()) + ".",
                                "Awb, artikel 4:5"),
                        Blok.alinea(
                                "Tot die dag wachten wij met ons besluit. Krijgen wij niets van u? Dan kan het zijn"
                                        + " dat wij uw aanvraag niet behandelen. Lukt het niet op tijd? Bel ons dan.",
                                "Awb, artikel 4:5 en 4:15")));
        return brief(gegevens, "Wij missen nog iets bij uw aanvraag", List.of(vraag));
    }

    /** Tells that the decision comes later than the law asks (Awb 4:14). The term itself does not change. */
    public static Brief besluitLater(Procesgegevens gegevens, LocalDate termijn, LocalDate uiterlijk, String reden) {
        Deel later = new Deel(
                "Ons besluit komt later",
                List.of(
                        Blok.alinea(
                                "U vroeg ons om hulp. Wij moeten daar uiterlijk op " + Getallen.datum(termijn)
                                        + " over besluiten. Dat lukt niet.",
                                "Aanvraag; Wmo 2015, artikel 2.3.5 lid 2"),
                        Blok.alinea(reden, "Uitleg van de consulent"),
                        Blok.alinea(
                                "U krijgt uiterlijk op " + Getallen.datum(uiterlijk) + " ons besluit.",
                                "Awb, artikel 4:14"),
                        Blok.alinea(
                                "Duurt het u te lang? Dan kunt u ons na de eerste datum schrijven dat wij te laat"
                                        + " zijn. Besluiten wij dan niet binnen twee weken? Dan betalen wij u misschien"
                                        + " geld.",
                                "Awb, artikel 4:17")));
        return brief(gegevens, "Wij besluiten later over uw aanvraag", List.of(later));
    }

    /** Confirms a notice of default. @param eersteDag first day over which a penalty is owed */
    public static Brief ingebrekestellingOntvangen(Procesgegevens gegevens, LocalDate ontvangen, LocalDate eersteDag) {
        Deel deel = new Deel(
                "Wij zijn te laat",
                List.of(
                        Blok.alinea(
                                "Op " + Getallen.datum(ontvangen)
                                        + " kregen wij uw brief. U schreef dat wij te laat zijn met ons besluit. Dat"
                                        + " klopt. Wij besluiten nu zo snel als wij kunnen.",
                                "Ingebrekestelling, Awb 4:17 lid 3"),
                        Blok.alinea(
                                "Is ons besluit er voor " + Getallen.datum(eersteDag)
                                        + " niet? Dan telt vanaf die dag elke dag. Wij rekenen daarna uit hoeveel geld"
                                        + " u van ons krijgt. U hoeft daar niets voor te doen.",
                                "Awb, artikel 4:17 en 4:18")));
        return brief(gegevens, "Wij kregen uw brief dat wij te laat zijn", List.of(deel));
    }

    /** Tells that the gemeente looks again whether help still fits (Wmo 2015 art. 2.3.9). */
    public static Brief heronderzoekBegonnen(Procesgegevens gegevens) {
        Deel deel = new Deel(
                "Wij kijken of uw hulp nog past",
                List.of(
                        Blok.alinea(
                                "U krijgt hulp van ons. Wij kijken of die hulp nog bij u past. Wij maken daarvoor een"
                                        + " afspraak met u. U mag iemand meenemen naar het gesprek.",
                                "Wmo 2015, artikel 2.3.9"),
                        Blok.alinea(
                                "Tot wij klaar zijn, verandert er niets aan uw hulp.", "Het besluit blijft gelden")));
        return brief(gegevens, "Wij kijken opnieuw naar uw hulp", List.of(deel));
    }

    /** Tells that nothing changes after looking again. */
    public static Brief heronderzoekOngewijzigd(Procesgegevens gegevens) {
        Deel deel = new Deel(
                "Uw hulp blijft hetzelfde",
                List.of(
                        Blok.alinea(
                                "Wij keken opnieuw naar uw hulp. De hulp past nog bij u. Het besluit dat u heeft,"
                                        + " blijft gelden.",
                                "Wmo 2015, artikel 2.3.9"),
                        Blok.alinea(
                                "Ziet u dat anders? Bel ons. U kunt ook altijd opnieuw om hulp vragen.",
                                "Wmo 2015, artikel 2.3.2")));
        return brief(gegevens, "Uw hulp blijft hetzelfde", List.of(deel));
    }

    /** Confirms that the client took an objection back (Awb 6:21). */
    public static Brief bezwaarIngetrokken(Procesgegevens gegevens, Bezwaar bezwaar) {
        Deel deel = new Deel(
                "U stopt met uw bezwaar",
                List.of(Blok.alinea(
                        "Op " + Getallen.datum(bezwaar.ontvangenOp()) + " kregen wij uw bezwaar tegen het besluit met"
                                + " nummer " + bezwaar.betreft() + ". U liet ons weten dat u daarmee stopt. Wij kijken"
                                + " er daarom niet meer naar. Het besluit blijft gelden.",
                        "Awb, artikel 6:21")));
        return brief(gegevens, "U stopt met uw bezwaar", List.of(deel));
    }

    private static Brief brief(Procesgegevens gegevens, String onderwerp, List<Deel> delen) {
        List<Deel> alles = new ArrayList<>(delen);
        List<Blok> vragen = new ArrayList<>();
        vragen.add(Blok.alinea(
                "Vraag naar " + gegevens.contactpersoon() + " van de gemeente "
                        + gegevens.gemeente().naam()
                        + ". Noem het zaaknummer dat boven aan deze brief staat. Een onafhankelijke"
                        + " cliëntondersteuner kan u gratis helpen.",
                "Behandelaar van de zaak; Wmo 2015, artikel 2.2.4"));
        vragen.addAll(Gevolgdeel.behoefte(gegevens.behoefte()));
        alles.add(new Deel("Heeft u vragen?", vragen));
        return new Brief(
                gegevens.gemeente().naam(),
                gegevens.gemeente().kleur(),
                Briefschrijver.adres(gegevens.client()),
                List.of(
                        new Kenmerkregel("Datum", Getallen.datum(gegevens.dag())),
                        new Kenmerkregel("Zaaknummer", gegevens.zaak().toString())),
                onderwerp,
                Briefschrijver.aanhef(gegevens.client()),
                alles,
                List.of(
                        "Met vriendelijke groet,",
                        "namens burgemeester en wethouders van de gemeente "
                                + gegevens.gemeente().naam(),
                        gegevens.contactpersoon()));
    }
}
