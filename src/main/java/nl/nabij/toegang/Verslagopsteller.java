package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.toegang.regels.AanvraagMogelijk;
import nl.nabij.toegang.regels.VerslagVolledig;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the verslag from what the onderzoek found. */
@Component
class Verslagopsteller {

    private final OnderzoekRepository onderzoeken;
    private final Onderwerpen onderwerpen;
    private final Ladders ladders;
    private final Plichten plichten;
    private final Klokken klokken;
    private final Deelnemers deelnemers;
    private final SpinnenwebRepository webben;
    private final Clienten clienten;
    private final Gebieden gebieden;
    private final TemplateEngine templates;

    Verslagopsteller(
            OnderzoekRepository onderzoeken,
            Onderwerpen onderwerpen,
            Ladders ladders,
            Plichten plichten,
            Klokken klokken,
            Deelnemers deelnemers,
            SpinnenwebRepository webben,
            Clienten clienten,
            Gebieden gebieden,
            TemplateEngine templates) {
        this.onderzoeken = onderzoeken;
        this.onderwerpen = onderwerpen;
        this.ladders = ladders;
        this.plichten = plichten;
        this.klokken = klokken;
        this.deelnemers = deelnemers;
        this.webben = webben;
        this.clienten = clienten;
        this.gebieden = gebieden;
        this.templates = templates;
    }

    VerslagVolledig.Feiten feiten(Zaak zaak) {
        return new VerslagVolledig.Feiten(
                onderzoeken.get(zaak.gemeente(), zaak.nummer()),
                onderwerpen.van(zaak.gemeente(), zaak.nummer()),
                ladders.van(zaak.gemeente(), zaak.nummer()),
                plichten.gedaan(zaak.gemeente(), zaak.nummer()),
                laatsteDag(zaak, Kloksoort.PLAN));
    }

    String html(Zaak zaak, LocalDate dag, int versie) {
        Gemeentecode gemeente = zaak.gemeente();
        Client client = clienten.get(gemeente, zaak.client());
        VerslagVolledig.Feiten feiten = feiten(zaak);
        Context context = new Context(Locale.forLanguageTag("nl-NL"));
        context.setVariables(Map.of(
                "zaak", zaak,
                "client", client,
                "gemeente", gebieden.get(gemeente).naam(),
                "feiten", feiten,
                "deelnemers", deelnemers.van(gemeente, zaak.nummer()),
                "webben", webben.van(gemeente, zaak.nummer()),
                "datum", Tekst.datum(dag),
                "meldingsdatum", Tekst.datum(zaak.meldingsdatum()),
                "versie", versie,
                "aanvraagVanaf", Tekst.datum(AanvraagMogelijk.uiterlijkVanaf(laatsteDag(zaak, Kloksoort.ONDERZOEK)))));
        return templates.process("toegang/verslagtekst", context);
    }

    private LocalDate laatsteDag(Zaak zaak, Kloksoort soort) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == soort)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Zaak " + zaak.nummer() + " heeft geen klok " + soort + "."))
                .laatsteDag();
    }
}
