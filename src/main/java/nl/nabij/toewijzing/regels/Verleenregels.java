package nl.nabij.toewijzing.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Kalenderweken;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Toewijzingsregel;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.jspecify.annotations.Nullable;

/** Whether a toewijzing may be granted. Every rule speaks for itself; the answer holds all reasons at once. */
public final class Verleenregels {

    /** Aids and adaptations may overlap (iWmo TR302). */
    private static final Set<String> HULPMIDDELEN = Set.of("11", "12", "13", "14");

    private Verleenregels() {}

    public static List<Bevinding> toets(Verleentoets toets) {
        List<Bevinding> uit = new ArrayList<>();
        Toewijzingsvoorstel voorstel = toets.voorstel();
        beschikking(toets).ifPresent(uit::add);
        product(toets).ifPresent(uit::add);
        contract(voorstel, toets.contract()).ifPresent(uit::add);
        tarief(toets).ifPresent(uit::add);
        periode(toets).ifPresent(uit::add);
        einddatum(voorstel).ifPresent(uit::add);
        eenheid(voorstel, toets.product()).ifPresent(uit::add);
        omvang(toets).ifPresent(uit::add);
        stapeling(toets).ifPresent(uit::add);
        pgb(toets).ifPresent(uit::add);
        return uit;
    }

    private static Optional<Bevinding> pgb(Verleentoets toets) {
        Product product = toets.product();
        Toewijzingsvoorstel voorstel = toets.voorstel();
        return OP043GeenToewijzingNaastPgb.toewijzing(
                product == null ? null : product.categorie(), voorstel.productcode(), voorstel.periode(), toets.pgbs());
    }

    private static Optional<Bevinding> beschikking(Verleentoets toets) {
        return fout(
                !toets.beschikking().toegekend(),
                Toewijzingsregel.NB701,
                "In deze beschikking is geen hulp toegekend. U kunt geen toewijzing maken.");
    }

    private static Optional<Bevinding> product(Verleentoets toets) {
        Product product = toets.product();
        LocalDate begin = toets.voorstel().periode().begin();
        boolean past = product != null
                && product.periode().bevat(begin)
                && (toets.toekenning() != null || !toets.beschikking().toegekend());
        return fout(
                !past,
                "TR381",
                "Product " + toets.voorstel().productcode() + " hoort op " + Tekst.datum(begin)
                        + " niet bij de soort hulp uit de beschikking. Kies een ander product.",
                "iWmo TR381");
    }

    private static Optional<Bevinding> contract(Toewijzingsvoorstel voorstel, @Nullable Contract contract) {
        if (contract == null) {
            return fout(
                    true,
                    Toewijzingsregel.NB703,
                    "Deze aanbieder heeft op " + Tekst.datum(voorstel.periode().begin())
                            + " geen contract voor dit product. Kies een andere aanbieder of een andere begindatum.");
        }
        return fout(
                !omvat(contract.periode(), voorstel.periode()),
                Toewijzingsregel.NB703,
                "De toewijzing loopt langer dan het contract met deze aanbieder"
                        + contract.periode()
                                .eindeAlsBekend()
                                .map(d -> " (tot en met " + Tekst.datum(d) + ")")
                                .orElse("")
                        + ". Kies een eerdere einddatum.");
    }

    private static Optional<Bevinding> tarief(Verleentoets toets) {
        LocalDate begin = toets.voorstel().periode().begin();
        return fout(
                toets.tarief() == null,
                Toewijzingsregel.NB704,
                "Er is geen tarief afgesproken voor product " + toets.voorstel().productcode() + " op "
                        + Tekst.datum(begin) + ". Vraag de contractbeheerder om het tarief vast te leggen.");
    }

    private static Optional<Bevinding> periode(Verleentoets toets) {
        Periode periode = toets.voorstel().periode();
        Toekenning toekenning = toets.toekenning();
        Periode besloten = toekenning == null ? null : toekenning.periode();
        return fout(
                besloten != null && !omvat(besloten, periode),
                Toewijzingsregel.NB705,
                besloten == null
                        ? "Geen periode."
                        : "De toewijzing valt niet binnen de periode van de beschikking (vanaf "
                                + Tekst.datum(besloten.begin())
                                + besloten.eindeAlsBekend()
                                        .map(d -> " tot en met " + Tekst.datum(d))
                                        .orElse("") + ").");
    }

    /** The variants of iWmo: with a weekly volume the end date is mandatory. */
    private static Optional<Bevinding> einddatum(Toewijzingsvoorstel voorstel) {
        return fout(
                voorstel.omvang().frequentie() == Frequentie.WEEK
                        && voorstel.periode().einde() == null,
                Toewijzingsregel.NB706,
                "Vul een einddatum in. Bij hulp per week is een einddatum verplicht.");
    }

    private static Optional<Bevinding> eenheid(Toewijzingsvoorstel voorstel, @Nullable Product product) {
        return fout(
                product != null && product.eenheid() != voorstel.omvang().eenheid(),
                Toewijzingsregel.NB708,
                "Dit product wordt niet toegewezen in "
                        + voorstel.omvang().eenheid().naam(2)
                        + (product == null
                                ? ""
                                : " maar in " + product.eenheid().naam(2)) + ".");
    }

    private static Optional<Bevinding> omvang(Verleentoets toets) {
        Toekenning toekenning = toets.toekenning();
        if (toekenning == null) {
            return Optional.empty();
        }
        Omvang besloten = toekenning.omvang();
        Toewijzingsvoorstel voorstel = toets.voorstel();
        boolean gelijk = zelfdeMaat(besloten, voorstel.omvang())
                && toets.opToekenning().stream().allMatch(t -> t.omvang() == null || zelfdeMaat(besloten, t.omvang()));
        long gevraagd = maat(gelijk, voorstel.omvang(), voorstel.periode());
        long elders = toets.opToekenning().stream()
                .filter(t -> besloten.frequentie() == Frequentie.TOTAAL
                        || t.periode().overlapt(voorstel.periode()))
                .mapToLong(t -> t.omvang() == null ? 0 : maat(gelijk, t.omvang(), t.periode()))
                .sum();
        long ruimte = maat(gelijk, besloten, voorstel.periode());
        return fout(
                gevraagd < 0 || ruimte < 0 || elders + gevraagd > ruimte,
                Toewijzingsregel.NB707,
                "U wijst meer toe dan de beschikking toestaat. Besloten is " + besloten + "; in deze periode is al "
                        + elders + " toegewezen.");
    }

    private static boolean zelfdeMaat(Omvang een, Omvang ander) {
        return een.eenheid() == ander.eenheid() && een.frequentie() == ander.frequentie();
    }

    /** The volume itself when all are in one unit and frequency, otherwise per week. */
    private static long maat(boolean gelijk, Omvang omvang, Periode periode) {
        return gelijk ? omvang.volume() : perWeek(omvang, periode);
    }

    /** Minutes per week, or volume per week for other units; -1 when it cannot be compared. */
    private static long perWeek(Omvang omvang, Periode periode) {
        long factor = omvang.eenheid() == Eenheid.UUR ? 60 : 1;
        LocalDate einde = periode.einde();
        return switch (omvang.frequentie()) {
            case DAG -> 7 * factor * omvang.volume();
            case WEEK -> factor * omvang.volume();
            case MAAND -> -1;
            case TOTAAL ->
                einde == null
                        ? -1
                        : Math.ceilDiv(factor * omvang.volume(), Kalenderweken.aantal(periode.begin(), einde));
        };
    }

    private static Optional<Bevinding> stapeling(Verleentoets toets) {
        Toewijzingsvoorstel voorstel = toets.voorstel();
        Product product = toets.product();
        boolean hulpmiddel =
                product != null && HULPMIDDELEN.contains(product.categorie().waarde());
        return toets.bekend().stream()
                .filter(t -> !hulpmiddel
                        && t.aanbieder().equals(voorstel.aanbieder())
                        && Objects.equals(t.productcode(), voorstel.productcode())
                        && t.periode().overlapt(voorstel.periode()))
                .findFirst()
                .flatMap(t -> fout(
                        true,
                        "TR302",
                        "Deze inwoner heeft dit product al bij deze aanbieder in dezelfde periode (toewijzing "
                                + t.nummer() + "). Beëindig die eerst of kies een andere periode.",
                        "iWmo TR302, OP347"));
    }

    private static boolean omvat(Periode buiten, Periode binnen) {
        LocalDate einde = buiten.einde();
        LocalDate binneneinde = binnen.einde();
        return !binnen.begin().isBefore(buiten.begin())
                && (einde == null || (binneneinde != null && !binneneinde.isAfter(einde)));
    }

    private static Optional<Bevinding> fout(boolean waar, Toewijzingsregel regel, String tekst) {
        return waar ? Optional.of(regel.fout(tekst)) : Optional.empty();
    }

    private static Optional<Bevinding> fout(boolean waar, String code, String tekst, String bron) {
        return waar ? Optional.of(Bevinding.fout(code, tekst, bron)) : Optional.empty();
    }
}
