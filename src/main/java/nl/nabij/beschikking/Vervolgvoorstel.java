package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to decide about a decision that was taken before; may be incomplete, the rules say what is missing.
 *
 * @param betreft the decision it is about
 * @param soort HERZIEN, INTREKKEN, BEEINDIGEN or a decision on objection
 * @param ingangsdatum first day of the new situation: of the new minutes, or without help
 * @param einde last day of the revised grant; null when it has no end
 * @param indicatie the new computation; null when nothing is granted anew
 * @param minutenPerWeek only when less is granted than the indicatie says; null takes its total
 * @param producten everything weighed by method that is granted from that day, unchanged lines too; null leaves it as it is
 * @param herkomst what made it, for example {@code hercampagne:12}; empty when a consulent did
 */
public record Vervolgvoorstel(
        Zaaknummer zaak,
        Beschikkingnummer betreft,
        Uitkomst soort,
        @Nullable Vervolggrond grond,
        @Nullable LocalDate ingangsdatum,
        @Nullable LocalDate einde,
        @Nullable Indicatie indicatie,
        @Nullable Minuten minutenPerWeek,
        String motivering,
        Zienswijze zienswijze,
        String herkomst,
        @Nullable List<Productindicatie> producten) {

    public Vervolgvoorstel {
        producten = producten == null ? null : List.copyOf(producten);
    }

    /** What was weighed by method stays as it is. */
    public Vervolgvoorstel(
            Zaaknummer zaak,
            Beschikkingnummer betreft,
            Uitkomst soort,
            @Nullable Vervolggrond grond,
            @Nullable LocalDate ingangsdatum,
            @Nullable LocalDate einde,
            @Nullable Indicatie indicatie,
            @Nullable Minuten minutenPerWeek,
            String motivering,
            Zienswijze zienswijze,
            String herkomst) {
        this(
                zaak,
                betreft,
                soort,
                grond,
                ingangsdatum,
                einde,
                indicatie,
                minutenPerWeek,
                motivering,
                zienswijze,
                herkomst,
                null);
    }

    /** Only what this kind of decision uses; what was filled in for another one stays in the draft and reaches no rule, letter or receipt. */
    public Vervolgvoorstel vanToepassing() {
        boolean kentToe = soort.kentToe();
        return new Vervolgvoorstel(
                zaak,
                betreft,
                soort,
                soort.opBezwaar() ? null : grond,
                soort.laatEerderBesluitStaan() ? null : ingangsdatum,
                kentToe ? einde : null,
                kentToe ? indicatie : null,
                kentToe ? minutenPerWeek : null,
                motivering,
                zienswijze,
                herkomst,
                kentToe ? producten : null);
    }

    /** With everything that is granted anew by method; null leaves it as it is. */
    public Vervolgvoorstel metProducten(@Nullable List<Productindicatie> gewogen) {
        return new Vervolgvoorstel(
                zaak,
                betreft,
                soort,
                grond,
                ingangsdatum,
                einde,
                indicatie,
                minutenPerWeek,
                motivering,
                zienswijze,
                herkomst,
                gewogen);
    }

    /** A revision to the outcome of a new computation, up to the end of the decision it is about. */
    public static Vervolgvoorstel herziening(
            Beschikking betreft, Vervolggrond grond, LocalDate ingangsdatum, Indicatie indicatie) {
        return new Vervolgvoorstel(
                betreft.zaak(),
                betreft.nummer(),
                Uitkomst.HERZIEN,
                grond,
                ingangsdatum,
                betreft.periode() == null ? null : betreft.periode().einde(),
                indicatie,
                null,
                "",
                Zienswijze.NOG_NIET,
                "");
    }

    public Vervolgvoorstel metMotivering(String tekst) {
        return new Vervolgvoorstel(
                zaak,
                betreft,
                soort,
                grond,
                ingangsdatum,
                einde,
                indicatie,
                minutenPerWeek,
                tekst,
                zienswijze,
                herkomst,
                producten);
    }

    public Vervolgvoorstel metZienswijze(Zienswijze gehoord) {
        return new Vervolgvoorstel(
                zaak,
                betreft,
                soort,
                grond,
                ingangsdatum,
                einde,
                indicatie,
                minutenPerWeek,
                motivering,
                gehoord,
                herkomst,
                producten);
    }

    public Vervolgvoorstel metHerkomst(String bron) {
        return new Vervolgvoorstel(
                zaak,
                betreft,
                soort,
                grond,
                ingangsdatum,
                einde,
                indicatie,
                minutenPerWeek,
                motivering,
                zienswijze,
                bron,
                producten);
    }

    @Override
    public String toString() {
        return "Vervolgvoorstel[" + soort + " van " + betreft + "]";
    }
}
