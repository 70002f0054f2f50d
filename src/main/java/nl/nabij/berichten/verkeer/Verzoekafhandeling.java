package nl.nabij.berichten.verkeer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.AccessLog;
import nl.nabij.verzoek.Verzoekbericht;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoeksoort;
import nl.nabij.verzoek.Verzoekuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A 315 or 317: an aanbieder asks for a new or another toewijzing. Answered with a 316 or 318; the decision comes later. */
@Component
class Verzoekafhandeling implements Afhandeling {

    private final Verzoeken verzoeken;
    private final Clienten clienten;
    private final AccessLog log;
    private final Eigen eigen;

    Verzoekafhandeling(Verzoeken verzoeken, Clienten clienten, AccessLog log, Eigen eigen) {
        this.verzoeken = verzoeken;
        this.clienten = clienten;
        this.log = log;
        this.eigen = eigen;
    }

    @Override
    public Set<Berichtsoort> soorten() {
        return Set.of(Berichtsoort.WMO315, Berichtsoort.WMO317);
    }

    @Override
    public Uitslag verwerk(Toegelaten t) {
        Bericht bericht = t.bericht();
        List<Verzoeklezer.Gelezen> gelezen = Verzoeklezer.lees(bericht);
        Bsn bsn = Bsn.of(bericht.wortel().tekst("Client/Bsn").strip());
        Verzoekuitkomst uitkomst = verzoeken.ontvang(new Verzoekbericht(
                t.gemeente(),
                t.aanbieder(),
                String.valueOf(t.kop().identificatie()),
                bsn,
                bericht.kop().dagtekening(),
                bericht.soort() == Berichtsoort.WMO315 ? Verzoeksoort.TOEWIJZING : Verzoeksoort.WIJZIGING,
                gelezen.stream().map(Verzoeklezer.Gelezen::inhoud).toList()));
        UUID client =
                clienten.findByBsn(t.gemeente(), bsn).map(c -> c.id().waarde()).orElse(null);
        log.record(
                t.gemeente(),
                t.inzending().door(),
                uitkomst instanceof Verzoekuitkomst.Aangenomen ? AccessLog.Action.GEWIJZIGD : AccessLog.Action.GELEZEN,
                client,
                "Berichtenverkeer iWmo",
                bericht.soort() + " " + t.kop().identificatie());
        return uitslag(t, gelezen, uitkomst, client);
    }

    private Uitslag uitslag(
            Toegelaten t, List<Verzoeklezer.Gelezen> gelezen, Verzoekuitkomst uitkomst, @Nullable UUID client) {
        String wat = gelezen.size() + (gelezen.size() == 1 ? " verzoek" : " verzoeken");
        return switch (uitkomst) {
            case Verzoekuitkomst.BuitenBericht b ->
                Uitslag.geweigerd(Fout.bericht(
                        "NB912",
                        4,
                        "Dit verzoek kan niet met een bericht worden behandeld. Er is niets bewaard behalve het"
                                + " bericht zelf. Neem telefonisch contact met elkaar op."));
            case Verzoekuitkomst.Aangenomen a ->
                new Uitslag(
                        Uitkomst.VERWERKT,
                        wat + " ontvangen",
                        List.of(),
                        Optional.of(antwoord(t, retour(t).akkoord(), "volledig goedgekeurd")),
                        null,
                        client);
            case Verzoekuitkomst.Afgekeurd afgekeurd -> {
                Verzoekafkeur afkeur = Verzoekafkeur.van(t.bericht(), gelezen, afgekeurd);
                yield new Uitslag(
                        Uitkomst.AFGEKEURD,
                        wat + " afgekeurd",
                        afkeur.fouten(),
                        Optional.of(antwoord(t, retour(t).afgekeurd(afkeur::codes), "afgekeurd")),
                        null,
                        client);
            }
        };
    }

    @Override
    public Optional<Antwoord> wijsAf(Toegelaten t, String retourcode) {
        return Optional.of(
                antwoord(t, retour(t).kopAfgekeurd(List.of(Retourcode.of(retourcode))), "afgekeurd met " + retourcode));
    }

    private Retourbericht retour(Toegelaten t) {
        return Retourbericht.op(t.bericht(), eigen.identificatie(), eigen.vandaag());
    }

    private Antwoord antwoord(Toegelaten t, Bericht retour, String samenvatting) {
        String identificatie = retour.header().tekst("IdentificatieRetour");
        return eigen.bericht(retour, identificatie, t.gemeente(), t.aanbieder(), samenvatting);
    }
}
