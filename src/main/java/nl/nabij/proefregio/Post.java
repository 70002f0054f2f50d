package nl.nabij.proefregio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.proefregio.Berichtbouwer.Envelop;
import nl.nabij.proefregio.Gezaaid.Fout;

/** Sends the messages of the residents on whom an error in a message is sown, after those of everybody else. */
final class Post {

    private static final int EERSTE_STAP = 7;

    private final Opdracht opdracht;
    private final Uitvoer uitvoer;
    private final Gezaaid gezaaid;

    Post(Opdracht opdracht, Uitvoer uitvoer, Gezaaid gezaaid) {
        this.opdracht = opdracht;
        this.uitvoer = uitvoer;
        this.gezaaid = gezaaid;
    }

    Envelop envelop(Berichtsoort soort, Grond g) {
        return uitvoer.envelop(soort, g.gemeente(), g.aanbieder(), opdracht.laatste());
    }

    static Envelop opDag(Envelop e, LocalDate dag) {
        return new Envelop(e.soort(), e.gemeente(), e.aanbieder(), e.identificatie(), dag);
    }

    /** Sends a right message. @param beurt place in the sequence of this error, from 0 to 2 */
    void goed(Envelop envelop, int beurt, Element inhoud) {
        stuur(envelop, beurt, inhoud);
    }

    /**
     * Sends a message that must be refused.
     *
     * @param plaats klasse that gets the return code
     */
    void fout(Envelop envelop, int beurt, Element inhoud, String plaats, String regel, String retourcode, int niveau) {
        String bestand = stuur(envelop, beurt, inhoud);
        gezaaid.noteer(new Fout(bestand, envelop.soort().name(), plaats, regel, retourcode, niveau));
    }

    void fout(Envelop envelop, int beurt, Element inhoud, String plaats, String regel) {
        fout(envelop, beurt, inhoud, plaats, regel, Retourcodes.van(regel), 3);
    }

    private String stuur(Envelop envelop, int beurt, Element inhoud) {
        try {
            return uitvoer.bericht(envelop, opdracht.laatste(), EERSTE_STAP + beurt, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
