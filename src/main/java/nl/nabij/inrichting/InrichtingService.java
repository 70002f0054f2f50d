package nl.nabij.inrichting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.overname.Resultaatbesluitinlezing;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Tarieven;
import nl.nabij.inrichting.Inrichtingsset.Regel;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Oordeel;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads a whole set-up, or nothing. */
@Service
class InrichtingService {

    static final String DOOR = "inrichting";
    static final int STAP = 5_000;

    private final Inrichtingscontrole controle;
    private final Aanbieders aanbieders;
    private final Contracten contracten;
    private final Tarieven tarieven;
    private final Clienten clienten;
    private final Toewijzingen toewijzingen;
    private final Resultaatbesluitinlezing resultaatbesluiten;
    private final AccessLog log;
    private final TransactionTemplate transactie;
    private final JdbcClient jdbc;

    InrichtingService(
            Inrichtingscontrole controle,
            Aanbieders aanbieders,
            Contracten contracten,
            Tarieven tarieven,
            Clienten clienten,
            Toewijzingen toewijzingen,
            Resultaatbesluitinlezing resultaatbesluiten,
            AccessLog log,
            TransactionTemplate transactie,
            JdbcClient jdbc) {
        this.controle = controle;
        this.aanbieders = aanbieders;
        this.contracten = contracten;
        this.tarieven = tarieven;
        this.clienten = clienten;
        this.toewijzingen = toewijzingen;
        this.resultaatbesluiten = resultaatbesluiten;
        this.log = log;
        this.transactie = transactie;
        this.jdbc = jdbc;
    }

    /** What was read; with errors nothing was stored. */
    record Uitkomst(Inrichtingsset set, List<Inleesfout> fouten) {}

    /**
     * @param voortgang told how many cliënten are taken over, each time {@value #STAP} more are
     * @throws IOException when a file cannot be read
     */
    Uitkomst inlezen(Path map, IntConsumer voortgang) throws IOException {
        List<Inleesfout> fouten = new ArrayList<>();
        Inrichtingsset set = Inrichtingslezer.lees(map, fouten);
        controle.controleer(set, fouten);
        List<Resultaatbesluitmap.Bestand> ouder = Resultaatbesluitmap.lees(map, fouten);
        if (fouten.isEmpty()) {
            transactie.executeWithoutResult(status -> {
                bewaar(set, fouten, voortgang);
                ouder.forEach(bestand -> neemOver(bestand, fouten));
                if (!fouten.isEmpty()) {
                    status.setRollbackOnly();
                }
            });
        }
        return new Uitkomst(set, fouten);
    }

    private void bewaar(Inrichtingsset set, List<Inleesfout> fouten, IntConsumer voortgang) {
        planPerVraag();
        set.aanbieders().forEach(r -> aanbieders.registreer(r.waarde()));
        set.producten().forEach(r -> contracten.registreer(r.waarde()));
        set.contracten().forEach(r -> geweigerd(r, contracten.sluit(r.waarde()), "begindatum"));
        set.tarieven().forEach(r -> geweigerd(r, tarieven.spreekAf(r.waarde()), "geldig_vanaf"));
        int overgenomen = 0;
        for (Overname overname : set.toewijzingen()) {
            neemOver(overname, fouten);
            if (++overgenomen % STAP == 0) {
                voortgang.accept(overgenomen);
            }
        }
    }

    /** A table grows from nothing within this transaction: a plan that was made when it was empty would scan it for every row. */
    private void planPerVraag() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** A contract or price that does not fit beside what Nabij already has. */
    private static void geweigerd(Regel<?> regel, Oordeel oordeel, String kolom) {
        switch (oordeel) {
            case Oordeel.Voldoet ignored -> {}
            case Oordeel.VoldoetNiet niet ->
                niet.bevindingen().stream()
                        .map(Bevinding::toelichting)
                        .forEach(t -> regel.rij().fout(kolom, t));
            case Oordeel.VraagtProfessional vraag -> regel.rij().fout(kolom, vraag.vraag());
        }
    }

    /** After the clients of the set are known. */
    private void neemOver(Resultaatbesluitmap.Bestand bestand, List<Inleesfout> fouten) {
        resultaatbesluiten.leesIn(bestand.gemeente(), DOOR, bestand.naam(), bestand.inhoud()).fouten().stream()
                .map(bestand::fout)
                .forEach(fouten::add);
    }

    private void neemOver(Overname overname, List<Inleesfout> fouten) {
        ClientId client = clienten.registreer(overname.client());
        log.record(
                overname.client().gemeente(),
                DOOR,
                AccessLog.Action.GEWIJZIGD,
                client.waarde(),
                "Overname uit een ander systeem",
                overname.bestand());
        for (Toewijzing t : overname.toewijzingen()) {
            if (toewijzingen.neemOver(metClient(t, client), DOOR)
                    instanceof Toewijzingsbesluit.Geweigerd(List<Bevinding> bevindingen)) {
                bevindingen.forEach(b -> fouten.add(
                        new Inleesfout(overname.bestand(), overname.regel(), "ToewijzingNummer", b.toelichting())));
            }
        }
    }

    private static Toewijzing metClient(Toewijzing t, ClientId client) {
        return new Toewijzing(
                t.gemeente(),
                t.nummer(),
                t.beschikking(),
                t.zaak(),
                client,
                t.bsn(),
                t.aanbieder(),
                t.productcategorie(),
                t.productcode(),
                t.omvang(),
                t.budget(),
                t.periode(),
                t.redenWijziging(),
                t.toegewezenOp());
    }
}
