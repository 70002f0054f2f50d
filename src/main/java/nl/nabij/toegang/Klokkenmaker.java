package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.Map;
import nl.nabij.kern.Termijn;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import org.springframework.stereotype.Component;

/** Starts the law clocks with the lengths that the norms give on the day they start. */
@Component
class Klokkenmaker {

    private static final Map<Kloksoort, String> PADEN = Map.of(
            Kloksoort.PLAN, "toegang/persoonlijk-plan",
            Kloksoort.ONDERZOEK, "toegang/onderzoek",
            Kloksoort.BESLUIT, "beschikking/besluit");

    private final KlokRepository klokken;
    private final Normen normen;

    Klokkenmaker(KlokRepository klokken, Normen normen) {
        this.klokken = klokken;
        this.normen = normen;
    }

    /** The clocks that run from the melding; also after its date was corrected. */
    void bijMelding(Zaak zaak, boolean spoed) {
        start(zaak, Kloksoort.PLAN, zaak.meldingsdatum());
        start(zaak, Kloksoort.ONDERZOEK, zaak.meldingsdatum());
        if (spoed) {
            startSpoed(zaak, zaak.meldingsdatum());
        }
    }

    /** The law says at once and gives no number of days: the clock ends on the day it starts. */
    void startSpoed(Zaak zaak, LocalDate dag) {
        klokken.zet(
                new Klok(zaak.nummer(), Kloksoort.SPOED, dag, dag, null, null, "Wmo 2015, artikel 2.3.3"),
                zaak.gemeente(),
                "",
                "");
    }

    void start(Zaak zaak, Kloksoort soort, LocalDate begin) {
        String pad = PADEN.get(soort);
        if (pad == null) {
            throw new IllegalStateException("Geen norm voor " + soort + ". Maybe a new clock needs a path here.");
        }
        Normwaarde norm = normen.waarde(pad, zaak.gemeente(), begin);
        LocalDate laatsteDag = termijn(norm).laatsteDag(begin);
        Klok klok = new Klok(
                zaak.nummer(), soort, begin, laatsteDag, null, null, norm.bron().toString());
        klokken.zet(klok, zaak.gemeente(), norm.pad(), norm.hash());
    }

    /** The clock of the decision, with the days added that it stood still; the Algemene termijnenwet comes after that. */
    LocalDate schortOp(Zaak zaak, int dagen) {
        Klok klok = klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLUIT && k.open())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Zaak " + zaak.nummer() + " heeft geen open besluittermijn."));
        Normwaarde norm = normen.waarde("beschikking/besluit", zaak.gemeente(), klok.begin());
        LocalDate laatsteDag = termijn(norm).laatsteDag(klok.begin().plusDays(dagen));
        klokken.zet(
                new Klok(zaak.nummer(), Kloksoort.BESLUIT, klok.begin(), laatsteDag, null, null, klok.bron()),
                zaak.gemeente(),
                norm.pad(),
                norm.hash());
        return laatsteDag;
    }

    static Termijn termijn(Normwaarde norm) {
        return switch (norm.eenheid()) {
            case "dagen" -> new Termijn.Dagen(norm.geheel());
            case "weken" -> new Termijn.Weken(norm.geheel());
            default ->
                throw new IllegalStateException("De norm " + norm.pad() + " heeft eenheid '" + norm.eenheid()
                        + "'. Maybe it should be dagen or weken.");
        };
    }
}
