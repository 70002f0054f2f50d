package nl.nabij.proefregio;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Map<Fase, Map<Sleutel, List<Prestatie>>> regels = new EnumMap<>(Fase.class);
    private final Map<Fase, Map<String, List<String>>> verwacht = new EnumMap<>(Fase.class);

    Zaaier(Opdracht opdracht, Gezaaid gezaaid) {
        this.opdracht = opdracht;
        this.gezaaid = gezaaid;
        for (Fase fase : Fase.values()) {
            regels.put(fase, new HashMap<>());
            verwacht.put(fase, new HashMap<>());
        }
    }

    record Sleutel(Gemeentecode gemeente, int aanbieder) {}

    /** Plans this error on this resident. */
    void zaai(Regelmisser misser, Grond grond) {
        Sleutel sleutel = new Sleutel(grond.gemeente(), grond.aanbieder());
        for (Zaairegel regel : misser.wijze().zaai(grond)) {
            plan(regel, sleutel);
        }
    }

    private void plan(Zaairegel regel, Sleutel sleutel) {
        regels.get(regel.fase())
                .computeIfAbsent(sleutel, s -> new ArrayList<>())
                .add(regel.prestatie());
        if (!regel.regels().isEmpty()) {
            verwacht.get(regel.fase()).put(regel.prestatie().referentie(), regel.regels());
        }
    }

    List<Prestatie> regels(Fase fase, Gemeentecode gemeente, int aanbieder) {
        return regels.get(fase).getOrDefault(new Sleutel(gemeente, aanbieder), List.of());
    }

    /** Notes which lines of this file must be refused. */
    void verzonden(Fase fase, String bestand, List<Prestatie> prestaties) {
        for (Prestatie p : prestaties) {
            for (String regel : verwacht.get(fase).getOrDefault(p.referentie(), List.of())) {
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
