package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekinhoud;
import org.jspecify.annotations.Nullable;

/** Writes the WMO315 and WMO317 an aanbieder would send. */
public final class Verzoekschrijver {

    /** From whom to whom, and under which identification. */
    public record Envelop(Gemeentecode gemeente, Agbcode aanbieder, String identificatie, LocalDate dagtekening) {}

    /**
     * The person a WMO315 is about; {@code toString} shows no personal data.
     *
     * @param geslacht code of COD046
     */
    public record Persoon(
            Bsn bsn,
            LocalDate geboortedatum,
            String geslacht,
            String achternaam,
            @Nullable String voorvoegsel) {
        @Override
        public String toString() {
            return "Persoon[*]";
        }
    }

    private Verzoekschrijver() {}

    /** @param verwijzer code of COD327 that needs no name: 01 gemeente or 06 the person self */
    public static Bericht toewijzing(
            Envelop envelop, Persoon persoon, List<Verzoekinhoud> verzoeken, String verwijzer) {
        List<Element> naam = new ArrayList<>();
        naam.add(Element.blad("Achternaam", persoon.achternaam()));
        if (persoon.voorvoegsel() != null) {
            naam.add(Element.blad("Voorvoegsel", persoon.voorvoegsel()));
        }
        return bericht(
                Berichtsoort.WMO315,
                envelop,
                Element.blad("Bsn", persoon.bsn().waarde()),
                Element.van("Geboortedatum", Element.blad("Datum", persoon.geboortedatum())),
                Element.blad("Geslacht", persoon.geslacht()),
                Element.van("Naam", Element.van("Geslachtsnaam", naam)),
                Element.van(
                        "AangevraagdeProducten",
                        verzoeken.stream().map(v -> aangevraagd(v, verwijzer)).toList()));
    }

    public static Bericht wijziging(Envelop envelop, Bsn bsn, Verzoekinhoud verzoek) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ReferentieAanbieder", verzoek.referentie()));
        delen.add(Element.blad("RedenVerzoek", String.valueOf(verzoek.reden())));
        groep(delen, "OngewijzigdeProducten", verzoek, Gevraagd.Ongewijzigd.class, Verzoekschrijver::ongewijzigd);
        groep(delen, "TeWijzigenProducten", verzoek, Gevraagd.Gewijzigd.class, Verzoekschrijver::gewijzigd);
        groep(delen, "NieuweProducten", verzoek, Gevraagd.Nieuw.class, Verzoekschrijver::nieuw);
        return bericht(Berichtsoort.WMO317, envelop, Element.blad("Bsn", bsn.waarde()), Element.van("Verzoek", delen));
    }

    private static Bericht bericht(Berichtsoort soort, Envelop envelop, Element... client) {
        return Bericht.nieuw(
                soort,
                envelop.aanbieder().waarde(),
                envelop.gemeente().waarde(),
                envelop.identificatie(),
                envelop.dagtekening(),
                Element.van("Client", client));
    }

    private static <T extends Gevraagd> void groep(
            List<Element> delen, String naam, Verzoekinhoud verzoek, Class<T> soort, Function<T, Element> schrijf) {
        List<Element> producten = verzoek.producten().stream()
                .filter(soort::isInstance)
                .map(soort::cast)
                .map(schrijf)
                .toList();
        if (!producten.isEmpty()) {
            delen.add(Element.van(naam, producten));
        }
    }

    private static Element aangevraagd(Verzoekinhoud verzoek, String verwijzer) {
        Gevraagd.Nieuw n = (Gevraagd.Nieuw) verzoek.producten().getFirst();
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ReferentieAanbieder", verzoek.referentie()));
        product(delen, n);
        delen.add(Element.blad("ToewijzingIngangsdatum", n.periode().begin()));
        n.periode().eindeAlsBekend().ifPresent(d -> delen.add(Element.blad("ToewijzingEinddatum", d)));
        hoeveel(delen, n.omvang(), n.budget());
        delen.add(Element.van("Verwijzer", Element.blad("Type", verwijzer)));
        return Element.van("AangevraagdProduct", delen);
    }

    private static Element nieuw(Gevraagd.Nieuw n) {
        List<Element> delen = new ArrayList<>();
        product(delen, n);
        delen.add(Element.blad("GewensteIngangsdatum", n.periode().begin()));
        n.periode().eindeAlsBekend().ifPresent(d -> delen.add(Element.blad("Einddatum", d)));
        hoeveel(delen, n.omvang(), n.budget());
        return Element.van("NieuwProduct", delen);
    }

    private static Element gewijzigd(Gevraagd.Gewijzigd g) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ToewijzingNummer", g.nummer().waarde()));
        delen.add(Element.blad("GewensteIngangsdatum", g.ingang()));
        if (g.einde() != null) {
            delen.add(Element.blad("Einddatum", g.einde()));
        }
        hoeveel(delen, g.omvang(), g.budget());
        return Element.van("TeWijzigenProduct", delen);
    }

    private static Element ongewijzigd(Gevraagd.Ongewijzigd o) {
        return Element.van(
                "OngewijzigdProduct",
                Element.blad("ToewijzingNummer", o.nummer().waarde()));
    }

    private static void product(List<Element> delen, Gevraagd.Nieuw n) {
        if (n.categorie() != null) {
            List<Element> product = new ArrayList<>();
            product.add(Element.blad("Categorie", n.categorie()));
            if (n.code() != null) {
                product.add(Element.blad("Code", n.code()));
            }
            delen.add(Element.van("Product", product));
        }
    }

    private static void hoeveel(List<Element> delen, @Nullable Omvang omvang, @Nullable Bedrag budget) {
        if (omvang != null) {
            delen.add(Element.van(
                    "Omvang",
                    Element.blad("Volume", omvang.volume()),
                    Element.blad("Eenheid", omvang.eenheid().code()),
                    Element.blad("Frequentie", omvang.frequentie().code())));
        }
        if (budget != null) {
            delen.add(Element.blad("Budget", budget.centen()));
        }
    }
}
