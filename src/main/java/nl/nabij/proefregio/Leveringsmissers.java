package nl.nabij.proefregio;

import static nl.nabij.berichten.Berichtsoort.WMO305;
import static nl.nabij.berichten.Berichtsoort.WMO307;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.berichten.Element;
import nl.nabij.proefregio.Berichtbouwer.Envelop;

/** Errors of start and stop beside what was reported before (iWmo 3.2, level 3 and 4 on WMO305 and WMO307). */
final class Leveringsmissers {

    private static final String START = "StartProduct";
    private static final String STOP = "StopProduct";
    private static final String VOLGENS_PLAN = "19";
    private static final String TIJDELIJK = "20";

    static final List<Berichtmisser> ALLE = List.of(
            new Berichtmisser("TR019", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                fout(g, post, 0, true, Berichtwijziging.op(start(g, t, 1), "ToewijzingNummer=499999999"), "TR019");
            }),
            new Berichtmisser(
                    "TR063",
                    (g, post) -> fout(g, post, 0, true, verwijder(start(g, g.ruim(Variant.HULP), 1)), "TR063")),
            new Berichtmisser("TR063", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                goed(g, post, 0, true, start(g, t, 1));
                fout(g, post, 1, false, verwijder(stop(g, t, 9, VOLGENS_PLAN)), "TR063");
            }),
            new Berichtmisser("TR071", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                goed(g, post, 0, true, start(g, t, 1));
                goed(g, post, 1, false, stop(g, t, 9, VOLGENS_PLAN));
                fout(g, post, 2, true, verwijder(start(g, t, 1)), "TR071");
            }),
            new Berichtmisser("TR074", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                goed(g, post, 0, true, start(g, t, 1));
                goed(g, post, 1, false, stop(g, t, 9, VOLGENS_PLAN));
                fout(g, post, 2, true, start(g, t, 1), "TR074");
            }),
            new Berichtmisser("TR326", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                goed(g, post, 0, true, start(g, t, 1));
                fout(g, post, 1, true, start(g, t, 8), "TR326");
            }),
            new Berichtmisser(
                    "TR382",
                    (g, post) -> fout(g, post, 0, false, stop(g, g.ruim(Variant.HULP), 9, VOLGENS_PLAN), "TR382")),
            new Berichtmisser("TR413", (g, post) -> naStop(g, post, 9, TIJDELIJK, 12, TIJDELIJK, "TR413")),
            new Berichtmisser("TR414", (g, post) -> naStop(g, post, 9, TIJDELIJK, 8, VOLGENS_PLAN, "TR414")),
            new Berichtmisser("TR415", (g, post) -> naStop(g, post, 9, VOLGENS_PLAN, 12, VOLGENS_PLAN, "TR415")),
            new Berichtmisser("TR135", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                Envelop envelop = post.envelop(WMO305, g);
                post.fout(
                        Post.opDag(envelop, envelop.dag().plusYears(50)),
                        0,
                        melding(g, true, start(g, t, 1)),
                        "Header",
                        "TR135");
            }),
            new Berichtmisser("TR056", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                Envelop envelop = post.envelop(WMO305, g);
                post.goed(envelop, 0, melding(g, true, start(g, t, 1)));
                post.fout(envelop, 1, melding(g, true, start(g, t, 8)), "Header", "TR056");
            }));

    private Leveringsmissers() {}

    private static void naStop(Grond g, Post post, int dag, String reden, int dag2, String reden2, String regel) {
        Proeftoewijzing t = g.ruim(Variant.HULP);
        goed(g, post, 0, true, start(g, t, 1));
        goed(g, post, 1, false, stop(g, t, dag, reden));
        fout(g, post, 2, false, stop(g, t, dag2, reden2), regel);
    }

    private static void goed(Grond g, Post post, int beurt, boolean start, Element product) {
        post.goed(post.envelop(start ? WMO305 : WMO307, g), beurt, melding(g, start, product));
    }

    private static void fout(Grond g, Post post, int beurt, boolean start, Element product, String regel) {
        post.fout(
                post.envelop(start ? WMO305 : WMO307, g),
                beurt,
                melding(g, start, product),
                start ? START : STOP,
                regel);
    }

    private static Element melding(Grond g, boolean start, Element product) {
        return Berichtbouwer.melding(g.client(), Element.van(start ? "StartProducten" : "StopProducten", product));
    }

    private static Element start(Grond g, Proeftoewijzing t, int dag) {
        return Berichtbouwer.start(t, begin(g, dag));
    }

    private static Element stop(Grond g, Proeftoewijzing t, int einde, String reden) {
        return Berichtbouwer.stop(t, begin(g, 1), begin(g, einde), reden);
    }

    private static LocalDate begin(Grond g, int dag) {
        return g.maand().atDay(dag);
    }

    private static Element verwijder(Element product) {
        return Berichtwijziging.op(product, "StatusAanlevering=3");
    }
}
