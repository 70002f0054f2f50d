package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR339: the category is the granted one, when one was granted. */
final class TR339CategorieIsToegewezen implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR339");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9339");
    }

    @Override
    public String geschonden() {
        return "productcategorie <> coalesce(t_categorie, productcategorie)";
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Productcategorie " + prestatie.productcategorie() + " is niet de categorie van toewijzing "
                + prestatie.toewijzing() + ". Neem de categorie uit de toewijzing over.";
    }
}
