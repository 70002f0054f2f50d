package nl.nabij.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Besluitvorming;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Ondertekening;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieconcept;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Vaststelling;
import nl.nabij.indicatie.Vraag;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import org.springframework.stereotype.Component;

/** The second part of a story: indicatie, proposal, signed decision. */
@Component
class Decision {

    /** Kinds of support of the demo region (iWmo WMO020). */
    private static final List<String> CATEGORIES = List.of("01", "02", "04", "06", "07", "08", "18");

    private final Indicatiewerk indicatiewerk;
    private final Indicatieberekening berekening;
    private final Besluitvorming besluitvorming;
    private final Mandaten mandaten;

    Decision(
            Indicatiewerk indicatiewerk,
            Indicatieberekening berekening,
            Besluitvorming besluitvorming,
            Mandaten mandaten) {
        this.indicatiewerk = indicatiewerk;
        this.berekening = berekening;
        this.besluitvorming = besluitvorming;
        this.mandaten = mandaten;
    }

    /** Who may sign what, since the first of the year before. */
    void mandate(Gemeentecode gemeente, LocalDate today) {
        for (Uitkomst uitkomst : Uitkomst.values()) {
            for (String categorie : CATEGORIES) {
                mandaten.verleen(new Mandaat(
                        gemeente,
                        DemoUsers.besluitnemer(gemeente).name(),
                        uitkomst,
                        Productcategorie.of(categorie),
                        Periode.van(LocalDate.of(today.getYear() - 1, 1, 1)),
                        "Mandaatbesluit demogebied, artikel 2"));
            }
        }
    }

    /** Settles the indicatie and keeps and offers the proposal. @return its version */
    int propose(Story story, Zaaknummer zaak) {
        LocalDate begin = begin(story);
        return AsUser.get(story.day(38), story.consulent(), () -> {
            settle(story, zaak, begin);
            return offer(story, zaak, begin);
        });
    }

    /** Keeps and offers the proposal on what was settled. @return its version */
    int offer(Story story, Zaaknummer zaak, LocalDate begin) {
        return AsUser.get(story.day(38), story.consulent(), () -> {
            CurrentUser who = story.consulent();
            int version = besluitvorming.bewaar(who, zaak, proposal(story, begin));
            List<Bevinding> objections = besluitvorming.biedAan(who, zaak, version);
            if (objections.stream().anyMatch(b -> b.ernst() != Ernst.SIGNAAL)) {
                throw new IllegalStateException("The demo proposal is refused: " + objections);
            }
            return version;
        });
    }

    Beschikking sign(Story story, Zaaknummer zaak, int version) {
        CurrentUser who = DemoUsers.besluitnemer(story.client().gemeente());
        return switch (AsUser.get(story.day(42), who, () -> besluitvorming.onderteken(who, zaak, version))) {
            case Ondertekening.Getekend signed -> signed.beschikking();
            case Ondertekening.Geweigerd refused ->
                throw new IllegalStateException("The demo decision is refused: " + refused.bevindingen());
        };
    }

    /** First day of help: five days after the decision. */
    static LocalDate begin(Story story) {
        return story.day(42).plusDays(5);
    }

    private static Voorstel proposal(Story story, LocalDate begin) {
        if (story.stage() == Stage.REFUSED) {
            return new Voorstel(
                    Uitkomst.AFWIJZEN,
                    Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                    null,
                    null,
                    null,
                    Bijdrage.VERSCHULDIGD,
                    Afwijzingsgrond.GEBRUIKELIJKE_HULP,
                    "Uw partner kan het huishouden met u doen. Dat hebben wij samen besproken.");
        }
        return new Voorstel(
                Uitkomst.TOEKENNEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                null,
                begin,
                begin.plusYears(2).minusDays(1),
                Bijdrage.VERSCHULDIGD,
                null,
                "");
    }

    private void settle(Story story, Zaaknummer zaak, LocalDate begin) {
        Gemeentecode gemeente = story.client().gemeente();
        String frame = berekening.normenkader(gemeente, begin);
        Map<String, String> facts = facts(frame);
        List<Afwijking> own = berekening.onderdelen(frame, facts).stream()
                .filter(o -> !o.heeftNorm())
                .map(o -> new Afwijking(
                        o.code(),
                        90 + 15 * (story.number() % 6),
                        "De inwoner kan zwaar werk in huis niet doen. Licht werk doet de inwoner zelf.",
                        story.consulent().displayName(),
                        "Gesprek thuis en wat de inwoner liet zien."))
                .toList();
        indicatiewerk.bewaar(story.consulent(), zaak, new Indicatieconcept(begin, facts, own));
        if (indicatiewerk.stelVast(story.consulent(), zaak) instanceof Vaststelling.Geweigerd refused) {
            throw new IllegalStateException("The demo indicatie is refused: " + refused.bevindingen());
        }
    }

    /** Plain answers: weekly cleaning of a small house is taken over, nothing else. */
    private Map<String, String> facts(String frame) {
        Map<String, String> facts = new HashMap<>();
        while (true) {
            Optional<Vraag> next = berekening.vragen(frame, facts).stream()
                    .filter(v -> !facts.containsKey(v.code()))
                    .findFirst();
            if (next.isEmpty()) {
                return facts;
            }
            facts.put(next.get().code(), answer(next.get()));
        }
    }

    private static String answer(Vraag question) {
        if (question.code().equals("schoon-huis")) {
            return "overname";
        }
        return List.of("wekelijks", "niet-aan-de-orde", "nee", "geen").stream()
                .filter(question.opties()::containsKey)
                .findFirst()
                .orElse(Integer.toString(question.minimum()));
    }
}
