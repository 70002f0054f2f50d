package nl.nabij.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Productcode;

/** Prices over time. A day without a price has none; nothing is guessed. */
public interface Tarieven {

    /** The same price again changes nothing; one that overlaps another for the same aanbieder (or for all) is refused. */
    Oordeel spreekAf(Tariefafspraak afspraak);

    /** The price of this aanbieder on that day: its own first, then the one for all. */
    Optional<Tariefafspraak> find(Gemeentecode gemeente, Productcode product, Agbcode aanbieder, LocalDate peildatum);

    /** @throws TariefOntbreektException when nobody agreed on a price for that day */
    Tariefafspraak get(Gemeentecode gemeente, Productcode product, Agbcode aanbieder, LocalDate peildatum);

    /** All prices of a gemeente, by product, aanbieder and begin. */
    List<Tariefafspraak> alle(Gemeentecode gemeente);
}
