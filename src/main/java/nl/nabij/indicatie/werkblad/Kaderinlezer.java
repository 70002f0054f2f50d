package nl.nabij.indicatie.werkblad;

import static nl.nabij.indicatie.werkblad.Kaderbladen.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Normenkader.GesteldeVraag;
import nl.nabij.indicatie.model.Normenkader.Uitsluiting;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Voorwaarde;
import nl.nabij.indicatie.werkblad.Tabel.Regel;

/** Makes a norm framework of a workbook, or says in every cell what is wrong with it. */
public final class Kaderinlezer {

    private static final String CODEVORM = "[a-z0-9-]{1,60}";

    private final Werkboek werkboek;
    private final List<Celfout> fouten;
    private final Map<String, Vraag> vragen = new HashMap<>();

    private Kaderinlezer(Werkboek werkboek, List<Celfout> fouten) {
        this.werkboek = werkboek;
        this.fouten = fouten;
    }

    /** @param kop and {@code kader} only without errors */
    public record Kader(Kaderkop kop, Normenkader kader) {}

    /**
     * @param code under which the framework is known
     * @param bestand and {@code hash} name it in a receipt
     * @param fouten is added to; empty result when anything was added
     */
    public static Optional<Kader> lees(
            Werkboek werkboek, String code, String bestand, String hash, List<Celfout> fouten) {
        return new Kaderinlezer(werkboek, fouten).lees(code, bestand, hash);
    }

    private Optional<Kader> lees(String code, String bestand, String hash) {
        Optional<Kaderkop> kop = new Kopinlezer(werkboek, fouten).lees();
        SequencedMap<String, String> gebieden = gebieden();
        List<GesteldeVraag> gesteld = vragen();
        List<Onderdeel> onderdelen = onderdelen(gebieden);
        List<Uitsluiting> uitsluitingen = uitsluitingen();
        if (!fouten.isEmpty()) {
            return Optional.empty();
        }
        return kop.map(k -> new Kader(
                k,
                new Normenkader(
                        code,
                        k.naam(),
                        k.status(),
                        true,
                        k.rekenregels(),
                        gebieden,
                        gesteld,
                        uitsluitingen,
                        onderdelen,
                        bestand,
                        hash)));
    }

    private SequencedMap<String, String> gebieden() {
        SequencedMap<String, String> gebieden = new LinkedHashMap<>();
        for (Regel regel : tabel(GEBIEDEN, K_GEBIEDEN, true)) {
            String code = code(regel);
            if (gebieden.put(code, regel.get(NAAM)) != null) {
                regel.fout(CODE, "Het resultaatgebied '" + code + "' staat er twee keer.", "Geef elk een eigen code.");
            }
        }
        if (gebieden.isEmpty()) {
            fouten.add(new Celfout(GEBIEDEN, "", "Er zijn geen resultaatgebieden.", "Noem er een of meer."));
        }
        return gebieden;
    }

    private List<Regel> tabel(String blad, List<String> koppen, boolean verplicht) {
        return Tabel.van(werkboek, blad, koppen, verplicht, fouten).regels();
    }

    private static String code(Regel regel) {
        String code = regel.get(CODE);
        if (!code.isEmpty() && !code.matches(CODEVORM)) {
            regel.fout(
                    CODE,
                    "'" + code + "' is geen code.",
                    "Gebruik kleine letters, cijfers en streepjes, hoogstens 60.");
        }
        return code;
    }

    private List<GesteldeVraag> vragen() {
        Map<String, SequencedMap<String, String>> antwoorden = antwoorden();
        List<GesteldeVraag> gesteld = new ArrayList<>();
        for (Regel regel : tabel(VRAGEN, K_VRAGEN, true)) {
            String code = code(regel);
            List<Voorwaarde> als = voorwaarden(regel);
            Vraag vraag = new Vraaginlezer(regel, code, antwoorden.getOrDefault(code, new LinkedHashMap<>())).lees();
            antwoorden.remove(code);
            if (vragen.putIfAbsent(code, vraag) != null) {
                regel.fout(CODE, "De vraag '" + code + "' staat er twee keer.", "Geef elke vraag een eigen code.");
            }
            gesteld.add(new GesteldeVraag(vraag, als));
        }
        if (gesteld.isEmpty()) {
            fouten.add(new Celfout(VRAGEN, "", "Er zijn geen vragen.", "Zonder vragen is er niets te berekenen."));
        }
        return gesteld;
    }

    private Map<String, SequencedMap<String, String>> antwoorden() {
        Set<String> bekend = new LinkedHashSet<>();
        Tabel.van(werkboek, VRAGEN, K_VRAGEN, false, new ArrayList<>()).regels().forEach(r -> bekend.add(r.find(CODE)));
        Map<String, SequencedMap<String, String>> antwoorden = new HashMap<>();
        for (Regel regel : tabel(ANTWOORDEN, K_ANTWOORDEN, false)) {
            String vraag = regel.get(VRAAG);
            String code = code(regel);
            if (!vraag.isEmpty() && !bekend.contains(vraag)) {
                regel.fout(VRAAG, "Er is geen vraag '" + vraag + "'.", "Gebruik een code van het blad Vragen.");
            }
            if (antwoorden.computeIfAbsent(vraag, v -> new LinkedHashMap<>()).put(code, regel.get(TEKST)) != null) {
                regel.fout(CODE, "Het antwoord '" + code + "' staat er twee keer.", "Geef elk een eigen code.");
            }
        }
        return antwoorden;
    }

    private List<Onderdeel> onderdelen(Map<String, String> gebieden) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Regel regel : tabel(ONDERDELEN, K_ONDERDELEN, true)) {
            String code = code(regel);
            if (!codes.add(code)) {
                regel.fout(CODE, "Het onderdeel '" + code + "' staat er twee keer.", "Geef elk een eigen code.");
            }
            onderdelen.add(new Onderdeelinlezer(regel, gebieden, vragen).lees(code, voorwaarden(regel)));
        }
        if (onderdelen.isEmpty()) {
            fouten.add(new Celfout(ONDERDELEN, "", "Er zijn geen onderdelen.", "Noem er een of meer."));
        }
        return onderdelen;
    }

    private List<Uitsluiting> uitsluitingen() {
        List<Uitsluiting> uitsluitingen = new ArrayList<>();
        for (Regel regel : tabel(UITSLUITINGEN, K_UITSLUITINGEN, false)) {
            regel.get(ALS);
            uitsluitingen.add(new Uitsluiting(voorwaarden(regel), regel.get(UITLEGKOLOM)));
        }
        return uitsluitingen;
    }

    /** {@code vraag = antwoord, antwoord; vraag = antwoord}: all must hold. */
    private List<Voorwaarde> voorwaarden(Regel regel) {
        String tekst = regel.find(ALS);
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        if (tekst.isEmpty()) {
            return voorwaarden;
        }
        for (String deel : tekst.split(";")) {
            String[] helften = deel.split("=", 2);
            String feit = helften[0].strip();
            Set<String> antwoorden = new LinkedHashSet<>();
            if (helften.length == 2) {
                List.of(helften[1].split(",")).forEach(a -> antwoorden.add(a.strip()));
            }
            Vraag vraag = vragen.get(feit);
            if (helften.length != 2) {
                regel.fout(
                        ALS,
                        "'" + deel.strip() + "' is geen voorwaarde.",
                        "Schrijf bijvoorbeeld: was = overname; bezoek = wekelijks.");
            } else if (vraag == null) {
                regel.fout(
                        ALS,
                        "Er is geen eerdere vraag '" + feit + "'.",
                        "Gebruik de code van een vraag die er boven staat.");
            } else if (!antwoorden.stream().allMatch(vraag::past)) {
                regel.fout(
                        ALS,
                        "Bij '" + feit + "' past niet: " + String.join(", ", antwoorden) + ".",
                        "Mogelijk is: " + String.join(", ", vraag.opties().keySet()) + ".");
            }
            voorwaarden.add(new Voorwaarde(feit, antwoorden));
        }
        return voorwaarden;
    }
}
