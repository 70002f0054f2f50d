package nl.nabij.berichten.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Kalenderweken;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.platform.beeld.Balken.Balk;
import nl.nabij.toewijzing.Toewijzing;

/**
 * How much a toewijzing grants, how much of it was claimed and approved, and what is left, over a month or the whole period
 * (iWmo IV077). Hours are counted in minutes.
 *
 * @param toegewezen most that may be claimed over this stretch
 * @param gebruikt approved debits less approved credits
 */
record Ruimte(String naam, String eenheid, long toegewezen, long gebruikt) {

    private static final Productcategorie HUISHOUDEN = Productcategorie.of("01");
    private static final int WEKEN_HUISHOUDEN = 6;

    public long over() {
        return Math.max(0, toegewezen - gebruikt);
    }

    /** Used and left; together what is granted. */
    public List<Balk> balken() {
        return List.of(
                Balk.van("Gedeclareerd en goedgekeurd", BigDecimal.valueOf(gebruikt)),
                Balk.van("Nog over", BigDecimal.valueOf(over())));
    }

    /** Over one calendar month; empty when the toewijzing does not hold in it or has no volume. */
    static Optional<Ruimte> inMaand(Toewijzing t, YearMonth maand, List<BeoordeeldePrestatie> prestaties) {
        Omvang omvang = t.omvang();
        Optional<Periode> stuk = t.periode().doorsnede(Periode.maand(maand));
        if (omvang == null || stuk.isEmpty() || omvang.frequentie() == Frequentie.TOTAAL) {
            return Optional.empty();
        }
        long maximum = maat(omvang.volume(), omvang.eenheid()) * keer(t, omvang, stuk.get());
        long gebruikt = gebruikt(prestaties.stream()
                .filter(p ->
                        YearMonth.from(p.prestatie().productperiode().begin()).equals(maand))
                .toList());
        return Optional.of(new Ruimte("In " + Maand.tekst(maand), eenheid(omvang), maximum, gebruikt));
    }

    /** Over the whole toewijzing; empty without an end or without a volume. */
    static Optional<Ruimte> geheel(Toewijzing t, List<BeoordeeldePrestatie> prestaties) {
        Omvang omvang = t.omvang();
        LocalDate einde = t.periode().einde();
        if (omvang == null || einde == null) {
            return Optional.empty();
        }
        long keer = switch (omvang.frequentie()) {
            case DAG -> ChronoUnit.DAYS.between(t.periode().begin(), einde) + 1;
            case WEEK -> Kalenderweken.aantal(t.periode().begin(), einde);
            case MAAND -> ChronoUnit.MONTHS.between(YearMonth.from(t.periode().begin()), YearMonth.from(einde)) + 1;
            case TOTAAL -> 1;
        };
        return Optional.of(new Ruimte(
                "In de hele periode",
                eenheid(omvang),
                maat(omvang.volume(), omvang.eenheid()) * keer,
                gebruikt(prestaties)));
    }

    private static long keer(Toewijzing t, Omvang omvang, Periode stuk) {
        LocalDate einde = stuk.eindeAlsBekend().orElseThrow();
        return switch (omvang.frequentie()) {
            case DAG -> ChronoUnit.DAYS.between(stuk.begin(), einde) + 1;
            case WEEK -> weken(t, omvang, stuk.begin(), einde);
            case MAAND, TOTAAL -> 1;
        };
    }

    private static long weken(Toewijzing t, Omvang omvang, LocalDate begin, LocalDate einde) {
        if (omvang.eenheid() == Eenheid.EURO || omvang.eenheid() == Eenheid.STUKS_OUTPUT) {
            return Kalenderweken.zondagen(begin, einde);
        }
        return HUISHOUDEN.equals(t.productcategorie()) ? WEKEN_HUISHOUDEN : Kalenderweken.aantal(begin, einde);
    }

    private static long gebruikt(List<BeoordeeldePrestatie> prestaties) {
        return prestaties.stream()
                .filter(BeoordeeldePrestatie::isGoedgekeurd)
                .map(BeoordeeldePrestatie::prestatie)
                .mapToLong(Ruimte::volume)
                .sum();
    }

    private static long volume(Prestatie p) {
        return maat(p.volume(), p.eenheid()) * (p.isCredit() ? -1 : 1);
    }

    private static long maat(long volume, Eenheid eenheid) {
        return eenheid == Eenheid.UUR ? volume * 60 : volume;
    }

    private static String eenheid(Omvang omvang) {
        return omvang.eenheid() == Eenheid.UUR
                ? Eenheid.MINUUT.naam(2)
                : omvang.eenheid() == Eenheid.EURO
                        ? "eurocent"
                        : omvang.eenheid().naam(2);
    }
}
