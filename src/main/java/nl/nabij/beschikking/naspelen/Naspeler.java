package nl.nabij.beschikking.naspelen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Besluitdossiers;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgdossiers;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.naspelen.Naspeling.Controle;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.beschikking.regels.Dwangsomregels;
import nl.nabij.beschikking.regels.Vervolgregels;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Ernst;
import nl.nabij.kern.Regelcode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a decision again: the chain, the minutes on the norm of then, the rules, the outcome. Changes nothing. */
@Component
public class Naspeler {

    private static final String GEEN_FOUTEN = "geen fouten";

    private final Besluiten besluiten;
    private final Minutencontrole minuten;
    private final Wegingcontrole wegingen;
    private final JsonMapper json;

    Naspeler(Besluiten besluiten, Minutencontrole minuten, Wegingcontrole wegingen, JsonMapper json) {
        this.besluiten = besluiten;
        this.minuten = minuten;
        this.wegingen = wegingen;
        this.json = json;
    }

    public Naspeling naspelen(Besluit besluit) {
        Verslag verslag = new Verslag();
        Beschikking beschikking = besluit.beschikking();
        verslag.controle(ketting(beschikking, verslag));
        JsonNode bewijs = json.readTree(besluit.bewijs());
        minuten.normen(bewijs, verslag);
        if (!bewijs.has("invoer")) {
            verslag.nietNagerekend("Dit bewijs is van een oudere vorm: de invoer van de regels zit er niet in."
                    + " Alleen de ketting en de optelling zijn nagerekend.");
            verslag.controle(minuten.optelling(bewijs));
            return verslag.klaar(beschikking);
        }
        try {
            neemOpnieuw(besluit, bewijs, verslag);
        } catch (JacksonException e) {
            verslag.opmerking("De invoer van dit bewijs is niet te lezen: " + e.getOriginalMessage());
            verslag.controle(new Controle("Invoer", "leesbaar", "niet leesbaar"));
        }
        return verslag.klaar(beschikking);
    }

    private Controle ketting(Beschikking beschikking, Verslag verslag) {
        List<Beschikkingnummer> gebroken = besluiten.verbrokenSchakels(beschikking.gemeente());
        List<Beschikkingnummer> andere =
                gebroken.stream().filter(n -> !n.equals(beschikking.nummer())).toList();
        if (!andere.isEmpty()) {
            verslag.opmerking("In de ketting van deze gemeente zijn ook andere besluiten veranderd: "
                    + andere.stream().map(Beschikkingnummer::waarde).collect(Collectors.joining(", ")) + ".");
        }
        return new Controle(
                "Ketting",
                "heel",
                gebroken.contains(beschikking.nummer()) ? "verbroken: er is iets veranderd" : "heel");
    }

    private void neemOpnieuw(Besluit besluit, JsonNode bewijs, Verslag verslag) {
        if (besluit.uitkomst() == Uitkomst.DWANGSOM_VASTSTELLEN) {
            Dwangsomdossier dossier = json.treeToValue(bewijs.path("invoer"), Dwangsomdossier.class);
            verslag.controle(new Controle(
                    "Dwangsom",
                    bewijs.path("dwangsom").path("bedrag").asString(),
                    dossier.bedrag().euro().toPlainString()));
            verslag.controle(new Controle("Regels", GEEN_FOUTEN, fouten(Dwangsomregels.toets(dossier))));
            regels(bewijs, Dwangsomregels.codes(), verslag);
            uitkomst(besluit, List.of(), Besluitdossiers.bezwaarTot(dossier.alsBesluitdossier()), verslag);
        } else if (besluit.vervolg() == null) {
            Besluitdossier dossier = json.treeToValue(bewijs.path("invoer"), Besluitdossier.class);
            indicatie(dossier.indicatie(), bewijs, verslag);
            wegingen.nareken(dossier.producten(), bewijs, verslag);
            verslag.controle(new Controle("Regels", GEEN_FOUTEN, fouten(Besluitregels.toets(dossier))));
            regels(bewijs, Besluitregels.codes(), verslag);
            uitkomst(besluit, dossier.toekenningen(), Besluitdossiers.bezwaarTot(dossier), verslag);
        } else {
            Vervolgdossier dossier = json.treeToValue(bewijs.path("invoer"), Vervolgdossier.class);
            indicatie(dossier.voorstel().indicatie(), bewijs, verslag);
            wegingen.nareken(dossier.producten(), bewijs, verslag);
            verslag.controle(new Controle("Regels", GEEN_FOUTEN, fouten(Vervolgregels.toets(dossier))));
            regels(bewijs, Vervolgregels.codes(), verslag);
            uitkomst(besluit, dossier.toekenningen(), Vervolgdossiers.rechtsmiddelTot(dossier), verslag);
        }
    }

    private void indicatie(@Nullable Indicatie indicatie, JsonNode bewijs, Verslag verslag) {
        if (indicatie != null) {
            minuten.nareken(indicatie, bewijs, verslag).forEach(verslag::controle);
        }
    }

    private static void uitkomst(
            Besluit besluit, List<Toekenning> toegekend, @Nullable LocalDate tot, Verslag verslag) {
        Beschikking beschikking = besluit.beschikking();
        verslag.controle(new Controle("Toegekend", tekst(beschikking.toekenningen()), tekst(toegekend)));
        verslag.controle(new Controle(
                "Bezwaar of beroep tot en met", beschikking.bezwaarTot().toString(), String.valueOf(tot)));
    }

    private static String tekst(List<Toekenning> toekenningen) {
        return toekenningen.isEmpty()
                ? "niets"
                : toekenningen.stream()
                        .map(t -> t.naam() + ": " + t.omvang() + ", " + t.periode())
                        .collect(Collectors.joining("; "));
    }

    private static String fouten(List<Bevinding> bevindingen) {
        List<String> fouten = bevindingen.stream()
                .filter(b -> b.ernst() == Ernst.FOUT)
                .map(b -> b.regelcode() + " " + b.toelichting())
                .toList();
        return fouten.isEmpty() ? GEEN_FOUTEN : String.join("; ", fouten);
    }

    private static void regels(JsonNode bewijs, List<Regelcode> nu, Verslag verslag) {
        List<String> toen =
                bewijs.path("regels").valueStream().map(JsonNode::asString).toList();
        List<String> heden = nu.stream().map(Regelcode::waarde).toList();
        List<String> erbij = heden.stream().filter(r -> !toen.contains(r)).toList();
        List<String> weg = toen.stream().filter(r -> !heden.contains(r)).toList();
        if (!erbij.isEmpty()) {
            verslag.opmerking("Regels die er toen nog niet waren: " + String.join(", ", erbij) + ".");
        }
        if (!weg.isEmpty()) {
            verslag.opmerking("Regels die er nu niet meer zijn: " + String.join(", ", weg) + ".");
        }
    }
}
