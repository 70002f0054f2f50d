package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.verkeer.Afhandeling.Antwoord;
import nl.nabij.berichten.verkeer.Afhandeling.Toegelaten;
import nl.nabij.berichten.verkeer.Afhandeling.Uitslag;
import nl.nabij.berichten.verkeer.Inhoud.Vingerafdruk;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in one message: check, effect, answer and archive stand or fall together. The same bytes a second time change nothing and
 * give the same answer.
 */
@Component
public class Ontvangst {

    private final Archief archief;
    private final Keuring keuring;
    private final Deur deur;
    private final Verzending verzending;
    private final Werk werk;
    private final Clock clock;
    private final Map<Berichtsoort, Afhandeling> afhandelingen = new EnumMap<>(Berichtsoort.class);

    Ontvangst(
            Archief archief,
            Keuring keuring,
            Deur deur,
            Verzending verzending,
            Werk werk,
            Clock clock,
            List<Afhandeling> afhandelingen) {
        this.archief = archief;
        this.keuring = keuring;
        this.deur = deur;
        this.verzending = verzending;
        this.werk = werk;
        this.clock = clock;
        afhandelingen.forEach(a -> a.soorten().forEach(s -> this.afhandelingen.put(s, a)));
    }

    /** @throws IOException when the file cannot be read; nothing is kept then */
    @Transactional(rollbackFor = Exception.class)
    public Ontvangen ontvang(Inzending inzending) throws IOException {
        Vingerafdruk vingerafdruk = inzending.inhoud().vingerafdruk();
        archief.vergrendel(vingerafdruk.sha256());
        Keuring.Verslag verslag = keuring.keur(inzending.inhoud(), vingerafdruk.grootte(), inzending.voortgang());
        Berichtkop kop = verslag.kop();
        if (inzending.alleenVan() != null && kop.afzender() == null && verslag.onleesbaar()) {
            return new Ontvangen(null, kop, verslag.fouten(), false, null);
        }
        Optional<Fout> vreemd = deur.nietVanInzender(inzending, kop);
        if (vreemd.isPresent()) {
            return Ontvangen.nietBewaard(kop, vreemd.get());
        }
        Gemeentecode gemeente = deur.gemeente(kop).orElse(inzending.alleenVoor());
        Optional<ArchiefBericht> eerder = archief.findZelfde(vingerafdruk.sha256(), gemeente);
        if (eerder.isPresent()) {
            return herhaling(eerder.get());
        }
        Binnengekomen bericht =
                new Binnengekomen(UUID.randomUUID(), inzending, vingerafdruk, verslag, gemeente, deur.aanbieder(kop));
        Beoordeeld beoordeeld = beoordeel(bericht);
        inzending.voortgang().meld(Voortgang.Stap.BEWAREN, verslag.regels(), verslag.regels());
        ArchiefBericht bewaard = bewaar(bericht, beoordeeld);
        ArchiefBericht antwoord = antwoord(bewaard, beoordeeld.uitslag());
        return new Ontvangen(bewaard, kop, beoordeeld.uitslag().fouten(), false, antwoord);
    }

    private record Binnengekomen(
            UUID id,
            Inzending inzending,
            Vingerafdruk vingerafdruk,
            Keuring.Verslag verslag,
            @Nullable Gemeentecode gemeente,
            Optional<Agbcode> aanbieder) {}

    /** @param identificatieVrij whether no earlier message holds its identification */
    private record Beoordeeld(Uitslag uitslag, boolean identificatieVrij) {}

    private Ontvangen herhaling(ArchiefBericht eerder) {
        ArchiefBericht antwoord = archief.findAntwoordOp(eerder.id()).orElse(null);
        return new Ontvangen(eerder, eerder.kop(), eerder.fouten(), true, antwoord);
    }

    private Beoordeeld beoordeel(Binnengekomen binnen) throws IOException {
        Bericht bericht = binnen.verslag().bericht();
        if (bericht == null) {
            return buiten(
                    "voldoet niet aan het berichtformaat", binnen.verslag().fouten());
        }
        Berichtkop kop = binnen.verslag().kop();
        Optional<Fout> bezwaar = deur.bezwaar(kop, bericht.soort(), binnen.aanbieder());
        if (bezwaar.isPresent()) {
            return buiten("hoort hier niet", List.of(bezwaar.get()));
        }
        Afhandeling afhandeling = afhandelingen.get(bericht.soort());
        if (afhandeling == null) {
            return buiten("deze berichtsoort wordt hier niet verwerkt", List.of(nietVerwerkt(kop)));
        }
        Gemeentecode gemeente = deur.gemeente(kop).orElseThrow();
        Agbcode aanbieder = binnen.aanbieder().orElseThrow();
        Toegelaten toegelaten =
                new Toegelaten(binnen.id(), binnen.verslag(), bericht, gemeente, aanbieder, binnen.inzending());
        return beoordeel(toegelaten, binnen.verslag().fouten(), afhandeling);
    }

    private Beoordeeld beoordeel(Toegelaten toegelaten, List<Fout> fouten, Afhandeling afhandeling) throws IOException {
        Berichtkop kop = toegelaten.kop();
        archief.vergrendel(kop.soort() + " " + kop.afzender() + " " + kop.identificatie());
        if (identificatieGebruikt(kop)) {
            return new Beoordeeld(
                    afgekeurd(afhandeling, toegelaten, "9056", List.of(dubbeleIdentificatie(kop))), false);
        }
        return new Beoordeeld(inhoudelijk(toegelaten, fouten, afhandeling), true);
    }

    private static Beoordeeld buiten(String samenvatting, List<Fout> fouten) {
        return new Beoordeeld(geweigerd(samenvatting, fouten), false);
    }

    private Uitslag inhoudelijk(Toegelaten toegelaten, List<Fout> fouten, Afhandeling afhandeling) throws IOException {
        if (!fouten.isEmpty()) {
            return afgekeurd(afhandeling, toegelaten, "0001", fouten);
        }
        LocalDate dagtekening = dagtekening(toegelaten.bericht());
        if (dagtekening.isAfter(LocalDate.now(clock))) {
            return inDeToekomst(afhandeling, toegelaten, dagtekening);
        }
        return afhandeling.verwerk(toegelaten);
    }

    private static LocalDate dagtekening(Bericht bericht) {
        return bericht.soort().isRetourbericht()
                ? bericht.header().datum("DagtekeningRetour")
                : bericht.kop().dagtekening();
    }

    /** A 325 repeats the date and would itself break TR134: the sender of a 323 is told outside the messages (OP090x2). */
    private static Uitslag inDeToekomst(Afhandeling afhandeling, Toegelaten bericht, LocalDate dagtekening)
            throws IOException {
        List<Fout> fouten = List.of(inDeToekomst(dagtekening));
        return bericht.bericht().soort() == Berichtsoort.WMO323
                ? geweigerd("dagtekening in de toekomst", fouten)
                : afgekeurd(afhandeling, bericht, "8848", fouten);
    }

    private static Fout inDeToekomst(LocalDate dagtekening) {
        return new Fout(
                "TR135",
                4,
                null,
                "/Bericht/Header/BerichtIdentificatie/Dagtekening",
                "8848",
                "De dagtekening " + dagtekening
                        + " ligt in de toekomst. Gebruik de datum waarop het bericht is gemaakt.");
    }

    private boolean identificatieGebruikt(Berichtkop kop) {
        return archief.findHouder(
                        Richting.IN,
                        String.valueOf(kop.soort()),
                        String.valueOf(kop.afzender()),
                        String.valueOf(kop.identificatie()))
                .isPresent();
    }

    private static Fout dubbeleIdentificatie(Berichtkop kop) {
        return new Fout(
                "TR056",
                3,
                null,
                "/Bericht/Header/BerichtIdentificatie/Identificatie",
                "9056",
                "De identificatie " + kop.identificatie() + " is al gebruikt voor een ander " + kop.soort()
                        + ". Geef het bericht een nieuwe identificatie en stuur het opnieuw.");
    }

    private static Fout nietVerwerkt(Berichtkop kop) {
        return Fout.bericht(
                "NB906",
                4,
                "Nabij verwerkt een " + kop.soort()
                        + " nog niet. Het bericht is bewaard. Neem contact op met de afzender.");
    }

    private static Uitslag geweigerd(String samenvatting, List<Fout> fouten) {
        return new Uitslag(Uitkomst.GEWEIGERD, samenvatting, fouten, Optional.empty(), null, null);
    }

    private static Uitslag afgekeurd(Afhandeling a, Toegelaten bericht, String retourcode, List<Fout> fouten)
            throws IOException {
        return new Uitslag(
                Uitkomst.AFGEKEURD,
                fouten.size() == 1 ? "1 fout" : fouten.size() + " fouten",
                fouten,
                a.wijsAf(bericht, retourcode),
                null,
                null);
    }

    private ArchiefBericht bewaar(Binnengekomen bericht, Beoordeeld beoordeeld) throws IOException {
        Berichtkop kop = bericht.verslag().kop();
        Uitslag uitslag = beoordeeld.uitslag();
        ArchiefBericht rij = new ArchiefBericht(
                bericht.id(),
                Richting.IN,
                kop,
                bericht.gemeente(),
                bericht.aanbieder().orElse(null),
                bericht.vingerafdruk(),
                new ArchiefBericht.Herkomst(
                        Instant.now(clock),
                        bericht.inzending().kanaal(),
                        bericht.inzending().door(),
                        bericht.inzending().bestandsnaam()),
                uitslag.uitkomst(),
                uitslag.samenvatting(),
                uitslag.fouten(),
                houdtIdentificatie(kop, beoordeeld),
                uitslag.antwoordOp(),
                null,
                false,
                uitslag.clientId());
        archief.bewaar(rij, bericht.inzending().inhoud(), null);
        werk.ontvangen(rij);
        return rij;
    }

    /** A refused message was never received for iWmo; a declaratie that fails level 2 counts as not sent (IV087). */
    private static boolean houdtIdentificatie(Berichtkop kop, Beoordeeld beoordeeld) {
        Uitslag uitslag = beoordeeld.uitslag();
        boolean nietVerzonden =
                "WMO323".equals(kop.soort()) && uitslag.fouten().stream().anyMatch(f -> f.niveau() == 2);
        return uitslag.uitkomst() != Uitkomst.GEWEIGERD && !nietVerzonden && beoordeeld.identificatieVrij();
    }

    private @Nullable ArchiefBericht antwoord(ArchiefBericht bericht, Uitslag uitslag) throws IOException {
        if (uitslag.antwoord().isEmpty()) {
            return null;
        }
        Antwoord antwoord = uitslag.antwoord().get();
        Gemeentecode gemeente = bericht.gemeente();
        Agbcode aanbieder = bericht.aanbieder();
        if (gemeente == null || aanbieder == null) {
            throw new IllegalStateException("Alleen een toegelaten bericht krijgt antwoord: " + bericht.id());
        }
        return verzending.zetKlaar(
                new Verzending.Uitgaand(gemeente, aanbieder, antwoord, bericht.id(), bericht.clientId()));
    }
}
