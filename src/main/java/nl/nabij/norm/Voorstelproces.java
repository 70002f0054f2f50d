package nl.nabij.norm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class Voorstelproces implements Beleidsvoorstellen {

    private final Voorstelregister register;
    private final Samenvoeging samenvoeging;
    private final Geldendbeleid geldend;
    private final Clock clock;

    Voorstelproces(Voorstelregister register, Samenvoeging samenvoeging, Geldendbeleid geldend, Clock clock) {
        this.register = register;
        this.samenvoeging = samenvoeging;
        this.geldend = geldend;
        this.clock = clock;
    }

    @Override
    public Optional<Parameter> voorbereidbaar(Gemeentecode gemeente, String pad) {
        return samenvoeging
                .eigen(gemeente, pad)
                .filter(Parameter::eigenKeuze)
                .flatMap(p -> nu(gemeente, pad, register.vastgesteld()).map(nu -> nu.metCodes(p.codes())));
    }

    @Override
    @Transactional
    public Uitkomst dienIn(CurrentUser user, Invoer invoer) {
        Vierogen.vereisBeleid(user);
        register.slot(user.gemeente());
        Parameter nu = voorbereidbaar(user.gemeente(), invoer.pad())
                .orElseThrow(
                        () -> new NotFoundException("De gemeente kan '" + invoer.pad() + "' niet zelf vastleggen."));
        Voorstelcontrole controle = new Voorstelcontrole(nu, invoer);
        Optional<Beleidsvoorstel> voorstel =
                controle.lees(user, clock.instant(), LocalDate.ofInstant(clock.instant(), NabijClock.ZONE));
        if (voorstel.isEmpty()) {
            return new Uitkomst(Optional.empty(), controle.fouten());
        }
        if (register.heeftOpen(user.gemeente(), invoer.pad())) {
            return new Uitkomst(
                    Optional.empty(),
                    new LinkedHashMap<>(Map.of(
                            "waarde", "Voor deze waarde wacht al een voorstel. Laat daar eerst over beslissen.")));
        }
        return new Uitkomst(Optional.of(register.bewaar(voorstel.get())), new LinkedHashMap<>());
    }

    @Override
    @Transactional
    public void stelVast(CurrentUser user, long nummer) {
        Beleidsvoorstel voorstel = open(user, nummer);
        Vierogen.vereisAnder(user, voorstel);
        Parameter nu = voorbereidbaar(user.gemeente(), voorstel.pad())
                .orElseThrow(() -> new NotPossibleException("De gemeente kan deze waarde niet meer zelf vastleggen."));
        Samenvoeging.bezwaar(nu, Samenvoeging.waarde(voorstel)).ifPresent(bezwaar -> {
            throw new NotPossibleException(bezwaar);
        });
        beslis(user, nummer, Stand.VASTGESTELD, "");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                geldend.ververs();
            }
        });
    }

    @Override
    @Transactional
    public void wijsAf(CurrentUser user, long nummer, String reden) {
        Vierogen.vereisAnder(user, open(user, nummer));
        beslis(user, nummer, Stand.AFGEWEZEN, Vierogen.reden(reden));
    }

    @Override
    @Transactional
    public void trekIn(CurrentUser user, long nummer, String reden) {
        if (!open(user, nummer).opgesteldDoor().equals(user.name())) {
            throw new NotPossibleException("Alleen wie het voorstel maakte kan het intrekken. U kunt het afwijzen.");
        }
        beslis(user, nummer, Stand.INGETROKKEN, Vierogen.reden(reden));
    }

    @Override
    public Beleidsvoorstel get(Gemeentecode gemeente, long nummer) {
        return register.find(gemeente, nummer)
                .orElseThrow(() -> new NotFoundException("Er is geen voorstel " + nummer + "."));
    }

    @Override
    public List<Beleidsvoorstel> alle(Gemeentecode gemeente) {
        return register.alle(gemeente);
    }

    @Override
    public Normen alsVastgesteld(Beleidsvoorstel voorstel) {
        List<Beleidsvoorstel> alles = new ArrayList<>(register.vastgesteld());
        if (alles.stream().noneMatch(v -> v.nummer() == voorstel.nummer())) {
            alles.add(voorstel);
        }
        return samenvoeging.met(alles);
    }

    @Override
    public Export export(Gemeentecode gemeente, String pad) {
        Parameter nu = nu(gemeente, pad, register.vastgesteld())
                .filter(p -> !p.waarden().stukken().isEmpty())
                .orElseThrow(() -> new NotFoundException("De gemeente heeft geen eigen waarde voor '" + pad + "'."));
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), NabijClock.ZONE);
        return new Export(nu.bestand() + ".yaml", Beleidsbestand.van(nu, vandaag));
    }

    private Optional<Parameter> nu(Gemeentecode gemeente, String pad, List<Beleidsvoorstel> vastgesteld) {
        List<Parameter> gemeentelijk = samenvoeging.met(vastgesteld).niveaus(pad, gemeente);
        return samenvoeging
                .eigen(gemeente, pad)
                .map(leeg -> Stream.concat(gemeentelijk.stream(), Stream.of(leeg))
                        .filter(p -> p.niveau().equals(Samenvoeging.niveau(gemeente)))
                        .findFirst()
                        .orElseThrow());
    }

    private Beleidsvoorstel open(CurrentUser user, long nummer) {
        Vierogen.vereisBeleid(user);
        register.slot(user.gemeente());
        Beleidsvoorstel voorstel = get(user.gemeente(), nummer);
        if (voorstel.stand() != Stand.OPEN) {
            throw new NotPossibleException("Over dit voorstel is al beslist: "
                    + voorstel.stand().tekst().toLowerCase() + ".");
        }
        return voorstel;
    }

    private void beslis(CurrentUser user, long nummer, Stand stand, String reden) {
        register.beslis(user.gemeente(), nummer, new Beslissing(stand, user.name(), clock.instant(), reden));
    }
}
