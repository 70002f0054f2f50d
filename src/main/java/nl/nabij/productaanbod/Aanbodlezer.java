package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Bron;
import nl.nabij.norm.Geldigheid;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.YamlMap;

/** Reads one product list as {@code normen/_schema/aanbod.v1.json} describes it. */
final class Aanbodlezer {

    static final Set<String> SLEUTELS = Set.of(
            "naam",
            "omschrijving",
            "laatst_gecontroleerd_op",
            "eisen",
            "documenten",
            "niveaus",
            "varianten",
            "contracten",
            "producten");
    static final Set<String> SLEUTELS_DOCUMENT = Set.of("titel", "vindplaats");
    static final Set<String> SLEUTELS_CONTRACT = Set.of("code", "naam", "perioden");
    static final Set<String> SLEUTELS_PERIODE =
            Set.of(Geldigheid.VANAF, Geldigheid.TOT_EN_MET, Geldigheid.BEKEND, "verlengen", "bron", "ontbreekt");
    static final Set<String> SLEUTELS_BRON = Set.of("document", "plaats");

    private final DataFile file;
    private final String niveau;
    private final YamlMap map;
    private final Map<String, YamlMap> documenten = new HashMap<>();

    Aanbodlezer(DataFile file, YamlMap map) {
        this.file = file;
        this.niveau = niveau(file);
        this.map = map;
    }

    /** {@code regio/<naam>} or {@code gemeente/<CBS-code>}; the folder name itself when the file stands elsewhere. */
    static String niveau(DataFile file) {
        String folder = file.folder();
        return folder.matches("gemeente/[0-9]{4}-[a-z0-9-]+") ? folder.substring(0, "gemeente/0000".length()) : folder;
    }

    /** Whether the file stands in the folder of a region or a gemeente. */
    boolean staatGoed() {
        return niveau.matches("regio/[a-z0-9-]+|gemeente/[0-9]{4}");
    }

    /** A row with the place it stands at, so that checks across files can name the line. */
    record Rij(Aanbodregel regel, YamlMap plaats) {}

    record Gelezen(Aanbodlijst lijst, List<Rij> rijen) {}

    Gelezen lees() {
        map.allow(SLEUTELS);
        if (!staatGoed()) {
            map.error(
                    null,
                    "Een productlijst staat niet op deze plaats.",
                    "Zet haar in regio/<naam>/ of gemeente/<code>-<naam>/.");
        }
        map.text("naam");
        map.text("omschrijving");
        map.date("laatst_gecontroleerd_op");
        for (YamlMap alle : map.maps("documenten")) {
            alle.keys().forEach(naam -> alle.maps(naam).forEach(d -> documenten.put(naam, d)));
        }
        documenten.values().forEach(d -> d.allow(SLEUTELS_DOCUMENT));
        List<Inkoopcontract> contracten = contracten();
        Aanbodregellezer regellezer = new Aanbodregellezer(this::bron, codes("niveaus"), codes("varianten"));
        List<Rij> rijen = new ArrayList<>();
        for (YamlMap regel : map.maps("producten")) {
            regellezer.lees(regel).ifPresent(r -> rijen.add(new Rij(r, regel)));
        }
        if (rijen.isEmpty()) {
            map.error("producten", "De lijst heeft geen producten.", "Noem ze onder 'producten'.");
        }
        return new Gelezen(
                new Aanbodlijst(
                        niveau,
                        file.withoutExtension(),
                        contracten,
                        rijen.stream().map(Rij::regel).toList(),
                        file.sha256()),
                rijen);
    }

    private List<Inkoopcontract> contracten() {
        List<Inkoopcontract> contracten = new ArrayList<>();
        for (YamlMap contract : map.maps("contracten")) {
            contract.allow(SLEUTELS_CONTRACT);
            String code = contract.text("code");
            String naam = contract.text("naam");
            List<Periode> eerder = new ArrayList<>();
            for (YamlMap periode : contract.maps("perioden")) {
                contract(code, naam, periode).ifPresent(c -> {
                    if (eerder.stream().anyMatch(p -> p.overlapt(c.periode()))) {
                        periode.error(
                                Geldigheid.VANAF,
                                "De perioden van contract '" + code + "' overlappen.",
                                "Laat ze op elkaar aansluiten.");
                    }
                    eerder.add(c.periode());
                    contracten.add(c);
                });
            }
            if (eerder.isEmpty()) {
                contract.error(
                        "perioden", "Het contract '" + code + "' heeft geen periode.", "Noem begin, bron en einde.");
            }
        }
        return contracten;
    }

    private Optional<Inkoopcontract> contract(String code, String naam, YamlMap periode) {
        periode.allow(SLEUTELS_PERIODE);
        Optional<String> verlengen = periode.find("verlengen");
        Map<String, String> ontbreekt = ontbreekt(periode, Set.of("begin", "einde", "verlengen"));
        if (verlengen.isPresent() == ontbreekt.containsKey("verlengen")) {
            periode.error(
                    null,
                    "Zeg of het contract te verlengen is, of waarom dat niet bekend is.",
                    "Geef 'verlengen' of noem het onder 'ontbreekt'.");
        }
        if (verlengen.filter(v -> !v.matches("ja|nee")).isPresent()) {
            periode.error("verlengen", "'verlengen' is ja of nee.", "Schrijf \"ja\" of \"nee\".");
        }
        if (periode.has(Geldigheid.TOT_EN_MET) == ontbreekt.containsKey("einde")) {
            periode.error(
                    null,
                    "Zeg wanneer het contract eindigt, of waarom dat niet bekend is.",
                    "Geef 'geldig_tot_en_met' of noem 'einde' onder 'ontbreekt'.");
        }
        var bekend = Geldigheid.bekendOp(periode);
        Bron bron = bron(periode);
        return Geldigheid.periode(periode)
                .map(p -> new Inkoopcontract(
                        niveau, code, naam, p, verlengen.map("ja"::equals), bekend, bron, ontbreekt));
    }

    /** Reasons by name; a name outside {@code bekend} is a mistake. */
    static Map<String, String> ontbreekt(YamlMap van, Set<String> bekend) {
        Map<String, String> redenen = new LinkedHashMap<>();
        for (YamlMap lijst : van.maps("ontbreekt")) {
            lijst.allow(bekend);
            lijst.keys().forEach(naam -> redenen.put(naam, lijst.text(naam)));
        }
        return redenen;
    }

    private Bron bron(YamlMap van) {
        List<YamlMap> bronnen = van.maps("bron");
        if (bronnen.size() != 1) {
            van.error(null, "De 'bron' ontbreekt.", "Geef 'document' en 'plaats'.");
            return new Bron("", "", "");
        }
        YamlMap bron = bronnen.getFirst();
        bron.allow(SLEUTELS_BRON);
        String document = bron.text("document");
        String plaats = bron.text("plaats");
        YamlMap waar = documenten.get(document);
        if (waar == null) {
            bron.error(
                    "document",
                    "Het document '" + document + "' is niet genoemd.",
                    "Zet het met titel en vindplaats onder 'documenten'.");
            return new Bron("", plaats, "");
        }
        return new Bron(waar.text("titel"), plaats, waar.text("vindplaats"));
    }

    private Map<String, Keuze> codes(String sleutel) {
        Map<String, Keuze> codes = new LinkedHashMap<>();
        for (YamlMap lijst : map.maps(sleutel)) {
            lijst.keys().forEach(code -> codes.put(code, new Keuze(code, lijst.text(code))));
        }
        return codes;
    }

    static List<Gemeentecode> gemeenten(YamlMap regel, String sleutel) {
        List<Gemeentecode> gemeenten = new ArrayList<>();
        for (String code : regel.texts(sleutel)) {
            if (Gemeentecode.isGeldig(code)) {
                gemeenten.add(Gemeentecode.of(code));
            } else {
                regel.error(sleutel, "'" + code + "' is geen gemeentecode.", "Gebruik vier cijfers, als \"1980\".");
            }
        }
        return gemeenten;
    }
}
