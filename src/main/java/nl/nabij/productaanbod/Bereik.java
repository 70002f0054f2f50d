package nl.nabij.productaanbod;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.gebied.Lidmaatschap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;

/** One gemeente a row holds for, and the days of it: those of the row and of the membership of the region together. */
record Bereik(Gemeentecode gemeente, Periode periode) {

    static List<Bereik> van(Aanbodlijst lijst, Aanbodregel regel, Gebieden gebieden) {
        if (lijst.niveau().startsWith("gemeente/")) {
            return List.of(
                    new Bereik(Gemeentecode.of(lijst.niveau().substring("gemeente/".length())), regel.periode()));
        }
        List<Bereik> bereik = new ArrayList<>();
        for (Gemeente gemeente : gebieden.alle()) {
            for (Lidmaatschap lid : gebieden.lidmaatschappen(gemeente.code())) {
                if (lijst.niveau().equals("regio/" + lid.regio())
                        && regel.voor(gemeente.code())
                        && (lid.producten().isEmpty() || lid.producten().contains(regel.contract()))) {
                    lid.periode().doorsnede(regel.periode()).ifPresent(p -> bereik.add(new Bereik(gemeente.code(), p)));
                }
            }
        }
        return bereik;
    }
}
