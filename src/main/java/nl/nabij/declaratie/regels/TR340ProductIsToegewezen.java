package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR340: the product is the granted one, when one was granted. */
final class TR340ProductIsToegewezen implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR340");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9340");
    }

    @Override
    public String geschonden() {
        return "productcode <> coalesce(t_product, productcode)";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Product " + prestatie.productcode() + " is niet het product van toewijzing " + prestatie.toewijzing()
                + ". Neem de productcode uit de toewijzing over.";
    }
}
