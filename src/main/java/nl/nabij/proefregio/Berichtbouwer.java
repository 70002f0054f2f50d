package nl.nabij.proefregio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Prestatieschrijver;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;

/** Messages of the made-up region as trees. */
final class Berichtbouwer {

    private Berichtbouwer() {}

    /** Who writes to whom, when, under which identification. */
    record Envelop(Berichtsoort soort, Gemeentecode gemeente, Agbcode aanbieder, String identificatie, LocalDate dag) {

        Bericht bericht(Element inhoud) {
            boolean gemeenteSchrijft = soort.afzenderIsGemeente();
            return Bericht.nieuw(
                    soort,
                    gemeenteSchrijft ? gemeente.waarde() : aanbieder.waarde(),
                    gemeenteSchrijft ? aanbieder.waarde() : gemeente.waarde(),
                    identificatie,
                    dag,
                    inhoud);
        }
    }

    static Element toewijzing(Proefclient c, List<Proeftoewijzing> toewijzingen) {
        return Element.van(
                "Client",
                Element.blad("Bsn", c.bsn().waarde()),
                geboortedatum(c),
                Element.blad("Geslacht", c.geslacht()),
                Element.van(
                        "Naam",
                        Element.van("Geslachtsnaam", Element.blad("Achternaam", c.achternaam())),
                        Element.blad("Voorletters", c.voorletters()),
                        Element.blad("NaamGebruik", "1")),
                Element.van("Contactgegevens", contact(c)),
                Element.van(
                        "ToegewezenProducten",
                        toewijzingen.stream().map(Berichtbouwer::toegewezen).toList()));
    }

    private static Element contact(Proefclient c) {
        return Element.van(
                "Contact",
                Element.blad("Soort", "01"),
                Element.van(
                        "Adres",
                        Element.van("Huis", Element.blad("Huisnummer", c.huisnummer())),
                        Element.blad("Postcode", "1000AA"),
                        Element.blad("Straatnaam", c.straat()),
                        Element.blad("Plaatsnaam", "Proefstad"),
                        Element.blad("LandCode", "NL")));
    }

    private static Element toegewezen(Proeftoewijzing t) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ToewijzingNummer", t.nummer().waarde()));
        List<Element> product = new ArrayList<>();
        if (t.variant().vorm() != Variant.Vorm.GENERIEK) {
            product.add(Element.blad("Categorie", t.variant().categorie()));
        }
        if (t.variant().vorm() == Variant.Vorm.SPECIFIEK) {
            product.add(Element.blad("Code", t.variant().productcode()));
        }
        if (!product.isEmpty()) {
            delen.add(Element.van("Product", product));
        }
        delen.add(Element.blad("Toewijzingsdatum", t.begin().minusDays(14)));
        delen.add(Element.blad("Toewijzingstijd", "10:00:00"));
        delen.add(Element.blad("Ingangsdatum", t.begin()));
        t.periode().eindeAlsBekend().ifPresent(einde -> delen.add(Element.blad("Einddatum", einde)));
        if (t.redenWijziging() != null) {
            delen.add(Element.blad("RedenWijziging", t.redenWijziging()));
        }
        Omvang omvang = t.omvang();
        if (omvang != null) {
            delen.add(omvang(omvang));
        }
        if (t.budget() != null) {
            delen.add(Element.blad("Budget", t.budget().centen()));
        }
        return Element.van("ToegewezenProduct", delen);
    }

    static Element omvang(Omvang omvang) {
        return Element.van(
                "Omvang",
                Element.blad("Volume", omvang.volume()),
                Element.blad("Eenheid", omvang.eenheid().code()),
                Element.blad("Frequentie", omvang.frequentie().code()));
    }

    /** Client as the aanbieder writes it, with one group of products. */
    static Element melding(Proefclient c, Element producten) {
        return Element.van(
                "Client",
                Element.blad("Bsn", c.bsn().waarde()),
                geboortedatum(c),
                Element.blad("Geslacht", c.geslacht()),
                Element.van("Naam", Element.van("Geslachtsnaam", Element.blad("Achternaam", c.achternaam()))),
                producten);
    }

    static Element start(Proeftoewijzing t, LocalDate begin) {
        List<Element> delen = leveringssleutel(t);
        delen.add(Element.blad("Begindatum", begin));
        delen.add(Element.blad("StatusAanlevering", "1"));
        return Element.van("StartProduct", delen);
    }

    /** @param reden WMO588; 20 is temporary */
    static Element stop(Proeftoewijzing t, LocalDate begin, LocalDate einde, String reden) {
        List<Element> delen = leveringssleutel(t);
        delen.add(Element.blad("Begindatum", begin));
        delen.add(Element.blad("RedenBeeindiging", reden));
        delen.add(Element.blad("Einddatum", einde));
        delen.add(Element.blad("StatusAanlevering", "1"));
        return Element.van("StopProduct", delen);
    }

    private static List<Element> leveringssleutel(Proeftoewijzing t) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ToewijzingNummer", t.nummer().waarde()));
        delen.add(product(t.variant()));
        delen.add(Element.blad("ToewijzingIngangsdatum", t.begin()));
        return delen;
    }

    static Element product(Variant variant) {
        return Element.van(
                "Product", Element.blad("Categorie", variant.categorie()), Element.blad("Code", variant.productcode()));
    }

    static Element declaratie(String nummer, YearMonth maand, LocalDate dag, List<Prestatie> regels) {
        Map<Bsn, List<Element>> perClient = new LinkedHashMap<>();
        long saldo = 0;
        for (Prestatie p : regels) {
            perClient.computeIfAbsent(p.bsn(), c -> new ArrayList<>()).add(Prestatieschrijver.element(p));
            saldo += p.saldo().centen();
        }
        List<Element> clienten = perClient.entrySet().stream()
                .map(e -> Element.van(
                        "Client", Element.blad("Bsn", e.getKey().waarde()), Element.van("Prestaties", e.getValue())))
                .toList();
        return Element.van(
                "Declaratie",
                Element.blad("DeclaratieNummer", nummer),
                Element.van(
                        "DeclaratiePeriode",
                        Element.blad("Begindatum", maand.atDay(1)),
                        Element.blad("Einddatum", maand.atEndOfMonth())),
                Element.blad("DeclaratieDagtekening", dag),
                Element.van(
                        "TotaalIngediendBedrag",
                        Element.blad("TotaalBedrag", Math.abs(saldo)),
                        Element.blad("DebetCredit", saldo < 0 ? "C" : "D")),
                Element.van("Clienten", clienten));
    }

    private static Element geboortedatum(Proefclient c) {
        return Element.van("Geboortedatum", Element.blad("Datum", c.geboortedatum()));
    }
}
