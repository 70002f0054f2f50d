package nl.nabij.herindicatie;

import nl.nabij.beschikking.Beschikking;
import nl.nabij.indicatie.Indicatieversie;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/**
 * A grant of hulp bij het huishouden that runs on the day of the change, with the computation it rests on.
 *
 * @param levering who delivers it; null when no order was given
 */
record Lopend(
        Beschikking beschikking,
        Indicatieversie versie,
        @Nullable Levering levering) {

    /**
     * @param nu price today; null when none was agreed
     * @param dan price on the day of the change; null when none was agreed
     */
    record Levering(
            String naam, @Nullable Tarief nu, @Nullable Tarief dan) {}
}
