package nl.nabij.proefregio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.proefregio.Berichtbouwer.Envelop;

/** Writes the messages to their folder under names that sort in the order in which they were sent. */
final class Uitvoer {

    private final Path toewijzingen;
    private final Path in;
    private final Map<Berichtsoort, Integer> tellers = new EnumMap<>(Berichtsoort.class);
    private int volgnummer;

    Uitvoer(Path uit) throws IOException {
        this.toewijzingen = Files.createDirectories(uit.resolve("inrichting").resolve("toewijzingen"));
        this.in = Files.createDirectories(uit.resolve("in"));
    }

    /** New envelope of an aanbieder, dated on the day all about this month is sent. */
    Envelop envelop(Berichtsoort soort, Gemeentecode gemeente, int aanbieder, YearMonth maand) {
        return envelop(soort, gemeente, Bevolking.agbcode(aanbieder), Opdracht.verzenddag(maand));
    }

    Envelop envelop(Berichtsoort soort, Gemeentecode gemeente, Agbcode aanbieder, LocalDate dag) {
        int nummer = tellers.merge(soort, 1, Integer::sum);
        return new Envelop(
                soort, gemeente, aanbieder, "%s%07d".formatted(soort.name().substring(3), nummer), dag);
    }

    /** Own 301 of the gemeente, as it runs at the move. */
    void toewijzing(Envelop envelop, Element client) throws IOException {
        schrijf(toewijzingen.resolve(envelop.identificatie() + ".xml"), envelop.bericht(client));
    }

    /**
     * Message to the gemeente.
     *
     * @param maand what it is about
     * @param stap place among the steps of its month
     * @return name of the file
     */
    String bericht(Envelop envelop, YearMonth maand, int stap, Element inhoud) throws IOException {
        String naam = "%s-%d-%s-%s-%07d.xml".formatted(maand, stap, envelop.soort(), envelop.aanbieder(), ++volgnummer);
        schrijf(in.resolve(naam), envelop.bericht(inhoud));
        return naam;
    }

    /** Number of messages of this kind so far. */
    int aantal(Berichtsoort soort) {
        return tellers.getOrDefault(soort, 0);
    }

    private static void schrijf(Path bestand, Bericht bericht) throws IOException {
        try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand))) {
            Berichtschrijver.schrijf(bericht, uit);
        }
    }
}
