package nl.nabij.proefregio;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.declaratie.DebetCredit;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Kalenderweken;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tarief;

/** The lines an aanbieder rightly claims on a toewijzing: within what was granted, at the price agreed. */
final class Declaratieregels {

    private static final int GECORRIGEERD = 2;

    private final Opdracht opdracht;
    private final Prijslijst prijzen;

    Declaratieregels(Opdracht opdracht) {
        this.opdracht = opdracht;
        this.prijzen = new Prijslijst(opdracht);
    }

    /** All lines of a client at an aanbieder in the declaratie over this month; corrections of the month before go first. */
    List<Prestatie> regels(Proefclient client, int aanbieder, YearMonth maand) {
        List<Prestatie> regels = new ArrayList<>();
        for (Proeftoewijzing t : client.bij(aanbieder)) {
            if (opdracht.ineens()) {
                opdracht.alleMaanden().forEach(m -> voegToe(regels, client, t, m));
                continue;
            }
            if (maand.isAfter(opdracht.eerste()) && isGecorrigeerd(t, maand.minusMonths(1))) {
                corrigeer(regels, client, t, maand.minusMonths(1));
            }
            voegToe(regels, client, t, maand);
        }
        return regels;
    }

    private void voegToe(List<Prestatie> regels, Proefclient client, Proeftoewijzing t, YearMonth maand) {
        long volume = volume(t, maand);
        if (volume > 0) {
            regels.add(debet(client.bsn(), t, maand, volume));
        }
    }

    /** Takes the line over that month back and claims it anew, a little lower. */
    private void corrigeer(List<Prestatie> regels, Proefclient client, Proeftoewijzing t, YearMonth maand) {
        long volume = volume(t, maand);
        if (volume > 1) {
            Prestatie eerst = debet(client.bsn(), t, maand, volume);
            regels.add(Prestatiebouwer.credit(eerst, "C" + eerst.referentie()));
            regels.add(
                    Prestatiebouwer.metReferentie(debet(client.bsn(), t, maand, volume - 1), "H" + eerst.referentie()));
        }
    }

    private boolean isGecorrigeerd(Proeftoewijzing t, YearMonth maand) {
        return Kans.van(
                        opdracht.zaad(),
                        "correctie " + maand,
                        Long.parseLong(t.nummer().waarde()))
                .procent(GECORRIGEERD);
    }

    /** One debit over the whole productperiode of this month. */
    Prestatie debet(Bsn bsn, Proeftoewijzing t, YearMonth maand, long volume) {
        Periode periode = productperiode(t, maand);
        Eenheid eenheid = t.variant().declaratieEenheid();
        Tarief tarief = prijzen.tarief(t.variant(), t.aanbieder(), periode.begin());
        boolean euro = eenheid == Eenheid.EURO;
        return new Prestatie(
                bsn,
                "%s%02d%02d".formatted(t.nummer(), maand.getYear() % 100, maand.getMonthValue()),
                null,
                t.nummer(),
                t.variant().categorie(),
                t.variant().productcode(),
                periode,
                volume,
                eenheid,
                euro ? null : Prijslijst.opPrestatie(tarief, eenheid),
                euro ? Bedrag.ofCenten(volume) : tarief.voor(volume, eenheid),
                DebetCredit.DEBET);
    }

    /** The part of the month inside the toewijzing. @throws IllegalArgumentException when there is none */
    static Periode productperiode(Proeftoewijzing t, YearMonth maand) {
        LocalDate einde = t.periode().eindeAlsBekend().orElse(LocalDate.MAX);
        LocalDate van = t.begin().isAfter(maand.atDay(1)) ? t.begin() : maand.atDay(1);
        LocalDate tot = einde.isBefore(maand.atEndOfMonth()) ? einde : maand.atEndOfMonth();
        return Periode.vanTot(van, tot);
    }

    /** Delivered in this month, in the unit of the claim: a little under what was granted; 0 when there was no support. */
    static long volume(Proeftoewijzing t, YearMonth maand) {
        LocalDate einde = t.periode().eindeAlsBekend().orElse(LocalDate.MAX);
        if (t.begin().isAfter(maand.atEndOfMonth()) || einde.isBefore(maand.atDay(1))) {
            return 0;
        }
        Periode periode = productperiode(t, maand);
        long dagen = dagen(periode);
        Omvang omvang = t.omvang();
        if (omvang == null) {
            return t.variant() == Variant.TRAJECT ? 180 : 2;
        }
        long factor = t.variant().declaratieEenheid() == omvang.eenheid() ? 1 : 60;
        return factor
                * switch (omvang.frequentie()) {
                    case DAG -> omvang.volume() * dagen;
                    case WEEK ->
                        omvang.volume() * (omvang.eenheid() == Eenheid.EURO ? outputweken(t, periode) : dagen / 7);
                    case MAAND -> dagen < 8 && omvang.volume() > 1 ? omvang.volume() / 2 : omvang.volume();
                    case TOTAAL -> 1;
                };
    }

    private static long dagen(Periode periode) {
        return ChronoUnit.DAYS.between(periode.begin(), periode.eindeAlsBekend().orElseThrow()) + 1;
    }

    /** Sundays in the periode, and the broken last week with the last Sunday of the toewijzing (iWmo IV076). */
    private static long outputweken(Proeftoewijzing t, Periode periode) {
        LocalDate tot = periode.eindeAlsBekend().orElseThrow();
        LocalDate einde = t.periode().eindeAlsBekend().orElseThrow();
        LocalDate zondag = einde.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        boolean laatste =
                einde.getDayOfWeek() != DayOfWeek.SUNDAY && !zondag.isBefore(periode.begin()) && !zondag.isAfter(tot);
        return Kalenderweken.zondagen(periode.begin(), tot) + (laatste ? 1 : 0);
    }
}
