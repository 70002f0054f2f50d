package nl.nabij.indicatie.methodisch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.ProductVastgelegd;
import nl.nabij.indicatie.ProductVervallen;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productvaststelling;
import nl.nabij.indicatie.Productwerk;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and settles products that are weighed by method. */
@Service
public class Productwerkplaats implements Productwerk {

    private static final String DOEL = "Indicatie, Wmo 2.3.2 lid 4";

    private final Productarchief archief;
    private final Weegvragen vragen;
    private final Herweger herweger;
    private final Indicatiewerk indicatiewerk;
    private final Zaken zaken;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Productwerkplaats(
            Productarchief archief,
            Weegvragen vragen,
            Herweger herweger,
            Indicatiewerk indicatiewerk,
            Zaken zaken,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archief = archief;
        this.vragen = vragen;
        this.herweger = herweger;
        this.indicatiewerk = indicatiewerk;
        this.zaken = zaken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void begin(CurrentUser user, Zaaknummer nummer, String product, LocalDate begin) {
        Zaak zaak = open(user, nummer);
        if (!product.equals(VOORAF)) {
            vragen.product(user.gemeente(), product, begin);
        }
        Antwoorden eerder = archief.concept(user.gemeente(), nummer, product)
                .or(() -> archief.laatste(user.gemeente(), nummer, product))
                .map(Productconcept::antwoorden)
                .orElse(Antwoorden.GEEN);
        bewaar(user, zaak, new Productconcept(product, begin, eerder));
    }

    @Override
    @Transactional
    public void antwoord(CurrentUser user, Zaaknummer nummer, String product, Map<String, List<String>> antwoorden) {
        Zaak zaak = open(user, nummer);
        Productconcept concept = concept(zaak, product);
        bewaar(
                user,
                zaak,
                new Productconcept(
                        product,
                        concept.begin(),
                        concept.antwoorden().met(List.copyOf(antwoorden.keySet()), new Antwoorden(antwoorden))));
    }

    /** The draft; otherwise the settled version to go on from; for {@code vooraf} otherwise nothing answered yet. */
    private Productconcept concept(Zaak zaak, String product) {
        return archief.concept(zaak.gemeente(), zaak.nummer(), product)
                .or(() -> archief.laatste(zaak.gemeente(), zaak.nummer(), product))
                .or(() -> product.equals(VOORAF)
                        ? Optional.of(new Productconcept(VOORAF, LocalDate.now(clock), Antwoorden.GEEN))
                        : Optional.empty())
                .orElseThrow(() -> new NotFoundException("Geen indicatie " + product));
    }

    private void bewaar(CurrentUser user, Zaak zaak, Productconcept concept) {
        archief.bewaar(user.gemeente(), zaak.nummer(), concept, nu(user));
        log(user, zaak, "concept van de indicatie " + concept.product());
    }

    @Override
    @Transactional
    public Productvaststelling stelVast(CurrentUser user, Zaaknummer nummer, String product) {
        Zaak zaak = open(user, nummer);
        Productconcept concept = archief.concept(user.gemeente(), nummer, product)
                .orElseThrow(
                        () -> new NotPossibleException("Er is niets veranderd sinds deze indicatie is vastgelegd."));
        Weegvraag vraag = vragen.vraag(zaak, concept, user.displayName());
        return switch (Weegmachine.weeg(vraag)) {
            case Weging.Geweigerd g -> new Productvaststelling.Geweigerd(g.bevindingen());
            case Weging.VraagtProfessional v ->
                new Productvaststelling.Geweigerd(v.open().stream()
                        .map(o -> Indicatieregel.NB355.fout(
                                o.vraag().vraag(), o.vraag().bron()))
                        .toList());
            case Weging.Gewogen g -> vastgelegd(user, zaak, vraag, g);
        };
    }

    private Productvaststelling vastgelegd(CurrentUser user, Zaak zaak, Weegvraag vraag, Weging.Gewogen gewogen) {
        Productindicatie indicatie = vragen.indicatie(zaak, vraag, gewogen);
        archief.voegToe(user.gemeente(), indicatie, herweger.bewijs(user.gemeente(), vraag), nu(user));
        log(user, zaak, "indicatie " + indicatie.product());
        events.publishEvent(
                new ProductVastgelegd(user.gemeente(), zaak.nummer(), indicatie.naam(), indicatie.omvang()));
        return new Productvaststelling.Vastgelegd(indicatie);
    }

    @Override
    @Transactional
    public boolean haalWeg(CurrentUser user, Zaaknummer nummer, String product) {
        Zaak zaak = open(user, nummer);
        boolean concept = archief.concept(user.gemeente(), nummer, product).isPresent();
        archief.verwijderConcept(user.gemeente(), nummer, product);
        String naam = archief.vastgelegd(user.gemeente(), nummer).stream()
                .filter(p -> p.product().equals(product))
                .map(Productindicatie::naam)
                .findFirst()
                .orElse(product);
        boolean vervallen = archief.laatVervallen(user.gemeente(), nummer, product, nu(user));
        if (vervallen) {
            events.publishEvent(new ProductVervallen(user.gemeente(), nummer, naam));
        }
        log(user, zaak, "indicatie " + product + " weggehaald");
        return concept || vervallen;
    }

    @Override
    @Transactional
    public boolean herstel(CurrentUser user, Zaaknummer nummer, Map<String, Integer> versies, Set<String> behoud) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        boolean veranderd = false;
        for (Productindicatie nu : archief.vastgelegd(user.gemeente(), nummer)) {
            if (!versies.containsKey(nu.product()) && !behoud.contains(nu.product())) {
                veranderd |= archief.laatVervallen(user.gemeente(), nummer, nu.product(), nu(user));
            }
        }
        for (Map.Entry<String, Integer> versie : versies.entrySet()) {
            veranderd |= archief.herstel(user.gemeente(), nummer, versie.getKey(), versie.getValue(), nu(user));
        }
        if (veranderd) {
            log(user, zaak, "indicaties teruggezet naar het geldende besluit");
        }
        return veranderd;
    }

    private Zaak open(CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        if (!indicatiewerk.magVeranderen(zaak)) {
            throw new NotPossibleException(
                    "Deze zaak is klaar (" + zaak.status().tekst() + "). De indicatie kan niet meer veranderen.");
        }
        return zaak;
    }

    private Productarchief.Vastlegging nu(CurrentUser user) {
        return new Productarchief.Vastlegging(user.name(), Instant.now(clock));
    }

    private void log(CurrentUser user, Zaak zaak, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                DOEL,
                object + ", zaak " + zaak.nummer());
    }
}
