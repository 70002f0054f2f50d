package nl.nabij.toewijzing.regels;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.contract.Product;

/** Which part of a decision a contracted product can fill. */
public final class Toekenningkeuze {

    private Toekenningkeuze() {}

    /**
     * The toekenning of the same category that names this product of the regional offer; a product that names none fits when the
     * decision grants one thing of its category.
     */
    public static Optional<Toekenning> voor(Beschikking beschikking, Product product) {
        List<Toekenning> zelfdeSoort = beschikking.toekenningen().stream()
                .filter(t -> t.categorie().equals(product.categorie()))
                .toList();
        if (product.aanbod() == null) {
            return zelfdeSoort.size() == 1 ? Optional.of(zelfdeSoort.getFirst()) : Optional.empty();
        }
        return zelfdeSoort.stream()
                .filter(t -> t.product() == null || Objects.equals(t.product(), product.aanbod()))
                .findFirst();
    }
}
