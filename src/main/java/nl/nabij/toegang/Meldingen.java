package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives meldingen and keeps them right: records the person and those around them, opens the zaak, starts the law clocks. */
@Service
public class Meldingen {

    static final String DOEL = "Melding Wmo 2.3.2";

    private final ZaakRepository zaken;
    private final MeldingRepository meldingen;
    private final Clienten clienten;
    private final Relaties relaties;
    private final Klokkenmaker klokken;
    private final Zaakwerk werk;

    Meldingen(
            ZaakRepository zaken,
            MeldingRepository meldingen,
            Clienten clienten,
            Relaties relaties,
            Klokkenmaker klokken,
            Zaakwerk werk) {
        this.zaken = zaken;
        this.meldingen = meldingen;
        this.clienten = clienten;
        this.relaties = relaties;
        this.klokken = klokken;
        this.werk = werk;
    }

    /**
     * Opens a zaak; the same {@code sleutel} again returns the zaak it opened and changes nothing.
     *
     * @throws IllegalArgumentException for a date in the future
     */
    @Transactional
    public Zaaknummer meld(String user, NieuweMelding melding) {
        eisNietInToekomst(melding.meldingsdatum());
        Gemeentecode gemeente = melding.client().gemeente();
        int jaar = melding.meldingsdatum().getYear();
        zaken.lockNummerreeks(gemeente, jaar);
        Optional<Zaaknummer> eerder = zaken.findBySleutel(gemeente, melding.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        ClientId client = legPersoonVast(melding);
        Zaaknummer nummer = zaken.volgendNummer(gemeente, jaar);
        meldingen.voegToe(nummer, client, melding, user, werk.nu());
        Zaak zaak = zaken.get(gemeente, nummer);
        boolean spoed = melding.spoedreden() != null;
        klokken.bijMelding(zaak, spoed);
        werk.gewijzigd(new Medewerker(gemeente, user), zaak, DOEL, "melding");
        werk.gebeurd(new Toegangsgebeurtenis.MeldingOntvangen(gemeente, nummer, melding.meldingsdatum(), spoed));
        return nummer;
    }

    /** The zaak that a form with this key opened before. */
    public Optional<Zaaknummer> findBySleutel(Gemeentecode gemeente, UUID sleutel) {
        return zaken.findBySleutel(gemeente, sleutel);
    }

    /** Who reported and how the zaak ended; the caller logs the reading. */
    public Meldinggegevens gegevens(Gemeentecode gemeente, Zaaknummer nummer) {
        return meldingen.get(gemeente, nummer);
    }

    public List<Correctie> correcties(Gemeentecode gemeente, Zaaknummer nummer) {
        return meldingen.correcties(gemeente, nummer);
    }

    /**
     * Corrects day, question or reporter; the clocks follow the day.
     *
     * @throws NotPossibleException when the verslag was sent or the zaak ended
     */
    @Transactional
    public void corrigeer(Medewerker wie, Zaaknummer nummer, Meldingcorrectie correctie) {
        eisNietInToekomst(correctie.meldingsdatum());
        Zaak zaak = werk.pak(wie, nummer);
        if (zaak.status() != Zaakstatus.GEMELD && zaak.status() != Zaakstatus.IN_ONDERZOEK) {
            throw new NotPossibleException("De melding kan niet meer veranderen: "
                    + zaak.status().tekst().toLowerCase(java.util.Locale.ROOT)
                    + ". Is er iets anders aan de hand? Maak dan een nieuwe melding.");
        }
        Melder melder = meldingen.get(wie.gemeente(), nummer).melder();
        Correctielijst lijst = new Correctielijst(correctie.reden(), wie.naam(), werk.nu());
        lijst.vergelijk(
                "meldingsdatum",
                zaak.meldingsdatum().toString(),
                correctie.meldingsdatum().toString());
        lijst.vergelijk("hulpvraag", zaak.hulpvraag(), correctie.hulpvraag());
        lijst.vergelijk(
                "melder", melder.soort().tekst(), correctie.melder().soort().tekst());
        lijst.vergelijk("naam van de melder", melder.naam(), correctie.melder().naam());
        lijst.vergelijk(
                "contact van de melder", melder.contact(), correctie.melder().contact());
        Zaak nieuw = zaak.metMelding(correctie.meldingsdatum(), correctie.hulpvraag());
        zaken.bewaar(nieuw);
        meldingen.bewaarMelder(nieuw, correctie.melder());
        if (!zaak.meldingsdatum().equals(nieuw.meldingsdatum())) {
            klokken.bijMelding(nieuw, false);
        }
        for (Correctie c : lijst.alle()) {
            meldingen.voegCorrectieToe(nieuw, c);
            werk.gebeurd(new Toegangsgebeurtenis.MeldingGecorrigeerd(wie.gemeente(), nummer, c.veld()));
        }
        werk.gewijzigd(wie, zaak, DOEL, "melding verbeterd");
    }

    private ClientId legPersoonVast(NieuweMelding melding) {
        Client persoon = melding.client();
        ClientId id = clienten.registreer(persoon);
        clienten.legBehoefteVast(persoon.gemeente(), id, melding.behoefte());
        for (Relatie relatie : melding.relaties()) {
            relaties.leg(persoon.gemeente(), id, relatie);
        }
        return id;
    }

    private void eisNietInToekomst(LocalDate dag) {
        if (dag.isAfter(werk.vandaag())) {
            throw new IllegalArgumentException("De meldingsdatum " + dag + " ligt in de toekomst.");
        }
    }
}
