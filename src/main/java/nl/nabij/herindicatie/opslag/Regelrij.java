package nl.nabij.herindicatie.opslag;

import java.math.BigDecimal;
import java.util.List;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.indicatie.WatAls.Regelverschil;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A line as JSON by stable names, and back to exactly the same. */
@Component
class Regelrij {

    private final JsonMapper json;

    Regelrij(JsonMapper json) {
        this.json = json;
    }

    private record Rij(
            String zaak,
            String beschikking,
            String aanbieder,
            int minutenNu,
            @Nullable Integer minutenDan,
            @Nullable String jaarNu,
            @Nullable String jaarDan,
            List<Activiteit> activiteiten,
            String reden) {}

    private record Activiteit(String code, String onderdeel, String nu, String dan) {}

    String schrijf(List<Geraakt> regels) {
        return json.writeValueAsString(regels.stream().map(Regelrij::rij).toList());
    }

    Geraakt lees(String tekst) {
        Rij rij = json.readValue(tekst, Rij.class);
        return new Geraakt(
                Zaaknummer.of(rij.zaak()),
                Beschikkingnummer.of(rij.beschikking()),
                rij.aanbieder(),
                rij.minutenNu(),
                rij.minutenDan(),
                rij.jaarNu() == null ? null : Bedrag.of(rij.jaarNu()),
                rij.jaarDan() == null ? null : Bedrag.of(rij.jaarDan()),
                rij.activiteiten().stream()
                        .map(a -> new Regelverschil(
                                a.code(), a.onderdeel(), new BigDecimal(a.nu()), new BigDecimal(a.dan())))
                        .toList(),
                rij.reden());
    }

    private static Rij rij(Geraakt r) {
        return new Rij(
                r.zaak().waarde(),
                r.beschikking().waarde(),
                r.aanbieder(),
                r.minutenNu(),
                r.minutenDan(),
                r.jaarNu() == null ? null : r.jaarNu().euro().toPlainString(),
                r.jaarDan() == null ? null : r.jaarDan().euro().toPlainString(),
                r.activiteiten().stream()
                        .map(a -> new Activiteit(
                                a.code(),
                                a.onderdeel(),
                                a.nu().toPlainString(),
                                a.dan().toPlainString()))
                        .toList(),
                r.reden());
    }
}
