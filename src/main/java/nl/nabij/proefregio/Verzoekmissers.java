package nl.nabij.proefregio;

import static nl.nabij.berichten.Berichtsoort.WMO315;
import static nl.nabij.berichten.Berichtsoort.WMO317;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Proefdeclaratie;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.proefregio.Berichtbouwer.Envelop;

/** Errors of requests beside what runs and what was asked before (iWmo 3.2, level 3 and 4 on WMO315 and WMO317). */
final class Verzoekmissers {

    private static final String TE_WIJZIGEN = "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/";
    private static final String ONGEWIJZIGD =
            "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct/ToewijzingNummer=";
    private static final String NIEUW = "Client/Verzoek/NieuweProducten/NieuwProduct/Product/";
    private static final String ONBEKEND = "499999999";
    private static final int ANDER = 4_400_000;

    static final List<Berichtmisser> ALLE = List.of(
            new Berichtmisser(
                    "TR304", (g, post) -> fout(g, post, Variant.HULP, "Client", "TR304", "Client/Bsn=" + bsn(g))),
            new Berichtmisser("TR347", (g, post) -> {
                Element eerste = vraag(g, post);
                Envelop envelop = post.envelop(WMO315, g);
                post.fout(envelop, 1, anders(eerste, "Client/Bsn=" + bsn(g)), "AangevraagdProduct", "TR347");
            }),
            new Berichtmisser("TR374", (g, post) -> {
                Element eerste = vraag(g, post);
                Envelop envelop = post.envelop(WMO315, g);
                post.fout(
                        envelop,
                        1,
                        anders(
                                eerste,
                                "Client/AangevraagdeProducten/AangevraagdProduct/ReferentieAanbieder=B"
                                        + envelop.identificatie()),
                        "AangevraagdProduct",
                        "TR374");
            }),
            new Berichtmisser("TR349", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                g.ruim(Variant.DAGBESTEDING);
                fout(g, post, t, "Verzoek", "TR349");
            }),
            new Berichtmisser(
                    "TR350",
                    (g, post) -> fout(g, post, Variant.HULP, "OngewijzigdProduct", "TR350", ONGEWIJZIGD + ONBEKEND)),
            new Berichtmisser("TR351", (g, post) -> {
                Proeftoewijzing t = g.ruim(Variant.HULP);
                fout(
                        g,
                        post,
                        t,
                        "TeWijzigenProduct",
                        "TR351",
                        ONGEWIJZIGD + t.nummer(),
                        TE_WIJZIGEN + "ToewijzingNummer=" + ONBEKEND);
            }),
            new Berichtmisser(
                    "TR357",
                    (g, post) -> fout(
                            g,
                            post,
                            Variant.HULP,
                            "TeWijzigenProduct",
                            "TR357",
                            TE_WIJZIGEN + "GewensteIngangsdatum=" + Opdracht.verzenddag(g.maand()))),
            new Berichtmisser(
                    "TR361",
                    (g, post) -> fout(
                            g,
                            post,
                            Variant.HULP,
                            "NieuwProduct",
                            "TR361",
                            NIEUW + "Categorie=01",
                            NIEUW + "Code=" + Variant.HULP.productcode())),
            new Berichtmisser("TR373", (g, post) -> fout(g, post, Variant.VERBLIJF, "TeWijzigenProduct", "TR373")),
            new Berichtmisser(
                    "TR375",
                    (g, post) -> vanafBegin(g, post, Variant.VRIJ, "TR375", "-Client/Verzoek/NieuweProducten")),
            new Berichtmisser(
                    "TR411",
                    (g, post) ->
                            fout(g, post, Variant.HULP, "TeWijzigenProduct", "TR411", "-" + TE_WIJZIGEN + "Omvang")),
            new Berichtmisser("TR412", (g, post) -> vanafBegin(g, post, Variant.GROEP, "TR412")),
            new Berichtmisser(
                    "TR381",
                    (g, post) -> fout(g, post, Variant.HULP, "NieuwProduct", "TR381", NIEUW + "Categorie=02")));

    private Verzoekmissers() {}

    /** What changes a total must begin on its first day (TR373), so that only the other rule speaks. */
    private static void vanafBegin(Grond g, Post post, Variant variant, String regel, String... ookAnders) {
        Proeftoewijzing t = g.ruim(variant);
        List<String> wijzigingen = new ArrayList<>(List.of(ookAnders));
        wijzigingen.add(TE_WIJZIGEN + "GewensteIngangsdatum=" + t.begin());
        fout(g, post, t, "TeWijzigenProduct", regel, wijzigingen.toArray(String[]::new));
    }

    private static void fout(Grond g, Post post, Variant variant, String plaats, String regel, String... wijzigingen) {
        fout(g, post, g.ruim(variant), plaats, regel, wijzigingen);
    }

    private static void fout(
            Grond g, Post post, Proeftoewijzing t, String plaats, String regel, String... wijzigingen) {
        Envelop envelop = post.envelop(WMO317, g);
        post.fout(envelop, 0, anders(wijziging(g, t, envelop), wijzigingen), plaats, regel);
    }

    private static Element anders(Element client, String... wijzigingen) {
        Element wortel = Element.van("Bericht", client);
        for (String wijziging : wijzigingen) {
            wortel = Berichtwijziging.op(wortel, wijziging);
        }
        return wortel.kinderen().getFirst();
    }

    private static String bsn(Grond g) {
        return Proefdeclaratie.bsn(ANDER + g.nummer() % 100_000);
    }

    /** A right WMO315; gives its content. */
    private static Element vraag(Grond g, Post post) {
        g.ruim(Variant.HULP);
        Envelop envelop = post.envelop(WMO315, g);
        Element inhoud = aanvraag(g, envelop);
        post.goed(envelop, 0, inhoud);
        return inhoud;
    }

    /** A sound request for one new product. */
    static Element aanvraag(Grond g, Envelop envelop) {
        LocalDate begin = envelop.dag().plusDays(30);
        return Berichtbouwer.melding(
                g.client(),
                Element.van(
                        "AangevraagdeProducten",
                        Element.van(
                                "AangevraagdProduct",
                                Element.blad("ReferentieAanbieder", "A" + envelop.identificatie()),
                                Berichtbouwer.product(Variant.DAGBESTEDING),
                                Element.blad("ToewijzingIngangsdatum", begin),
                                Element.blad("ToewijzingEinddatum", begin.plusYears(1)),
                                Berichtbouwer.omvang(dagdelen()),
                                Element.van("Verwijzer", Element.blad("Type", "01")))));
    }

    /** A sound request to change this toewijzing and to add a product. */
    static Element wijziging(Grond g, Proeftoewijzing t, Envelop envelop) {
        LocalDate ingang = envelop.dag().plusDays(30);
        List<Element> wijzig = new ArrayList<>();
        wijzig.add(Element.blad("ToewijzingNummer", t.nummer().waarde()));
        wijzig.add(Element.blad("GewensteIngangsdatum", ingang));
        wijzig.add(Element.blad("Einddatum", t.periode().eindeAlsBekend().orElseThrow()));
        Omvang nu = Objects.requireNonNullElse(t.omvang(), dagdelen());
        wijzig.add(Berichtbouwer.omvang(new Omvang(nu.volume() + 1, nu.eenheid(), nu.frequentie())));
        return Element.van(
                "Client",
                Element.blad("Bsn", g.client().bsn().waarde()),
                Element.van(
                        "Verzoek",
                        Element.blad("ReferentieAanbieder", "A" + envelop.identificatie()),
                        Element.blad("RedenVerzoek", "1"),
                        Element.van("TeWijzigenProducten", Element.van("TeWijzigenProduct", wijzig)),
                        Element.van(
                                "NieuweProducten",
                                Element.van(
                                        "NieuwProduct",
                                        Berichtbouwer.product(Variant.RITTEN),
                                        Element.blad("GewensteIngangsdatum", ingang),
                                        Element.blad("Einddatum", ingang.plusYears(1)),
                                        Berichtbouwer.omvang(ritten())))));
    }

    private static Omvang dagdelen() {
        return new Omvang(2, Variant.DAGBESTEDING.eenheid(), Frequentie.WEEK);
    }

    private static Omvang ritten() {
        return new Omvang(8, Variant.RITTEN.eenheid(), Frequentie.MAAND);
    }
}
