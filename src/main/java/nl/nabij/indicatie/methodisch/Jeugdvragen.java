package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Productsoort;

/** Around the age of eighteen, and where the youth team of the family works. */
final class Jeugdvragen {

    static final String OVERGANG = "overgang-18";
    static final String GEZINSPLAN = "gezinsplan";
    private static final String AFSPRAKEN = "overgang-18-afspraken";
    private static final String PAD = "onderzoek/overgang-18";
    private static final String WAARBORG = "ALK-75; DHW-35; Wmo 2015, artikel 2.1.2 lid 4 onder e";
    /** Contract standard Wmo, 1.7: a warm handover begins at least this long before the birthday. */
    private static final Period VOORAF = Period.ofMonths(18);

    private static final int JONG = 16;
    private static final int VOLWASSEN = 18;
    /** Jeugdwet art. 1.1: youth care can go on until this age. */
    private static final int JEUGDHULP_TOT = 23;

    private static final Set<Productsoort> TOT_18_JEUGDHULP =
            Set.of(Productsoort.BEGELEIDING, Productsoort.DAGBESTEDING, Productsoort.BESCHERMD_THUIS);

    private Jeugdvragen() {}

    static List<Veld> velden(Regiobeleid beleid, LocalDate geboren) {
        List<Veld> velden = new ArrayList<>();
        int leeftijd = Period.between(geboren, beleid.dag()).getYears();
        if (leeftijd >= JONG && leeftijd < JEUGDHULP_TOT) {
            velden.addAll(overgang(beleid, geboren.plusYears(VOLWASSEN)));
        }
        if (beleid.lijst(PAD).containsKey(GEZINSPLAN)) {
            velden.addAll(gezinsplan(beleid));
        }
        return velden;
    }

    private static List<Veld> overgang(Regiobeleid beleid, LocalDate achttien) {
        Map<String, String> afspraken = new LinkedHashMap<>(beleid.lijst(PAD));
        afspraken.remove(GEZINSPLAN);
        afspraken.remove("regie-overdragen");
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst(
                OVERGANG,
                "Rond de 18 jaar: wat is er geregeld met jeugdhulp?",
                wanneer(beleid.dag(), achttien),
                WAARBORG));
        if (!afspraken.isEmpty()) {
            velden.add(Veld.meerkeuze(AFSPRAKEN, "Wat hoort bij de overgang?", afspraken, beleid.bron(PAD))
                    .optioneel());
        }
        return velden;
    }

    private static String wanneer(LocalDate dag, LocalDate achttien) {
        if (!dag.isBefore(achttien)) {
            return "Is 18 sinds " + Tekst.datum(achttien) + ". Jeugdhulp kan tot 23 jaar doorlopen.";
        }
        LocalDate begin = achttien.minus(VOORAF);
        return "Wordt 18 op " + Tekst.datum(achttien) + ". "
                + (dag.isAfter(begin)
                        ? "De overdracht had op " + Tekst.datum(begin) + " moeten beginnen: regel haar nu."
                        : "Begin de overdracht uiterlijk op " + Tekst.datum(begin) + ".");
    }

    private static List<Veld> gezinsplan(Regiobeleid beleid) {
        Map<String, String> standen = new LinkedHashMap<>();
        standen.put(Wettenvragen.NIET_AAN_DE_ORDE, "Er is geen gezinsplan");
        standen.put("goedgekeurd", "Ja, het telt als ondersteuningsplan; de regie blijft bij de Wmo");
        standen.put("regie-bij-jeugd", "Ja, het telt als ondersteuningsplan; de regie gaat naar het jeugdteam");
        standen.put("niet-goedgekeurd", "Ja, maar het telt niet als ondersteuningsplan");
        String bron = beleid.bron(PAD);
        return List.of(
                Veld.keuze(GEZINSPLAN, "Vraagt een jeugdteam om hulp, met een gezinsplan?", standen, bron)
                        .optioneel(),
                Veld.regel(
                                GEZINSPLAN + "-waarom",
                                "Wie keurde het gezinsplan goed of niet, en tot wanneer of onder welke voorwaarden?",
                                "",
                                bron)
                        .optioneel());
    }

    static List<Bevinding> bezwaren(Regiobeleid beleid, Antwoorden vooraf) {
        boolean open = !vooraf.een(GEZINSPLAN).isEmpty()
                && !vooraf.is(GEZINSPLAN, Wettenvragen.NIET_AAN_DE_ORDE)
                && vooraf.een(GEZINSPLAN + "-waarom").isEmpty();
        return open
                ? List.of(Indicatieregel.NB357.fout(
                        "Er is een gezinsplan. Leg vast wie het goedkeurde of niet, en tot wanneer of onder welke"
                                + " voorwaarden.",
                        beleid.bron(PAD)))
                : List.of();
    }

    /** Support that is youth care until the birthday cannot begin before it. */
    static List<Bevinding> teJong(Weegvraag vraag) {
        LocalDate achttien = vraag.zaak().geboren().plusYears(VOLWASSEN);
        return TOT_18_JEUGDHULP.contains(vraag.product().soort())
                        && vraag.begin().isBefore(achttien)
                ? List.of(Indicatieregel.NB356.fout(
                        "De inwoner wordt 18 op " + Tekst.datum(achttien) + ". Tot die dag hoort "
                                + vraag.product().naam() + " bij de Jeugdwet. Kies een eerste dag vanaf "
                                + Tekst.datum(achttien) + ", en regel de overgang met de jeugdconsulent."))
                : List.of();
    }
}
