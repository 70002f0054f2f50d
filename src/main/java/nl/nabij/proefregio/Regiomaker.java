package nl.nabij.proefregio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.proefregio.Berichtbouwer.Envelop;

/** Makes the files of a region one message at a time: memory does not grow with the number of residents. */
final class Regiomaker {

    /** Keeps a declaratie under the 25 megabytes of OP179: a line takes at most 1,200 bytes. */
    static final int REGELS_PER_BERICHT = 20_000;

    private static final int STAP_START = 1;
    private static final int STAP_STOP = 2;
    private static final int STAP_DECLARATIE = 3;
    private static final String VOLGENS_PLAN = "19";

    private final Opdracht opdracht;
    private final Bevolking bevolking;
    private final Declaratieregels declaratieregels;
    private final Uitvoer uitvoer;
    private long toewijzingen;
    private long regels;

    Regiomaker(Opdracht opdracht) throws IOException {
        this.opdracht = opdracht;
        this.bevolking = new Bevolking(opdracht);
        this.declaratieregels = new Declaratieregels(opdracht);
        this.uitvoer = new Uitvoer(opdracht.uit());
    }

    /** What was made. */
    record Telling(long toewijzingen, int starts, int stops, int declaraties, long regels) {}

    Telling maak() throws IOException {
        new Inrichtingsbestanden(opdracht).schrijf();
        for (int c = 0; c < opdracht.clienten(); c++) {
            client(bevolking.client(c));
        }
        List<YearMonth> maanden = opdracht.ineens() ? List.of(opdracht.laatste()) : opdracht.alleMaanden();
        for (YearMonth maand : maanden) {
            for (Gemeentecode gemeente : opdracht.gemeenten()) {
                for (int a = 0; a < opdracht.aanbieders(); a++) {
                    declareer(gemeente, a, maand);
                }
            }
        }
        return new Telling(
                toewijzingen,
                uitvoer.aantal(Berichtsoort.WMO305),
                uitvoer.aantal(Berichtsoort.WMO307),
                uitvoer.aantal(Berichtsoort.WMO323),
                regels);
    }

    private void client(Proefclient client) throws IOException {
        Map<Integer, List<Proeftoewijzing>> perAanbieder = new LinkedHashMap<>();
        client.toewijzingen()
                .forEach(t -> perAanbieder
                        .computeIfAbsent(t.aanbieder(), a -> new ArrayList<>())
                        .add(t));
        for (List<Proeftoewijzing> lijst : perAanbieder.values()) {
            toewijzing(client, lijst);
            if (opdracht.levering()) {
                start(client, lijst);
                stop(client, lijst);
            }
        }
        toewijzingen += client.toewijzingen().size();
    }

    private void toewijzing(Proefclient client, List<Proeftoewijzing> lijst) throws IOException {
        LocalDate dag = lijst.stream()
                .map(Proeftoewijzing::begin)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Envelop envelop = uitvoer.envelop(
                Berichtsoort.WMO301,
                client.gemeente(),
                Bevolking.agbcode(lijst.getFirst().aanbieder()),
                dag);
        uitvoer.toewijzing(envelop, Berichtbouwer.toewijzing(client, lijst));
    }

    /** One 305 for each month in which support began; what began before is told in the first month. */
    private void start(Proefclient client, List<Proeftoewijzing> lijst) throws IOException {
        for (YearMonth maand : opdracht.alleMaanden()) {
            List<Element> starts = lijst.stream()
                    .filter(t -> maand.equals(startmaand(t)))
                    .map(t -> Berichtbouwer.start(t, t.begin()))
                    .toList();
            melding(Berichtsoort.WMO305, STAP_START, client, lijst, maand, Element.van("StartProducten", starts));
        }
    }

    private YearMonth startmaand(Proeftoewijzing t) {
        YearMonth maand = YearMonth.from(t.begin());
        return maand.isBefore(opdracht.eerste()) ? opdracht.eerste() : maand;
    }

    private void stop(Proefclient client, List<Proeftoewijzing> lijst) throws IOException {
        for (YearMonth maand : opdracht.alleMaanden()) {
            List<Element> stops = lijst.stream()
                    .filter(t -> t.periode()
                            .eindeAlsBekend()
                            .filter(d -> YearMonth.from(d).equals(maand))
                            .isPresent())
                    .map(t -> Berichtbouwer.stop(
                            t, t.begin(), t.periode().eindeAlsBekend().orElseThrow(), VOLGENS_PLAN))
                    .toList();
            melding(Berichtsoort.WMO307, STAP_STOP, client, lijst, maand, Element.van("StopProducten", stops));
        }
    }

    private void melding(
            Berichtsoort soort,
            int stap,
            Proefclient client,
            List<Proeftoewijzing> lijst,
            YearMonth maand,
            Element producten)
            throws IOException {
        if (!producten.kinderen().isEmpty()) {
            Envelop envelop =
                    uitvoer.envelop(soort, client.gemeente(), lijst.getFirst().aanbieder(), maand);
            uitvoer.bericht(envelop, stap, Berichtbouwer.melding(client, producten));
        }
    }

    private void declareer(Gemeentecode gemeente, int aanbieder, YearMonth maand) {
        List<Prestatie> wachtend = new ArrayList<>();
        bevolking.vanAanbieder(gemeente, aanbieder, c -> {
            List<Prestatie> vanClient = declaratieregels.regels(bevolking.client(c), aanbieder, maand);
            if (wachtend.size() + vanClient.size() > REGELS_PER_BERICHT) {
                declaratie(gemeente, aanbieder, maand, wachtend);
                wachtend.clear();
            }
            wachtend.addAll(vanClient);
        });
        if (!wachtend.isEmpty()) {
            declaratie(gemeente, aanbieder, maand, wachtend);
        }
    }

    private void declaratie(Gemeentecode gemeente, int aanbieder, YearMonth maand, List<Prestatie> prestaties) {
        Envelop envelop = uitvoer.envelop(Berichtsoort.WMO323, gemeente, aanbieder, maand);
        try {
            uitvoer.bericht(
                    envelop,
                    STAP_DECLARATIE,
                    Berichtbouwer.declaratie("D" + envelop.identificatie(), maand, envelop.dag(), prestaties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        regels += prestaties.size();
    }
}
