package nl.nabij.proefregio;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.proefregio.Berichtbouwer.Envelop;
import nl.nabij.proefregio.Gezaaid.Fout;
import nl.nabij.proefregio.Regelmisser.Fase;
import nl.nabij.proefregio.Regelmisser.Zaairegel;

/** Sows errors on lines: each on a resident of its own, in the declaraties that go out anyway. */
final class Zaaier {

    private final Opdracht opdracht;
    private final Gezaaid gezaaid;
    private final Map<Sleutel, List<Prestatie>> regels = new HashMap<>();
    private final Map<Verwijzing, List<String>> verwacht = new HashMap<>();

    Zaaier(Opdracht opdracht, Gezaaid gezaaid) {
        this.opdracht = opdracht;
        this.gezaaid = gezaaid;
    }

    /** The declaratie a line stands in. */
    private record Sleutel(Fase fase, Gemeentecode gemeente, int aanbieder) {}

    private record Verwijzing(Fase fase, String referentie) {}

    /** Plans this error on this resident. */
    void zaai(Regelmisser misser, Grond grond) {
        for (Zaairegel regel : misser.wijze().zaai(grond)) {
            plan(regel, new Sleutel(regel.fase(), grond.gemeente(), grond.aanbieder()));
        }
    }

    private void plan(Zaairegel regel, Sleutel sleutel) {
        regels.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(regel.prestatie());
        if (!regel.regels().isEmpty()) {
            verwacht.put(new Verwijzing(regel.fase(), regel.prestatie().referentie()), regel.regels());
        }
    }

    List<Prestatie> regels(Fase fase, Gemeentecode gemeente, int aanbieder) {
        return regels.getOrDefault(new Sleutel(fase, gemeente, aanbieder), List.of());
    }

    /** Notes which lines of this file must be refused. */
    void verzonden(Fase fase, String bestand, List<Prestatie> prestaties) {
        for (Prestatie p : prestaties) {
            for (String regel : verwacht.getOrDefault(new Verwijzing(fase, p.referentie()), List.of())) {
                gezaaid.noteer(new Fout(
                        bestand, Berichtsoort.WMO323.name(), p.referentie(), regel, Retourcodes.van(regel), 3));
            }
        }
    }

    /** Sends the separate declaratie of this fase, when there is something in it. */
    void verstuur(Fase fase, Gemeentecode gemeente, int aanbieder, Uitvoer uitvoer) throws IOException {
        List<Prestatie> prestaties = regels(fase, gemeente, aanbieder);
        if (prestaties.isEmpty()) {
            return;
        }
        YearMonth maand = fase == Fase.EERDER ? opdracht.laatste().minusMonths(1) : opdracht.laatste();
        Envelop envelop = uitvoer.envelop(Berichtsoort.WMO323, gemeente, aanbieder, opdracht.laatste());
        String bestand = uitvoer.bericht(
                envelop,
                opdracht.laatste(),
                Regiomaker.STAP_DECLARATIE + fase.ordinal(),
                Berichtbouwer.declaratie("D" + envelop.identificatie(), maand, envelop.dag(), prestaties));
        verzonden(fase, bestand, prestaties);
    }
}
