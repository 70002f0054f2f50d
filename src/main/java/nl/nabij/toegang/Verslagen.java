package nl.nabij.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.regels.VerslagVolledig;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written result of the onderzoek (Wmo 2015 art. 2.3.2 lid 8): what is missing, the text, its versions, remarks. */
@Service
public class Verslagen {

    static final String DOEL = "Verslag Wmo 2.3.2 lid 8";

    private final VerslagRepository verslagen;
    private final Verslagopsteller opsteller;
    private final ZaakRepository zaken;
    private final KlokRepository klokken;
    private final Zaakwerk werk;

    Verslagen(
            VerslagRepository verslagen,
            Verslagopsteller opsteller,
            ZaakRepository zaken,
            KlokRepository klokken,
            Zaakwerk werk) {
        this.verslagen = verslagen;
        this.opsteller = opsteller;
        this.zaken = zaken;
        this.klokken = klokken;
        this.werk = werk;
    }

    /** Everything that must be there before the verslag can go; empty when it can. */
    public List<Bevinding> ontbreekt(Gemeentecode gemeente, Zaaknummer nummer) {
        return VerslagVolledig.ontbreekt(opsteller.feiten(zaken.get(gemeente, nummer)), werk.vandaag());
    }

    /** The text as it would go out now, a fragment of HTML. */
    public String voorbeeld(Gemeentecode gemeente, Zaaknummer nummer) {
        return opsteller.html(
                zaken.get(gemeente, nummer),
                werk.vandaag(),
                van(gemeente, nummer).size() + 1);
    }

    /** The versions that were sent, the newest first. */
    public List<Verslag> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return verslagen.van(gemeente, nummer);
    }

    /** @throws NotFoundException when this version was never sent */
    public Verslag get(Gemeentecode gemeente, Zaaknummer nummer, int versie) {
        return van(gemeente, nummer).stream()
                .filter(v -> v.versie() == versie)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Deze versie van het verslag is er niet."));
    }

    public List<Verslagopmerking> opmerkingen(Gemeentecode gemeente, Zaaknummer nummer) {
        return verslagen.opmerkingen(gemeente, nummer);
    }

    /**
     * Records that the verslag goes out today, as it is now; refused with everything that is missing.
     *
     * @param reden why a new version; not needed for the first
     */
    @Transactional
    public Oordeel verstuur(Medewerker wie, Zaaknummer nummer, String reden) {
        Zaak zaak = werk.pak(wie, nummer);
        Onderzoeken.eisOpen(zaak);
        List<Bevinding> ontbreekt = ontbreekt(wie.gemeente(), nummer);
        if (!ontbreekt.isEmpty()) {
            return Oordeel.van(ontbreekt);
        }
        LocalDate vandaag = werk.vandaag();
        int versie = van(wie.gemeente(), nummer).size() + 1;
        if (versie > 1 && reden.isBlank()) {
            throw new NotPossibleException("Schrijf op waarom er een nieuwe versie van het verslag komt.");
        }
        String html = opsteller.html(zaak, vandaag, versie);
        Ladder.Uitkomst uitkomst = opsteller.feiten(zaak).ladder().uitkomst();
        verslagen.voegToe(
                zaak, new Verslag(nummer, versie, html, sha256(html), uitkomst, reden, vandaag, wie.naam()), werk.nu());
        verplaats(zaak, vandaag);
        werk.gewijzigd(wie, zaak, DOEL, "verslag versie " + versie + " verstuurd");
        werk.gebeurd(new Toegangsgebeurtenis.VerslagVerstuurd(wie.gemeente(), nummer, versie, vandaag));
        return new Oordeel.Voldoet();
    }

    @Transactional
    public void voegOpmerkingToe(Medewerker wie, Zaaknummer nummer, UUID id, String tekst, LocalDate op) {
        Zaak zaak = werk.pak(wie, nummer);
        List<Verslag> versies = van(wie.gemeente(), nummer);
        if (versies.isEmpty()) {
            throw new NotPossibleException("Er is nog geen verslag verstuurd.");
        }
        int versie = versies.getFirst().versie();
        if (verslagen.voegOpmerkingToe(zaak, new Verslagopmerking(id, versie, tekst, op, wie.naam()), werk.nu())) {
            werk.gewijzigd(wie, zaak, DOEL, "opmerking bij het verslag");
            werk.gebeurd(new Toegangsgebeurtenis.OpmerkingOntvangen(wie.gemeente(), nummer, versie));
        }
    }

    /** A later version keeps the day of the first: that day ended the term. */
    private void verplaats(Zaak zaak, LocalDate vandaag) {
        Zaak nieuw = zaak.verslagdatum() == null ? zaak.metVerslag(vandaag) : zaak;
        zaken.bewaar(zaak.status() == Zaakstatus.IN_ONDERZOEK ? nieuw.met(Zaakstatus.VERSLAG_VERSTUURD) : nieuw);
        klokken.haal(zaak, Kloksoort.ONDERZOEK, vandaag);
    }

    private static String sha256(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
