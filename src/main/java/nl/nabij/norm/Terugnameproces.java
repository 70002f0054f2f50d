package nl.nabij.norm;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Terugnameproces implements Beleidsterugnames {

    private static final int LANGSTE_REDEN = 2000;

    private final Voorstelregister voorstellen;
    private final Terugnameregister register;
    private final Samenvoeging samenvoeging;
    private final Geldendbeleid geldend;
    private final List<Beleidsgebruik> gebruik;
    private final Clock clock;

    Terugnameproces(
            Voorstelregister voorstellen,
            Terugnameregister register,
            Samenvoeging samenvoeging,
            Geldendbeleid geldend,
            List<Beleidsgebruik> gebruik,
            Clock clock) {
        this.voorstellen = voorstellen;
        this.register = register;
        this.samenvoeging = samenvoeging;
        this.geldend = geldend;
        this.gebruik = gebruik;
        this.clock = clock;
    }

    @Override
    public List<Beleidsgebruik.Gebruik> gebruik(Beleidsvoorstel voorstel) {
        String hash = Samenvoeging.hash(voorstel);
        return gebruik.stream()
                .flatMap(g -> g.van(voorstel.gemeente(), hash).stream())
                .sorted(Comparator.comparing(Beleidsgebruik.Gebruik::op))
                .toList();
    }

    @Override
    @Transactional
    public SequencedMap<String, String> vraag(CurrentUser user, long nummer, String vanaf, String waarom) {
        Beleidsvoorstel voorstel = vastgesteld(user, nummer);
        Terugname eerder = voorstel.terugname();
        if (eerder != null) {
            throw new NotPossibleException(
                    eerder.stand() == Stand.OPEN
                            ? "Er is al gevraagd om deze waarde terug te nemen. Laat daar eerst over beslissen."
                            : "Deze waarde is al teruggenomen.");
        }
        SequencedMap<String, String> fouten = new LinkedHashMap<>();
        if (waarom.isBlank()) {
            fouten.put("waarom", "Schrijf op waarom u de waarde terugneemt.");
        } else if (waarom.length() > LANGSTE_REDEN) {
            fouten.put("waarom", "Deze tekst is te lang. Houd het bij " + LANGSTE_REDEN + " tekens.");
        }
        Optional<LocalDate> dag = dag(vanaf);
        dag.map(d -> bezwaar(voorstel, d))
                .orElse(Optional.of("Kies een dag, als 1 januari 2027."))
                .ifPresent(b -> fouten.put("vanaf", b));
        if (fouten.isEmpty()) {
            register.bewaar(
                    voorstel, new Terugname(0, dag.orElseThrow(), waarom.strip(), user.name(), clock.instant(), null));
        }
        return fouten;
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why the value cannot be taken back from that day; what was relied on is never made undone for days that are over. */
    private Optional<String> bezwaar(Beleidsvoorstel voorstel, LocalDate dag) {
        if (dag.isBefore(voorstel.vanaf())) {
            return Optional.of(
                    "De waarde geldt pas vanaf " + Tekst.datum(voorstel.vanaf()) + ". Kies die dag of later.");
        }
        if (!geldt(voorstel, dag)) {
            return Optional.of("Op die dag geldt deze waarde niet meer. Kies een eerdere dag.");
        }
        int keer = gebruik(voorstel).size();
        if (keer > 0 && dag.isBefore(LocalDate.ofInstant(clock.instant(), NabijClock.ZONE))) {
            return Optional.of("Deze waarde is " + keer + " keer gebruikt. Kies vandaag of een latere dag.");
        }
        return Optional.empty();
    }

    private boolean geldt(Beleidsvoorstel voorstel, LocalDate dag) {
        return samenvoeging.met(voorstellen.vastgesteld()).niveaus(voorstel.pad(), voorstel.gemeente()).stream()
                .filter(p -> p.niveau().equals(Samenvoeging.niveau(voorstel.gemeente())))
                .flatMap(p -> p.waarden().op(dag).stream())
                .anyMatch(w -> w.vaststelling() != null && w.vaststelling().voorstel() == voorstel.nummer());
    }

    @Override
    @Transactional
    public void stelVast(CurrentUser user, long nummer) {
        Beleidsvoorstel voorstel = vastgesteld(user, nummer);
        Terugname terugname = open(voorstel);
        vereisAnder(user, terugname);
        bezwaar(voorstel, terugname.vanaf()).ifPresent(b -> {
            throw new NotPossibleException(b + " Wijs dit verzoek af en vraag het opnieuw.");
        });
        beslis(user, voorstel, Stand.VASTGESTELD, "");
        geldend.verversNaTransactie();
    }

    @Override
    @Transactional
    public void wijsAf(CurrentUser user, long nummer, String reden) {
        Beleidsvoorstel voorstel = vastgesteld(user, nummer);
        vereisAnder(user, open(voorstel));
        beslis(user, voorstel, Stand.AFGEWEZEN, Vierogen.reden(reden));
    }

    @Override
    @Transactional
    public void trekIn(CurrentUser user, long nummer, String reden) {
        Beleidsvoorstel voorstel = vastgesteld(user, nummer);
        if (!open(voorstel).door().equals(user.name())) {
            throw new NotPossibleException("Alleen wie dit vroeg kan het intrekken. U kunt het afwijzen.");
        }
        beslis(user, voorstel, Stand.INGETROKKEN, Vierogen.reden(reden));
    }

    @Override
    public Optional<Normen> alsTeruggenomen(Beleidsvoorstel voorstel) {
        Terugname terugname = voorstel.terugname();
        if (terugname == null || terugname.stand() != Stand.OPEN) {
            return Optional.empty();
        }
        Beleidsvoorstel straks =
                voorstel.met(terugname.met(new Beslissing(Stand.VASTGESTELD, "", clock.instant(), "")));
        return Optional.of(samenvoeging.met(voorstellen.vastgesteld().stream()
                .map(v -> v.nummer() == voorstel.nummer() ? straks : v)
                .toList()));
    }

    @Override
    public List<Terugname> alle(Gemeentecode gemeente, long voorstel) {
        return register.alle(gemeente, voorstel);
    }

    private Beleidsvoorstel vastgesteld(CurrentUser user, long nummer) {
        Vierogen.vereisBeleid(user);
        voorstellen.slot(user.gemeente());
        Beleidsvoorstel voorstel = voorstellen
                .find(user.gemeente(), nummer)
                .orElseThrow(() -> new NotFoundException("Er is geen voorstel " + nummer + "."));
        if (voorstel.stand() != Stand.VASTGESTELD) {
            throw new NotPossibleException("Dit voorstel is niet vastgesteld. Er is niets om terug te nemen.");
        }
        return voorstel;
    }

    private static Terugname open(Beleidsvoorstel voorstel) {
        return Optional.ofNullable(voorstel.terugname())
                .filter(t -> t.stand() == Stand.OPEN)
                .orElseThrow(() -> new NotPossibleException("Hierover is al beslist."));
    }

    private static void vereisAnder(CurrentUser user, Terugname terugname) {
        if (terugname.door().equals(user.name())) {
            throw new NotPossibleException("U vroeg dit zelf. Een collega beslist erover.");
        }
    }

    private void beslis(CurrentUser user, Beleidsvoorstel voorstel, Stand stand, String reden) {
        Terugname terugname = open(voorstel).met(new Beslissing(stand, user.name(), clock.instant(), reden));
        register.beslis(
                voorstel,
                terugname,
                stand == Stand.VASTGESTELD && terugname.vanaf().equals(voorstel.vanaf()));
    }
}
