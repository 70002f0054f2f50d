package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Declaratieantwoord;
import nl.nabij.berichten.Prestatieschrijver;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.declaratie.Clientuitkomst;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Prestatieuitkomst;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.AccessLog;
import org.springframework.stereotype.Component;

/** A 323: has every line decided and answers with a 325. */
@Component
class Declaratieafhandeling implements Afhandeling {

    private static final int BEWAARD = 1_000;

    private final Declaraties declaraties;
    private final Clienten clienten;
    private final AccessLog log;
    private final Eigen eigen;

    Declaratieafhandeling(Declaraties declaraties, Clienten clienten, AccessLog log, Eigen eigen) {
        this.declaraties = declaraties;
        this.clienten = clienten;
        this.log = log;
        this.eigen = eigen;
    }

    @Override
    public Set<Berichtsoort> soorten() {
        return Set.of(Berichtsoort.WMO323);
    }

    @Override
    public Uitslag verwerk(Toegelaten t) throws IOException {
        Voortgang voortgang = t.inzending().voortgang();
        long aantal = t.verslag().regels();
        Declaratiebesluit besluit = declaraties.ontvang(
                Prestatielezer.kop(t.bericht(), t.gemeente(), t.aanbieder()),
                new Prestatielezer(t.inzending().inhoud(), aantal, voortgang));
        voortgang.meld(Voortgang.Stap.ANTWOORDEN, aantal, aantal);
        log.record(
                t.gemeente(),
                t.inzending().door(),
                AccessLog.Action.GEWIJZIGD,
                null,
                "Controle van declaraties",
                "WMO323 " + t.kop().identificatie());
        List<Fout> fouten = fouten(besluit);
        return new Uitslag(
                besluit.isVerwerkt() ? Uitkomst.VERWERKT : Uitkomst.AFGEKEURD,
                samenvatting(besluit),
                fouten,
                Optional.of(antwoord(t, besluit, fouten)),
                null,
                null);
    }

    @Override
    public Optional<Antwoord> wijsAf(Toegelaten t, String retourcode) {
        String identificatie = eigen.identificatie();
        return Optional.of(eigen.bericht(
                antwoord(t, identificatie).kopAfgekeurd(List.of(Retourcode.of(retourcode))),
                identificatie,
                t.gemeente(),
                t.aanbieder(),
                "afgekeurd met " + retourcode));
    }

    private Declaratieantwoord antwoord(Toegelaten t, String identificatie) {
        return Declaratieantwoord.op(t.bericht(), identificatie, eigen.vandaag());
    }

    private Antwoord antwoord(Toegelaten t, Declaratiebesluit besluit, List<Fout> fouten) throws IOException {
        String identificatie = eigen.identificatie();
        Declaratieantwoord antwoord = antwoord(t, identificatie);
        if (!besluit.isVerwerkt() || besluit.isVolledigToegekend()) {
            return eigen.bericht(
                    zonderRegels(antwoord, besluit), identificatie, t.gemeente(), t.aanbieder(), samenvatting(besluit));
        }
        Klad klad = new Klad();
        Set<Bsn> afgeschermd = clienten.afgeschermd(t.gemeente());
        boolean[] erin = {false};
        antwoord.schrijfDeelsAfgekeurd(
                klad,
                besluit.toegekend().centen(),
                uit -> declaraties.uitval(t.gemeente(), besluit.id(), client -> {
                    uit.accept(afgekeurd(client));
                    erin[0] |= afgeschermd.contains(client.bsn());
                    voegToe(fouten, client);
                }));
        return new Antwoord(
                eigen.kop(Berichtsoort.WMO325, identificatie, t.gemeente(), t.aanbieder()),
                klad,
                samenvatting(besluit),
                erin[0]);
    }

    private static Bericht zonderRegels(Declaratieantwoord antwoord, Declaratiebesluit besluit) {
        if (!besluit.heeftAntwoord()) {
            return antwoord.kopAfgekeurd(besluit.retourcodesHeader());
        }
        return besluit.isVerwerkt()
                ? antwoord.toegekend()
                : antwoord.declaratieAfgekeurd(besluit.retourcodesDeclaratie());
    }

    private static Declaratieantwoord.Client afgekeurd(Clientuitkomst client) {
        return new Declaratieantwoord.Client(
                client.bsn().waarde(),
                client.afkeur().isEmpty() ? List.of() : client.retourcodes(),
                client.prestaties().stream()
                        .map(p -> new Declaratieantwoord.Prestatie(
                                Prestatieschrijver.element(p.prestatie()), p.retourcodes()))
                        .toList());
    }

    private static String samenvatting(Declaratiebesluit besluit) {
        if (!besluit.isVerwerkt()) {
            return "declaratie afgekeurd";
        }
        int regels = besluit.afgewezenRegels();
        String toegekend =
                besluit.toegekend() + " toegekend van " + besluit.kop().totaal();
        return regels == 0
                ? toegekend
                : toegekend + ", " + regels + (regels == 1 ? " regel" : " regels") + " afgekeurd";
    }

    /** Of the message and the declaratie as a whole. */
    private static List<Fout> fouten(Declaratiebesluit besluit) {
        List<Fout> fouten = new ArrayList<>();
        besluit.header().forEach(a -> fouten.add(fout(a, "/Bericht/Header")));
        besluit.declaratie().forEach(a -> fouten.add(fout(a, "/Bericht/Declaratie")));
        return fouten;
    }

    /** Everything that is said against a declaratie, at most a thousand. */
    static List<Fout> fouten(Declaraties declaraties, Declaratiebesluit besluit) {
        List<Fout> fouten = fouten(besluit);
        if (besluit.isVerwerkt()) {
            declaraties.uitval(besluit.kop().gemeente(), besluit.id(), client -> voegToe(fouten, client));
        }
        return fouten;
    }

    /** Of refused lines, at most a thousand; the rest stands in the declaratie itself. */
    private static void voegToe(List<Fout> fouten, Clientuitkomst client) {
        if (fouten.size() >= BEWAARD) {
            return;
        }
        String klasse = "/Bericht/Declaratie/Clienten/Client";
        client.afkeur().forEach(a -> fouten.add(fout(a, klasse)));
        for (Prestatieuitkomst p : client.prestaties()) {
            String plaats = klasse + "/Prestaties/Prestatie[ReferentieNummer="
                    + p.prestatie().referentie() + "]";
            p.afkeur().stream().limit(BEWAARD - fouten.size()).forEach(a -> fouten.add(fout(a, plaats)));
        }
    }

    private static Fout fout(Afkeur afkeur, String pad) {
        return new Fout(
                afkeur.regelcode().waarde(), 3, null, pad, afkeur.retourcode().waarde(), afkeur.toelichting());
    }
}
