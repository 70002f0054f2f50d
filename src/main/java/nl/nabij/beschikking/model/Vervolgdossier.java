package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Everything a later decision rests on, gathered on the day it would be taken.
 *
 * @param betreft the decision it is about
 * @param geldend the decision that is in force
 * @param stand where the life of the decision stands
 * @param bezwaar the objection it decides on; null for another kind of decision
 * @param bijdrage whether the client owed the eigen bijdrage by the decision on the application
 */
public record Vervolgdossier(
        Zaak zaak,
        Beschikking betreft,
        Beschikking geldend,
        Besluitstand stand,
        Vervolgvoorstel voorstel,
        Bijdrage bijdrage,
        @Nullable Bezwaar bezwaar,
        LocalDate besluitdatum,
        Beleid beleid) {

    /** Minutes per week the decision would grant; empty when none, or when they are not known. */
    public Optional<Minuten> toeTeKennen() {
        if (!voorstel.soort().kentToe()) {
            return Optional.empty();
        }
        return Optional.ofNullable(voorstel.minutenPerWeek())
                .or(() -> Optional.ofNullable(voorstel.indicatie()).map(Indicatie::totaalPerWeek))
                .filter(m -> m.aantal() > 0);
    }

    /**
     * Everything that is granted from the day the decision holds: hulp bij het huishouden with its new time, and what was weighed by
     * method. When nothing of that was weighed again it stays as the decision before granted it.
     */
    public List<Toekenning> toekenningen() {
        Optional<Periode> nieuw = periode();
        if (nieuw.isEmpty()) {
            return List.of();
        }
        List<Toekenning> toekenningen = new ArrayList<>();
        toeTeKennen()
                .ifPresent(m -> toekenningen.add(new Toekenning(
                        null,
                        Beschikking.HULP_BIJ_HET_HUISHOUDEN,
                        Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                        Omvang.minutenPerWeek(m.aantal()),
                        nieuw.get())));
        List<Productindicatie> producten = voorstel.producten();
        if (producten != null) {
            producten.forEach(p -> toekenningen.add(Besluitdossier.toekenning(p, nieuw.get())));
        } else if (!toekenningen.isEmpty()) {
            toekenningen.addAll(ongewijzigd(nieuw.get()));
        }
        return toekenningen;
    }

    private List<Toekenning> ongewijzigd(Periode nieuw) {
        return betreft.toekenningen().stream()
                .filter(t -> t.product() != null)
                .flatMap(t -> nieuw.doorsnede(t.periode()).stream()
                        .map(p -> new Toekenning(t.product(), t.naam(), t.categorie(), t.omvang(), p)))
                .toList();
    }

    /** Weighed by method for this decision; empty when that stays as it is, and when nothing is granted. */
    public List<Productindicatie> producten() {
        List<Productindicatie> producten = voorstel.producten();
        return producten == null || !voorstel.soort().kentToe() ? List.of() : producten;
    }

    /** What the decision before granted and this one no longer does. */
    public List<Toekenning> vervallen() {
        List<Toekenning> nu = toekenningen();
        return betreft.toekenningen().stream()
                .filter(t -> nu.stream().noneMatch(n -> Objects.equals(n.product(), t.product())))
                .toList();
    }

    /** Categories the decision is about. */
    public List<Productcategorie> categorieen() {
        List<Productcategorie> van = Stream.concat(betreft.toekenningen().stream(), toekenningen().stream())
                .map(Toekenning::categorie)
                .distinct()
                .toList();
        return van.isEmpty() ? List.of(betreft.productcategorie()) : van;
    }

    /** Period of what is granted anew; empty when nothing is, and as long as its dates do not make a period. */
    public Optional<Periode> periode() {
        LocalDate begin = voorstel.ingangsdatum();
        LocalDate einde = voorstel.einde();
        if (!voorstel.soort().kentToe() || begin == null || (einde != null && einde.isBefore(begin))) {
            return Optional.empty();
        }
        return Optional.of(Periode.vanTot(begin, einde));
    }

    /** Whether the client gets less than before without having asked for it. */
    public boolean nadelig() {
        Vervolggrond grond = voorstel.grond();
        return switch (voorstel.soort()) {
            case INTREKKEN -> true;
            case BEEINDIGEN -> grond == Vervolggrond.ANDERE_WET;
            case HERZIEN -> minder();
            default -> false;
        };
    }

    private boolean minder() {
        return betreft.toekenningen().stream()
                .anyMatch(t -> korter(t) || (t.product() == null ? minderTijd(t) : minderProduct(t)));
    }

    /** Ends sooner than was granted; of a product that is no longer granted {@link #minderProduct} speaks. */
    private boolean korter(Toekenning eerder) {
        return toekenningen().stream()
                .filter(n -> Objects.equals(n.product(), eerder.product()))
                .anyMatch(n -> n.periode()
                        .eindeAlsBekend()
                        .filter(einde -> eerder.periode()
                                .eindeAlsBekend()
                                .map(einde::isBefore)
                                .orElse(true))
                        .isPresent());
    }

    private boolean minderTijd(Toekenning eerder) {
        return toeTeKennen()
                .map(nieuw -> eerder.omvang().eenheid() != Eenheid.MINUUT
                        || nieuw.aantal() < eerder.omvang().volume())
                .orElse(true);
    }

    /** Less, or in another unit so that it cannot be compared. */
    private boolean minderProduct(Toekenning eerder) {
        List<Productindicatie> producten = voorstel.producten();
        return producten != null
                && producten.stream()
                        .filter(p -> p.product().equals(eerder.product()))
                        .noneMatch(p -> p.omvang().eenheid() == eerder.omvang().eenheid()
                                && p.omvang().frequentie() == eerder.omvang().frequentie()
                                && p.omvang().volume() >= eerder.omvang().volume());
    }

    /** The same as a decision on an application, for the parts of the letter that are the same. */
    public Besluitdossier alsBesluitdossier() {
        boolean kentToe = voorstel.soort().kentToe();
        Minuten deel = voorstel.minutenPerWeek();
        Uitkomst uitkomst =
                !kentToe ? Uitkomst.AFWIJZEN : deel == null ? Uitkomst.TOEKENNEN : Uitkomst.GEDEELTELIJK_TOEKENNEN;
        Voorstel als = new Voorstel(
                uitkomst,
                betreft.productcategorie(),
                deel,
                kentToe ? voorstel.ingangsdatum() : null,
                kentToe ? voorstel.einde() : null,
                bijdrage,
                null,
                "");
        @Nullable Indicatie indicatie = voorstel.indicatie();
        boolean zonderTijd = toeTeKennen().isEmpty() && !producten().isEmpty();
        return new Besluitdossier(
                zaak, als, zonderTijd ? null : indicatie, producten(), List.of(), besluitdatum, beleid);
    }
}
