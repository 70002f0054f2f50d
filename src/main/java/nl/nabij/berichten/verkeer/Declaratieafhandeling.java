package nl.nabij.berichten.verkeer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Declaratieantwoord;
import nl.nabij.berichten.Prestatieschrijver;
import nl.nabij.declaratie.Clientuitkomst;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Prestatieuitkomst;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.AccessLog;
import org.springframework.stereotype.Component;

/** A 323: has every line decided and answers with a 325. */
@Component
class Declaratieafhandeling implements Afhandeling {

    private static final int BEWAARD = 1_000;

    private final Declaraties declaraties;
    private final AccessLog log;
    private final Eigen eigen;

    Declaratieafhandeling(Declaraties declaraties, AccessLog log, Eigen eigen) {
        this.declaraties = declaraties;
        this.log = log;
        this.eigen = eigen;
    }

    @Override
    public Set<Berichtsoort> soorten() {
        return Set.of(Berichtsoort.WMO323);
    }

    @Override
    public Uitslag verwerk(Toegelaten t) {
        Declaratiebesluit besluit = declaraties.ontvang(
                Prestatielezer.kop(t.bericht(), t.gemeente(), t.aanbieder()),
                new Prestatielezer(t.inzending().inhoud()));
        log.record(
                t.gemeente(),
                t.inzending().door(),
                AccessLog.Action.GEWIJZIGD,
                null,
                "Controle van declaraties",
                "WMO323 " + t.kop().identificatie());
        String identificatie = eigen.identificatie();
        Bericht antwoord = antwoord(antwoord(t, identificatie), besluit);
        String samenvatting = samenvatting(besluit);
        return new Uitslag(
                besluit.isVerwerkt() ? Uitkomst.VERWERKT : Uitkomst.AFGEKEURD,
                samenvatting,
                fouten(besluit),
                Optional.of(eigen.bericht(antwoord, identificatie, t.gemeente(), t.aanbieder(), samenvatting)),
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

    private static Bericht antwoord(Declaratieantwoord antwoord, Declaratiebesluit besluit) {
        if (!besluit.heeftAntwoord()) {
            return antwoord.kopAfgekeurd(besluit.retourcodesHeader());
        }
        if (!besluit.isVerwerkt()) {
            return antwoord.declaratieAfgekeurd(besluit.retourcodesDeclaratie());
        }
        return besluit.isVolledigToegekend() ? antwoord.toegekend() : antwoord.deelsAfgekeurd(afgekeurd(besluit));
    }

    private static List<Declaratieantwoord.Client> afgekeurd(Declaratiebesluit besluit) {
        return besluit.clienten().stream()
                .map(c -> new Declaratieantwoord.Client(
                        c.bsn().waarde(),
                        c.afkeur().isEmpty() ? List.of() : c.retourcodes(),
                        c.prestaties().stream()
                                .map(p -> new Declaratieantwoord.Prestatie(
                                        Prestatieschrijver.element(p.prestatie()), p.retourcodes()))
                                .toList()))
                .toList();
    }

    private static String samenvatting(Declaratiebesluit besluit) {
        if (!besluit.isVerwerkt()) {
            return "declaratie afgekeurd";
        }
        long regels = besluit.clienten().stream()
                .mapToLong(c -> c.prestaties().size())
                .sum();
        String toegekend =
                besluit.toegekend() + " toegekend van " + besluit.kop().totaal();
        return regels == 0
                ? toegekend
                : toegekend + ", " + regels + (regels == 1 ? " regel" : " regels") + " afgekeurd";
    }

    /** Of the message, the declaratie and its refused lines, at most a thousand; the rest stands in the declaratie itself. */
    private static List<Fout> fouten(Declaratiebesluit besluit) {
        List<Fout> fouten = new ArrayList<>();
        besluit.header().forEach(a -> fouten.add(fout(a, "/Bericht/Header")));
        besluit.declaratie().forEach(a -> fouten.add(fout(a, "/Bericht/Declaratie")));
        for (Clientuitkomst client : besluit.clienten()) {
            String klasse = "/Bericht/Declaratie/Clienten/Client";
            client.afkeur().forEach(a -> fouten.add(fout(a, klasse)));
            for (Prestatieuitkomst p : client.prestaties()) {
                String plaats = klasse + "/Prestaties/Prestatie[ReferentieNummer="
                        + p.prestatie().referentie() + "]";
                p.afkeur().forEach(a -> fouten.add(fout(a, plaats)));
            }
        }
        return fouten.size() <= BEWAARD ? fouten : fouten.subList(0, BEWAARD);
    }

    private static Fout fout(Afkeur afkeur, String pad) {
        return new Fout(
                afkeur.regelcode().waarde(), 3, null, pad, afkeur.retourcode().waarde(), afkeur.toelichting());
    }
}
