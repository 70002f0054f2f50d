package nl.nabij.indicatie.opdracht;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.methodisch.Bestandsweger.Uitslag;
import nl.nabij.indicatie.methodisch.Weging;
import nl.nabij.kern.Tekst;
import nl.nabij.regel.Onderbouwingsregel;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was weighed for people or for programs. */
public final class Weeguitvoer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Weeguitvoer() {}

    public static String json(List<Uitslag> uitslagen) {
        return JSON.writeValueAsString(
                Map.of("producten", uitslagen.stream().map(Weeguitvoer::uitslag).toList()));
    }

    private static Map<String, Object> uitslag(Uitslag uitslag) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("product", uitslag.product());
        uit.put("naam", uitslag.naam());
        switch (uitslag.weging()) {
            case Weging.Gewogen g -> {
                uit.put("omvang", g.omvang().toString());
                uit.put("einde", g.einde().toString());
                uit.put("regels", g.regels().stream().map(Weeguitvoer::regel).toList());
            }
            case Weging.VraagtProfessional v ->
                uit.put(
                        "ontbreekt",
                        v.open().stream()
                                .map(o -> Map.of(
                                        "vraag",
                                        o.veld(),
                                        "uitleg",
                                        o.vraag().vraag(),
                                        "bron",
                                        o.vraag().bron()))
                                .toList());
            case Weging.Geweigerd g ->
                uit.put(
                        "geweigerd",
                        g.bevindingen().stream()
                                .map(b -> Map.of("code", b.regelcode().toString(), "uitleg", b.toelichting()))
                                .toList());
        }
        return uit;
    }

    private static Map<String, Object> regel(Onderbouwingsregel regel) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("code", regel.code());
        uit.put("onderdeel", regel.onderdeel());
        uit.put("grond", regel.grond());
        uit.put("bron", regel.bron());
        return uit;
    }

    public static void tekst(List<Uitslag> uitslagen, PrintStream out) {
        for (Uitslag uitslag : uitslagen) {
            out.println(uitslag.naam());
            switch (uitslag.weging()) {
                case Weging.Gewogen g -> {
                    for (Onderbouwingsregel regel : g.regels()) {
                        out.println("  " + regel.onderdeel());
                        out.println("    " + regel.grond());
                        out.println("    bron: " + regel.bron());
                    }
                    out.println("Omvang: " + g.omvang() + ", tot en met " + Tekst.datum(g.einde()));
                }
                case Weging.VraagtProfessional v -> {
                    out.println("Nog niet te wegen. Dit ontbreekt:");
                    v.open()
                            .forEach(o -> out.println(
                                    "- " + o.veld() + ": " + o.vraag().vraag()));
                }
                case Weging.Geweigerd g -> {
                    out.println("Kan niet:");
                    g.bevindingen().forEach(b -> out.println("- " + b.regelcode() + " " + b.toelichting()));
                }
            }
        }
    }
}
