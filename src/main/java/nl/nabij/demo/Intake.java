package nl.nabij.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Aanvraagwijze;
import nl.nabij.toegang.Aanvragen;
import nl.nabij.toegang.Afsluitgrond;
import nl.nabij.toegang.Afsluitingen;
import nl.nabij.toegang.Gesprek;
import nl.nabij.toegang.Gespreksvorm;
import nl.nabij.toegang.Identiteitsdocument;
import nl.nabij.toegang.Ladders;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Melder;
import nl.nabij.toegang.Meldersoort;
import nl.nabij.toegang.Meldingen;
import nl.nabij.toegang.NieuweMelding;
import nl.nabij.toegang.Onderwerp;
import nl.nabij.toegang.Onderwerpbevinding;
import nl.nabij.toegang.Onderwerpen;
import nl.nabij.toegang.Onderwerpstatus;
import nl.nabij.toegang.Onderzoeken;
import nl.nabij.toegang.Planstand;
import nl.nabij.toegang.Plicht;
import nl.nabij.toegang.Plichten;
import nl.nabij.toegang.Tredeoordeel;
import nl.nabij.toegang.Tredestap;
import nl.nabij.toegang.Verslagen;
import org.springframework.stereotype.Component;

/** The first part of a story: melding, onderzoek, verslag, aanvraag. */
@Component
class Intake {

    private final Meldingen meldingen;
    private final Plichten plichten;
    private final Onderzoeken onderzoeken;
    private final Onderwerpen onderwerpen;
    private final Ladders ladders;
    private final Verslagen verslagen;
    private final Aanvragen aanvragen;
    private final Afsluitingen afsluitingen;

    Intake(
            Meldingen meldingen,
            Plichten plichten,
            Onderzoeken onderzoeken,
            Onderwerpen onderwerpen,
            Ladders ladders,
            Verslagen verslagen,
            Aanvragen aanvragen,
            Afsluitingen afsluitingen) {
        this.meldingen = meldingen;
        this.plichten = plichten;
        this.onderzoeken = onderzoeken;
        this.onderwerpen = onderwerpen;
        this.ladders = ladders;
        this.verslagen = verslagen;
        this.aanvragen = aanvragen;
        this.afsluitingen = afsluitingen;
    }

    /** Tells the story as far as its stage goes, at most to the aanvraag. */
    Zaaknummer tell(Story story, Residents residents) {
        Zaaknummer zaak = report(story, residents);
        Medewerker who = Medewerker.van(story.consulent());
        Stage stage = story.stage();
        if (stage == Stage.REPORTED || stage == Stage.UNCONFIRMED) {
            return zaak;
        }
        begin(story, zaak, who);
        boolean investigating = stage == Stage.INVESTIGATION || stage == Stage.INVESTIGATION_LATE;
        investigate(story, zaak, who, investigating ? residents.between(0, 6) : Onderwerp.values().length);
        if (investigating) {
            return zaak;
        }
        AsUser.on(story.day(22), story.consulent(), () -> must(verslagen.verstuur(who, zaak, "")));
        if (stage == Stage.CLOSED) {
            AsUser.on(
                    story.day(30),
                    story.consulent(),
                    () -> afsluitingen.sluit(
                            who,
                            zaak,
                            Afsluitgrond.ZONDER_AANVRAAG,
                            "De buurtwerkplaats helpt; de inwoner is akkoord."));
        } else if (stage != Stage.REPORT_SENT) {
            AsUser.on(
                    story.day(32),
                    DemoUsers.backoffice(who.gemeente()),
                    () -> must(aanvragen.ontvang(who, zaak, residents.key(), story.day(32), Aanvraagwijze.FORMULIER)));
        }
        return zaak;
    }

    private Zaaknummer report(Story story, Residents residents) {
        CurrentUser office = DemoUsers.backoffice(story.client().gemeente());
        boolean self = residents.between(0, 2) > 0;
        NieuweMelding melding = new NieuweMelding(
                story.client(),
                residents.needs(),
                residents.people(story.client(), story.reported()),
                self ? Melder.CLIENT : new Melder(Meldersoort.FAMILIE, "Dochter", "via het wijkteam"),
                story.reported(),
                residents.pick(Texts.QUESTIONS),
                null,
                residents.key());
        return AsUser.get(story.reported(), office, () -> meldingen.meld(office.name(), melding));
    }

    private void begin(Story story, Zaaknummer zaak, Medewerker who) {
        LocalDate confirmed = story.day(2);
        CurrentUser office = DemoUsers.backoffice(who.gemeente());
        AsUser.on(
                confirmed,
                office,
                () -> plichten.legVast(
                        Medewerker.van(office), zaak, EnumSet.allOf(Plicht.class), confirmed, "Brief met folder"));
        AsUser.on(story.day(6), story.consulent(), () -> must(onderzoeken.start(who, zaak)));
    }

    private void investigate(Story story, Zaaknummer zaak, Medewerker who, int topics) {
        if (topics == 0) {
            return;
        }
        LocalDate talk = story.day(14);
        AsUser.on(talk, story.consulent(), () -> {
            onderzoeken.legIdentiteitVast(who, zaak, Identiteitsdocument.IDENTITEITSKAART, talk);
            onderzoeken.legPlanVast(who, zaak, Planstand.GEEN, talk, "");
            onderzoeken.legGesprekVast(who, zaak, new Gesprek(Set.of(), Gespreksvorm.HUISBEZOEK, talk, ""));
            List.of(Onderwerp.values()).subList(0, topics).forEach(o -> onderwerpen.bewaar(who, zaak, topic(o)));
            if (topics == Onderwerp.values().length) {
                climb(story, zaak, who);
            }
        });
    }

    private void climb(Story story, Zaaknummer zaak, Medewerker who) {
        for (Tredestap step : ladders.van(who.gemeente(), zaak).stappen()) {
            boolean last = step.trede().isMaatwerk();
            Tredeoordeel verdict = !last
                    ? Tredeoordeel.DEELS
                    : story.stage() == Stage.CLOSED ? Tredeoordeel.ONVOLDOENDE : Tredeoordeel.VOLDOENDE;
            ladders.bewaar(
                    who,
                    zaak,
                    new Ladders.Invoer(
                            step.trede().code(),
                            "Samen aan tafel besproken, met wat er in de buurt is.",
                            verdict,
                            last ? "Zwaar werk in huis lukt niet meer." : "Helpt bij licht werk, niet bij zwaar werk.",
                            step.versie()));
        }
    }

    private static Onderwerpbevinding topic(Onderwerp topic) {
        return new Onderwerpbevinding(
                topic,
                Onderwerpstatus.KLAAR,
                Texts.finding(topic),
                "Gesprek thuis",
                "Ik doe graag zelf wat ik kan.",
                "",
                0,
                null,
                null);
    }

    static void must(Oordeel oordeel) {
        if (!(oordeel instanceof Oordeel.Voldoet)) {
            throw new IllegalStateException("The demo region does not fit the rules: " + oordeel);
        }
    }
}
