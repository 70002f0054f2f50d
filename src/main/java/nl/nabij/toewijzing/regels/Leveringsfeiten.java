package nl.nabij.toewijzing.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Melding;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a melding is judged: the toewijzing it names, and the meldingen that hold for it so far.
 *
 * @param toewijzing of this aanbieder and this client under the number in the melding; null when there is none
 * @param gestart starts that hold, oldest first
 * @param gestopt stops that hold, oldest first
 * @param productlijst category of each product code in the melding that the product list knows
 */
public record Leveringsfeiten(
        @Nullable Toewijzing toewijzing,
        List<Startmelding> gestart,
        List<Stopmelding> gestopt,
        Map<String, String> productlijst) {

    public Leveringsfeiten {
        gestart = List.copyOf(gestart);
        gestopt = List.copyOf(gestopt);
        productlijst = Map.copyOf(productlijst);
    }

    /** With the category of this code too; null for a code that the list does not know. */
    public Leveringsfeiten met(String code, @Nullable String categorie) {
        if (categorie == null) {
            return this;
        }
        Map<String, String> lijst = new HashMap<>(productlijst);
        lijst.put(code, categorie);
        return new Leveringsfeiten(toewijzing, gestart, gestopt, lijst);
    }

    /** Whether the code, when there is one, stands under this category in the list, or both are those of the toewijzing itself. */
    boolean isProductUitLijst(Melding melding) {
        String code = melding.productcode();
        return code == null
                || Objects.equals(productlijst.get(code), melding.productcategorie())
                || isEigenProduct(melding);
    }

    /** Whether category and code are exactly those of the toewijzing: then the product list has nothing to add. */
    public boolean isEigenProduct(Melding melding) {
        return toewijzing != null
                && toewijzing.productcode() != null
                && toewijzing.productcategorie() != null
                && toewijzing.productcode().waarde().equals(melding.productcode())
                && toewijzing.productcategorie().waarde().equals(melding.productcategorie());
    }

    boolean isGestart(LocalDate begin) {
        return gestart.stream().anyMatch(s -> s.begin().equals(begin));
    }

    List<Stopmelding> stopsVan(LocalDate begin) {
        return gestopt.stream().filter(s -> s.begin().equals(begin)).toList();
    }

    /** Whether a melding with the same key holds (iWmo IV096; for a stop also its reason and last day). */
    boolean isBekend(Melding melding) {
        return switch (melding) {
            case Startmelding start -> isGestart(start.begin());
            case Stopmelding stop ->
                gestopt.stream()
                        .anyMatch(s -> s.begin().equals(stop.begin())
                                && s.einde().equals(stop.einde())
                                && Objects.equals(s.reden(), stop.reden()));
        };
    }

    /** Whether category and code are those of the toewijzing; what it left open may be left out (iWmo IV075). */
    boolean isProductVanToewijzing(Melding melding) {
        return toewijzing != null
                && isGelijk(toewijzing.productcategorie(), melding.productcategorie())
                && isGelijk(toewijzing.productcode(), melding.productcode());
    }

    private static boolean isGelijk(@Nullable Object toegewezen, @Nullable String gemeld) {
        return toegewezen == null || gemeld == null || toegewezen.toString().equals(gemeld);
    }

    /** A start that holds and has no stop that holds (iWmo TR326). */
    boolean heeftActueleStart() {
        return gestart.stream().anyMatch(s -> stopsVan(s.begin()).isEmpty());
    }

    /** Where the delivery stands: what the latest start came to by its latest stop, of two on one day the one reported last. */
    public Leveringsstand stand() {
        return gestart.stream()
                .max(Comparator.comparing(Startmelding::begin))
                .map(s -> levering(s.begin()).stand())
                .orElse(Leveringsstand.NIET_GESTART);
    }

    private Levering levering(LocalDate begin) {
        return stopsVan(begin).stream()
                .reduce((a, b) -> b.einde().isBefore(a.einde()) ? a : b)
                .map(s -> new Levering(begin, s.einde(), s.reden()))
                .orElseGet(() -> new Levering(begin, null, null));
    }

    /** As it is after this melding was accepted. */
    public Leveringsfeiten na(Melding melding) {
        boolean erbij = melding.status() == StatusAanlevering.EERSTE;
        return switch (melding) {
            case Startmelding start ->
                new Leveringsfeiten(
                        toewijzing, erbij ? plus(gestart, start) : zonder(gestart, start), gestopt, productlijst);
            case Stopmelding stop ->
                new Leveringsfeiten(
                        toewijzing, gestart, erbij ? plus(gestopt, stop) : zonder(gestopt, stop), productlijst);
        };
    }

    private static <T> List<T> plus(List<T> lijst, T nieuw) {
        List<T> uit = new ArrayList<>(lijst);
        uit.add(nieuw);
        return uit;
    }

    private static <T extends Melding> List<T> zonder(List<T> lijst, T weg) {
        return lijst.stream().filter(m -> !sameKey(m, weg)).toList();
    }

    private static boolean sameKey(Melding a, Melding b) {
        return a.begin().equals(b.begin())
                && (!(a instanceof Stopmelding sa)
                        || !(b instanceof Stopmelding sb)
                        || (sa.einde().equals(sb.einde()) && sa.reden().equals(sb.reden())));
    }
}
