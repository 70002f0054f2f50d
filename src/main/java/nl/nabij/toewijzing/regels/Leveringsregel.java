package nl.nabij.toewijzing.regels;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.toewijzing.Melding;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;

/** One rule of the standard on a start or a stop. */
public sealed interface Leveringsregel<T extends Melding>
        permits TR019MeldingHoortBijToewijzing,
                TR063VerwijderingHeeftEerdereMelding,
                TR071StartMetStopBlijft,
                TR074SleutelIsNieuw,
                TR326GeenActueleStart,
                TR381ProductPastBijCategorie,
                TR382StopHoortBijStart,
                TR413EenTijdelijkeStop,
                TR414StopNietVoorEerdereStop,
                TR415NietsNaDefinitieveStop {

    /** On a 305, in the order in which they are told. */
    List<Leveringsregel<? super Startmelding>> START = List.of(
            new TR019MeldingHoortBijToewijzing(),
            new TR063VerwijderingHeeftEerdereMelding(),
            new TR071StartMetStopBlijft(),
            new TR074SleutelIsNieuw(),
            new TR326GeenActueleStart(),
            new TR381ProductPastBijCategorie());

    /** On a 307. */
    List<Leveringsregel<? super Stopmelding>> STOP = List.of(
            new TR019MeldingHoortBijToewijzing(),
            new TR063VerwijderingHeeftEerdereMelding(),
            new TR074SleutelIsNieuw(),
            new TR381ProductPastBijCategorie(),
            new TR382StopHoortBijStart(),
            new TR413EenTijdelijkeStop(),
            new TR414StopNietVoorEerdereStop(),
            new TR415NietsNaDefinitieveStop());

    /** Why it is refused. */
    Afkeur afkeur();

    /** Whether the melding offends the rule. */
    boolean isGeschonden(T melding, Leveringsfeiten feiten);

    static <T extends Melding> List<Afkeur> toets(
            List<Leveringsregel<? super T>> regels, T melding, Leveringsfeiten feiten) {
        return regels.stream()
                .filter(r -> r.isGeschonden(melding, feiten))
                .map(Leveringsregel::afkeur)
                .toList();
    }

    static boolean isEerste(Melding melding) {
        return melding.status() == StatusAanlevering.EERSTE;
    }
}
