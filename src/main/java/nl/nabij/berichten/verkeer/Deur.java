package nl.nabij.berichten.verkeer;

import java.util.Optional;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may hand in what: the direction of the kind, a known aanbieder, a gemeente that Nabij serves. */
@Component
class Deur {

    private final Gebieden gebieden;
    private final Aanbieders aanbieders;

    Deur(Gebieden gebieden, Aanbieders aanbieders) {
        this.gebieden = gebieden;
        this.aanbieders = aanbieders;
    }

    /** The gemeente the message is for, when Nabij serves it. */
    Optional<Gemeentecode> gemeente(Berichtkop kop) {
        return code(kop.ontvanger(), Gemeentecode::isGeldig)
                .map(Gemeentecode::of)
                .filter(g -> gebieden.find(g).isPresent());
    }

    /** The aanbieder that sent it, when Nabij knows it. */
    Optional<Agbcode> aanbieder(Berichtkop kop) {
        return code(kop.afzender(), Agbcode::isGeldig)
                .map(Agbcode::of)
                .filter(a -> aanbieders.find(a).isPresent());
    }

    /** The reason to turn it away without keeping it: it is not of the one who hands it in. */
    Optional<Fout> nietVanInzender(Inzending inzending, Berichtkop kop) {
        Gemeentecode alleenVoor = inzending.alleenVoor();
        if (alleenVoor != null && kop.ontvanger() != null && !kop.ontvanger().equals(alleenVoor.waarde())) {
            return Optional.of(Fout.bericht(
                    "NB901", 4, "Dit bericht is voor een andere ontvanger dan uw gemeente. Het is niet bewaard."));
        }
        Agbcode alleenVan = inzending.alleenVan();
        if (alleenVan != null && !alleenVan.waarde().equals(kop.afzender())) {
            return Optional.of(Fout.bericht(
                    "NB902",
                    4,
                    "De afzender in dit bericht is niet uw eigen AGB-code " + alleenVan
                            + ". Het is niet bewaard. Controleer het element Afzender in de Header."));
        }
        return Optional.empty();
    }

    /**
     * The reason why it cannot be taken in, although it is a sound message.
     *
     * @param aanbieder what {@link #aanbieder} says of it
     */
    Optional<Fout> bezwaar(Berichtkop kop, Berichtsoort soort, Optional<Agbcode> aanbieder) {
        if (!naarGemeente(soort)) {
            return Optional.of(Fout.bericht(
                    "NB903",
                    4,
                    "Een " + kop.soort()
                            + " gaat van de gemeente naar de aanbieder. De gemeente kan het niet ontvangen."));
        }
        if (gemeente(kop).isEmpty()) {
            return Optional.of(Fout.bericht(
                    "NB904", 4, "De ontvanger " + kop.ontvanger() + " is geen gemeente die hier berichten ontvangt."));
        }
        if (aanbieder.isEmpty()) {
            return Optional.of(Fout.bericht(
                    "NB905",
                    4,
                    "De afzender " + kop.afzender()
                            + " is geen aanbieder die wij kennen. Controleer de AGB-code, of voeg de aanbieder"
                            + " eerst toe."));
        }
        return Optional.empty();
    }

    /** Whether the kind is sent by the aanbieder; a return message goes against the direction of its header. */
    private static boolean naarGemeente(Berichtsoort soort) {
        return soort.isRetourbericht() == soort.afzenderIsGemeente();
    }

    private static Optional<String> code(@Nullable String waarde, java.util.function.Predicate<String> vorm) {
        return Optional.ofNullable(waarde).filter(vorm);
    }
}
