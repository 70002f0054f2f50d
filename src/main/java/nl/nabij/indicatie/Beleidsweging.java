package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Weighs products that run again, with the answers that were given and the policy of another day. */
public interface Beleidsweging {

    /** Every product of a gemeente that was settled and not taken back, by zaak, in the order in which they were first settled. */
    Map<Zaaknummer, List<Gewogen>> lopend(Gemeentecode gemeente);

    /** @param invoer what it was weighed on; null for one of before that was kept */
    record Gewogen(Productindicatie product, @Nullable Weeginvoer invoer) {}

    /** Policy and product list of that day, each value read once. */
    Weger op(Gemeentecode gemeente, LocalDate peildatum, Normen normen);

    /** Weighs by the policy of one day. Changes nothing. */
    interface Weger {

        /**
         * All products of one zaak, each beside what became of those before it.
         *
         * @param wordt code of the product that takes the place of another, by the code of that other
         */
        List<Uitslag> weeg(List<Gewogen> producten, Map<String, String> wordt);
    }

    /** What the policy makes of one product. */
    sealed interface Uitslag {

        Productindicatie was();

        record Blijft(Productindicatie was) implements Uitslag {}

        /** Less long: the policy allows it up to and including {@code einde}, by {@code bron}. */
        record Korter(Productindicatie was, LocalDate einde, String bron) implements Uitslag {}

        /** Another product, or another amount. */
        record Wordt(Productindicatie was, String product, String naam, Omvang omvang, LocalDate einde)
                implements Uitslag {}

        /** No longer offered. */
        record Stopt(Productindicatie was, String reden) implements Uitslag {}

        /** The answers do not suffice: somebody has to talk to the resident. */
        record Gesprek(Productindicatie was, String reden) implements Uitslag {}
    }

    /**
     * Settles what {@link Weger} came to as new versions, and lets what stops lapse; what stays is not touched.
     *
     * @return everything the zaak then has
     * @throws nl.nabij.platform.NotPossibleException when the answers do not suffice, with the reason
     */
    List<Productindicatie> stelVast(CurrentUser user, Zaaknummer zaak, LocalDate peildatum, List<Uitslag> uitslagen);
}
