package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.indicatie.Berekening;
import nl.nabij.indicatie.Heropening;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Indicatieberekening;
import nl.nabij.indicatie.Indicatieberekening.Herberekend;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The draft decisions of a campaign: made through the same door as any other. */
@Component
class Concepten {

    private static final String ANDER_BESLUIT =
            "Het besluit is veranderd of afgelopen nadat de herindicatie werd vastgelegd.";
    private static final String ANDERE_UITKOMST = "De uitkomst is nu anders dan toen de herindicatie werd vastgelegd.";

    private final Doorrekenaar doorrekenaar;
    private final Beleidsrekenaar beleidsrekenaar;
    private final Beleidsconcept beleidsconcept;
    private final Heropening heropening;
    private final Vervolgbesluiten vervolg;
    private final Indicatieberekening berekening;
    private final Zaken zaken;
    private final Clock clock;
    /** A draft that is refused takes only itself back, not the batch. */
    private final TransactionTemplate apart;

    Concepten(
            Doorrekenaar doorrekenaar,
            Beleidsrekenaar beleidsrekenaar,
            Beleidsconcept beleidsconcept,
            Heropening heropening,
            Vervolgbesluiten vervolg,
            Indicatieberekening berekening,
            Zaken zaken,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.doorrekenaar = doorrekenaar;
        this.beleidsrekenaar = beleidsrekenaar;
        this.beleidsconcept = beleidsconcept;
        this.heropening = heropening;
        this.vervolg = vervolg;
        this.berekening = berekening;
        this.zaken = zaken;
        this.clock = clock;
    }

    sealed interface Uitslag {}

    record Gemaakt(long id, LocalDate ingangsdatum) implements Uitslag {}

    record Niet(String reden) implements Uitslag {}

    /** Less or other help begins after the transition term, more help on the first day of the change, never in the past. */
    LocalDate ingangsdatum(Campagne campagne, Geraakt regel) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate vanaf = campagne.keuze().vanaf();
        LocalDate eerste =
                regel.isMinder() ? vandaag.plusWeeks(campagne.termijnen().overgangWeken()) : vandaag;
        return eerste.isAfter(vanaf) ? eerste : vanaf;
    }

    /** What runs now, so that a draft is made only of what was laid down. */
    sealed interface Stand {
        record Norm(Map<Zaaknummer, Lopend> lopend, Keuze.Norm keuze) implements Stand {}

        record Beleid(Map<Zaaknummer, Beleidsuitkomst> uitkomsten) implements Stand {}
    }

    Stand stand(Gemeentecode gemeente, Keuze keuze) {
        return switch (keuze) {
            case Keuze.Norm norm ->
                new Stand.Norm(
                        doorrekenaar.lopend(gemeente, norm.vanaf()).stream()
                                .collect(Collectors.toMap(l -> l.beschikking().zaak(), Function.identity())),
                        norm);
            case Keuze.Beleid beleid ->
                new Stand.Beleid(beleidsrekenaar.reken(gemeente, beleid).stream()
                        .collect(Collectors.toMap(u -> u.besluit().zaak(), Function.identity())));
        };
    }

    Uitslag maak(CurrentUser user, Campagne campagne, Geraakt regel, Stand stand) {
        try {
            return switch (stand) {
                case Stand.Norm norm -> maak(user, campagne, regel, norm);
                case Stand.Beleid beleid ->
                    maak(user, campagne, regel, beleid.uitkomsten().get(regel.zaak()));
            };
        } catch (NotPossibleException e) {
            return new Niet(String.valueOf(e.getMessage()));
        }
    }

    private Uitslag maak(CurrentUser user, Campagne campagne, Geraakt regel, Stand.Norm stand) {
        Lopend lopend = stand.lopend().get(regel.zaak());
        if (lopend == null || !lopend.beschikking().nummer().equals(regel.beschikking())) {
            return new Niet(ANDER_BESLUIT);
        }
        Herberekend opnieuw = new Rekenwerk(berekening, stand.keuze()).opnieuw(lopend.versie());
        if (!(opnieuw.uitkomst() instanceof Berekening.Berekend berekend)
                || !Integer.valueOf(berekend.totaalPerWeek().aantal()).equals(regel.minutenDan())) {
            return new Niet(ANDERE_UITKOMST);
        }
        LocalDate ingang = ingangsdatum(campagne, regel);
        Vervolgvoorstel voorstel = Vervolgvoorstel.herziening(
                        lopend.beschikking(),
                        grond(regel),
                        ingang,
                        Indicatie.van(regel.zaak(), berekend, opnieuw.feiten()))
                .metMotivering(motivering(stand.keuze(), regel))
                .metHerkomst(campagne.herkomst());
        return bereidVoor(user, ingang, () -> voorstel);
    }

    private Uitslag maak(CurrentUser user, Campagne campagne, Geraakt regel, @Nullable Beleidsuitkomst uitkomst) {
        if (uitkomst == null || !uitkomst.besluit().nummer().equals(regel.beschikking())) {
            return new Niet(ANDER_BESLUIT);
        }
        if (!uitkomst.isAls(regel)) {
            return new Niet(ANDERE_UITKOMST);
        }
        if (heropening.loopt(user.gemeente(), regel.zaak())) {
            return new Niet("Er loopt een heronderzoek of bezwaar. Rond dat eerst af.");
        }
        LocalDate ingang = ingangsdatum(campagne, regel);
        return bereidVoor(user, ingang, () -> beleidsconcept.maak(user, campagne, uitkomst, ingang));
    }

    /** What was weighed for a draft that is refused is taken back with it. */
    private Uitslag bereidVoor(CurrentUser user, LocalDate ingang, Supplier<Vervolgvoorstel> voorstel) {
        Vervolgstand stand = Objects.requireNonNull(apart.execute(status -> vervolg.bereidVoor(user, voorstel.get())));
        return new Gemaakt(stand.id(), ingang);
    }

    /** More is needed than was given, or not as much: b and c of Wmo 2.3.10. The consulent may choose another in the draft. */
    private static Vervolggrond grond(Geraakt regel) {
        return regel.verschil() > 0 ? Vervolggrond.NIET_MEER_TOEREIKEND : Vervolggrond.NIET_MEER_AANGEWEZEN;
    }

    private String motivering(Keuze.Norm keuze, Geraakt regel) {
        return "Wij rekenen vanaf " + nl.nabij.kern.Tekst.datum(keuze.vanaf()) + " met "
                + berekening.info(keuze.kader()).naam() + ". Daarmee komt uw hulp op " + regel.minutenDan()
                + " minuten per week. Dat was " + regel.minutenNu() + " minuten per week.";
    }

    /** @param tekst empty when the resident said nothing in time */
    void zienswijze(CurrentUser user, long id, String tekst, LocalDate dag) {
        Vervolgstand stand = vervolg.get(user.gemeente(), id);
        Zienswijze gehoord = tekst.isEmpty()
                ? new Zienswijze(Zienswijze.Wijze.GEEN_REACTIE, dag, "")
                : new Zienswijze(Zienswijze.Wijze.GEGEVEN, dag, tekst);
        vervolg.bewaar(user, id, stand.voorstel().metZienswijze(gehoord));
    }

    /** @return false when it was signed, or undone before */
    boolean maakOngedaan(CurrentUser user, long id) {
        return vervolg.maakOngedaan(user, id);
    }

    boolean isGetekend(Gemeentecode gemeente, long id) {
        return vervolg.get(gemeente, id).fase() == Vervolgstand.Fase.GETEKEND;
    }

    @Nullable
    String behandelaar(Gemeentecode gemeente, Zaaknummer zaak) {
        return zaken.get(gemeente, zaak).behandelaar();
    }

    UUID client(Gemeentecode gemeente, Zaaknummer zaak) {
        return zaken.get(gemeente, zaak).client().waarde();
    }
}
