package nl.nabij.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtpost;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.clientdossier.Client;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;

/** The messages the aanbieders of the demo region send, as official iWmo 3.2 XML that was checked before it leaves. */
final class ProviderMessages {

    /**
     * One line of a claim.
     *
     * @param euroCents tarief per minute as the aanbieder claims it
     */
    record Line(Client client, Toewijzing toewijzing, String reference, YearMonth month, long minutes, long euroCents) {
        long amount() {
            return minutes * euroCents;
        }

        @Override
        public String toString() {
            return "Line[" + reference + "]";
        }
    }

    /** @param reason WMO588; 20 is temporary */
    record Stop(LocalDate begin, LocalDate end, String reason) {}

    /** @param from first day; minutes are per week */
    record Wish(LocalDate from, long minutes) {}

    private ProviderMessages() {}

    /** The 302 with which an aanbieder agrees with a 301. */
    static byte[] received(Berichtpost.Verstuurd order, String id, LocalDate day) {
        if (Berichtlezer.lees(order.inhoud()) instanceof Leesresultaat.Gelezen read) {
            return Berichtschrijver.schrijfGecontroleerd(
                    Retourbericht.op(read.bericht(), id, day).akkoord());
        }
        throw new IllegalStateException("The 301 of the demo region is not readable");
    }

    static byte[] start(Client client, Toewijzing order, String id, LocalDate day, LocalDate begin) {
        return start(client, order, order.nummer(), id, day, begin);
    }

    /** Start on another number than that of the order: for an example that comes back with an error. */
    static byte[] start(
            Client client, Toewijzing order, Toewijzingnummer number, String id, LocalDate day, LocalDate begin) {
        Element product = Element.van(
                "StartProduct",
                Element.blad("ToewijzingNummer", number.waarde()),
                product(order),
                Element.blad("ToewijzingIngangsdatum", order.periode().begin()),
                Element.blad("Begindatum", begin),
                Element.blad("StatusAanlevering", "1"));
        return aboutClient(client, order, Berichtsoort.WMO305, id, day, Element.van("StartProducten", product));
    }

    static byte[] stop(Client client, Toewijzing order, String id, LocalDate day, Stop stop) {
        Element product = Element.van(
                "StopProduct",
                Element.blad("ToewijzingNummer", order.nummer().waarde()),
                product(order),
                Element.blad("ToewijzingIngangsdatum", order.periode().begin()),
                Element.blad("Begindatum", stop.begin()),
                Element.blad("RedenBeeindiging", stop.reason()),
                Element.blad("Einddatum", stop.end()),
                Element.blad("StatusAanlevering", "1"));
        return aboutClient(client, order, Berichtsoort.WMO307, id, day, Element.van("StopProducten", product));
    }

    static byte[] claim(Gemeentecode gemeente, Agbcode provider, String id, LocalDate day, List<Line> lines) {
        YearMonth month =
                lines.stream().map(Line::month).max(YearMonth::compareTo).orElseThrow();
        List<Element> clients = new ArrayList<>();
        for (Line line : lines) {
            clients.add(Element.van(
                    "Client",
                    Element.blad("Bsn", line.client().bsn().waarde()),
                    Element.van("Prestaties", List.of(line(line)))));
        }
        Element claim = Element.van(
                "Declaratie",
                Element.blad("DeclaratieNummer", id),
                Element.van(
                        "DeclaratiePeriode",
                        Element.blad("Begindatum", month.atDay(1)),
                        Element.blad("Einddatum", month.atEndOfMonth())),
                Element.blad("DeclaratieDagtekening", day),
                Element.van(
                        "TotaalIngediendBedrag",
                        Element.blad(
                                "TotaalBedrag",
                                lines.stream().mapToLong(Line::amount).sum()),
                        Element.blad("DebetCredit", "D")),
                Element.van("Clienten", clients));
        return Berichtschrijver.schrijfGecontroleerd(
                Bericht.nieuw(Berichtsoort.WMO323, provider.waarde(), gemeente.waarde(), id, day, claim));
    }

    /** A 315: the product of this order once more, for a year, by the wish of the client. The reference is the id. */
    static byte[] request(Client client, Toewijzing order, String id, LocalDate day, Wish wish) {
        Element product = Element.van(
                "AangevraagdProduct",
                Element.blad("ReferentieAanbieder", id),
                product(order),
                Element.blad("ToewijzingIngangsdatum", wish.from()),
                Element.blad("ToewijzingEinddatum", wish.from().plusYears(1).minusDays(1)),
                volume(wish),
                Element.van("Verwijzer", Element.blad("Type", "06")));
        return aboutClient(client, order, Berichtsoort.WMO315, id, day, Element.van("AangevraagdeProducten", product));
    }

    /** A 317: this order with other minutes, up to its own last day. The reference is the id. */
    static byte[] change(Toewijzing order, String id, LocalDate day, Wish wish) {
        Element product = Element.van(
                "TeWijzigenProduct",
                Element.blad("ToewijzingNummer", order.nummer().waarde()),
                Element.blad("GewensteIngangsdatum", wish.from()),
                Element.blad("Einddatum", order.periode().eindeAlsBekend().orElseThrow()),
                volume(wish));
        Element client = Element.van(
                "Client",
                Element.blad("Bsn", order.bsn().waarde()),
                Element.van(
                        "Verzoek",
                        Element.blad("ReferentieAanbieder", id),
                        Element.blad("RedenVerzoek", "1"),
                        Element.van("TeWijzigenProducten", product)));
        return Berichtschrijver.schrijfGecontroleerd(Bericht.nieuw(
                Berichtsoort.WMO317,
                order.aanbieder().waarde(),
                order.gemeente().waarde(),
                id,
                day,
                client));
    }

    private static Element volume(Wish wish) {
        return Element.van(
                "Omvang",
                Element.blad("Volume", wish.minutes()),
                Element.blad("Eenheid", Eenheid.MINUUT.code()),
                Element.blad("Frequentie", Frequentie.WEEK.code()));
    }

    /** What a line costs per minute under this price. */
    static long centsPerMinute(Tarief price) {
        return price.voor(1, Eenheid.MINUUT).centen();
    }

    private static Element line(Line line) {
        Toewijzing order = line.toewijzing();
        return Element.van(
                "Prestatie",
                Element.van("ProductReferentie", Element.blad("ReferentieNummer", line.reference())),
                Element.blad("ToewijzingNummer", order.nummer().waarde()),
                Element.blad("ProductCategorie", String.valueOf(order.productcategorie())),
                Element.blad("ProductCode", String.valueOf(order.productcode())),
                Element.van(
                        "ProductPeriode",
                        Element.blad("Begindatum", line.month().atDay(1)),
                        Element.blad("Einddatum", line.month().atEndOfMonth())),
                Element.blad("GeleverdVolume", line.minutes()),
                Element.blad("Eenheid", "01"),
                Element.blad("ProductTarief", line.euroCents()),
                Element.van(
                        "IngediendBedrag", Element.blad("Bedrag", line.amount()), Element.blad("DebetCredit", "D")));
    }

    private static Element product(Toewijzing order) {
        return Element.van(
                "Product",
                Element.blad("Categorie", String.valueOf(order.productcategorie())),
                Element.blad("Code", String.valueOf(order.productcode())));
    }

    private static byte[] aboutClient(
            Client client, Toewijzing order, Berichtsoort kind, String id, LocalDate day, Element products) {
        List<Element> name = new ArrayList<>();
        name.add(Element.blad("Achternaam", client.naam().achternaam()));
        if (client.naam().voorvoegsel() != null) {
            name.add(Element.blad("Voorvoegsel", client.naam().voorvoegsel()));
        }
        Element about = Element.van(
                "Client",
                Element.blad("Bsn", client.bsn().waarde()),
                Element.van("Geboortedatum", Element.blad("Datum", client.geboortedatum())),
                Element.blad("Geslacht", client.geslacht().code()),
                Element.van("Naam", Element.van("Geslachtsnaam", name)),
                products);
        return Berichtschrijver.schrijfGecontroleerd(
                Bericht.nieuw(kind, order.aanbieder().waarde(), order.gemeente().waarde(), id, day, about));
    }
}
