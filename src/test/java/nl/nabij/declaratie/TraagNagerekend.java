package nl.nabij.declaratie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Toewijzing;

/** The volume rules once more, slowly: walks over every single day and counts. Written from IV076 to IV078, not from the SQL. */
final class TraagNagerekend {

    private final Toewijzing toewijzing;
    private long gebruikt;

    TraagNagerekend(Toewijzing toewijzing) {
        this.toewijzing = toewijzing;
    }

    private Omvang omvang() {
        return Objects.requireNonNull(toewijzing.omvang());
    }

    /** In minutes where hours were granted. */
    static long maat(long volume, Eenheid eenheid) {
        return eenheid == Eenheid.UUR ? volume * 60 : volume;
    }

    private static List<LocalDate> dagen(Periode periode) {
        List<LocalDate> uit = new ArrayList<>();
        for (LocalDate d = periode.begin(); !d.isAfter(periode.eindeAlsBekend().orElseThrow()); d = d.plusDays(1)) {
            uit.add(d);
        }
        return uit;
    }

    private static long weken(Periode periode) {
        return dagen(periode).stream()
                .map(d -> d.get(IsoFields.WEEK_BASED_YEAR) + "-" + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .distinct()
                .count();
    }

    /** The weeks whose Sunday lies in the periode; the broken last week goes with the last Sunday, or with the first day. */
    private long outputweken(Periode periode) {
        List<LocalDate> alle = dagen(toewijzing.periode());
        List<LocalDate> zondagen =
                alle.stream().filter(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY).toList();
        long weken = zondagen.stream().filter(periode::bevat).count();
        boolean gebroken = alle.getLast().getDayOfWeek() != DayOfWeek.SUNDAY;
        LocalDate plaats = zondagen.isEmpty() ? alle.getFirst() : zondagen.getLast();
        return weken + (gebroken && periode.bevat(plaats) ? 1 : 0);
    }

    private boolean isOutput() {
        return omvang().eenheid() == Eenheid.STUKS_OUTPUT || omvang().eenheid() == Eenheid.EURO;
    }

    long maandMaximum(Periode periode) {
        long aantal = switch (omvang().frequentie()) {
            case DAG -> dagen(periode).size();
            case WEEK -> {
                boolean huishouden = "01".equals(String.valueOf(toewijzing.productcategorie())) && !isOutput();
                yield huishouden ? 6 : isOutput() ? outputweken(periode) : weken(periode);
            }
            case MAAND, TOTAAL -> 1;
        };
        return aantal * maat(omvang().volume(), omvang().eenheid());
    }

    long totaalMaximum() {
        long aantal = switch (omvang().frequentie()) {
            case DAG -> dagen(toewijzing.periode()).size();
            case WEEK -> weken(toewijzing.periode());
            case MAAND ->
                dagen(toewijzing.periode()).stream()
                        .map(YearMonth::from)
                        .distinct()
                        .count();
            case TOTAAL -> 1;
        };
        return aantal * maat(omvang().volume(), omvang().eenheid());
    }

    /** Rules that refuse this debit, after all that came before; takes room when none does. */
    List<String> debet(Prestatie p) {
        long maat = maat(p.volume(), p.eenheid());
        List<String> uit = new ArrayList<>();
        if (maat > maandMaximum(p.productperiode())) {
            uit.add("TR321");
        }
        if (maat > 0 && gebruikt + maat > totaalMaximum()) {
            uit.add("TR322");
        }
        if (uit.isEmpty()) {
            gebruikt += maat;
        }
        return uit;
    }

    void credit(Prestatie p) {
        gebruikt -= maat(p.volume(), p.eenheid());
    }

    static boolean isGeldig(Eenheid eenheid, Frequentie frequentie) {
        return frequentie != Frequentie.DAG || (eenheid != Eenheid.DAGDEEL && eenheid != Eenheid.EURO);
    }
}
