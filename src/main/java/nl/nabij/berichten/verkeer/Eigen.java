package nl.nabij.berichten.verkeer;

import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.verkeer.Afhandeling.Antwoord;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.springframework.stereotype.Component;

/** What a message of our own needs: an identification, the date of today, and its bytes. */
@Component
class Eigen {

    private final Archief archief;
    private final Clock clock;

    Eigen(Archief archief, Clock clock) {
        this.archief = archief;
        this.clock = clock;
    }

    /** Twelve digits, unique over all our messages (TR056). */
    String identificatie() {
        return String.format("%012d", archief.volgendeIdentificatie());
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    Antwoord bericht(
            Bericht bericht, String identificatie, Gemeentecode gemeente, Agbcode aanbieder, String samenvatting) {
        Inhoud bytes = Inhoud.van(Berichtschrijver.schrijf(bericht));
        return new Antwoord(kop(bericht.soort(), identificatie, gemeente, aanbieder), bytes, samenvatting, false);
    }

    Berichtkop kop(Berichtsoort soort, String identificatie, Gemeentecode gemeente, Agbcode aanbieder) {
        return new Berichtkop(soort.name(), "3.2", gemeente.waarde(), aanbieder.waarde(), identificatie);
    }
}
