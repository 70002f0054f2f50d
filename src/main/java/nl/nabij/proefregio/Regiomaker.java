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
import nl.nabij.proefregio.Regelmisser.Fase;

/** Makes the files of a region one message at a time: memory does not grow with the number of residents. */
final class Regiomaker {

    /** Keeps a declaratie under the 25 megabytes of OP179: a line takes at most 1,200 bytes. */
    static final int REGELS_PER_BERICHT = 20_000;

    private static final int STAP_START = 1;
    private static final int STAP_STOP = 2;
    /** The declaratie over the month before comes first, then everybody's, then a second and a third. */
    static final int STAP_DECLARATIE = 3;

    private static final String VOLGENS_PLAN = "19";

    private final Opdracht opdracht;
    private final Bevolking bevolking;
    private final Declaratieregels declaratieregels;
    private final Uitvoer uitvoer;
    private final Gezaaid gezaaid = new Gezaaid();
    private final Zaaier zaaier;
    private int gronden;
    private long toewijzingen;
    private long regels;

    Regiomaker(Opdracht opdracht) throws IOException {
        this.opdracht = opdracht;
        this.bevolking = new Bevolking(opdracht);
        this.declaratieregels = new Declaratieregels(opdracht);
        this.uitvoer = new Uitvoer(opdracht.uit());
        this.zaaier = new Zaaier(opdracht, gezaaid);
    }

    /** What was made. */
    record Telling(long toewijzingen, int starts, int stops, int declaraties, long regels, int gezaaid) {}

    Telling maak() throws IOException {
        new Inrichtingsbestanden(opdracht).schrijf();
        for (int c = 0; c < opdracht.clienten(); c++) {
            client(bevolking.client(c));
        }
        zaaiRegels();
        List<YearMonth> maanden = opdracht.ineens() ? List.of(opdracht.laatste()) : opdracht.alleMaanden();
        for (YearMonth maand : maanden) {
            for (Gemeentecode gemeente : opdracht.gemeenten()) {
                for (int a = 0; a < opdracht.aanbieders(); a++) {
                    declareer(gemeente, a, maand);
                }
            }
        }
        zaaiBerichten();
        if (opdracht.missers() > 0) {
            gezaaid.schrijf(opdracht.uit());
        }
        return new Telling(
                toewijzingen,
                uitvoer.aantal(Berichtsoort.WMO305),
                uitvoer.aantal(Berichtsoort.WMO307),
                uitvoer.aantal(Berichtsoort.WMO323),
                regels,
                gezaaid.aantal());
    }

    private void zaaiRegels() throws IOException {
        for (int ronde = 0; ronde < opdracht.missers(); ronde++) {
            for (Regelmisser misser : Regelmissers.ALLE) {
                Grond grond = grond();
                zaaier.zaai(misser, grond);
                toewijzing(grond.client(), grond.client().toewijzingen());
            }
        }
    }

    private void zaaiBerichten() throws IOException {
        Post post = new Post(opdracht, uitvoer, gezaaid);
        for (int ronde = 0; ronde < opdracht.missers(); ronde++) {
            for (Berichtmisser misser : Berichtmissers.alle()) {
                Grond grond = grond();
                misser.wijze().accept(grond, post);
                toewijzing(grond.client(), grond.client().toewijzingen());
            }
        }
    }

    /** A new resident after the ordinary ones. */
    private Grond grond() {
        return new Grond(opdracht, bevolking, opdracht.clienten() + gronden++);
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
            uitvoer.bericht(envelop, maand, stap, Berichtbouwer.melding(client, producten));
        }
    }

    private void declareer(Gemeentecode gemeente, int aanbieder, YearMonth maand) throws IOException {
        boolean laatste = maand.equals(opdracht.laatste());
        List<Prestatie> wachtend = new ArrayList<>();
        if (laatste) {
            zaaier.verstuur(Fase.EERDER, gemeente, aanbieder, uitvoer);
            wachtend.addAll(zaaier.regels(Fase.GEWOON, gemeente, aanbieder));
        }
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
        if (laatste) {
            zaaier.verstuur(Fase.TWEEDE, gemeente, aanbieder, uitvoer);
            zaaier.verstuur(Fase.DERDE, gemeente, aanbieder, uitvoer);
        }
    }

    private void declaratie(Gemeentecode gemeente, int aanbieder, YearMonth maand, List<Prestatie> prestaties) {
        Envelop envelop = uitvoer.envelop(Berichtsoort.WMO323, gemeente, aanbieder, maand);
        try {
            String bestand = uitvoer.bericht(
                    envelop,
                    maand,
                    STAP_DECLARATIE + Fase.GEWOON.ordinal(),
                    Berichtbouwer.declaratie("D" + envelop.identificatie(), maand, envelop.dag(), prestaties));
            if (maand.equals(opdracht.laatste())) {
                zaaier.verzonden(Fase.GEWOON, bestand, prestaties);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        regels += prestaties.size();
    }
}
