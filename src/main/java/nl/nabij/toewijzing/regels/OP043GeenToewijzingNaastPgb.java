package nl.nabij.toewijzing.regels;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Pgb;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/** Beside a pgb no toewijzing runs for the same product; it ends at the latest on the day before (iWmo OP043). */
public final class OP043GeenToewijzingNaastPgb {

    private OP043GeenToewijzingNaastPgb() {}

    /** A toewijzing that is wished, beside the pgbs that hold. */
    public static Optional<Bevinding> toewijzing(
            @Nullable Productcategorie categorie, Productcode product, Periode periode, List<Pgb> pgbs) {
        return pgbs.stream()
                .filter(p -> p.isVoor(categorie, product) && p.periode().overlapt(periode))
                .findFirst()
                .map(p -> fout("Deze inwoner heeft voor deze hulp een pgb, " + dagen(p.periode()) + " (besluit "
                        + p.besluit() + "). Kies een periode daarbuiten, of beëindig eerst het pgb."));
    }

    /** A pgb that is wished, beside the toewijzingen of the same client that were not removed. */
    public static List<Bevinding> pgb(Pgb pgb, List<Toewijzing> toewijzingen) {
        return toewijzingen.stream()
                .filter(t -> pgb.isVoor(t.productcategorie(), t.productcode())
                        && pgb.periode().overlapt(t.periode()))
                .map(t -> fout("Toewijzing " + t.nummer() + " loopt " + dagen(t.periode())
                        + " en is voor dezelfde hulp. Laat haar eerst uiterlijk eindigen op "
                        + Tekst.datum(pgb.periode().begin().minusDays(1)) + "."))
                .toList();
    }

    private static String dagen(Periode periode) {
        return "vanaf " + Tekst.datum(periode.begin())
                + periode.eindeAlsBekend()
                        .map(d -> " tot en met " + Tekst.datum(d))
                        .orElse("");
    }

    private static Bevinding fout(String tekst) {
        return Bevinding.fout("OP043", tekst, "iWmo OP043");
    }
}
