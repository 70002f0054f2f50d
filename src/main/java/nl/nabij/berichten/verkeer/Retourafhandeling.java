package nl.nabij.berichten.verkeer;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Verzendingen;
import org.springframework.stereotype.Component;

/** A 302 or 320: the aanbieder accepts or rejects a 301 or 319. A return message is never answered (iWmo IV028). */
@Component
class Retourafhandeling implements Afhandeling {

    private final Verzendingen verzendingen;
    private final Archief archief;
    private final Werk werk;
    private final AccessLog log;
    private final Clock clock;

    Retourafhandeling(Verzendingen verzendingen, Archief archief, Werk werk, AccessLog log, Clock clock) {
        this.verzendingen = verzendingen;
        this.archief = archief;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Set<Berichtsoort> soorten() {
        return Set.of(Berichtsoort.WMO302, Berichtsoort.WMO320);
    }

    @Override
    public Uitslag verwerk(Toegelaten t) {
        String heen = t.bericht().kop().identificatie();
        String soort = t.bericht().soort().heen().orElseThrow().name();
        Optional<ArchiefBericht> verstuurd = archief.findHouder(
                        Richting.UIT, soort, t.gemeente().waarde(), heen)
                .filter(b -> t.aanbieder().equals(b.aanbieder()));
        if (verstuurd.isEmpty()) {
            return Uitslag.geweigerd(Fout.bericht(
                    "NB910",
                    3,
                    "Wij hebben deze aanbieder geen " + soort + " gestuurd met identificatie " + heen
                            + ". Neem contact op met de aanbieder."));
        }
        if (archief.findReactieOp(verstuurd.get().id()).isPresent()) {
            return Uitslag.geweigerd(Fout.bericht(
                    "NB911",
                    3,
                    "Op het " + soort + " " + heen
                            + " is al een ander retourbericht ontvangen. Dit tweede telt niet."));
        }
        return neemAan(t, verstuurd.get());
    }

    private Uitslag neemAan(Toegelaten t, ArchiefBericht verstuurd) {
        List<Retourcode> codes = codes(t.bericht());
        boolean akkoord = codes.stream().allMatch(c -> c.equals(Retourbericht.GEEN_OPMERKING));
        if (t.bericht().soort() == Berichtsoort.WMO302) {
            verzendingen.retour(
                    t.gemeente(), t.aanbieder(), t.bericht().kop().identificatie(), LocalDateTime.now(clock), codes);
        }
        log.record(
                t.gemeente(),
                t.inzending().door(),
                AccessLog.Action.GEWIJZIGD,
                verstuurd.clientId(),
                "Berichtenverkeer iWmo",
                t.bericht().soort() + " op " + t.bericht().kop().identificatie());
        if (!akkoord) {
            werk.afgewezenDoorAanbieder(verstuurd);
        }
        String wat = t.bericht().soort() == Berichtsoort.WMO302 ? "toewijzing" : "antwoord";
        String samenvatting = akkoord ? wat + " bevestigd" : wat + " afgekeurd met " + String.join(", ", fouten(codes));
        return new Uitslag(
                Uitkomst.VERWERKT, samenvatting, List.of(), Optional.empty(), verstuurd.id(), verstuurd.clientId());
    }

    private static List<String> fouten(List<Retourcode> codes) {
        return codes.stream()
                .filter(c -> !c.equals(Retourbericht.GEEN_OPMERKING) && !c.equals(Retourbericht.NIET_BEOORDEELD))
                .map(Retourcode::waarde)
                .toList();
    }

    @Override
    public Optional<Antwoord> wijsAf(Toegelaten bericht, String retourcode) {
        return Optional.empty();
    }

    /** All codes of the message, wherever they stand. */
    private static List<Retourcode> codes(Bericht bericht) {
        return verzamel(bericht.wortel()).distinct().map(Retourcode::of).toList();
    }

    private static java.util.stream.Stream<String> verzamel(Element element) {
        return element.naam().equals("RetourCode")
                ? java.util.stream.Stream.of(element.tekst().strip())
                : element.kinderen().stream().flatMap(Retourafhandeling::verzamel);
    }
}
