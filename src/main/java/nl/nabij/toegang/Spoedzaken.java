package nl.nabij.toegang;

import java.time.LocalDate;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help that cannot wait for the onderzoek (Wmo 2015 art. 2.3.3): the need is flagged, and a temporary provision recorded. */
@Service
public class Spoedzaken {

    private static final String DOEL = "Spoed Wmo 2.3.3";

    private final MeldingRepository meldingen;
    private final Klokkenmaker klokkenmaker;
    private final KlokRepository klokken;
    private final Zaakwerk werk;

    Spoedzaken(MeldingRepository meldingen, Klokkenmaker klokkenmaker, KlokRepository klokken, Zaakwerk werk) {
        this.meldingen = meldingen;
        this.klokkenmaker = klokkenmaker;
        this.klokken = klokken;
        this.werk = werk;
    }

    /** The need turned out to be urgent after the melding; from today help is due at once. */
    @Transactional
    public void meldSpoed(Medewerker wie, Zaaknummer nummer, String reden) {
        Zaak zaak = lopend(wie, nummer);
        if (meldingen.get(wie.gemeente(), nummer).spoedreden() != null) {
            throw new NotPossibleException("Bij deze zaak is al vastgelegd dat er spoed is.");
        }
        meldingen.bewaarSpoed(zaak, reden);
        klokkenmaker.startSpoed(zaak, werk.vandaag());
        werk.gewijzigd(wie, zaak, DOEL, "spoed gemeld");
        werk.gebeurd(new Toegangsgebeurtenis.SpoedGemeld(wie.gemeente(), nummer));
    }

    /**
     * A temporary provision was arranged.
     *
     * @param tot its last day; not before {@code op}
     */
    @Transactional
    public void trefVoorziening(Medewerker wie, Zaaknummer nummer, LocalDate op, LocalDate tot) {
        Zaak zaak = lopend(wie, nummer);
        if (tot.isBefore(op) || op.isBefore(zaak.meldingsdatum()) || op.isAfter(werk.vandaag())) {
            throw new IllegalArgumentException("Een voorziening van " + op + " tot en met " + tot + " kan niet.");
        }
        if (meldingen.get(wie.gemeente(), nummer).spoedreden() == null) {
            throw new NotPossibleException("Leg eerst vast dat er spoed is, met de reden.");
        }
        meldingen.bewaarVoorziening(zaak, op, tot);
        klokken.haal(zaak, Kloksoort.SPOED, op);
        werk.gewijzigd(wie, zaak, DOEL, "tijdelijke voorziening");
        werk.gebeurd(new Toegangsgebeurtenis.SpoedvoorzieningGetroffen(wie.gemeente(), nummer, tot));
    }

    private Zaak lopend(Medewerker wie, Zaaknummer nummer) {
        Zaak zaak = werk.pak(wie, nummer);
        if (!zaak.loopt()) {
            throw new NotPossibleException(
                    "Deze zaak loopt niet meer: " + zaak.status().tekst() + ".");
        }
        return zaak;
    }
}
