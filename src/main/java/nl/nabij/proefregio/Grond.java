package nl.nabij.proefregio;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.nabij.berichten.Proefdeclaratie;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;

/** A resident to sow one error on: nobody else is touched by it. */
final class Grond {

    private final Opdracht opdracht;
    private final Bevolking bevolking;
    private final Declaratieregels declaratieregels;
    private final int nummer;
    private final List<Proeftoewijzing> toewijzingen = new ArrayList<>();

    Grond(Opdracht opdracht, Bevolking bevolking, int nummer) {
        this.opdracht = opdracht;
        this.bevolking = bevolking;
        this.declaratieregels = new Declaratieregels(opdracht);
        this.nummer = nummer;
    }

    int nummer() {
        return nummer;
    }

    YearMonth maand() {
        return opdracht.laatste();
    }

    int aanbieder() {
        return bevolking.hoofdaanbieder(nummer);
    }

    Gemeentecode gemeente() {
        return bevolking.gemeente(nummer);
    }

    Proefclient client() {
        return bevolking.persoon(nummer, toewijzingen);
    }

    /** From half a year before the latest month to half a year after it. */
    Proeftoewijzing ruim(Variant variant) {
        return van(
                variant,
                Periode.vanTot(
                        maand().minusMonths(6).atDay(1), maand().plusMonths(6).atEndOfMonth()));
    }

    Proeftoewijzing van(Variant variant, Periode periode) {
        Kans kans = Kans.van(opdracht.zaad(), "grond", nummer);
        Proeftoewijzing t = bevolking.toewijzing(nummer, toewijzingen.size(), aanbieder(), variant, periode, kans);
        toewijzingen.add(t);
        return t;
    }

    /** The one that was made first. */
    Proeftoewijzing toewijzing() {
        return toewijzingen.getFirst();
    }

    /** A toewijzing that was removed on its first day (reason 13). */
    Proeftoewijzing verwijderd(Variant variant) {
        Proeftoewijzing t = van(variant, Periode.vanTot(maand().atDay(5), maand().atDay(5)));
        Proeftoewijzing weg =
                new Proeftoewijzing(t.aanbieder(), t.nummer(), t.variant(), t.omvang(), t.budget(), t.periode(), "13");
        toewijzingen.set(toewijzingen.size() - 1, weg);
        return weg;
    }

    /** A right line over this month. */
    Prestatie goed(Proeftoewijzing t, YearMonth maand) {
        return goed(t, maand, Math.max(1, Declaratieregels.volume(t, maand)));
    }

    Prestatie goed(Proeftoewijzing t, YearMonth maand, long volume) {
        return declaratieregels.debet(Bsn.of(Proefdeclaratie.bsn(nummer)), t, maand, volume);
    }

    /** A line over the latest month with something changed. */
    Prestatie anders(Proeftoewijzing t, Consumer<Prestatiebouwer> wijziging) {
        Prestatiebouwer bouwer = new Prestatiebouwer(goed(t, maand()));
        wijziging.accept(bouwer);
        return bouwer.maak();
    }
}
