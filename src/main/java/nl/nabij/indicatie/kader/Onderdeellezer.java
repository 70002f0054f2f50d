package nl.nabij.indicatie.kader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Hoeveelheid;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Onderdeel.Soort;
import nl.nabij.indicatie.model.Tijdseenheid;
import nl.nabij.indicatie.model.Voorwaarde;
import nl.nabij.platform.data.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads one onderdeel: an amount with unit and source, or the reason why nobody gave one. */
final class Onderdeellezer {

    private static final Set<String> SLEUTELS = Set.of(
            "code", "gebied", "naam", "soort", "frequentie", "hoeveelheid", "eenheid", "reden", "als", "per", "bron");
    private static final Map<String, Soort> SOORTEN =
            Map.of("norm", Soort.NORM, "toeslag", Soort.TOESLAG, "aftrek", Soort.AFTREK);

    private final YamlMap regel;
    private final Map<String, String> gebieden;
    private final Map<String, Vraag> vragen;

    Onderdeellezer(YamlMap regel, Map<String, String> gebieden, Map<String, Vraag> vragen) {
        this.regel = regel;
        this.gebieden = gebieden;
        this.vragen = vragen;
        regel.allow(SLEUTELS);
    }

    Onderdeel lees(List<Voorwaarde> als) {
        Hoeveelheid hoeveelheid = hoeveelheid();
        return new Onderdeel(
                regel.text("code"),
                gebied(),
                regel.text("naam"),
                soort(),
                regel.text("frequentie"),
                hoeveelheid,
                reden(hoeveelheid),
                als,
                per(),
                bron());
    }

    private String gebied() {
        String gebied = regel.text("gebied");
        if (!gebied.isEmpty() && !gebieden.containsKey(gebied)) {
            regel.error(
                    "gebied", "Er is geen resultaatgebied '" + gebied + "'.", "Kies uit " + gebieden.keySet() + ".");
        }
        return gebied;
    }

    private Soort soort() {
        String soort = regel.text("soort");
        if (!SOORTEN.containsKey(soort)) {
            regel.error("soort", "'soort' is norm, toeslag of aftrek.", "Kies er een.");
        }
        return SOORTEN.getOrDefault(soort, Soort.NORM);
    }

    private @Nullable Hoeveelheid hoeveelheid() {
        Optional<String> aantal = regel.find("hoeveelheid");
        if (aantal.isEmpty()) {
            return null;
        }
        if (!aantal.get().matches("[0-9]+(\\.[0-9]+)?")) {
            regel.error("hoeveelheid", "'" + aantal.get() + "' is geen getal van nul of meer.", "Schrijf \"104.9\".");
            return null;
        }
        Optional<Tijdseenheid> eenheid = Tijdseenheid.vanNaam(regel.text("eenheid"));
        if (eenheid.isEmpty()) {
            regel.error(
                    "eenheid",
                    "De eenheid is onbekend.",
                    "Kies minuten per week, minuten per twee weken of uren per jaar.");
            return null;
        }
        return new Hoeveelheid(aantal.get(), eenheid.get());
    }

    private String reden(@Nullable Hoeveelheid hoeveelheid) {
        if (!regel.has("hoeveelheid")) {
            return regel.text("reden");
        }
        if (hoeveelheid != null && regel.has("reden")) {
            regel.error("reden", "Met een hoeveelheid hoort er geen reden van ontbreken.", "Haal een van beide weg.");
        }
        return "";
    }

    private @Nullable String per() {
        Optional<String> per = regel.find("per");
        if (per.isPresent()
                && Optional.ofNullable(vragen.get(per.get()))
                        .filter(v -> v.soort() == Vraag.Soort.GETAL)
                        .isEmpty()) {
            regel.error("per", "'" + per.get() + "' is geen vraag naar een getal.", "Gebruik de code van zo'n vraag.");
        }
        return per.orElse(null);
    }

    private String bron() {
        List<YamlMap> bronnen = regel.maps("bron");
        if (bronnen.size() != 1) {
            regel.error(null, "De 'bron' van dit onderdeel ontbreekt.", "Geef titel, plaats, vindplaats en merk.");
            return "";
        }
        YamlMap bron = bronnen.getFirst();
        bron.allow(Set.of("titel", "plaats", "vindplaats", "merk"));
        return bron.text("titel") + ", " + bron.text("plaats") + " (" + bron.text("vindplaats") + ") ["
                + bron.text("merk") + "]";
    }
}
