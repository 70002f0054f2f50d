package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Productcategorie;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to decide; may be incomplete, the rules say what is missing. A draft also keeps what its outcome does not use, see
 * {@link #vanToepassing()}.
 *
 * @param minutenPerWeek only for a partial grant; a whole grant takes the total of the indicatie
 * @param duurReden why help lasts this long, where no policy says so; may be empty
 * @param motivering why, in words for the resident; may be empty for a whole grant
 * @param weigeringen per product what is not granted of it, and why; empty when one product is decided on, for which {@code grond}
 *     and {@code motivering} speak
 */
public record Voorstel(
        Uitkomst uitkomst,
        Productcategorie productcategorie,
        @Nullable Minuten minutenPerWeek,
        @Nullable LocalDate begin,
        @Nullable LocalDate einde,
        Bijdrage bijdrage,
        @Nullable Afwijzingsgrond grond,
        String motivering,
        String duurReden,
        List<Weigering> weigeringen) {

    public static final Productcategorie HULP_BIJ_HET_HUISHOUDEN = Productcategorie.of("01");

    public Voorstel {
        duurReden = Objects.requireNonNullElse(duurReden, ""); // a receipt of before has none
        weigeringen = weigeringen == null ? List.of() : List.copyOf(weigeringen); // nor these
    }

    /** Without a reason for how long it lasts. */
    public Voorstel(
            Uitkomst uitkomst,
            Productcategorie productcategorie,
            @Nullable Minuten minutenPerWeek,
            @Nullable LocalDate begin,
            @Nullable LocalDate einde,
            Bijdrage bijdrage,
            @Nullable Afwijzingsgrond grond,
            String motivering) {
        this(uitkomst, productcategorie, minutenPerWeek, begin, einde, bijdrage, grond, motivering, "", List.of());
    }

    public Voorstel metDuurReden(String reden) {
        return anders(reden, weigeringen);
    }

    /** With per product what is not granted of it. */
    public Voorstel metWeigeringen(List<Weigering> nieuw) {
        return anders(duurReden, nieuw);
    }

    /** Only what this outcome uses; what was filled in for another one stays in the draft and reaches no rule, letter or receipt. */
    public Voorstel vanToepassing() {
        boolean kentToe = uitkomst.kentToe();
        boolean weigert = uitkomst.weigert();
        return new Voorstel(
                uitkomst,
                productcategorie,
                uitkomst == Uitkomst.GEDEELTELIJK_TOEKENNEN ? minutenPerWeek : null,
                kentToe ? begin : null,
                kentToe ? einde : null,
                bijdrage,
                weigert ? grond : null,
                uitkomst.vraagtMotivering() ? motivering : "",
                kentToe ? duurReden : "",
                weigert ? weigeringen : List.of());
    }

    private Voorstel anders(String reden, List<Weigering> nieuw) {
        return new Voorstel(
                uitkomst, productcategorie, minutenPerWeek, begin, einde, bijdrage, grond, motivering, reden, nieuw);
    }
}
