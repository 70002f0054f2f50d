package nl.nabij.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tijdlijn;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads one parameter file as {@code normen/_schema/parameter.v2.json} describes it. */
final class Parameterlezer {

    static final Set<String> SLEUTELS = Set.of(
            "naam",
            "omschrijving",
            "eenheid",
            "afronding",
            "laatst_gecontroleerd_op",
            "waarden",
            "reden",
            "codes",
            "eisen",
            "eigen_keuze",
            "daarvoor",
            "daarna");
    static final Set<String> SLEUTELS_WAARDE =
            Set.of("geldig_vanaf", "geldig_tot_en_met", "waarde", "bekendgemaakt_op", "bron");
    static final Set<String> SLEUTELS_BRON = Set.of("titel", "plaats", "vindplaats");

    private final YamlMap map;
    private final Normeenheid eenheid;
    private final Map<String, String> codes;

    Parameterlezer(YamlMap map) {
        this.map = map;
        map.allow(SLEUTELS);
        this.eenheid = Normeenheid.lees(map);
        this.codes = codes(map);
    }

    Parameter lees(DataFile file, String niveau, String pad) {
        String naam = map.text("naam");
        String omschrijving = map.text("omschrijving");
        LocalDate gecontroleerd = map.date("laatst_gecontroleerd_op");
        Tijdlijn<Parameter.Waarde> waarden = waarden();
        return new Parameter(
                niveau,
                pad,
                file.withoutExtension(),
                naam,
                omschrijving,
                eenheid.naam(),
                map.find("afronding"),
                codes,
                map.texts("eisen"),
                gecontroleerd,
                eigenKeuze(),
                waarden,
                reden(waarden),
                map.find("daarvoor").orElse(null),
                daarna(waarden),
                file.sha256());
    }

    private boolean eigenKeuze() {
        Optional<String> keuze = map.find("eigen_keuze");
        if (keuze.filter(k -> !k.equals("ja")).isPresent()) {
            map.error("eigen_keuze", "'eigen_keuze' kan alleen ja zijn.", "Schrijf \"ja\" of haal de regel weg.");
        }
        return keuze.isPresent();
    }

    /** Only a last value with an end of its own leaves something to explain. */
    private @Nullable String daarna(Tijdlijn<Parameter.Waarde> waarden) {
        Optional<String> daarna = map.find("daarna");
        boolean open = waarden.stukken().isEmpty()
                || waarden.stukken().getLast().periode().einde() == null;
        if (daarna.isPresent() && open) {
            map.error(
                    "daarna",
                    "Er is geen laatste waarde met een einde om 'daarna' bij te schrijven.",
                    "Geef dat einde of haal 'daarna' weg.");
        }
        return daarna.orElse(null);
    }

    private @Nullable String reden(Tijdlijn<Parameter.Waarde> waarden) {
        Optional<String> reden = map.find("reden");
        if (!map.has("waarden") && reden.isEmpty()) {
            map.error(
                    null, "Er zijn geen waarden en er staat niet waarom.", "Geef 'waarden', of schrijf de 'reden' op.");
        }
        if (!map.has("waarden") && map.has("daarvoor")) {
            map.error("daarvoor", "Zonder waarden is er niets om 'daarvoor' bij te schrijven.", "Gebruik 'reden'.");
        }
        if (!waarden.stukken().isEmpty() && reden.isPresent()) {
            map.error(
                    "reden", "Een parameter met waarden heeft geen 'reden' van ontbreken.", "Haal een van beide weg.");
        }
        return reden.orElse(null);
    }

    private Tijdlijn<Parameter.Waarde> waarden() {
        List<YamlMap> maps = map.maps("waarden");
        List<LocalDate> begin = maps.stream().map(m -> m.date("geldig_vanaf")).toList();
        List<Tijdlijn.Stuk<Parameter.Waarde>> stukken = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            LocalDate volgende = i + 1 < maps.size() ? begin.get(i + 1) : null;
            waarde(maps.get(i), begin.get(i), volgende)
                    .ifPresent(w -> stukken.add(new Tijdlijn.Stuk<>(w.periode(), w)));
        }
        return Tijdlijn.of(stukken.size() == maps.size() ? stukken : List.of());
    }

    private Optional<Parameter.Waarde> waarde(YamlMap waarde, LocalDate begin, @Nullable LocalDate volgende) {
        waarde.allow(SLEUTELS_WAARDE);
        LocalDate einde = waarde.has("geldig_tot_en_met") ? waarde.date("geldig_tot_en_met") : null;
        List<String> teksten = waarde.texts("waarde");
        if (teksten.isEmpty()) {
            waarde.error(null, "De 'waarde' ontbreekt.", "Vul hem in, tussen aanhalingstekens.");
        }
        teksten.forEach(tekst -> eenheid.controleer(tekst, codes, waarde));
        LocalDate bekend = Geldigheid.bekendOp(waarde);
        Bron bron = bron(waarde);
        return periode(waarde, begin, einde, volgende)
                .map(p -> new Parameter.Waarde(teksten, p, einde, bekend, bron, null));
    }

    /** Ends at the stated end, otherwise the day before the next value begins. */
    private static Optional<Periode> periode(
            YamlMap waarde, LocalDate begin, @Nullable LocalDate einde, @Nullable LocalDate volgende) {
        if (volgende != null && !volgende.isAfter(begin)) {
            waarde.error(
                    "geldig_vanaf", "De waarden staan niet op volgorde van 'geldig_vanaf'.", "Zet de oudste bovenaan.");
            return Optional.empty();
        }
        if (einde != null && einde.isBefore(begin)) {
            waarde.error("geldig_tot_en_met", "Het einde ligt voor het begin.", "Keer de datums om.");
            return Optional.empty();
        }
        if (einde != null && volgende != null && !einde.isBefore(volgende)) {
            waarde.error(
                    "geldig_tot_en_met",
                    "Deze waarde overlapt met de volgende, die op " + volgende + " begint.",
                    "Laat haar eindigen op " + volgende.minusDays(1) + ".");
            return Optional.empty();
        }
        LocalDate tot = einde != null ? einde : volgende == null ? null : volgende.minusDays(1);
        return Optional.of(Periode.vanTot(begin, tot));
    }

    private static Bron bron(YamlMap waarde) {
        List<YamlMap> bronnen = waarde.maps("bron");
        if (bronnen.size() != 1) {
            waarde.error(null, "De 'bron' van deze waarde ontbreekt.", "Geef titel, plaats en vindplaats.");
            return new Bron("", "", "");
        }
        return bron(bronnen.getFirst(), SLEUTELS_BRON);
    }

    static Bron bron(YamlMap bron, Set<String> sleutels) {
        bron.allow(sleutels);
        return new Bron(bron.text("titel"), bron.text("plaats"), bron.text("vindplaats"));
    }

    private static Map<String, String> codes(YamlMap map) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (YamlMap lijst : map.maps("codes")) {
            lijst.keys().forEach(code -> codes.put(code, lijst.text(code)));
        }
        return codes;
    }
}
