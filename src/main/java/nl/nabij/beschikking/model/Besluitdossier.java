package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision rests on, gathered on the day it would be taken.
 *
 * @param indicatie last one settled by a norm framework; null when there is none
 * @param producten settled by method
 * @param indicatieOpen what keeps newer answers from being settled
 * @param aanvulling the last request to complete the application; null for a decision that does not lean on it
 */
public record Besluitdossier(
        Zaak zaak,
        Voorstel voorstel,
        @Nullable Indicatie indicatie,
        List<Productindicatie> producten,
        List<Bevinding> indicatieOpen,
        LocalDate besluitdatum,
        Beleid beleid,
        @Nullable Aanvulling aanvulling) {

    public Besluitdossier {
        producten = List.copyOf(producten);
        indicatieOpen = List.copyOf(indicatieOpen);
    }

    /** Of an application that was not asked to be completed. */
    public Besluitdossier(
            Zaak zaak,
            Voorstel voorstel,
            @Nullable Indicatie indicatie,
            List<Productindicatie> producten,
            List<Bevinding> indicatieOpen,
            LocalDate besluitdatum,
            Beleid beleid) {
        this(zaak, voorstel, indicatie, producten, indicatieOpen, besluitdatum, beleid, null);
    }

    /** Without products weighed by method. */
    public Besluitdossier(
            Zaak zaak,
            Voorstel voorstel,
            @Nullable Indicatie indicatie,
            List<Bevinding> indicatieOpen,
            LocalDate besluitdatum,
            Beleid beleid) {
        this(zaak, voorstel, indicatie, List.of(), indicatieOpen, besluitdatum, beleid);
    }

    public Optional<Indicatie> indicatieAlsBekend() {
        return Optional.ofNullable(indicatie);
    }

    /** Minutes per week of hulp bij het huishouden the decision would grant; empty when none, or when they are not known. */
    public Optional<Minuten> toeTeKennen() {
        return switch (voorstel.uitkomst()) {
            case TOEKENNEN -> indicatieAlsBekend().map(Indicatie::totaalPerWeek).filter(m -> m.aantal() > 0);
            case GEDEELTELIJK_TOEKENNEN ->
                Optional.ofNullable(voorstel.minutenPerWeek()).filter(m -> m.aantal() > 0);
            default -> Optional.empty();
        };
    }

    /** Everything the decision would grant, hulp bij het huishouden by norm first; empty for a refusal and without a period. */
    public List<Toekenning> toekenningen() {
        List<Toekenning> toekenningen = new ArrayList<>();
        periode().ifPresent(periode -> {
            toeTeKennen()
                    .ifPresent(m -> toekenningen.add(new Toekenning(
                            null,
                            Beschikking.HULP_BIJ_HET_HUISHOUDEN,
                            Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                            Omvang.minutenPerWeek(m.aantal()),
                            periode)));
            producten.forEach(p -> toekenningen.add(toekenning(p, periode)));
        });
        return toekenningen;
    }

    /** What is granted of the product of a weigering; empty when nothing is. */
    public Optional<Toekenning> toegekend(Weigering weigering) {
        return toekenningen().stream()
                .filter(t -> Objects.equals(t.product(), weigering.product()))
                .findFirst();
    }

    static Toekenning toekenning(Productindicatie p, Periode periode) {
        return new Toekenning(p.product(), p.naam(), p.categorie(), p.omvang(), ingekort(periode, p.einde()));
    }

    private static Periode ingekort(Periode periode, @Nullable LocalDate einde) {
        if (einde == null || einde.isBefore(periode.begin())) {
            return periode;
        }
        return periode.eindeAlsBekend().filter(e -> !e.isAfter(einde)).isPresent()
                ? periode
                : Periode.vanTot(periode.begin(), einde);
    }

    /** Categories the decision is about: what it grants, or what was asked when it grants nothing. */
    public List<Productcategorie> categorieen() {
        List<Productcategorie> toegekend =
                toekenningen().stream().map(Toekenning::categorie).distinct().toList();
        return toegekend.isEmpty() ? List.of(voorstel.productcategorie()) : toegekend;
    }

    /** Period of the grant; empty for a refusal and as long as its dates do not make a period. */
    public Optional<Periode> periode() {
        LocalDate begin = voorstel.begin();
        LocalDate einde = voorstel.einde();
        if (!voorstel.uitkomst().kentToe() || begin == null || (einde != null && einde.isBefore(begin))) {
            return Optional.empty();
        }
        return Optional.of(Periode.vanTot(begin, einde));
    }
}
