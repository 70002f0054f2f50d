package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.regels.AanvraagMogelijk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aanvraag after the onderzoek (Wmo 2015 art. 2.3.2 lid 9): taken up, or kept because it came too early. */
@Service
public class Aanvragen {

    static final String DOEL = "Aanvraag Wmo 2.3.5";

    private final AanvraagRepository aanvragen;
    private final ZaakRepository zaken;
    private final KlokRepository klokken;
    private final Klokkenmaker klokkenmaker;
    private final Normen normen;
    private final Zaakwerk werk;

    Aanvragen(
            AanvraagRepository aanvragen,
            ZaakRepository zaken,
            KlokRepository klokken,
            Klokkenmaker klokkenmaker,
            Normen normen,
            Zaakwerk werk) {
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.klokken = klokken;
        this.klokkenmaker = klokkenmaker;
        this.normen = normen;
        this.werk = werk;
    }

    public List<Aanvraag> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return aanvragen.van(gemeente, nummer);
    }

    /** Whether this gemeente takes a signed verslag as aanvraag on that day; no, when it never decided so. */
    public boolean verslagTeltAlsAanvraag(Gemeentecode gemeente, LocalDate dag) {
        return normen.find("toegang/verslag-als-aanvraag", gemeente, dag)
                .map(Normwaarde::ja)
                .orElse(false);
    }

    /** Whether an aanvraag of that day counts as one. */
    public Oordeel mogelijk(Gemeentecode gemeente, Zaaknummer nummer, LocalDate dag) {
        Zaak zaak = zaken.get(gemeente, nummer);
        return AanvraagMogelijk.toets(dag, zaak.verslagdatum(), laatsteDagOnderzoek(zaak));
    }

    /**
     * Records an aanvraag. It is always kept with its day; it starts the term for the besluit only when it was possible, and the
     * answer says why not and from when it will be. The same id again changes nothing.
     */
    @Transactional
    public Oordeel ontvang(Medewerker wie, Zaaknummer nummer, UUID id, LocalDate op, Aanvraagwijze wijze) {
        Zaak zaak = werk.pak(wie, nummer);
        if (aanvragen.van(wie.gemeente(), nummer).stream().anyMatch(a -> a.id().equals(id))) {
            return mogelijk(wie.gemeente(), nummer, op);
        }
        eisWacht(zaak);
        eisDag(zaak, op);
        if (wijze == Aanvraagwijze.ONDERTEKEND_VERSLAG && !verslagTeltAlsAanvraag(wie.gemeente(), op)) {
            throw new NotPossibleException("In uw gemeente telt een ondertekend verslag niet als aanvraag.");
        }
        Oordeel oordeel = mogelijk(wie.gemeente(), nummer, op);
        boolean kan = oordeel instanceof Oordeel.Voldoet;
        String reden = oordeel instanceof Oordeel.VoldoetNiet nee
                ? nee.bevindingen().getFirst().toelichting()
                : "";
        aanvragen.voegToe(zaak, new Aanvraag(id, op, wijze, kan ? op : null, reden, wie.naam()), werk.nu());
        if (kan) {
            start(wie, zaak, op);
        } else {
            werk.gewijzigd(wie, zaak, DOEL, "aanvraag te vroeg");
            werk.gebeurd(new Toegangsgebeurtenis.AanvraagTeVroeg(
                    wie.gemeente(), nummer, op, AanvraagMogelijk.uiterlijkVanaf(laatsteDagOnderzoek(zaak))));
        }
        return oordeel;
    }

    /** Takes up an aanvraag that came too early, from the day the resident confirms it. */
    @Transactional
    public Oordeel neemInBehandeling(Medewerker wie, Zaaknummer nummer, UUID id, LocalDate op) {
        Zaak zaak = werk.pak(wie, nummer);
        Aanvraag aanvraag = aanvragen.van(wie.gemeente(), nummer).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Deze aanvraag is er niet."));
        eisWacht(zaak);
        eisDag(zaak, op);
        if (op.isBefore(aanvraag.ontvangenOp())) {
            throw new NotPossibleException("De inwoner kan de aanvraag niet eerder bevestigen dan die binnenkwam.");
        }
        Oordeel oordeel = mogelijk(wie.gemeente(), nummer, op);
        if (oordeel instanceof Oordeel.Voldoet) {
            aanvragen.neemInBehandeling(zaak, id, op);
            start(wie, zaak, op);
        }
        return oordeel;
    }

    private void start(Medewerker wie, Zaak zaak, LocalDate op) {
        zaken.bewaar(zaak.metAanvraag(op).met(Zaakstatus.AANGEVRAAGD));
        klokkenmaker.start(zaak, Kloksoort.BESLUIT, op);
        werk.gewijzigd(wie, zaak, DOEL, "aanvraag ontvangen");
        werk.gebeurd(new Toegangsgebeurtenis.AanvraagOntvangen(wie.gemeente(), zaak.nummer(), op));
    }

    private void eisWacht(Zaak zaak) {
        if (!zaak.loopt() || zaak.status() == Zaakstatus.AANGEVRAAGD) {
            throw new NotPossibleException("Een aanvraag kan nu niet. De zaak staat op: "
                    + zaak.status().tekst() + ".");
        }
    }

    private void eisDag(Zaak zaak, LocalDate op) {
        if (op.isBefore(zaak.meldingsdatum()) || op.isAfter(werk.vandaag())) {
            throw new NotPossibleException("De datum van de aanvraag ligt voor de melding of in de toekomst.");
        }
    }

    private LocalDate laatsteDagOnderzoek(Zaak zaak) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.ONDERZOEK)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Zaak " + zaak.nummer() + " heeft geen klok ONDERZOEK."))
                .laatsteDag();
    }
}
