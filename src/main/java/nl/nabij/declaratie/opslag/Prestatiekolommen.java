package nl.nabij.declaratie.opslag;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.nabij.declaratie.Prestatie;

/** Lines as one array per column, so that one statement adds many. */
record Prestatiekolommen(List<Prestatie> prestaties) {

    static Prestatiekolommen of(List<Prestatie> prestaties) {
        return new Prestatiekolommen(prestaties);
    }

    Map<String, Object> params() {
        return Map.ofEntries(
                text("bsn", p -> p.bsn().waarde()),
                text("referentie", Prestatie::referentie),
                text("vorige", p -> Objects.requireNonNullElse(p.vorigeReferentie(), "")),
                kolom("toewijzing", p -> Integer.valueOf(p.toewijzing().waarde()), Integer[]::new),
                text("categorie", Prestatie::productcategorie),
                text("product", Prestatie::productcode),
                text("begin", p -> p.productperiode().begin().toString()),
                text("einde", p -> String.valueOf(p.productperiode().einde())),
                kolom("volume", Prestatie::volume, Long[]::new),
                text("eenheid", p -> p.eenheid().code()),
                kolom("tarief", p -> p.tarief() == null ? -1L : p.tarief().centen(), Long[]::new),
                kolom("bedrag", p -> p.bedrag().centen(), Long[]::new),
                kolom("credit", Prestatie::isCredit, Boolean[]::new));
    }

    private Map.Entry<String, Object> text(String naam, Function<Prestatie, String> waarde) {
        return kolom(naam, waarde, String[]::new);
    }

    private <T> Map.Entry<String, Object> kolom(String naam, Function<Prestatie, T> waarde, IntFunction<T[]> maak) {
        return Map.entry(naam, prestaties.stream().map(waarde).toArray(maak));
    }
}
