package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.nabij.beschikking.Vervolgbesluiten;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.indicatie.Berekening;
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

/** The draft decisions of a campaign: revisions, made through the same door as any other. */
@Component
class Concepten {

    private final Vervolgbesluiten vervolg;
    private final Indicatieberekening berekening;
    private final Zaken zaken;
    private final Clock clock;
    /** A draft that is refused takes only itself back, not the batch. */
    private final TransactionTemplate apart;

    Concepten(
            Vervolgbesluiten vervolg,
            Indicatieberekening berekening,
            Zaken zaken,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.vervolg = vervolg;
        this.berekening = berekening;
        this.zaken = zaken;
        this.clock = clock;
    }

    sealed interface Uitslag {}

    record Gemaakt(long id, LocalDate ingangsdatum) implements Uitslag {}

    record Niet(String reden) implements Uitslag {}

    /** Less help begins after the transition term, more help on the first day of the change, never in the past. */
    LocalDate ingangsdatum(Campagne campagne, Geraakt regel) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate vanaf = campagne.keuze().vanaf();
        LocalDate eerste =
                regel.verschil() < 0 ? vandaag.plusWeeks(campagne.termijnen().overgangWeken()) : vandaag;
        return eerste.isAfter(vanaf) ? eerste : vanaf;
    }

    Uitslag maak(CurrentUser user, Campagne campagne, Geraakt regel, @Nullable Lopend lopend) {
        if (lopend == null || !lopend.beschikking().nummer().equals(regel.beschikking())) {
            return new Niet("Het besluit is veranderd of afgelopen nadat de herindicatie werd vastgelegd.");
        }
        Herberekend opnieuw = new Rekenwerk(berekening, campagne.keuze()).opnieuw(lopend.versie());
        if (!(opnieuw.uitkomst() instanceof Berekening.Berekend berekend)
                || !Integer.valueOf(berekend.totaalPerWeek().aantal()).equals(regel.minutenDan())) {
            return new Niet("De uitkomst is nu anders dan toen de herindicatie werd vastgelegd.");
        }
        LocalDate ingang = ingangsdatum(campagne, regel);
        try {
            Vervolgvoorstel voorstel = Vervolgvoorstel.herziening(
                            lopend.beschikking(),
                            grond(regel),
                            ingang,
                            Indicatie.van(regel.zaak(), berekend, opnieuw.feiten()))
                    .metMotivering(motivering(campagne, regel))
                    .metHerkomst(campagne.herkomst());
            Vervolgstand stand = Objects.requireNonNull(apart.execute(status -> vervolg.bereidVoor(user, voorstel)));
            return new Gemaakt(stand.id(), ingang);
        } catch (NotPossibleException e) {
            return new Niet(String.valueOf(e.getMessage()));
        }
    }

    /** More is needed than was given, or not as much: b and c of Wmo 2.3.10. The consulent may choose another in the draft. */
    private static Vervolggrond grond(Geraakt regel) {
        return regel.verschil() > 0 ? Vervolggrond.NIET_MEER_TOEREIKEND : Vervolggrond.NIET_MEER_AANGEWEZEN;
    }

    private String motivering(Campagne campagne, Geraakt regel) {
        return "Wij rekenen vanaf " + nl.nabij.kern.Tekst.datum(campagne.keuze().vanaf()) + " met "
                + berekening.info(campagne.keuze().kader()).naam() + ". Daarmee komt uw hulp op " + regel.minutenDan()
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
