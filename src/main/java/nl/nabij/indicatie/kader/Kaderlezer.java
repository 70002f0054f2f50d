package nl.nabij.indicatie.kader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Breuk;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Normenkader.GesteldeVraag;
import nl.nabij.indicatie.model.Normenkader.Moment;
import nl.nabij.indicatie.model.Normenkader.Rekenregels;
import nl.nabij.indicatie.model.Normenkader.Uitsluiting;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Voorwaarde;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.YamlMap;

/** Reads one framework file; normen/README.md describes its form. */
final class Kaderlezer {

    private static final Set<String> SLEUTELS = Set.of(
            "code",
            "naam",
            "status",
            "gebruik",
            "laatst_gecontroleerd_op",
            "eisen",
            "rekenregels",
            "resultaatgebieden",
            "vragen",
            "uitsluitingen",
            "onderdelen");
    private static final Set<String> SLEUTELS_REKENREGELS =
            Set.of("weken_per_jaar", "bron_weken", "afronding", "afronden_op", "bron_afronding");

    private final YamlMap map;
    private final SequencedMap<String, Vraag> vragen = new LinkedHashMap<>();

    Kaderlezer(YamlMap map) {
        this.map = map;
        map.allow(SLEUTELS);
    }

    /** Empty when the file has mistakes; they are then in {@code errors}. */
    Optional<Normenkader> lees(DataFile file, List<DataError> errors) {
        map.date("laatst_gecontroleerd_op");
        SequencedMap<String, String> gebieden = gebieden();
        List<GesteldeVraag> gesteld =
                map.maps("vragen").stream().map(this::vraag).toList();
        List<Uitsluiting> uitsluitingen =
                map.maps("uitsluitingen").stream().map(this::uitsluiting).toList();
        List<Onderdeel> onderdelen = onderdelen(gebieden);
        Optional<Rekenregels> rekenregels = rekenregels();
        String code = map.text("code");
        String naam = map.text("naam");
        String status = map.text("status");
        boolean voorBesluiten = voorBesluiten();
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return rekenregels.map(r -> new Normenkader(
                code,
                naam,
                status,
                voorBesluiten,
                r,
                gebieden,
                gesteld,
                uitsluitingen,
                onderdelen,
                file.withoutExtension(),
                file.sha256()));
    }

    private boolean voorBesluiten() {
        String gebruik = map.text("gebruik");
        if (!Set.of("besluiten", "toetsen").contains(gebruik)) {
            map.error(
                    "gebruik",
                    "'gebruik' is besluiten of toetsen.",
                    "Een bedrag uit een uitspraak dient om te toetsen.");
        }
        return gebruik.equals("besluiten");
    }

    private SequencedMap<String, String> gebieden() {
        SequencedMap<String, String> gebieden = new LinkedHashMap<>();
        for (YamlMap lijst : map.maps("resultaatgebieden")) {
            lijst.keys().forEach(code -> gebieden.put(code, lijst.text(code)));
        }
        if (gebieden.isEmpty()) {
            map.error(null, "Er zijn geen resultaatgebieden.", "Noem er een of meer.");
        }
        return gebieden;
    }

    private Optional<Rekenregels> rekenregels() {
        List<YamlMap> regels = map.maps("rekenregels");
        if (regels.size() != 1) {
            map.error(null, "De rekenregels ontbreken.", "Geef weken_per_jaar en afronding, elk met bron.");
            return Optional.empty();
        }
        YamlMap regel = regels.getFirst();
        regel.allow(SLEUTELS_REKENREGELS);
        String weken = regel.text("weken_per_jaar");
        String afronding = regel.text("afronding");
        String stap = regel.find("afronden_op").orElse("1");
        String bronWeken = regel.text("bron_weken");
        String bronAfronding = regel.text("bron_afronding");
        if (!weken.matches("[0-9]+(/[1-9][0-9]*)?") || weken.startsWith("0")) {
            regel.error("weken_per_jaar", "'" + weken + "' is geen aantal weken.", "Schrijf \"52\" of \"365/7\".");
            return Optional.empty();
        }
        if (!Set.of("totaal", "regel").contains(afronding)) {
            regel.error(
                    "afronding",
                    "Er wordt per regel of over het totaal afgerond, altijd naar boven.",
                    "Kies een van beide.");
            return Optional.empty();
        }
        if (!stap.matches("[1-9]|[1-5][0-9]|60")) {
            regel.error("afronden_op", "'" + stap + "' is geen aantal minuten.", "Schrijf \"1\" tot en met \"60\".");
            return Optional.empty();
        }
        Moment moment = afronding.equals("regel") ? Moment.REGEL : Moment.TOTAAL;
        return Optional.of(
                new Rekenregels(Breuk.parse(weken), bronWeken, moment, Integer.parseInt(stap), bronAfronding));
    }

    private GesteldeVraag vraag(YamlMap regel) {
        List<Voorwaarde> als = voorwaarden(regel);
        Vraag vraag = Vraaglezer.lees(regel);
        if (vragen.putIfAbsent(vraag.code(), vraag) != null) {
            regel.error(
                    "code", "De vraag '" + vraag.code() + "' staat er twee keer.", "Geef elke vraag een eigen code.");
        }
        return new GesteldeVraag(vraag, als);
    }

    private Uitsluiting uitsluiting(YamlMap regel) {
        regel.allow(Set.of("als", "uitleg"));
        List<Voorwaarde> als = voorwaarden(regel);
        if (als.isEmpty()) {
            regel.error(null, "Een uitsluiting heeft ten minste een voorwaarde.", "Vul 'als' in.");
        }
        return new Uitsluiting(als, regel.text("uitleg"));
    }

    private List<Onderdeel> onderdelen(Map<String, String> gebieden) {
        Set<String> codes = new HashSet<>();
        List<Onderdeel> onderdelen = new ArrayList<>();
        for (YamlMap regel : map.maps("onderdelen")) {
            Onderdeel onderdeel = new Onderdeellezer(regel, gebieden, vragen).lees(voorwaarden(regel));
            if (!codes.add(onderdeel.code())) {
                regel.error(
                        "code", "Het onderdeel '" + onderdeel.code() + "' staat er twee keer.", "Geef een eigen code.");
            }
            onderdelen.add(onderdeel);
        }
        if (onderdelen.isEmpty()) {
            map.error(null, "Er zijn geen onderdelen.", "Noem er een of meer.");
        }
        return onderdelen;
    }

    /** Conditions on questions that come earlier in the file. */
    private List<Voorwaarde> voorwaarden(YamlMap regel) {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (YamlMap als : regel.maps("als")) {
            als.allow(Set.of("feit", "is"));
            String feit = als.text("feit");
            List<String> antwoorden = als.texts("is");
            Vraag vraag = vragen.get(feit);
            if (vraag == null) {
                als.error(
                        "feit", "Er is geen eerdere vraag '" + feit + "'.", "Gebruik de code van een vraag hierboven.");
            } else if (antwoorden.isEmpty() || !antwoorden.stream().allMatch(vraag::past)) {
                als.error(
                        "is",
                        "Bij '" + feit + "' past het antwoord " + antwoorden + " niet.",
                        "Gebruik de codes van de vraag.");
            }
            voorwaarden.add(new Voorwaarde(feit, Set.copyOf(antwoorden)));
        }
        return voorwaarden;
    }
}
