package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Aanvullingen;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Levensloop;
import nl.nabij.beschikking.model.Levensloop.Stap;
import nl.nabij.beschikking.model.Overgang;
import nl.nabij.beschikking.model.Overgangen;
import nl.nabij.kern.Periode;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Klok;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Kloksoort;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of {@link Overgangen}, and no others. Steps that time takes are found when somebody looks or acts. */
@Component
public class Besluitleven {

    static final String SYSTEEM = "systeem";

    private final Levensloop levensloop;
    private final Aanvullingen aanvullingen;
    private final Besluiten besluiten;
    private final Klokken klokken;
    private final Clock clock;

    Besluitleven(Levensloop levensloop, Aanvullingen aanvullingen, Besluiten besluiten, Klokken klokken, Clock clock) {
        this.levensloop = levensloop;
        this.aanvullingen = aanvullingen;
        this.besluiten = besluiten;
        this.klokken = klokken;
        this.clock = clock;
    }

    /** Where the decision stands today; empty as long as there is no application. */
    public Optional<Besluitstand> stand(Zaak zaak) {
        return bewaard(zaak)
                .map(stand -> doorTijd(zaak, stand)
                        .flatMap(g -> Overgangen.find(stand, g.gebeurtenis()))
                        .map(o -> o.naar().iterator().next())
                        .orElse(stand));
    }

    /** Whether this may happen now. */
    public boolean kan(Zaak zaak, Besluitgebeurtenis gebeurtenis) {
        return stand(zaak).flatMap(s -> Overgangen.find(s, gebeurtenis)).isPresent();
    }

    /** Where the decision stood when the running objection came in. */
    Besluitstand voorBezwaar(Zaak zaak) {
        return stappen(zaak).reversed().stream()
                .filter(s -> s.gebeurtenis() == Besluitgebeurtenis.BEZWAAR_ONTVANGEN)
                .findFirst()
                .map(Stap::van)
                .orElse(Besluitstand.BESLOTEN);
    }

    /** Every step so far, oldest first. */
    public List<Stap> stappen(Zaak zaak) {
        return levensloop.stappen(zaak.gemeente(), zaak.nummer());
    }

    /**
     * Takes the step, after what time did.
     *
     * @throws NotPossibleException when the table does not allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ga(Zaak zaak, Besluitgebeurtenis gebeurtenis, String door, String reden) {
        ga(zaak, gebeurtenis, new Aanleiding(door, reden, null));
    }

    /** The step of which the table leaves open where it leads. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gaNaar(Zaak zaak, Besluitgebeurtenis gebeurtenis, Besluitstand naar, String door) {
        ga(zaak, gebeurtenis, new Aanleiding(door, "", naar));
    }

    private record Aanleiding(
            String door, String reden, @Nullable Besluitstand naar) {}

    private void ga(Zaak zaak, Besluitgebeurtenis gebeurtenis, Aanleiding aanleiding) {
        levensloop.lock(zaak.gemeente(), zaak.nummer());
        Besluitstand stand = metTijd(zaak);
        Overgang overgang =
                Overgangen.find(stand, gebeurtenis).orElseThrow(() -> new NotPossibleException(weigering(stand)));
        schrijf(
                zaak,
                new Stap(
                        stand,
                        gebeurtenis,
                        naar(overgang, aanleiding.naar()),
                        LocalDate.now(clock),
                        aanleiding.door(),
                        aanleiding.reden(),
                        overgang.bron(),
                        Instant.now(clock)));
    }

    private static Besluitstand naar(Overgang overgang, @Nullable Besluitstand gekozen) {
        if (gekozen == null && overgang.naar().size() == 1) {
            return overgang.naar().iterator().next();
        }
        if (gekozen == null || !overgang.naar().contains(gekozen)) {
            throw new NotPossibleException("Deze stap kan niet naar '" + gekozen + "' leiden.");
        }
        return gekozen;
    }

    /** The stored state, after the steps of time were added to it. */
    private Besluitstand metTijd(Zaak zaak) {
        Besluitstand stand = bewaard(zaak).orElseThrow(() -> new NotPossibleException("Er is nog geen aanvraag."));
        Optional<Tijdstap> stap = doorTijd(zaak, stand);
        while (stap.isPresent()) {
            Overgang overgang = Overgangen.find(stand, stap.get().gebeurtenis()).orElseThrow();
            Besluitstand naar = overgang.naar().iterator().next();
            LocalDate dag = stap.get().dag();
            schrijf(
                    zaak,
                    new Stap(
                            stand,
                            overgang.gebeurtenis(),
                            naar,
                            dag,
                            SYSTEEM,
                            "",
                            overgang.bron(),
                            Instant.now(clock)));
            stand = naar;
            stap = doorTijd(zaak, stand);
        }
        return stand;
    }

    private void schrijf(Zaak zaak, Stap stap) {
        if (stap.gebeurtenis() == Besluitgebeurtenis.AANVULTERMIJN_VOORBIJ) {
            aanvullingen.sluit(zaak.gemeente(), zaak.nummer(), stap.dag());
        }
        levensloop.voegToe(zaak.gemeente(), zaak.nummer(), stap);
    }

    private Optional<Besluitstand> bewaard(Zaak zaak) {
        List<Stap> stappen = stappen(zaak);
        if (!stappen.isEmpty()) {
            return Optional.of(stappen.getLast().naar());
        }
        return switch (zaak.status()) {
            case AANGEVRAAGD -> Optional.of(Besluitstand.AANGEVRAAGD);
            case BESLOTEN -> Optional.of(Besluitstand.BESLOTEN);
            case GEMELD, IN_ONDERZOEK, VERSLAG_VERSTUURD, AFGESLOTEN -> Optional.empty();
        };
    }

    private record Tijdstap(Besluitgebeurtenis gebeurtenis, LocalDate dag) {}

    private Optional<Tijdstap> doorTijd(Zaak zaak, Besluitstand stand) {
        return switch (stand) {
            case AANGEVRAAGD -> voorbij(termijn(zaak), Besluitgebeurtenis.TERMIJN_VOORBIJ);
            case OPGESCHORT ->
                voorbij(
                        aanvullingen.lopend(zaak.gemeente(), zaak.nummer()).map(Aanvullingen.Aanvulling::uiterlijk),
                        Besluitgebeurtenis.AANVULTERMIJN_VOORBIJ);
            case BESLOTEN, HEROVERWEGING -> voorbij(einde(zaak), Besluitgebeurtenis.PERIODE_VOORBIJ);
            case TE_LAAT, DWANGSOM, INGETROKKEN, VERLOPEN, IN_BEZWAAR -> Optional.empty();
        };
    }

    private Optional<Tijdstap> voorbij(Optional<LocalDate> laatsteDag, Besluitgebeurtenis gebeurtenis) {
        return laatsteDag
                .filter(dag -> LocalDate.now(clock).isAfter(dag))
                .map(dag -> new Tijdstap(gebeurtenis, dag.plusDays(1)));
    }

    /** Last day for the decision on the application; empty when no such term runs. */
    Optional<LocalDate> termijn(Zaak zaak) {
        if (zaak.status() != Zaakstatus.AANGEVRAAGD) {
            return Optional.empty();
        }
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLUIT && k.open())
                .map(Klok::laatsteDag)
                .findFirst();
    }

    private Optional<LocalDate> einde(Zaak zaak) {
        return besluiten
                .vanZaak(zaak.gemeente(), zaak.nummer())
                .flatMap(b -> Optional.ofNullable(b.periode()))
                .flatMap(Periode::eindeAlsBekend);
    }

    private static String weigering(Besluitstand stand) {
        return "Dat kan nu niet. De stand van het besluit is: " + stand.tekst() + ".";
    }
}
