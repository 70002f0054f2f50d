package nl.nabij.berichten.verkeer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.regels.TR379ReferentieVanVerzoek;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Naam;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relatiesoort;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/** The part Client of a WMO301: who the client is, how to reach them, who helps, and what is granted. */
final class Toewijzingbericht {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int STRAATNAAM = 24;
    private static final int EMAIL = 80;
    private static final String EIGEN_NAAM = "1";
    private static final String BRP_ADRES = "01";
    private static final String CORRESPONDENTIE = "02";

    private Toewijzingbericht() {}

    /** @param referenties of the requests that are honoured with it, by toewijzing (iWmo TR379) */
    static Element client(
            Client client,
            Behoefte behoefte,
            List<Relatie> relaties,
            List<Toewijzing> toewijzingen,
            Map<Toewijzingnummer, String> referenties) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("Bsn", client.bsn().waarde()));
        delen.add(geboortedatum(client.geboortedatum()));
        delen.add(Element.blad("Geslacht", client.geslacht().code()));
        delen.add(naam(client.naam()));
        if (behoefte.tolk() && !behoefte.taal().isBlank()) {
            delen.add(Element.van(
                    "Communicatie", Element.blad("Vorm", "1"), Element.blad("Taal", kort(behoefte.taal(), 25))));
        }
        if (!behoefte.aandachtspunten().isBlank()) {
            delen.add(Element.blad("Commentaar", behoefte.aandachtspunten()));
        }
        List<Element> bereikbaar = relaties.stream()
                .filter(r -> r.magBetrokkenWorden() && nummer(r.telefoon()) != null)
                .map(Toewijzingbericht::relatie)
                .toList();
        if (!bereikbaar.isEmpty()) {
            delen.add(Element.van("Relaties", bereikbaar));
        }
        delen.add(Element.van("Contactgegevens", contact(client)));
        delen.add(Element.van(
                "ToegewezenProducten",
                toewijzingen.stream()
                        .map(t -> product(
                                t,
                                TR379ReferentieVanVerzoek.voor(t.nummer(), referenties)
                                        .orElse(null)))
                        .toList()));
        return Element.van("Client", delen);
    }

    private static Element geboortedatum(LocalDate datum) {
        return Element.van("Geboortedatum", Element.blad("Datum", datum));
    }

    private static Element naam(Naam naam) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.van("Geslachtsnaam", achternaam(naam.achternaam(), naam.voorvoegsel())));
        blad(delen, "Voornamen", naam.voornamen());
        String letters = naam.voorletters() == null ? "" : naam.voorletters().replaceAll("\\P{L}", "");
        blad(delen, "Voorletters", kort(letters, 6));
        delen.add(Element.blad("NaamGebruik", EIGEN_NAAM));
        return Element.van("Naam", delen);
    }

    private static List<Element> achternaam(String achternaam, @Nullable String voorvoegsel) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("Achternaam", achternaam));
        blad(delen, "Voorvoegsel", voorvoegsel);
        return delen;
    }

    private static Element relatie(Relatie relatie) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("Nummer", relatie.id().toString().substring(0, 18)));
        delen.add(Element.blad("Soort", soort(relatie)));
        if (relatie.geboortedatum() != null) {
            delen.add(geboortedatum(relatie.geboortedatum()));
        }
        delen.add(Element.van(
                "Naam",
                Element.van("Geslachtsnaam", Element.blad("Achternaam", relatie.naam())),
                Element.blad("NaamGebruik", EIGEN_NAAM)));
        List<Element> contact = new ArrayList<>();
        contact.add(Element.blad("Soort", CORRESPONDENTIE));
        bereikbaarheid(contact, relatie.telefoon(), relatie.email());
        delen.add(Element.van("Contact", contact));
        return Element.van("Relatie", delen);
    }

    /** Code list COD472. */
    private static String soort(Relatie relatie) {
        Grondslag grondslag = relatie.grondslag();
        if (relatie.soort() == Relatiesoort.VERTEGENWOORDIGER && grondslag != null) {
            return switch (grondslag) {
                case CURATOR -> "03";
                case GEMACHTIGD -> "09";
                case OUDER_MET_GEZAG -> "10";
                case BEWINDVOERDER -> "14";
                case MENTOR -> "15";
            };
        }
        return switch (relatie.soort()) {
            case PARTNER -> "12";
            case KIND -> "16";
            case OUDER -> "10";
            case GEZINSLID -> "18";
            case MANTELZORGER -> "09";
            case NETWERK -> "20";
            case VERTEGENWOORDIGER -> "09";
        };
    }

    private static Element contact(Client client) {
        Adres adres = client.adres();
        List<Element> huis = new ArrayList<>();
        huis.add(Element.blad("Huisnummer", adres.huisnummer()));
        blad(huis, "Huisletter", adres.huisletter());
        blad(huis, "HuisnummerToevoeging", adres.toevoeging());
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("Soort", BRP_ADRES));
        delen.add(Element.van(
                "Adres",
                Element.van("Huis", huis),
                Element.blad("Postcode", adres.postcode()),
                Element.blad("Straatnaam", kort(adres.straat(), STRAATNAAM)),
                Element.blad("Plaatsnaam", adres.plaats()),
                Element.blad("LandCode", "NL")));
        bereikbaarheid(delen, client.telefoon(), client.email());
        return Element.van("Contact", delen);
    }

    private static void bereikbaarheid(List<Element> delen, @Nullable String telefoon, @Nullable String email) {
        String nummer = nummer(telefoon);
        if (nummer != null) {
            delen.add(Element.van(
                    "Telefoon",
                    Element.van(
                            "Telefoon01", Element.blad("Telefoonnummer", nummer), Element.blad("Landnummer", "+31"))));
        }
        if (email != null && !email.isBlank() && email.length() <= EMAIL) {
            delen.add(Element.blad("Emailadres", email));
        }
    }

    /** Digits only, in national form; null when that gives no number the message can hold. */
    private static @Nullable String nummer(@Nullable String telefoon) {
        if (telefoon == null) {
            return null;
        }
        String cijfers = telefoon.replace("+31", "0").replaceAll("[^0-9]", "");
        return cijfers.isEmpty() || cijfers.length() > 15 ? null : cijfers;
    }

    private static Element product(Toewijzing t, @Nullable String referentie) {
        List<Element> delen = new ArrayList<>();
        delen.add(Element.blad("ToewijzingNummer", t.nummer().waarde()));
        blad(delen, "ReferentieAanbieder", referentie);
        if (t.productcategorie() != null) {
            List<Element> product = new ArrayList<>();
            product.add(Element.blad("Categorie", t.productcategorie().waarde()));
            if (t.productcode() != null) {
                product.add(Element.blad("Code", t.productcode().waarde()));
            }
            delen.add(Element.van("Product", product));
        }
        delen.add(Element.blad("Toewijzingsdatum", t.toegewezenOp().toLocalDate()));
        delen.add(Element.blad("Toewijzingstijd", TIJD.format(t.toegewezenOp())));
        delen.add(Element.blad("Ingangsdatum", t.periode().begin()));
        t.periode().eindeAlsBekend().ifPresent(einde -> delen.add(Element.blad("Einddatum", einde)));
        blad(delen, "RedenWijziging", t.redenWijziging());
        Omvang omvang = t.omvang();
        if (omvang != null) {
            delen.add(Element.van(
                    "Omvang",
                    Element.blad("Volume", omvang.volume()),
                    Element.blad("Eenheid", omvang.eenheid().code()),
                    Element.blad("Frequentie", omvang.frequentie().code())));
        }
        if (t.budget() != null) {
            delen.add(Element.blad("Budget", t.budget().centen()));
        }
        return Element.van("ToegewezenProduct", delen);
    }

    private static void blad(List<Element> delen, String naam, @Nullable String waarde) {
        if (waarde != null && !waarde.isBlank()) {
            delen.add(Element.blad(naam, waarde));
        }
    }

    private static String kort(String waarde, int lengte) {
        return waarde.length() <= lengte ? waarde : waarde.substring(0, lengte).strip();
    }
}
