package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.indicatie.Beleidsweging;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The draft of a decision that follows from a change of policy: what stays, what becomes another product, what stops. */
@Component
class Beleidsconcept {

    private final Beleidsweging weging;
    private final Indicatiewerk indicaties;

    Beleidsconcept(Beleidsweging weging, Indicatiewerk indicaties) {
        this.weging = weging;
        this.indicaties = indicaties;
    }

    /**
     * Settles what was weighed on the new policy, and proposes what is granted from that day on.
     *
     * @param ingang first day of the new situation for this resident
     * @throws NotPossibleException when nothing would change from that day on
     */
    Vervolgvoorstel maak(CurrentUser user, Campagne campagne, Beleidsuitkomst uitkomst, LocalDate ingang) {
        Toestand toestand = Toestand.op(ingang, uitkomst);
        if (!toestand.verandert()) {
            throw new NotPossibleException(
                    "De hulp die verandert, loopt af voor " + Tekst.datum(ingang) + ". Dan gaat de wijziging hier in.");
        }
        Vervolgvoorstel voorstel = toestand.isLeeg()
                ? voorstel(campagne, uitkomst.besluit(), Uitkomst.INTREKKEN, ingang)
                : herziening(user, campagne, uitkomst.besluit(), toestand);
        return voorstel.metMotivering(Beleidsmotivering.van(campagne, uitkomst.geraakt(), ingang))
                .metHerkomst(campagne.herkomst());
    }

    private static Vervolgvoorstel voorstel(Campagne campagne, Beschikking besluit, Uitkomst soort, LocalDate ingang) {
        return new Vervolgvoorstel(
                besluit.zaak(),
                besluit.nummer(),
                soort,
                campagne.grond(),
                ingang,
                null,
                null,
                null,
                "",
                Zienswijze.NOG_NIET,
                "");
    }

    private Vervolgvoorstel herziening(CurrentUser user, Campagne campagne, Beschikking besluit, Toestand toestand) {
        Indicatie indicatie = toestand.hulp().isEmpty() ? null : indicatie(besluit);
        return new Vervolgvoorstel(
                besluit.zaak(),
                besluit.nummer(),
                Uitkomst.HERZIEN,
                campagne.grond(),
                toestand.ingang(),
                toestand.einde(),
                indicatie,
                indicatie == null ? null : deel(toestand.hulp().orElseThrow(), indicatie),
                "",
                Zienswijze.NOG_NIET,
                "",
                toestand.uitslagen().isEmpty() ? null : gewogen(user, campagne, besluit, toestand));
    }

    private Indicatie indicatie(Beschikking besluit) {
        return indicaties.versies(besluit.gemeente(), besluit.zaak()).stream()
                .findFirst()
                .orElseThrow(() -> new NotPossibleException(
                        "De berekening van de hulp bij het huishouden is er niet. Bekijk deze toekenning zelf."))
                .indicatie();
    }

    /** What is granted of the computation; null when that is all of it. */
    private static @Nullable Minuten deel(Toekenning hulp, Indicatie indicatie) {
        int toegekend = Weektijd.van(hulp.omvang());
        int berekend = indicatie.totaalPerWeek().aantal();
        if (toegekend > berekend) {
            throw new NotPossibleException("Toegekend is " + hulp.omvang() + ", de berekening is nu " + berekend
                    + " minuten per week. Bekijk deze toekenning zelf.");
        }
        return toegekend == berekend ? null : Minuten.of(toegekend);
    }

    /** Only what is granted, or takes the place of that: something else may have been weighed since. */
    private List<Productindicatie> gewogen(
            CurrentUser user, Campagne campagne, Beschikking besluit, Toestand toestand) {
        Set<String> toegekend = toestand.uitslagen().stream()
                .filter(u -> !(u instanceof Uitslag.Stopt))
                .map(u -> u instanceof Uitslag.Wordt w ? w.product() : u.was().product())
                .collect(Collectors.toSet());
        return weging.stelVast(user, besluit.zaak(), campagne.keuze().vanaf(), toestand.uitslagen()).stream()
                .filter(p -> toegekend.contains(p.product()))
                .toList();
    }
}
