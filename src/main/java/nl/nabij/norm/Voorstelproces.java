package nl.nabij.norm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstel.Akkoord;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Voorstelproces implements Beleidsvoorstellen {

    private final Voorstelregister register;
    private final Samenvoeging samenvoeging;
    private final Geldendbeleid geldend;
    private final Gebieden gebieden;
    private final Clock clock;

    Voorstelproces(
            Voorstelregister register,
            Samenvoeging samenvoeging,
            Geldendbeleid geldend,
            Gebieden gebieden,
            Clock clock) {
        this.gebieden = gebieden;
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
        if (voorbereidbaar(user.gemeente(), invoer.pad()).isEmpty()) {
            throw new NotFoundException("De gemeente kan '" + invoer.pad() + "' niet zelf vastleggen.");
        }
        return new Indiening(register, gebieden, this::voorbereidbaar).dienIn(user, invoer, clock.instant());
    }

    @Override
    @Transactional
    public void stelVast(CurrentUser user, long nummer) {
        Beleidsvoorstel voorstel = open(user, nummer);
        Vierogen.vereisAnder(user, voorstel);
        pastNog(voorstel);
        if (voorstel.regiodeel() == null) {
            beslis(voorstel, Stand.VASTGESTELD, user.name(), "");
        } else {
            akkoord(user, voorstel);
        }
        geldend.verversNaTransactie();
    }

    /** With the last agreement every gemeente gets the value, each by the person who agreed for it. */
    private void akkoord(CurrentUser user, Beleidsvoorstel voorstel) {
        if (voorstel.heeftAkkoord()) {
            throw new NotPossibleException("Uw gemeente is al akkoord. Het wachten is op de andere gemeenten.");
        }
        register.akkoord(voorstel.gemeente(), voorstel.nummer(), new Akkoord(user.name(), clock.instant()));
        List<Beleidsvoorstel> groep = groep(voorstel);
        if (groep.stream().allMatch(Beleidsvoorstel::heeftAkkoord)) {
            groep.forEach(deel -> {
                pastNog(deel);
                beslis(deel, Stand.VASTGESTELD, akkoordDoor(deel), "");
            });
        }
    }

    private static String akkoordDoor(Beleidsvoorstel deel) {
        return Optional.ofNullable(deel.regiodeel())
                .map(Beleidsvoorstel.Regiodeel::akkoord)
                .map(Akkoord::door)
                .orElseThrow();
    }

    private void pastNog(Beleidsvoorstel voorstel) {
        Parameter nu = voorbereidbaar(voorstel.gemeente(), voorstel.pad())
                .orElseThrow(() -> new NotPossibleException("De gemeente kan deze waarde niet meer zelf vastleggen."));
        Samenvoeging.bezwaar(nu, Samenvoeging.waarde(voorstel)).ifPresent(bezwaar -> {
            throw new NotPossibleException(gebieden.get(voorstel.gemeente()).naam() + ": " + bezwaar);
        });
    }

    @Override
    @Transactional
    public void wijsAf(CurrentUser user, long nummer, String reden) {
        Beleidsvoorstel voorstel = open(user, nummer);
        Vierogen.vereisAnder(user, voorstel);
        String waarom = Vierogen.reden(reden);
        groep(voorstel).forEach(deel -> beslis(deel, Stand.AFGEWEZEN, user.name(), namens(user, deel) + waarom));
    }

    @Override
    @Transactional
    public void trekIn(CurrentUser user, long nummer, String reden) {
        Beleidsvoorstel voorstel = open(user, nummer);
        if (!voorstel.opgesteldDoor().equals(user.name())) {
            throw new NotPossibleException("Alleen wie het voorstel maakte kan het intrekken. U kunt het afwijzen.");
        }
        String waarom = Vierogen.reden(reden);
        groep(voorstel).forEach(deel -> beslis(deel, Stand.INGETROKKEN, user.name(), namens(user, deel) + waarom));
    }

    private String namens(CurrentUser user, Beleidsvoorstel deel) {
        return deel.regiodeel() == null ? "" : gebieden.get(user.gemeente()).naam() + ": ";
    }

    @Override
    public Beleidsvoorstel get(Gemeentecode gemeente, long nummer) {
        return register.find(gemeente, nummer)
                .orElseThrow(() -> new NotFoundException("Er is geen voorstel " + nummer + "."));
    }

    @Override
    public List<Beleidsvoorstel> groep(Beleidsvoorstel voorstel) {
        Beleidsvoorstel.Regiodeel regio = voorstel.regiodeel();
        return regio == null ? List.of(voorstel) : register.regiovoorstel(regio.nummer());
    }

    @Override
    public List<Beleidsvoorstel> alle(Gemeentecode gemeente) {
        return register.alle(gemeente);
    }

    @Override
    public Normen alsVastgesteld(Beleidsvoorstel voorstel) {
        List<Beleidsvoorstel> alles = new ArrayList<>(register.vastgesteld());
        groep(voorstel).stream()
                .filter(deel -> alles.stream().noneMatch(v -> v.nummer() == deel.nummer()))
                .forEach(alles::add);
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
        groep(get(user.gemeente(), nummer)).forEach(deel -> register.slot(deel.gemeente()));
        Beleidsvoorstel voorstel = get(user.gemeente(), nummer);
        if (voorstel.stand() != Stand.OPEN) {
            throw new NotPossibleException("Over dit voorstel is al beslist: "
                    + voorstel.stand().tekst().toLowerCase() + ".");
        }
        return voorstel;
    }

    private void beslis(Beleidsvoorstel voorstel, Stand stand, String door, String reden) {
        register.beslis(voorstel.gemeente(), voorstel.nummer(), new Beslissing(stand, door, clock.instant(), reden));
    }
}
