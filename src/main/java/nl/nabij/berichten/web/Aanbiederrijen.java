package nl.nabij.berichten.web;

import nl.nabij.berichten.verkeer.Clientnamen;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.stereotype.Component;

/** Toewijzingen as an aanbieder reads them: in words, with the name it got in the 301. */
@Component
class Aanbiederrijen {

    private final Gebieden gebieden;
    private final Contracten contracten;
    private final Clientnamen namen;

    Aanbiederrijen(Gebieden gebieden, Contracten contracten, Clientnamen namen) {
        this.gebieden = gebieden;
        this.contracten = contracten;
        this.namen = namen;
    }

    /** A toewijzing as a row; {@code naam} is empty when the aanbieder got none, and the BSN is masked. */
    record Rij(
            String gemeentecode,
            String gemeente,
            String nummer,
            String naam,
            String client,
            String product,
            String omvang,
            String periode,
            String stand) {}

    Rij rij(Toewijzing t) {
        String einde = t.periode()
                .eindeAlsBekend()
                .map(d -> " tot en met " + Tekst.datum(d))
                .orElse("");
        return new Rij(
                t.gemeente().waarde(),
                gebieden.find(t.gemeente())
                        .map(Gemeente::naam)
                        .orElse(t.gemeente().waarde()),
                t.nummer().waarde(),
                namen.bekendBijAanbieder(t).orElse(""),
                t.bsn().gemaskeerd(),
                product(t),
                t.omvang() == null
                        ? (t.budget() == null ? "zonder vaste omvang" : "budget van " + t.budget())
                        : t.omvang().toString(),
                Tekst.datum(t.periode().begin()) + einde,
                t.isVerwijderd() ? "Verwijderd" : "");
    }

    private String product(Toewijzing t) {
        if (t.productcode() == null) {
            return "hele categorie";
        }
        return contracten
                .product(t.productcode())
                .map(Product::naam)
                .map(naam -> naam + " (" + t.productcode() + ")")
                .orElse(t.productcode().waarde());
    }
}
