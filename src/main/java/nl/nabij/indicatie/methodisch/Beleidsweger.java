package nl.nabij.indicatie.methodisch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Beleidsweging;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.productaanbod.Productaanbod;
import nl.nabij.toegang.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class Beleidsweger implements Beleidsweging {

    private static final String DOEL = "Herindicatie, Wmo 2.3.9";
    private static final String ANDERS = "De uitkomst is nu anders dan toen de herindicatie werd vastgelegd.";

    private final Productarchief archief;
    private final Productaanbod aanbod;
    private final Normen normen;
    private final Herweger herweger;
    private final Zaken zaken;
    private final AccessLog log;
    private final Clock clock;

    Beleidsweger(
            Productarchief archief,
            Productaanbod aanbod,
            Normen normen,
            Herweger herweger,
            Zaken zaken,
            AccessLog log,
            Clock clock) {
        this.archief = archief;
        this.aanbod = aanbod;
        this.normen = normen;
        this.herweger = herweger;
        this.zaken = zaken;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Map<Zaaknummer, List<Gewogen>> lopend(Gemeentecode gemeente) {
        return archief.lopend(gemeente);
    }

    @Override
    public Weger op(Gemeentecode gemeente, LocalDate peildatum, Normen beleid) {
        Dagweging dagweging = new Dagweging(aanbod.met(beleid), beleid, gemeente, peildatum);
        return (producten, wordt) -> {
            List<Productindicatie> nu =
                    new ArrayList<>(producten.stream().map(Gewogen::product).toList());
            List<Uitslag> uitslagen = new ArrayList<>();
            for (Gewogen gewogen : producten) {
                String code = gewogen.product().product();
                Dagweging.Poging poging = dagweging.weeg(gewogen, wordt.getOrDefault(code, code), nu);
                vervang(nu, gewogen.product(), poging);
                uitslagen.add(poging.uitslag());
            }
            return uitslagen;
        };
    }

    /** What the products after this one see of it. */
    private static void vervang(List<Productindicatie> nu, Productindicatie was, Dagweging.Poging poging) {
        int plek = nu.indexOf(was);
        if (poging.nieuw() != null) {
            nu.set(plek, poging.nieuw());
        } else if (poging.uitslag() instanceof Uitslag.Stopt) {
            nu.remove(plek);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Productindicatie> stelVast(
            CurrentUser user, Zaaknummer zaak, LocalDate peildatum, List<Uitslag> uitslagen) {
        Dagweging dagweging = new Dagweging(aanbod, normen, user.gemeente(), peildatum);
        Map<String, Gewogen> gewogen = new HashMap<>();
        archief.lopend(user.gemeente(), zaak)
                .forEach(g -> gewogen.put(g.product().product(), g));
        List<Productindicatie> nu =
                new ArrayList<>(gewogen.values().stream().map(Gewogen::product).toList());
        Productarchief.Vastlegging wie = new Productarchief.Vastlegging(user.name(), Instant.now(clock));
        for (Uitslag uitslag : uitslagen) {
            String was = uitslag.was().product();
            switch (uitslag) {
                case Uitslag.Blijft blijft -> {}
                case Uitslag.Gesprek gesprek -> throw new NotPossibleException(gesprek.reden());
                case Uitslag.Stopt stopt -> {
                    archief.laatVervallen(user.gemeente(), zaak, was, wie);
                    nu.removeIf(p -> p.product().equals(was));
                }
                case Uitslag.Korter korter -> voegToe(dagweging, nog(gewogen, was), was, nu, wie);
                case Uitslag.Wordt wordt -> {
                    voegToe(dagweging, nog(gewogen, was), wordt.product(), nu, wie);
                    if (!wordt.product().equals(was)) {
                        archief.laatVervallen(user.gemeente(), zaak, was, wie);
                    }
                }
            }
        }
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaken.get(user.gemeente(), zaak).client().waarde(),
                DOEL,
                "indicaties gewogen op ander beleid, zaak " + zaak);
        return archief.vastgelegd(user.gemeente(), zaak);
    }

    private static Gewogen nog(Map<String, Gewogen> gewogen, String product) {
        return Optional.ofNullable(gewogen.get(product)).orElseThrow(() -> new NotPossibleException(ANDERS));
    }

    private void voegToe(
            Dagweging dagweging,
            Gewogen gewogen,
            String product,
            List<Productindicatie> nu,
            Productarchief.Vastlegging wie) {
        Dagweging.Poging poging = dagweging.weeg(gewogen, product, nu);
        if (poging.nieuw() == null || poging.vraag() == null) {
            throw new NotPossibleException(ANDERS);
        }
        archief.voegToe(
                dagweging.gemeente(),
                poging.nieuw(),
                herweger.bewijs(dagweging.gemeente(), poging.vraag(), dagweging.peildatum()),
                wie);
        vervang(nu, gewogen.product(), poging);
    }
}
