package nl.nabij.verzoek.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.contract.Product;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekbericht;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a request is judged.
 *
 * @param bekend toewijzingen of this person that went to this aanbieder and were not removed; nothing it cannot see (iWmo OP095)
 * @param gebruikt references that this aanbieder used before
 * @param onderhanden whether a request of this aanbieder for this person waits for its answer
 * @param producten the product list, by code
 */
public record Verzoekfeiten(
        Verzoekbericht bericht,
        List<Toewijzing> bekend,
        Set<String> gebruikt,
        boolean onderhanden,
        Map<String, Product> producten,
        LocalDate vandaag) {

    public Verzoekfeiten {
        bekend = List.copyOf(bekend);
        gebruikt = Set.copyOf(gebruikt);
        producten = Map.copyOf(producten);
    }

    /** What somebody gets or asks, to compare. Categories 11 to 14 may overlap. */
    record Zorg(@Nullable String categorie, @Nullable String code, Periode periode) {

        boolean botst(Zorg ander) {
            return !isHulpmiddel() && !ander.isHulpmiddel() && periode.overlapt(ander.periode) && isZelfde(ander);
        }

        private boolean isZelfde(Zorg ander) {
            if (categorie == null || ander.categorie == null) {
                return true;
            }
            boolean zelfdeCode = code == null || ander.code == null || code.equals(ander.code);
            return categorie.equals(ander.categorie) && zelfdeCode;
        }

        private boolean isHulpmiddel() {
            return categorie != null && categorie.compareTo("11") >= 0 && categorie.compareTo("14") <= 0;
        }
    }

    Optional<Toewijzing> toewijzing(Toewijzingnummer nummer) {
        return bekend.stream().filter(t -> t.nummer().equals(nummer)).findFirst();
    }

    /** The toewijzing under this number when it held on the date of the message or later. */
    Optional<Toewijzing> actueel(Toewijzingnummer nummer) {
        return toewijzing(nummer).filter(t -> isActueel(t, bericht.dagtekening()));
    }

    static boolean isActueel(Toewijzing t, LocalDate dag) {
        LocalDate einde = t.periode().einde();
        return einde == null || !einde.isBefore(dag);
    }

    /** The support as it would be; empty when it names no known toewijzing or its days are in the wrong order. */
    Optional<Zorg> zorg(Gevraagd gevraagd) {
        return switch (gevraagd) {
            case Gevraagd.Nieuw n -> Optional.of(new Zorg(n.categorie(), n.code(), n.periode()));
            case Gevraagd.Ongewijzigd o -> toewijzing(o.nummer()).map(t -> zorg(t, t.periode()));
            case Gevraagd.Gewijzigd g ->
                toewijzing(g.nummer()).flatMap(t -> periode(g, t).map(p -> zorg(t, p)));
        };
    }

    private static Optional<Periode> periode(Gevraagd.Gewijzigd g, Toewijzing t) {
        LocalDate einde = g.einde() == null ? t.periode().einde() : g.einde();
        return einde != null && einde.isBefore(g.ingang())
                ? Optional.empty()
                : Optional.of(Periode.vanTot(g.ingang(), einde));
    }

    private static Zorg zorg(Toewijzing t, Periode periode) {
        return new Zorg(
                t.productcategorie() == null ? null : t.productcategorie().waarde(),
                t.productcode() == null ? null : t.productcode().waarde(),
                periode);
    }
}
