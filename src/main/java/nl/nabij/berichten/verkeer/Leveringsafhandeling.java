package nl.nabij.berichten.verkeer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Retourcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Leveringen;
import nl.nabij.toewijzing.Leveringsbericht;
import nl.nabij.toewijzing.Leveringsuitkomst;
import nl.nabij.toewijzing.Melding;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A 305 or 307: reports start or stop, and answers with a 306 or 308. */
@Component
class Leveringsafhandeling implements Afhandeling {

    private static final String START = "Client/StartProducten/StartProduct";
    private static final String STOP = "Client/StopProducten/StopProduct";

    private final Leveringen leveringen;
    private final Clienten clienten;
    private final AccessLog log;
    private final Eigen eigen;

    Leveringsafhandeling(Leveringen leveringen, Clienten clienten, AccessLog log, Eigen eigen) {
        this.leveringen = leveringen;
        this.clienten = clienten;
        this.log = log;
        this.eigen = eigen;
    }

    @Override
    public Set<Berichtsoort> soorten() {
        return Set.of(Berichtsoort.WMO305, Berichtsoort.WMO307);
    }

    @Override
    public Uitslag verwerk(Toegelaten toegelaten) {
        Bericht bericht = toegelaten.bericht();
        boolean start = bericht.soort() == Berichtsoort.WMO305;
        List<Element> producten = bericht.alle(start ? START : STOP);
        Bsn bsn = Bsn.of(bericht.wortel().tekst("Client/Bsn").strip());
        Leveringsuitkomst uitkomst = start
                ? leveringen.start(leveringsbericht(toegelaten, bsn, producten, Leveringsafhandeling::startmelding))
                : leveringen.stop(leveringsbericht(toegelaten, bsn, producten, Leveringsafhandeling::stopmelding));
        Optional<Client> client = clienten.findByBsn(toegelaten.gemeente(), bsn);
        log.record(
                toegelaten.gemeente(),
                toegelaten.inzending().door(),
                uitkomst.isGoedgekeurd() ? AccessLog.Action.GEWIJZIGD : AccessLog.Action.GELEZEN,
                client.map(c -> c.id().waarde()).orElse(null),
                "Berichtenverkeer iWmo",
                bericht.soort() + " " + toegelaten.kop().identificatie());
        return uitslag(toegelaten, producten, uitkomst, client.orElse(null));
    }

    /** Of a protected client no message goes out: a refusal is then told outside the messages (iWmo OP003, OP090x2). */
    private Uitslag uitslag(
            Toegelaten toegelaten, List<Element> producten, Leveringsuitkomst uitkomst, @Nullable Client client) {
        boolean start = toegelaten.bericht().soort() == Berichtsoort.WMO305;
        boolean stil = client != null && client.afgeschermd();
        UUID id = client == null ? null : client.id().waarde();
        String wat = producten.size() + (start ? " start" : " stop") + (producten.size() == 1 ? "" : "s");
        return uitkomst.isGoedgekeurd()
                ? new Uitslag(
                        Uitkomst.VERWERKT,
                        wat + " gemeld",
                        List.of(),
                        stil ? Optional.empty() : Optional.of(goedgekeurd(toegelaten)),
                        null,
                        id)
                : new Uitslag(
                        stil ? Uitkomst.GEWEIGERD : Uitkomst.AFGEKEURD,
                        wat + " afgekeurd",
                        fouten(producten, uitkomst, start),
                        stil ? Optional.empty() : Optional.of(afgekeurd(toegelaten, producten, uitkomst)),
                        null,
                        id);
    }

    @Override
    public Optional<Antwoord> wijsAf(Toegelaten toegelaten, String retourcode) {
        String identificatie = eigen.identificatie();
        return Optional.of(antwoord(
                toegelaten,
                identificatie,
                Retourbericht.op(toegelaten.bericht(), identificatie, eigen.vandaag())
                        .kopAfgekeurd(List.of(Retourcode.of(retourcode))),
                "afgekeurd met " + retourcode));
    }

    private Antwoord goedgekeurd(Toegelaten toegelaten) {
        String identificatie = eigen.identificatie();
        return antwoord(
                toegelaten,
                identificatie,
                Retourbericht.op(toegelaten.bericht(), identificatie, eigen.vandaag())
                        .akkoord(),
                "volledig goedgekeurd");
    }

    private Antwoord afgekeurd(Toegelaten toegelaten, List<Element> producten, Leveringsuitkomst uitkomst) {
        Map<Element, List<Retourcode>> codes = new IdentityHashMap<>();
        for (int i = 0; i < producten.size(); i++) {
            List<Afkeur> afkeur = uitkomst.perMelding().get(i);
            if (!afkeur.isEmpty()) {
                codes.put(
                        producten.get(i),
                        afkeur.stream().map(Afkeur::retourcode).distinct().toList());
            }
        }
        String identificatie = eigen.identificatie();
        Retourbericht retour = Retourbericht.op(toegelaten.bericht(), identificatie, eigen.vandaag());
        return antwoord(
                toegelaten, identificatie, retour.afgekeurd(e -> codes.getOrDefault(e, List.of())), "afgekeurd");
    }

    private Antwoord antwoord(Toegelaten t, String identificatie, Bericht retour, String samenvatting) {
        return eigen.bericht(retour, identificatie, t.gemeente(), t.aanbieder(), samenvatting);
    }

    private static List<Fout> fouten(List<Element> producten, Leveringsuitkomst uitkomst, boolean start) {
        List<Fout> fouten = new java.util.ArrayList<>();
        for (int i = 0; i < producten.size(); i++) {
            for (Afkeur afkeur : uitkomst.perMelding().get(i)) {
                fouten.add(new Fout(
                        afkeur.regelcode().waarde(),
                        3,
                        (long) producten.get(i).regelnummer(),
                        "/Bericht/" + (start ? START : STOP) + "[" + (i + 1) + "]",
                        afkeur.retourcode().waarde(),
                        afkeur.toelichting()));
            }
        }
        return fouten;
    }

    private static <T extends Melding> Leveringsbericht<T> leveringsbericht(
            Toegelaten t, Bsn bsn, List<Element> producten, Function<Element, T> melding) {
        return new Leveringsbericht<>(
                t.gemeente(),
                t.aanbieder(),
                String.valueOf(t.kop().identificatie()),
                bsn,
                producten.stream().map(melding).toList());
    }

    private static Startmelding startmelding(Element e) {
        return new Startmelding(
                nummer(e),
                e.zoek("Product/Categorie").map(String::strip).orElse(null),
                e.zoek("Product/Code").map(String::strip).orElse(null),
                e.datum("Begindatum"),
                StatusAanlevering.vanCode(e.tekst("StatusAanlevering").strip()));
    }

    private static Stopmelding stopmelding(Element e) {
        return new Stopmelding(
                nummer(e),
                e.zoek("Product/Categorie").map(String::strip).orElse(null),
                e.zoek("Product/Code").map(String::strip).orElse(null),
                e.datum("Begindatum"),
                e.datum("Einddatum"),
                e.tekst("RedenBeeindiging").strip(),
                StatusAanlevering.vanCode(e.tekst("StatusAanlevering").strip()));
    }

    private static @Nullable Toewijzingnummer nummer(Element e) {
        return e.zoek("ToewijzingNummer")
                .map(n -> Toewijzingnummer.of(n.strip()))
                .orElse(null);
    }
}
