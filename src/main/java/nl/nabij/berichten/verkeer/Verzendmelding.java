package nl.nabij.berichten.verkeer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Werkdagen;
import nl.nabij.toewijzing.Verzendingen;
import org.springframework.stereotype.Component;

/** Tells the rest that a message left: the clock of the answer starts, the toewijzing is under way. */
@Component
class Verzendmelding {

    private static final String NUMMERS = "Client/ToegewezenProducten/ToegewezenProduct/ToewijzingNummer";

    private final Archief archief;
    private final Verzendingen verzendingen;
    private final Werk werk;
    private final Clock clock;

    Verzendmelding(Archief archief, Verzendingen verzendingen, Werk werk, Clock clock) {
        this.archief = archief;
        this.verzendingen = verzendingen;
        this.werk = werk;
        this.clock = clock;
    }

    /** False when it had left already. */
    boolean verstuurd(ArchiefBericht bericht, String door) {
        boolean toewijzing = bericht.soort().equals(Berichtsoort.WMO301.name());
        LocalDate uiterlijk = toewijzing ? Werkdagen.BERICHTEN.na(LocalDate.now(clock), Werk.RETOUR_WERKDAGEN) : null;
        if (!archief.verstuurd(bericht.id(), door, uiterlijk)) {
            return false;
        }
        if (toewijzing) {
            meldToewijzing(bericht);
        }
        werk.verstuurd(bericht, uiterlijk);
        return true;
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

    private List<Toewijzingnummer> nummers(ArchiefBericht bericht) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            archief.schrijf(bericht.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Schrijven naar het geheugen mislukt", e);
        }
        return switch (Berichtlezer.lees(bytes.toByteArray())) {
            case Leesresultaat.Gelezen gelezen ->
                gelezen.bericht().alle(NUMMERS).stream()
                        .map(e -> Toewijzingnummer.of(e.tekst()))
                        .toList();
            case Leesresultaat.Afgewezen afgewezen ->
                throw new IllegalStateException("Een eigen bericht is niet leesbaar: " + bericht.id());
        };
    }
}
