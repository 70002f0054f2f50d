package nl.nabij.proefregio;

import static nl.nabij.berichten.Berichtsoort.WMO305;
import static nl.nabij.berichten.Berichtsoort.WMO307;
import static nl.nabij.berichten.Berichtsoort.WMO315;
import static nl.nabij.berichten.Berichtsoort.WMO317;
import static nl.nabij.berichten.Berichtsoort.WMO323;

import java.time.YearMonth;
import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.proefregio.Berichtbouwer.Envelop;

/** Errors that refuse a whole message: those inside it (level 1 and 2), and those of a declaratie beside earlier ones. */
final class Berichtmissers {

    private static final String DECLARATIE = "Declaratie";
    private static final String HEADER = "Header";
    private static final String VOLGENS_PLAN = "19";

    /** Of a declaratie beside what was sent before. */
    static final List<Berichtmisser> DECLARATIES = List.of(
            new Berichtmisser("TR056", (g, post) -> {
                Prestatie eerste = goed(g, post);
                Envelop envelop = post.envelop(WMO323, g);
                post.goed(envelop, 1, declaratie(envelop, "A", g.maand(), opnieuw(g, eerste, "A")));
                post.fout(envelop, 2, declaratie(envelop, "B", g.maand(), opnieuw(g, eerste, "B")), HEADER, "TR056");
            }),
            // no answer: a 325 would itself break TR134 on the date it repeats (OP090x2)
            new Berichtmisser("TR135", (g, post) -> {
                Envelop envelop = post.envelop(WMO323, g);
                Prestatie p = g.goed(g.ruim(Variant.HULP), g.maand());
                post.fout(
                        Post.opDag(envelop, envelop.dag().plusYears(50)),
                        0,
                        declaratie(envelop, "", g.maand(), List.of(p)),
                        HEADER,
                        "TR135",
                        "",
                        4);
            }),
            new Berichtmisser("TR333", (g, post) -> {
                Prestatie eerste = goed(g, post);
                Envelop een = post.envelop(WMO323, g);
                post.goed(een, 1, declaratie(een, "", g.maand(), opnieuw(g, eerste, "A")));
                Envelop twee = post.envelop(WMO323, g);
                post.fout(twee, 2, declaratie(een, "", g.maand(), opnieuw(g, eerste, "B")), DECLARATIE, "TR333");
            }),
            new Berichtmisser("TR318", (g, post) -> {
                Prestatie eerste = goed(g, post);
                YearMonth vorige = g.maand().minusMonths(1);
                Envelop envelop = post.envelop(WMO323, g);
                post.fout(envelop, 1, declaratie(envelop, "", vorige, opnieuw(g, eerste, "A")), DECLARATIE, "TR318");
            }));

    private Berichtmissers() {}

    static List<Berichtmisser> alle() {
        return java.util.stream.Stream.of(DECLARATIES, Leveringsmissers.ALLE, Verzoekmissers.ALLE, binnenEenBericht())
                .flatMap(List::stream)
                .toList();
    }

    /** A right declaratie over the latest month; gives its line. */
    private static Prestatie goed(Grond g, Post post) {
        Prestatie p = g.goed(g.ruim(Variant.HULP), g.maand());
        Envelop envelop = post.envelop(WMO323, g);
        post.goed(envelop, 0, declaratie(envelop, "", g.maand(), List.of(p)));
        return p;
    }

    /** A line over an earlier month, which is open still. */
    private static List<Prestatie> opnieuw(Grond g, Prestatie eerste, String welke) {
        YearMonth maand = g.maand().minusMonths(welke.equals("A") ? 1 : 2);
        return List.of(Prestatiebouwer.metReferentie(g.goed(g.toewijzing(), maand), welke + eerste.referentie()));
    }

    private static Element declaratie(Envelop envelop, String erbij, YearMonth maand, List<Prestatie> prestaties) {
        return Berichtbouwer.declaratie("D" + envelop.identificatie() + erbij, maand, envelop.dag(), prestaties);
    }

    /** Those of {@code missers.tsv}. */
    static List<Berichtmisser> binnenEenBericht() {
        return Zaailijst.tabel("missers.tsv").stream()
                .map(r -> new Berichtmisser(r[0], (g, post) -> wijzig(g, post, r)))
                .toList();
    }

    private static void wijzig(Grond g, Post post, String[] r) {
        Berichtsoort soort = Berichtsoort.valueOf("WMO" + r[2]);
        Envelop envelop = post.envelop(soort, g);
        Element inhoud = Element.van("Bericht", goedBericht(g, envelop));
        String referentie = inhoud.zoek(
                        "Declaratie/Clienten/Client/Prestaties/Prestatie/ProductReferentie/ReferentieNummer")
                .orElse("");
        for (String wijziging : r[3].split(" ; ")) {
            inhoud = Berichtwijziging.op(
                    inhoud, Berichtwijziging.opDag(wijziging, envelop.dag()).replace("{referentie}", referentie));
        }
        int niveau = Integer.parseInt(r[1]);
        post.fout(envelop, 0, inhoud.kinderen().getFirst(), HEADER, r[0], niveau == 2 ? "0001" : "", niveau);
    }

    private static Element goedBericht(Grond g, Envelop envelop) {
        Proeftoewijzing t = g.ruim(Variant.HULP);
        if (envelop.soort() == WMO305) {
            return Berichtbouwer.melding(
                    g.client(),
                    Element.van(
                            "StartProducten", Berichtbouwer.start(t, g.maand().atDay(1))));
        }
        if (envelop.soort() == WMO307) {
            return Berichtbouwer.melding(
                    g.client(),
                    Element.van(
                            "StopProducten",
                            Berichtbouwer.stop(t, g.maand().atDay(1), g.maand().atDay(9), VOLGENS_PLAN)));
        }
        if (envelop.soort() == WMO315) {
            return Verzoekmissers.aanvraag(g, envelop);
        }
        if (envelop.soort() == WMO317) {
            return Verzoekmissers.wijziging(g, t, envelop);
        }
        return declaratie(envelop, "", g.maand(), List.of(g.goed(t, g.maand())));
    }
}
