package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR381: the product code stands in the product list under its category. */
final class TR381ProductPastBijCategorie implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR381");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("S329");
    }

    @Override
    public String geschonden() {
        return "not product_bekend";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Product " + prestatie.productcode() + " staat niet in de productenlijst onder categorie "
                + prestatie.productcategorie() + ". Controleer beide codes.";
    }
}
