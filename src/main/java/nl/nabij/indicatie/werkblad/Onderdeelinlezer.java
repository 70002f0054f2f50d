package nl.nabij.indicatie.werkblad;

import static nl.nabij.indicatie.werkblad.Kaderbladen.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Hoeveelheid;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Onderdeel.Soort;
import nl.nabij.indicatie.model.Tijdseenheid;
import nl.nabij.indicatie.model.Voorwaarde;
import nl.nabij.indicatie.werkblad.Tabel.Regel;
import org.jspecify.annotations.Nullable;

/** Reads one onderdeel: an amount with unit and source, or the reason why there is none. */
record Onderdeelinlezer(Regel regel, Map<String, String> gebieden, Map<String, Vraag> vragen) {

    static final Map<String, Soort> SOORTEN =
            Map.of("norm", Soort.NORM, "toeslag", Soort.TOESLAG, "aftrek", Soort.AFTREK);

    Onderdeel lees(String code, List<Voorwaarde> als) {
        String gebied = regel.get(GEBIED);
        if (!gebied.isEmpty() && !gebieden.containsKey(gebied)) {
            regel.fout(
                    GEBIED,
                    "Er is geen resultaatgebied '" + gebied + "'.",
                    "Kies uit: " + String.join(", ", gebieden.keySet()) + ".");
        }
        Hoeveelheid hoeveelheid = hoeveelheid();
        return new Onderdeel(
                code,
                gebied,
                regel.get(NAAM),
                soort(),
                regel.get(FREQUENTIE),
                hoeveelheid,
                reden(),
                als,
                keer(),
                regel.get(BRON));
    }

    private Soort soort() {
        String soort = regel.get(SOORT);
        if (!soort.isEmpty() && !SOORTEN.containsKey(soort)) {
            regel.fout(SOORT, "'" + soort + "' is geen soort onderdeel.", "Kies norm, toeslag of aftrek.");
        }
        return SOORTEN.getOrDefault(soort, Soort.NORM);
    }

    private @Nullable Hoeveelheid hoeveelheid() {
        String aantal = regel.find(HOEVEELHEID).replace(',', '.');
        String naam = regel.find(EENHEID);
        if (aantal.isEmpty()) {
            return null;
        }
        if (!aantal.matches("[0-9]{1,5}(\\.[0-9]{1,6})?")) {
            regel.fout(
                    HOEVEELHEID,
                    "'" + regel.find(HOEVEELHEID) + "' is geen getal van nul of meer.",
                    "Schrijf bijvoorbeeld 104,9.");
            return null;
        }
        Optional<Tijdseenheid> eenheid = Tijdseenheid.vanNaam(naam);
        if (eenheid.isEmpty()) {
            regel.fout(
                    EENHEID,
                    naam.isEmpty() ? "De eenheid ontbreekt." : "'" + naam + "' is geen eenheid.",
                    "Kies minuten per week, minuten per twee weken of uren per jaar.");
            return null;
        }
        return new Hoeveelheid(aantal, eenheid.get());
    }

    private String reden() {
        boolean leeg = regel.find(HOEVEELHEID).isEmpty();
        if (leeg && regel.find(REDEN).isEmpty()) {
            regel.fout(
                    HOEVEELHEID,
                    "Er is geen hoeveelheid.",
                    "Vul haar in, of zeg onder '" + REDEN + "' waarom zij er niet is.");
        }
        if (!leeg && !regel.find(REDEN).isEmpty()) {
            regel.fout(REDEN, "Met een hoeveelheid hoort hier niets.", "Maak een van beide leeg.");
        }
        return regel.find(REDEN);
    }

    private @Nullable String keer() {
        String keer = regel.find(KEER);
        if (keer.isEmpty()) {
            return null;
        }
        Vraag vraag = vragen.get(keer);
        if (vraag == null || vraag.soort() != Vraag.Soort.GETAL) {
            regel.fout(
                    KEER,
                    "'" + keer + "' is geen vraag naar een getal.",
                    "Gebruik de code van zo'n vraag, of maak de cel leeg.");
        }
        return keer;
    }
}
