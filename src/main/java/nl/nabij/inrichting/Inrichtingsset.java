package nl.nabij.inrichting;

import java.util.List;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;

/** What the files of a set-up say, each with the line it stands on. */
record Inrichtingsset(
        List<Regel<Aanbieder>> aanbieders,
        List<Regel<Product>> producten,
        List<Regel<Contract>> contracten,
        List<Regel<Tariefafspraak>> tarieven,
        List<Overname> toewijzingen) {

    /** One read line. */
    record Regel<T>(Rij rij, T waarde) {}
}
