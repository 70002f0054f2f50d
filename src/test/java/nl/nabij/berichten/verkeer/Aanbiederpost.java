package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Prestatieschrijver;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bsn;
import nl.nabij.toewijzing.Toewijzing;

/** The messages an aanbieder would send, as real XML. */
public final class Aanbiederpost {

    /** First day of the toewijzingen of the fixtures. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private static final AtomicInteger TELLER = new AtomicInteger();

    private Aanbiederpost() {}

    public static String identificatie() {
        return "T" + TELLER.incrementAndGet();
    }

    /** WMO305 that reports the start of this toewijzing on its first day. */
    public static byte[] start(Toewijzing t, String identificatie) {
        return start(t, identificatie, t.nummer().waarde(), t.periode().begin());
    }

    public static byte[] start(Toewijzing t, String identificatie, String nummer, LocalDate begin) {
        Element product = Element.van(
                "StartProduct",
                Element.blad("ToewijzingNummer", nummer),
                product(t),
                Element.blad("ToewijzingIngangsdatum", t.periode().begin()),
                Element.blad("Begindatum", begin),
                Element.blad("StatusAanlevering", "1"));
        return bericht(t, Berichtsoort.WMO305, identificatie, LocalDate.of(2026, 2, 2), "StartProducten", product);
    }

    /** WMO307 that reports the end according to plan. */
    public static byte[] stop(Toewijzing t, String identificatie, LocalDate begin, LocalDate einde) {
        Element product = Element.van(
                "StopProduct",
                Element.blad("ToewijzingNummer", t.nummer().waarde()),
                product(t),
                Element.blad("ToewijzingIngangsdatum", t.periode().begin()),
                Element.blad("Begindatum", begin),
                Element.blad("RedenBeeindiging", "19"),
                Element.blad("Einddatum", einde),
                Element.blad("StatusAanlevering", "1"));
        return bericht(t, Berichtsoort.WMO307, identificatie, einde.plusDays(1), "StopProducten", product);
    }

    private static Element product(Toewijzing t) {
        return Element.van(
                "Product",
                Element.blad(
                        "Categorie",
                        Objects.requireNonNull(t.productcategorie()).waarde()),
                Element.blad("Code", Objects.requireNonNull(t.productcode()).waarde()));
    }

    private static byte[] bericht(
            Toewijzing t, Berichtsoort soort, String identificatie, LocalDate dag, String klasse, Element product) {
        Element client = Element.van(
                "Client",
                Element.blad("Bsn", t.bsn().waarde()),
                Element.van("Geboortedatum", Element.blad("Datum", LocalDate.of(1941, 3, 3))),
                Element.blad("Geslacht", "2"),
                Element.van(
                        "Naam",
                        Element.van(
                                "Geslachtsnaam", Element.blad("Achternaam", "Wit"), Element.blad("Voorvoegsel", "de"))),
                Element.van(klasse, product));
        return Berichtschrijver.schrijf(
                Bericht.nieuw(soort, t.aanbieder().waarde(), t.gemeente().waarde(), identificatie, dag, client));
    }

    /** WMO323 with these lines, per client. */
    public static byte[] declaratie(Declaratiekop kop, List<Prestatie> prestaties) {
        Map<Bsn, List<Element>> perClient = new LinkedHashMap<>();
        prestaties.forEach(
                p -> perClient.computeIfAbsent(p.bsn(), b -> new ArrayList<>()).add(Prestatieschrijver.element(p)));
        List<Element> clienten = new ArrayList<>();
        perClient.forEach((bsn, regels) -> clienten.add(
                Element.van("Client", Element.blad("Bsn", bsn.waarde()), Element.van("Prestaties", regels))));
        long centen = kop.totaal().centen();
        Element declaratie = Element.van(
                "Declaratie",
                Element.blad("DeclaratieNummer", kop.declaratienummer()),
                Element.van(
                        "DeclaratiePeriode",
                        Element.blad("Begindatum", kop.maand().atDay(1)),
                        Element.blad("Einddatum", kop.maand().atEndOfMonth())),
                Element.blad("DeclaratieDagtekening", kop.declaratiedagtekening()),
                Element.van(
                        "TotaalIngediendBedrag",
                        Element.blad("TotaalBedrag", Math.abs(centen)),
                        Element.blad("DebetCredit", centen < 0 ? "C" : "D")),
                Element.van("Clienten", clienten));
        return Berichtschrijver.schrijf(Bericht.nieuw(
                Berichtsoort.WMO323,
                kop.aanbieder().waarde(),
                kop.gemeente().waarde(),
                kop.berichtidentificatie(),
                kop.dagtekening(),
                declaratie));
    }
}
