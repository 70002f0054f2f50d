package nl.nabij.berichten.verkeer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.toewijzing.Verzendingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the rest that a message left: the clock of the answer starts, the toewijzing is under way. */
@Component
class Verzendmelding {

    private static final String NUMMERS = "Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer";

    private static final Set<String> WACHT = Set.of(Berichtsoort.WMO301.name(), Berichtsoort.WMO319.name());

    private final Archief archief;
    private final Verzendingen verzendingen;
    private final Werk werk;
    private final Berichttermijnen termijnen;
    private final Clock clock;

    Verzendmelding(Archief archief, Verzendingen verzendingen, Werk werk, Berichttermijnen termijnen, Clock clock) {
        this.archief = archief;
        this.verzendingen = verzendingen;
        this.werk = werk;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** False when it had left already. */
    boolean verstuurd(ArchiefBericht bericht, String door) {
        boolean toewijzing = bericht.soort().equals(Berichtsoort.WMO301.name());
        LocalDate uiterlijk = uiterlijk(bericht);
        if (!archief.verstuurd(bericht.id(), door, uiterlijk)) {
            return false;
        }
        if (toewijzing) {
            meldToewijzing(bericht);
        }
        werk.verstuurd(bericht, uiterlijk);
        return true;
    }

    /** Last day for the return message; a return message itself and a 325 get none. */
    private @Nullable LocalDate uiterlijk(ArchiefBericht bericht) {
        Gemeentecode gemeente = bericht.gemeente();
        boolean wacht = WACHT.contains(bericht.soort());
        return gemeente == null || !wacht
                ? null
                : termijnen.aanbieder(gemeente, Berichttermijn.RETOUR, LocalDate.now(clock));
    }

    private void meldToewijzing(ArchiefBericht bericht) {
        Gemeentecode gemeente = bericht.gemeente();
        Agbcode aanbieder = bericht.aanbieder();
        if (gemeente == null || aanbieder == null || bericht.clientId() == null) {
            throw new IllegalStateException(
                    "Een WMO301 van Nabij heeft gemeente, aanbieder en client: " + bericht.id());
        }
        verzendingen.verzonden(new nl.nabij.toewijzing.Verzending(
                gemeente,
                String.valueOf(bericht.kop().identificatie()),
                new ClientId(bericht.clientId()),
                aanbieder,
                nummers(bericht),
                LocalDateTime.now(clock)));
    }

    /** Numbers in a 301 of ours; none when it cannot be read. */
    List<Toewijzingnummer> nummersVan(ArchiefBericht bericht) {
        return switch (lees(bericht)) {
            case Leesresultaat.Gelezen gelezen -> nummers(gelezen);
            case Leesresultaat.Afgewezen afgewezen -> List.of();
        };
    }

    /** The client in a 301 of ours; empty when it cannot be read. */
    Optional<Element> client(ArchiefBericht bericht) {
        return switch (lees(bericht)) {
            case Leesresultaat.Gelezen gelezen -> gelezen.bericht().kind("Client");
            case Leesresultaat.Afgewezen afgewezen -> Optional.empty();
        };
    }

    private List<Toewijzingnummer> nummers(ArchiefBericht bericht) {
        return switch (lees(bericht)) {
            case Leesresultaat.Gelezen gelezen -> nummers(gelezen);
            case Leesresultaat.Afgewezen afgewezen ->
                throw new IllegalStateException("Een eigen bericht is niet leesbaar: " + bericht.id());
        };
    }

    private static List<Toewijzingnummer> nummers(Leesresultaat.Gelezen gelezen) {
        return gelezen.bericht().alle(NUMMERS).stream()
                .map(e -> Toewijzingnummer.of(e.tekst()))
                .toList();
    }

    private Leesresultaat lees(ArchiefBericht bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            archief.schrijf(bericht.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Schrijven naar het geheugen mislukt", e);
        }
        return Berichtlezer.lees(bytes.toByteArray());
    }
}
