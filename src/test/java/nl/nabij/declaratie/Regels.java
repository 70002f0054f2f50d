package nl.nabij.declaratie;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;

/** Changes one thing of a line, and reads outcomes. */
final class Regels {

    private Regels() {}

    /** Rule codes per line of the besluit, in order of the message; only lines that were refused. */
    static List<List<String>> codes(Declaratiebesluit besluit) {
        return DeclaratieFixture.clienten(besluit).stream()
                .flatMap(c -> c.prestaties().stream())
                .map(p -> p.afkeur().stream().map(a -> a.regelcode().waarde()).toList())
                .toList();
    }

    static UnaryOperator<Prestatie> periode(Periode x) {
        return p -> kopie(
                p,
                p.toewijzing(),
                p.productcategorie(),
                p.productcode(),
                x,
                p.volume(),
                p.eenheid(),
                p.tarief(),
                p.bedrag());
    }

    static UnaryOperator<Prestatie> toewijzing(String x) {
        return p -> kopie(
                p,
                Toewijzingnummer.of(x),
                p.productcategorie(),
                p.productcode(),
                p.productperiode(),
                p.volume(),
                p.eenheid(),
                p.tarief(),
                p.bedrag());
    }

    static UnaryOperator<Prestatie> categorie(String x) {
        return p -> kopie(
                p,
                p.toewijzing(),
                x,
                p.productcode(),
                p.productperiode(),
                p.volume(),
                p.eenheid(),
                p.tarief(),
                p.bedrag());
    }

    static UnaryOperator<Prestatie> product(String x) {
        return p -> kopie(
                p,
                p.toewijzing(),
                p.productcategorie(),
                x,
                p.productperiode(),
                p.volume(),
                p.eenheid(),
                p.tarief(),
                p.bedrag());
    }

    static UnaryOperator<Prestatie> eenheid(Eenheid x) {
        return p -> kopie(
                p,
                p.toewijzing(),
                p.productcategorie(),
                p.productcode(),
                p.productperiode(),
                p.volume(),
                x,
                p.tarief(),
                p.bedrag());
    }

    static UnaryOperator<Prestatie> geld(String tarief, String bedrag) {
        return p -> kopie(
                p,
                p.toewijzing(),
                p.productcategorie(),
                p.productcode(),
                p.productperiode(),
                p.volume(),
                p.eenheid(),
                Bedrag.of(tarief),
                Bedrag.of(bedrag));
    }

    static UnaryOperator<Prestatie> bedrag(String bedrag) {
        return p -> kopie(
                p,
                p.toewijzing(),
                p.productcategorie(),
                p.productcode(),
                p.productperiode(),
                p.volume(),
                p.eenheid(),
                p.tarief(),
                Bedrag.of(bedrag));
    }

    private static Prestatie kopie(
            Prestatie p,
            Toewijzingnummer t,
            String categorie,
            String product,
            Periode periode,
            long volume,
            Eenheid eenheid,
            @org.jspecify.annotations.Nullable Bedrag tarief,
            Bedrag bedrag) {
        return new Prestatie(
                p.bsn(),
                p.referentie(),
                p.vorigeReferentie(),
                t,
                categorie,
                product,
                periode,
                volume,
                eenheid,
                tarief,
                bedrag,
                p.richting());
    }
}
