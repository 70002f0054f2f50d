package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekinhoud;
import org.jspecify.annotations.Nullable;

/** The requests in a WMO315 or WMO317, with the classes they stand in, in the order of the message. */
final class Verzoeklezer {

    /** @param producten the classes of the products of {@code inhoud}; for a WMO315 the class of the request itself */
    record Gelezen(Verzoekinhoud inhoud, Element verzoek, List<Element> producten) {}

    private Verzoeklezer() {}

    static List<Gelezen> lees(Bericht bericht) {
        return bericht.soort() == Berichtsoort.WMO315
                ? bericht.alle("Client/AangevraagdeProducten/AangevraagdProduct").stream()
                        .map(Verzoeklezer::aangevraagd)
                        .toList()
                : bericht.alle("Client/Verzoek").stream()
                        .map(Verzoeklezer::wijziging)
                        .toList();
    }

    private static Gelezen aangevraagd(Element e) {
        Gevraagd gevraagd = nieuw(e, "ToewijzingIngangsdatum", "ToewijzingEinddatum");
        return new Gelezen(new Verzoekinhoud(tekst(e, "ReferentieAanbieder"), null, List.of(gevraagd)), e, List.of(e));
    }

    private static Gelezen wijziging(Element e) {
        List<Element> klassen = new ArrayList<>();
        List<Gevraagd> gevraagd = new ArrayList<>();
        for (Element o : e.alle("OngewijzigdeProducten/OngewijzigdProduct")) {
            klassen.add(o);
            gevraagd.add(new Gevraagd.Ongewijzigd(nummer(o)));
        }
        for (Element g : e.alle("TeWijzigenProducten/TeWijzigenProduct")) {
            klassen.add(g);
            gevraagd.add(new Gevraagd.Gewijzigd(
                    nummer(g),
                    g.datum("GewensteIngangsdatum"),
                    g.zoekDatum("Einddatum").orElse(null),
                    omvang(g),
                    budget(g)));
        }
        for (Element n : e.alle("NieuweProducten/NieuwProduct")) {
            klassen.add(n);
            gevraagd.add(nieuw(n, "GewensteIngangsdatum", "Einddatum"));
        }
        Verzoekinhoud inhoud = new Verzoekinhoud(tekst(e, "ReferentieAanbieder"), tekst(e, "RedenVerzoek"), gevraagd);
        return new Gelezen(inhoud, e, List.copyOf(klassen));
    }

    private static Gevraagd.Nieuw nieuw(Element e, String begin, String einde) {
        LocalDate tot = e.zoekDatum(einde).orElse(null);
        return new Gevraagd.Nieuw(
                e.zoek("Product/Categorie").map(String::strip).orElse(null),
                e.zoek("Product/Code").map(String::strip).orElse(null),
                Periode.vanTot(e.datum(begin), tot),
                omvang(e),
                budget(e));
    }

    private static @Nullable Omvang omvang(Element e) {
        return e.heeft("Omvang")
                ? new Omvang(
                        e.getal("Omvang/Volume"),
                        Eenheid.vanCode(tekst(e, "Omvang/Eenheid")),
                        Frequentie.vanCode(tekst(e, "Omvang/Frequentie")))
                : null;
    }

    private static @Nullable Bedrag budget(Element e) {
        return e.heeft("Budget") ? Bedrag.ofCenten(e.getal("Budget")) : null;
    }

    private static Toewijzingnummer nummer(Element e) {
        return Toewijzingnummer.of(tekst(e, "ToewijzingNummer"));
    }

    private static String tekst(Element e, String pad) {
        return e.tekst(pad).strip();
    }
}
