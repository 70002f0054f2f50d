package nl.nabij.toegang;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** What happens to a zaak on its way from melding to besluit. */
public sealed interface Toegangsgebeurtenis extends CaseEvent {

    /** A melding was recorded and its zaak opened. */
    record MeldingOntvangen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate datum, boolean spoed)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return (spoed ? "Melding met spoed ontvangen op " : "Melding ontvangen op ") + Tekst.datum(datum);
        }
    }

    /** A field of the melding was corrected. */
    record MeldingGecorrigeerd(Gemeentecode gemeente, Zaaknummer zaak, String veld) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Melding verbeterd: " + veld;
        }
    }

    /** Help cannot wait for the onderzoek. */
    record SpoedGemeld(Gemeentecode gemeente, Zaaknummer zaak) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Spoed: een tijdelijke voorziening is meteen nodig";
        }
    }

    /** A temporary provision was arranged (Wmo 2015 art. 2.3.3). */
    record SpoedvoorzieningGetroffen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate tot)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Tijdelijke voorziening geregeld tot en met " + Tekst.datum(tot);
        }
    }

    /** The gemeente told the resident what it must. */
    record PlichtGedaan(Gemeentecode gemeente, Zaaknummer zaak, Plicht plicht, LocalDate op)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return plicht.tekst() + ", op " + Tekst.datum(op);
        }
    }

    /** The onderzoek began and has a behandelaar. */
    record OnderzoekGestart(Gemeentecode gemeente, Zaaknummer zaak, String behandelaar) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Onderzoek begonnen";
        }
    }

    /** Somebody else handles the zaak. */
    record ZaakOvergedragen(Gemeentecode gemeente, Zaaknummer zaak, String van, String naar)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Zaak overgedragen aan een collega";
        }
    }

    /** The identity of the resident was established (Wmo 2015 art. 2.3.4). */
    record IdentiteitVastgesteld(Gemeentecode gemeente, Zaaknummer zaak, Identiteitsdocument document)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Identiteit vastgesteld met: " + document.tekst();
        }
    }

    /** The resident handed in a personal plan, or will not. */
    record PlanVastgelegd(Gemeentecode gemeente, Zaaknummer zaak, Planstand stand) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Persoonlijk plan: " + stand.tekst();
        }
    }

    /** The conversation was planned or held. */
    record GesprekVastgelegd(Gemeentecode gemeente, Zaaknummer zaak, Gespreksvorm vorm, LocalDate dag)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Gesprek op " + Tekst.datum(dag) + ", " + vorm.tekst();
        }
    }

    /** Somebody was asked to take part in the onderzoek. */
    record DeelnemerUitgenodigd(Gemeentecode gemeente, Zaaknummer zaak, Deelnemersoort soort)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Doet mee aan het onderzoek: " + soort.tekst();
        }
    }

    /** All seven topics are done. */
    record OnderwerpenAfgerond(Gemeentecode gemeente, Zaaknummer zaak) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Alle onderwerpen van het onderzoek zijn afgerond";
        }
    }

    /** The ladder leads somewhere. */
    record LadderAfgerond(Gemeentecode gemeente, Zaaknummer zaak, Ladder.Uitkomst uitkomst)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Ladder afgerond: " + uitkomst.tekst();
        }
    }

    /** The verslag went to the resident. */
    record VerslagVerstuurd(Gemeentecode gemeente, Zaaknummer zaak, int versie, LocalDate op)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return (versie == 1 ? "Verslag" : "Verbeterd verslag (versie " + versie + ")") + " verstuurd op "
                    + Tekst.datum(op);
        }
    }

    /** The resident remarked on the verslag. */
    record OpmerkingOntvangen(Gemeentecode gemeente, Zaaknummer zaak, int versie) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Opmerking van de inwoner bij het verslag";
        }
    }

    /** An aanvraag came before it was possible (Wmo 2015 art. 2.3.2 lid 9). */
    record AanvraagTeVroeg(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op, LocalDate mogelijkVanaf)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Aanvraag van " + Tekst.datum(op) + " kwam te vroeg; mogelijk na het verslag of vanaf "
                    + Tekst.datum(mogelijkVanaf);
        }
    }

    /** The aanvraag came in; the term for the besluit runs. */
    record AanvraagOntvangen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Aanvraag ontvangen op " + Tekst.datum(op);
        }
    }

    /** The zaak ended without a besluit. */
    record ZaakAfgesloten(Gemeentecode gemeente, Zaaknummer zaak, Afsluitgrond grond) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Zaak afgesloten: " + grond.tekst();
        }
    }

    /** The decision on the aanvraag was taken. */
    record ZaakBesloten(Gemeentecode gemeente, Zaaknummer zaak) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "De termijn voor het besluit is gestopt";
        }
    }
}
