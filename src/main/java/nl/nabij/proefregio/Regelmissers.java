package nl.nabij.proefregio;

import static nl.nabij.proefregio.Regelmisser.fout;
import static nl.nabij.proefregio.Regelmisser.goed;

import java.util.List;
import java.util.Objects;
import nl.nabij.berichten.Proefdeclaratie;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.proefregio.Regelmisser.Fase;
import nl.nabij.proefregio.Regelmisser.Zaairegel;

/** An error on a line for every rule that judges lines (iWmo 3.2, level 3 and 4 on the WMO323). */
final class Regelmissers {

    /** No toewijzing of the made-up region has it. */
    private static final Toewijzingnummer ONBEKEND = Toewijzingnummer.of("499999999");

    private static final int BSN_ZONDER_TOEWIJZING = 4_500_000;

    static final List<Regelmisser> ALLE = List.of(
            new Regelmisser(
                    "TR304",
                    g -> fout(
                            g.anders(
                                    g.ruim(Variant.HULP),
                                    p -> p.bsn = Bsn.of(Proefdeclaratie.bsn(
                                            BSN_ZONDER_TOEWIJZING - g.client().nummer()))),
                            "TR304")),
            new Regelmisser("TR307", Regelmissers::teVroeg),
            new Regelmisser("TR308", Regelmissers::teLaat),
            new Regelmisser("TR314", Regelmissers::referentieTweeKeer),
            new Regelmisser("TR319", Regelmissers::naDeDeclaratiemaand),
            new Regelmisser("TR321", Regelmissers::teVeelInDeMaand),
            new Regelmisser("TR322", Regelmissers::teVeelInTotaal),
            new Regelmisser(
                    "TR323",
                    g -> fout(
                            Prestatiebouwer.credit(
                                    Prestatiebouwer.metReferentie(
                                            g.goed(g.ruim(Variant.HULP), g.maand()),
                                            "X" + g.client().nummer()),
                                    "C" + g.client().nummer()),
                            "TR323")),
            new Regelmisser("TR338", g -> fout(g.anders(g.ruim(Variant.HULP), p -> p.toewijzing = ONBEKEND), "TR338")),
            new Regelmisser(
                    "TR339", g -> fout(g.anders(g.ruim(Variant.HULP), p -> p.categorie = "02"), "TR339", "TR381")),
            new Regelmisser("TR340", Regelmissers::anderProduct),
            new Regelmisser(
                    "TR341",
                    g -> fout(g.anders(g.ruim(Variant.HULP), p -> p.eenheid = Eenheid.DAGDEEL), "TR341", "TR418")),
            new Regelmisser(
                    "TR346",
                    g -> fout(
                            g.anders(g.ruim(Variant.HULP), p -> p.bedrag = p.bedrag.plus(Bedrag.ofCenten(1))),
                            "TR346")),
            new Regelmisser("TR369", Regelmissers::bovenBudget),
            new Regelmisser("TR381", Regelmissers::productUitAndereCategorie),
            new Regelmisser("TR384", g -> fout(g.goed(g.verwijderd(Variant.HULP), g.maand()), "TR384")),
            new Regelmisser(
                    "TR387",
                    g -> fout(
                            g.anders(
                                    g.ruim(Variant.HULP),
                                    p -> p.periode = Periode.vanTot(
                                            g.maand().atDay(2), g.maand().atEndOfMonth())),
                            "TR387")),
            new Regelmisser(
                    "TR388",
                    g -> fout(
                            g.anders(
                                    g.ruim(Variant.HULP),
                                    p -> p.periode = Periode.vanTot(
                                            g.maand().atDay(1),
                                            g.maand().atEndOfMonth().minusDays(1))),
                            "TR388")),
            new Regelmisser("TR389", Regelmissers::tweeDebets),
            new Regelmisser("TR390", Regelmissers::tweeCredits),
            new Regelmisser("TR418", Regelmissers::anderTarief));

    private Regelmissers() {}

    private static List<Zaairegel> teVroeg(Grond g) {
        Proeftoewijzing t = g.van(
                Variant.HULP,
                Periode.vanTot(g.maand().atDay(10), g.maand().plusMonths(6).atEndOfMonth()));
        Periode dagEerder = Periode.vanTot(g.maand().atDay(9), g.maand().atEndOfMonth());
        return fout(g.anders(t, p -> p.periode = dagEerder), "TR307", "TR387");
    }

    private static List<Zaairegel> teLaat(Grond g) {
        Proeftoewijzing t = g.van(
                Variant.HULP,
                Periode.vanTot(g.maand().minusMonths(6).atDay(1), g.maand().atDay(20)));
        Periode dagLater = Periode.vanTot(g.maand().atDay(1), g.maand().atDay(21));
        return fout(g.anders(t, p -> p.periode = dagLater), "TR308", "TR388");
    }

    private static List<Zaairegel> referentieTweeKeer(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.HULP);
        Prestatie eerste = g.goed(t, g.maand());
        Prestatie andereMaand =
                Prestatiebouwer.metReferentie(g.goed(t, g.maand().minusMonths(1)), eerste.referentie());
        return List.of(goed(eerste), fout(Fase.TWEEDE, andereMaand, "TR314"));
    }

    private static List<Zaairegel> naDeDeclaratiemaand(Grond g) {
        return List.of(fout(Fase.EERDER, g.goed(g.ruim(Variant.HULP), g.maand()), "TR319"));
    }

    /** One more than six times the weekly volume of household help. */
    private static List<Zaairegel> teVeelInDeMaand(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.HULP);
        long maximum = 6 * Objects.requireNonNull(t.omvang()).volume();
        return fout(g.goed(t, g.maand(), maximum + 1), "TR321");
    }

    /** Everything at once, and then one more. */
    private static List<Zaairegel> teVeelInTotaal(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.VERBLIJF);
        long totaal = Objects.requireNonNull(t.omvang()).volume();
        return List.of(
                goed(g.goed(t, g.maand(), totaal)),
                fout(Fase.TWEEDE, g.goed(t, g.maand().minusMonths(1), 1), "TR322"));
    }

    private static List<Zaairegel> anderProduct(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.HULP);
        Prestatie vanAnder = g.goed(alsof(t, Variant.HULP_UUR), g.maand(), 60);
        return fout(vanAnder, "TR340");
    }

    private static List<Zaairegel> productUitAndereCategorie(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.GROEP);
        Prestatiebouwer b = new Prestatiebouwer(g.goed(alsof(t, Variant.HULP), g.maand(), 60));
        b.categorie = Variant.GROEP.categorie();
        return fout(b.maak(), "TR381");
    }

    /** The toewijzing as if another product were granted. */
    private static Proeftoewijzing alsof(Proeftoewijzing t, Variant variant) {
        return new Proeftoewijzing(
                t.aanbieder(), t.nummer(), variant, t.omvang(), t.budget(), t.periode(), t.redenWijziging());
    }

    private static List<Zaairegel> bovenBudget(Grond g) {
        Proeftoewijzing t = g.ruim(Variant.TRAJECT);
        long past = Objects.requireNonNull(t.budget()).centen() / t.variant().centen();
        return fout(g.goed(t, g.maand(), past + 1), "TR369");
    }

    private static List<Zaairegel> tweeDebets(Grond g) {
        Prestatie eerste = g.goed(g.ruim(Variant.HULP), g.maand());
        return List.of(
                goed(eerste),
                fout(Fase.TWEEDE, Prestatiebouwer.metReferentie(eerste, "D" + eerste.referentie()), "TR389"));
    }

    private static List<Zaairegel> tweeCredits(Grond g) {
        Prestatie debet = g.goed(g.ruim(Variant.HULP), g.maand());
        return List.of(
                goed(debet),
                new Zaairegel(Fase.TWEEDE, Prestatiebouwer.credit(debet, "C" + debet.referentie()), List.of()),
                fout(Fase.DERDE, Prestatiebouwer.credit(debet, "CC" + debet.referentie()), "TR390"));
    }

    private static List<Zaairegel> anderTarief(Grond g) {
        return fout(
                g.anders(g.ruim(Variant.HULP), p -> {
                    long centen = Objects.requireNonNull(p.tarief).centen() + 2;
                    p.tarief = Bedrag.ofCenten(centen);
                    p.bedrag = Bedrag.ofCenten(centen * p.volume);
                }),
                "TR418");
    }
}
