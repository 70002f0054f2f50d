package nl.nabij.beschikking.naspelen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.beschikking.naspelen.Naspeling.Controle;
import nl.nabij.indicatie.Herweging;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Weeginvoer;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Weighs every product of a decision again, on the policy texts of then; what differs is named by line, fact or policy path. */
@Component
class Wegingcontrole {

    private static final String GEEN = "(geen)";
    private static final String ONGEWIJZIGD = "ongewijzigd";

    private final Herweging herweging;
    private final Normteksten teksten;
    private final JsonMapper json;

    Wegingcontrole(Herweging herweging, Normteksten teksten, JsonMapper json) {
        this.herweging = herweging;
        this.teksten = teksten;
        this.json = json;
    }

    void nareken(List<Productindicatie> producten, JsonNode bewijs, Verslag verslag) {
        for (Productindicatie product : producten) {
            JsonNode invoer = bewijs.path("wegingen").path(product.product());
            if (invoer.isMissingNode()) {
                verslag.nietNagerekend(product.naam()
                        + ": de weging is niet over te doen, want bij dit besluit zijn de invoer en de beleidsteksten"
                        + " van de weging nog niet bewaard.");
            } else {
                nareken(product, json.treeToValue(invoer, Weeginvoer.class), verslag);
            }
        }
    }

    private void nareken(Productindicatie product, Weeginvoer invoer, Verslag verslag) {
        Bewaardeteksten bewaard = new Bewaardeteksten(teksten);
        try {
            Herweging.Uitkomst uitkomst = herweging.weeg(invoer, bewaard::find);
            verslag.controle(beleid(product, invoer, bewaard, uitkomst));
            feiten(product, uitkomst, verslag);
            regels(product, uitkomst, verslag);
            verslag.controle(new Controle(
                    "Omvang van " + product.naam(), product.omvang().toString(), omvang(uitkomst)));
            verslag.controle(new Controle(
                    "Einde van " + product.naam(), String.valueOf(product.einde()), String.valueOf(uitkomst.einde())));
        } catch (IllegalArgumentException e) {
            verslag.controle(beleid(product, invoer, bewaard, null));
            verslag.controle(new Controle("Weging van " + product.naam(), "nagewogen", "gestopt: " + e.getMessage()));
        }
        List<String> sindsdien = herweging.gewijzigd(invoer);
        if (!sindsdien.isEmpty()) {
            verslag.opmerking("beleid gewijzigd sinds de weging van " + product.naam() + ": "
                    + String.join(", ", sindsdien) + ". Er is nagewogen met de tekst van toen.");
        }
    }

    private static Controle beleid(
            Productindicatie product,
            Weeginvoer invoer,
            Bewaardeteksten bewaard,
            Herweging.@Nullable Uitkomst uitkomst) {
        List<String> anders = new ArrayList<>();
        invoer.beleid().forEach((pad, hash) -> {
            bewaard.find(hash);
            if (bewaard.veranderd(hash)) {
                anders.add(pad + " (tekst past niet bij hash " + hash + ")");
            }
        });
        if (uitkomst != null) {
            uitkomst.ongelezen().forEach(pad -> anders.add(pad + " (tekst niet bewaard)"));
        }
        return new Controle(
                "Beleid van " + product.naam(),
                ONGEWIJZIGD,
                anders.isEmpty() ? ONGEWIJZIGD : String.join("; ", anders));
    }

    private static void feiten(Productindicatie product, Herweging.Uitkomst uitkomst, Verslag verslag) {
        TreeSet<String> namen = new TreeSet<>(product.feiten().keySet());
        namen.addAll(uitkomst.feiten().keySet());
        for (String naam : namen) {
            String toen = product.feiten().getOrDefault(naam, GEEN);
            String nu = uitkomst.feiten().getOrDefault(naam, GEEN);
            if (!toen.equals(nu)) {
                verslag.controle(new Controle("Feit van " + product.naam() + ": " + naam, toen, nu));
            }
        }
    }

    /** One line that says all are equal, or each that is not. */
    private static void regels(Productindicatie product, Herweging.Uitkomst uitkomst, Verslag verslag) {
        Map<String, String> toen = perRegel(product.regels());
        Map<String, String> nu = perRegel(uitkomst.regels());
        if (toen.equals(nu)) {
            String aantal = toen.size() + " regels";
            verslag.controle(new Controle("Regels van " + product.naam(), aantal, aantal));
            return;
        }
        TreeSet<String> namen = new TreeSet<>(toen.keySet());
        namen.addAll(nu.keySet());
        for (String naam : namen) {
            String bewaard = toen.getOrDefault(naam, GEEN);
            String nagerekend = nu.getOrDefault(naam, GEEN);
            if (!bewaard.equals(nagerekend)) {
                verslag.controle(new Controle("Regel van " + product.naam() + ": " + naam, bewaard, nagerekend));
            }
        }
    }

    private static Map<String, String> perRegel(List<Onderbouwingsregel> regels) {
        return regels.stream()
                .collect(Collectors.toMap(
                        r -> r.onderdeel() + " [" + r.code() + "]",
                        Wegingcontrole::tekst,
                        (a, b) -> a + "; " + b,
                        TreeMap::new));
    }

    private static String tekst(Onderbouwingsregel regel) {
        return (regel.aantal() == null
                        ? ""
                        : regel.aantal().stripTrailingZeros().toPlainString() + " " + regel.eenheid())
                + " " + regel.frequentie() + " | " + regel.grond() + " | " + regel.bron() + " | "
                + new TreeMap<>(regel.feiten()) + " | " + regel.herkomst().tekst();
    }

    private static String omvang(Herweging.Uitkomst uitkomst) {
        return uitkomst.omvang() == null
                ? "gestopt: " + String.join("; ", uitkomst.open())
                : uitkomst.omvang().toString();
    }
}
