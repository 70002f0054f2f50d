package nl.nabij.beschikking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The lines of the proposal on what is not granted of a product, as they are typed; an empty line is no line. */
final class Weigeringen {

    /** Choice for hulp bij het huishouden by norm, which has no product of the offer. */
    static final String HUISHOUDEN = "hulp-bij-het-huishouden";

    static final String VELD = "weigeringen";

    private Weigeringen() {}

    /** One line; all empty for a line to fill in. */
    public static final class Regel {
        public @Nullable String product;
        public @Nullable String gevraagd;
        public @Nullable String grond;
        public @Nullable String toelichting;

        static Regel van(Weigering weigering) {
            Regel regel = new Regel();
            Afwijzingsgrond grond = weigering.grond();
            regel.product = weigering.product() == null ? HUISHOUDEN : weigering.product();
            regel.gevraagd = weigering.gevraagd();
            regel.grond = grond == null ? null : grond.name();
            regel.toelichting = weigering.toelichting();
            return regel;
        }

        boolean leeg() {
            return (Velden.tekst(product) + Velden.tekst(gevraagd) + Velden.tekst(grond) + Velden.tekst(toelichting))
                    .isEmpty();
        }
    }

    /** With one empty line at the end, to fill in. */
    static List<Regel> metLege(List<Regel> regels) {
        List<Regel> alle = new ArrayList<>(regels);
        if (alle.isEmpty() || !alle.getLast().leeg()) {
            alle.add(new Regel());
        }
        return alle;
    }

    /** @param namen products to choose from, name by code */
    static List<Weigering> lees(List<Regel> regels, Map<String, String> namen, Errors errors) {
        List<Weigering> weigeringen = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            Regel regel = regels.get(i);
            if (!regel.leeg()) {
                weigeringen.add(lees(regel, VELD + "[" + i + "].", namen, errors));
            }
        }
        return weigeringen;
    }

    private static Weigering lees(Regel regel, String plaats, Map<String, String> namen, Errors errors) {
        String product = Velden.tekst(regel.product);
        String naam = namen.get(product);
        if (naam == null) {
            errors.rejectValue(plaats + "product", "keuze", "Kies welke soort hulp u niet (helemaal) toekent.");
        }
        return new Weigering(
                product.equals(HUISHOUDEN) ? null : product,
                naam == null ? product : naam,
                Velden.tekst(plaats + "gevraagd", regel.gevraagd, 200, errors),
                Velden.keuze(plaats + "grond", regel.grond, List.of(Afwijzingsgrond.values()), errors),
                Velden.tekst(plaats + "toelichting", regel.toelichting, 2000, errors));
    }
}
