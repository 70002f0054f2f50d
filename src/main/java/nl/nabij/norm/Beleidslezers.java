package nl.nabij.norm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rule or page works with a policy value. A value that is not here is only shown on the policy page. */
public final class Beleidslezers {

    /** What can depend on a value: each module counts what it has of it. */
    public enum Soort {
        /** Minutes computed by a norm framework. */
        BEREKENING,
        /** A product weighed by method. */
        WEGING,
        /** The product list. */
        AANBOD,
        /** A decision or its letter. */
        BESLUIT,
        /** The onderzoek of a zaak. */
        ONDERZOEK,
        /** A message to or from an aanbieder. */
        BERICHT,
        /** Delivery and claims under an order. */
        LEVERING,
        /** Only a page that looks it up when it is opened. */
        PAGINA
    }

    /** @param wie in Dutch, what works with it */
    public record Lezer(String pad, Soort soort, String wie) {

        private boolean leest(String gevraagd) {
            return gevraagd.equals(pad) || (pad.endsWith("/") || pad.endsWith("-")) && gevraagd.startsWith(pad);
        }
    }

    private static final String DUUR = "de weging van een product: hoe lang een toekenning hoogstens duurt";
    private static final String PRODUCT = "de productlijst: of een product mag worden toegewezen";
    private static final String DWANGSOM = "de klok en het besluit over een dwangsom";
    private static final String TERMIJN_BERICHT = "de termijn waarbinnen een bericht wordt verwacht";

    private static final List<Lezer> LEZERS = List.of(
            new Lezer("indicatie/normenkader", Soort.BEREKENING, "de berekening van minuten"),
            new Lezer("begeleiding/afschalen", Soort.WEGING, "de weging van een product: de stappen van afschalen"),
            new Lezer("begeleiding/dichtbij", Soort.WEGING, "de weging van een product: hulp dichtbij"),
            new Lezer(
                    "begeleiding/flexibele-periode", Soort.WEGING, "de weging van een product: de omvang per periode"),
            new Lezer("begeleiding/indiceren", Soort.WEGING, "de weging van een product: hoe begeleiding wordt geteld"),
            new Lezer(
                    "beschikking/duur",
                    Soort.WEGING,
                    DUUR + ", en de toets van een besluit over hulp bij het huishouden zonder eigen duur"),
            new Lezer("beschikking/duur/", Soort.WEGING, DUUR + ", voor deze doelgroep"),
            new Lezer("indicatie/typen", Soort.WEGING, "de weging van een product: herstel of behoud"),
            new Lezer("onderzoek/andere-wetten", Soort.WEGING, "de vragen over andere wetten bij een product"),
            new Lezer("onderzoek/doelgroepen", Soort.WEGING, "de doelgroepen bij een product"),
            new Lezer("onderzoek/ladder-maatwerk", Soort.WEGING, "de volgorde waarin producten worden gewogen"),
            new Lezer("onderzoek/overgang-18", Soort.WEGING, "de vragen rond de achttiende verjaardag"),
            new Lezer("opplus/regels-per-doelgroep", Soort.WEGING, "de weging van Opplus"),
            new Lezer("reablement/langste-duur", Soort.WEGING, "de weging van reablement: hoe lang hoogstens"),
            new Lezer("reablement/team", Soort.WEGING, "de weging van reablement: wie het doet"),
            new Lezer("reablement/vorm", Soort.WEGING, "de vragen vooraf over reablement"),
            new Lezer("thuisondersteuning/was-algemene-voorziening", Soort.WEGING, "de vragen vooraf over de was"),
            new Lezer("vervoer/beperken", Soort.WEGING, "de weging van vervoer"),
            new Lezer("begeleiding/taken", Soort.AANBOD, "de productlijst: de onderdelen"),
            new Lezer("contract/tijdseenheid-", Soort.AANBOD, "de productlijst: de tijdseenheid"),
            new Lezer("doelen/", Soort.AANBOD, "de productlijst: de doelen om uit te kiezen"),
            new Lezer("producten/begeleiding-licht", Soort.AANBOD, PRODUCT),
            new Lezer("producten/beschermd-thuis", Soort.AANBOD, PRODUCT),
            new Lezer("producten/dagbesteding-licht", Soort.AANBOD, PRODUCT),
            new Lezer("producten/dagbesteding-licht-nieuw", Soort.AANBOD, PRODUCT),
            new Lezer("producten/gezinshulp-plaats", Soort.AANBOD, PRODUCT),
            new Lezer("thuisondersteuning/eenheid", Soort.AANBOD, "de productlijst: de tijdseenheid"),
            new Lezer("thuisondersteuning/onderdelen", Soort.AANBOD, "de productlijst: de onderdelen"),
            new Lezer("beschikking/beroep", Soort.BESLUIT, "de brief: de termijn voor beroep"),
            new Lezer("beschikking/besluit", Soort.BESLUIT, "de klok van de aanvraag en de werklijst"),
            new Lezer("beschikking/besluit-op-bezwaar", Soort.BESLUIT, "de termijn van een bezwaar"),
            new Lezer("beschikking/besluit-op-bezwaar-met-commissie", Soort.BESLUIT, "de termijn van een bezwaar"),
            new Lezer("beschikking/bezwaar", Soort.BESLUIT, "de brief: de termijn voor bezwaar"),
            new Lezer(
                    "beschikking/duur-thuisondersteuning",
                    Soort.BESLUIT,
                    "de toets van een besluit: hoe lang thuisondersteuning hoogstens duurt"),
            new Lezer("beschikking/niet-behandelen", Soort.BESLUIT, "de toets van een besluit om niet te behandelen"),
            new Lezer("beschikking/tijd-in-besluit", Soort.BESLUIT, "de overgang van besluiten op resultaat"),
            new Lezer("beschikking/verdaging-bezwaar", Soort.BESLUIT, "de termijn van een bezwaar"),
            new Lezer("eigen-bijdrage/abonnementstarief", Soort.BESLUIT, "de brief: de eigen bijdrage"),
            new Lezer("dwangsom/betaling", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/derde-14-dagen", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/duur", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/eerste-14-dagen", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/tweede-14-dagen", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/vaststellen", Soort.BESLUIT, DWANGSOM),
            new Lezer("dwangsom/wachttijd", Soort.BESLUIT, DWANGSOM),
            new Lezer("onderzoek/ladder", Soort.ONDERZOEK, "de ladder in het onderzoek"),
            new Lezer("toegang/onderzoek", Soort.ONDERZOEK, "de klok van het onderzoek"),
            new Lezer("toegang/persoonlijk-plan", Soort.ONDERZOEK, "de klok van het persoonlijk plan"),
            new Lezer("toegang/verslag-als-aanvraag", Soort.ONDERZOEK, "het ondertekende verslag als aanvraag"),
            new Lezer("berichten/antwoord-op-verzoek", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/afwijzing-woonplaats", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/besluit-op-verzoek", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/declaratie-antwoord", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/goede-vrijdag-vrij", Soort.BERICHT, "het tellen van werkdagen"),
            new Lezer("berichten/retourbericht", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/startbericht", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/stopbericht", Soort.BERICHT, TERMIJN_BERICHT),
            new Lezer("berichten/vijf-mei-vrij", Soort.BERICHT, "het tellen van werkdagen"),
            new Lezer("opplus/productcode", Soort.LEVERING, "het gebruik van een toewijzing: wat Opplus is"),
            new Lezer("opplus/signaalgrens", Soort.LEVERING, "het gebruik van een toewijzing: het signaal over Opplus"),
            new Lezer("herindicatie/", Soort.PAGINA, "de pagina Herindicatie: de termijn die alvast is ingevuld"),
            new Lezer("kosten/", Soort.PAGINA, "het paneel met kosten in onderzoek en indicatie"),
            new Lezer("toelating/eisen", Soort.PAGINA, "de pagina Toelating: waaraan een aanbieder moet voldoen"));

    private Beleidslezers() {}

    /** Empty when no rule and no page works with it. */
    public static Optional<Lezer> van(String pad) {
        return gelezen(pad).reduce((a, b) -> a.pad().length() > b.pad().length() ? a : b);
    }

    private static Stream<Lezer> gelezen(String pad) {
        return LEZERS.stream().filter(l -> l.leest(pad));
    }
}
