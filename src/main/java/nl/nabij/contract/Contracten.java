package nl.nabij.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Oordeel;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;

/** Products and contracts. Shared between gemeenten: holds nothing about residents. */
public interface Contracten {

    /** Adds the product, or updates name, unit and periode of a known code. */
    void registreer(Product product);

    /** The same contract again changes nothing; one that overlaps another of the same three is refused. */
    Oordeel sluit(Contract contract);

    Optional<Product> product(Productcode code);

    /** All products that exist on that day, by category and code. */
    List<Product> producten(LocalDate peildatum);

    /** Contracted aanbieders for products of a category on a day, by name; with the price when there is one. */
    List<Aanbod> aanbod(Gemeentecode gemeente, Productcategorie categorie, LocalDate peildatum);

    Optional<Contract> contract(Gemeentecode gemeente, Agbcode aanbieder, Productcode product, LocalDate peildatum);

    /** All contracts of a gemeente, by aanbieder and product. */
    List<Contract> contracten(Gemeentecode gemeente);
}
