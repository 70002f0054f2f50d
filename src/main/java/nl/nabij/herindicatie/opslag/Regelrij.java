package nl.nabij.herindicatie.opslag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.herindicatie.Productverschil;
import nl.nabij.indicatie.WatAls.Regelverschil;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
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
            @Nullable List<Product> producten,
            String reden) {}

    private record Product(
            String product,
            String naam,
            String aanbieder,
            String wijze,
            String wordt,
            Hoeveel nu,
            @Nullable Hoeveel dan,
            @Nullable String eindeNu,
            @Nullable String eindeDan,
            @Nullable String jaarNu,
            @Nullable String jaarDan,
            String reden) {}

    /** Codes of iWmo. */
    private record Hoeveel(long volume, String eenheid, String frequentie) {}

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
                rij.producten() == null
                        ? List.of()
                        : rij.producten().stream().map(Regelrij::product).toList(),
                rij.reden());
    }

    private static Productverschil product(Product p) {
        return new Productverschil(
                p.product(),
                p.naam(),
                p.aanbieder(),
                Productverschil.Wijze.valueOf(p.wijze()),
                p.wordt(),
                omvang(p.nu()),
                p.dan() == null ? null : omvang(p.dan()),
                p.eindeNu() == null ? null : LocalDate.parse(p.eindeNu()),
                p.eindeDan() == null ? null : LocalDate.parse(p.eindeDan()),
                p.jaarNu() == null ? null : Bedrag.of(p.jaarNu()),
                p.jaarDan() == null ? null : Bedrag.of(p.jaarDan()),
                p.reden());
    }

    private static Omvang omvang(Hoeveel h) {
        return new Omvang(h.volume(), Eenheid.vanCode(h.eenheid()), Frequentie.vanCode(h.frequentie()));
    }

    private static Product product(Productverschil p) {
        return new Product(
                p.product(),
                p.naam(),
                p.aanbieder(),
                p.wijze().name(),
                p.wordt(),
                hoeveel(p.nu()),
                p.dan() == null ? null : hoeveel(p.dan()),
                p.eindeNu() == null ? null : p.eindeNu().toString(),
                p.eindeDan() == null ? null : p.eindeDan().toString(),
                p.jaarNu() == null ? null : p.jaarNu().euro().toPlainString(),
                p.jaarDan() == null ? null : p.jaarDan().euro().toPlainString(),
                p.reden());
    }

    private static Hoeveel hoeveel(Omvang o) {
        return new Hoeveel(o.volume(), o.eenheid().code(), o.frequentie().code());
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
                r.producten().stream().map(Regelrij::product).toList(),
                r.reden());
    }
}
