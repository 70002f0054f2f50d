package nl.nabij.indicatie.werkblad;

import static nl.nabij.indicatie.werkblad.Kaderbladen.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.model.Hoeveelheid;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.indicatie.model.Normenkader.Rekenregels;
import nl.nabij.indicatie.model.Onderdeel;
import nl.nabij.indicatie.model.Voorwaarde;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import org.jspecify.annotations.Nullable;

/** A framework as a workbook that {@link Kaderinlezer} reads back to the same framework. */
public final class Kaderuitschrijver {

    private Kaderuitschrijver() {}

    public static Werkboek schrijf(Kaderkop kop, Normenkader kader) {
        return schrijf(
                kader,
                List.of(kop.naam(), kop.status(), kop.geldigVanaf().toString(), dag(kop.geldigTotEnMet()), kop.bron()));
    }

    /** To start from: date and source are for the gemeente to fill in. */
    public static Werkboek voorbeeld(Normenkader kader) {
        return schrijf(kader, List.of(kader.naam(), kader.status(), "", "", ""));
    }

    private static Werkboek schrijf(Normenkader kader, List<String> kop) {
        return new Werkboek(List.of(
                kader(kop, kader.rekenregels()),
                blad(
                        GEBIEDEN,
                        K_GEBIEDEN,
                        kader.gebieden().entrySet().stream()
                                .map(e -> List.of(e.getKey(), e.getValue()))
                                .toList()),
                blad(
                        VRAGEN,
                        K_VRAGEN,
                        kader.vragen().stream()
                                .map(v -> vraag(v.vraag(), v.als()))
                                .toList()),
                blad(ANTWOORDEN, K_ANTWOORDEN, antwoorden(kader)),
                blad(
                        ONDERDELEN,
                        K_ONDERDELEN,
                        kader.onderdelen().stream()
                                .map(Kaderuitschrijver::onderdeel)
                                .toList()),
                blad(
                        UITSLUITINGEN,
                        K_UITSLUITINGEN,
                        kader.uitsluitingen().stream()
                                .map(u -> List.of(als(u.als()), u.uitleg()))
                                .toList())));
    }

    private static Blad blad(String naam, List<String> koppen, List<List<String>> regels) {
        List<Rij> rijen = new ArrayList<>();
        rijen.add(new Rij(1, koppen));
        regels.forEach(r -> rijen.add(new Rij(rijen.size() + 1, r)));
        return new Blad(naam, rijen);
    }

    private static Blad kader(List<String> kop, Rekenregels regels) {
        return blad(
                KADER,
                K_KADER,
                List.of(
                        List.of(GEGEVEN_NAAM, kop.get(0), "Zo heet het kader op het scherm en in de brief."),
                        List.of(GEGEVEN_STATUS, kop.get(1), "Wat moet wie ermee werkt weten?"),
                        List.of(GEGEVEN_VANAF, kop.get(2), "Eerste dag waarop dit kader geldt, bijvoorbeeld 1-1-2027."),
                        List.of(GEGEVEN_TOT, kop.get(3), "Mag leeg: dan geldt het tot een volgend kader."),
                        List.of(GEGEVEN_BRON, kop.get(4), "Besluit van het college, beleidsregel of licentie."),
                        List.of(
                                GEGEVEN_WEKEN,
                                regels.weken().toString(),
                                "52 of 365/7: om uren per jaar om te rekenen."),
                        List.of(GEGEVEN_BRON_WEKEN, regels.bronWeken(), "Waar staat dat?"),
                        List.of(
                                GEGEVEN_AFRONDEN,
                                regels.afronding().name().toLowerCase(Locale.ROOT),
                                "totaal of regel; altijd naar boven."),
                        List.of(
                                GEGEVEN_STAP,
                                Integer.toString(regels.stap()),
                                "1 voor hele minuten, 5 voor veelvouden van vijf."),
                        List.of(GEGEVEN_BRON_AFRONDEN, regels.bronAfronding(), "Waar staat dat?")));
    }

    private static String dag(@Nullable LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private static List<String> vraag(Vraag vraag, List<Voorwaarde> als) {
        boolean getal = vraag.soort() == Vraag.Soort.GETAL;
        return List.of(
                vraag.code(),
                vraag.vraag(),
                vraag.uitleg(),
                vraag.soort().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                getal ? Integer.toString(vraag.minimum()) : "",
                getal ? Integer.toString(vraag.maximum()) : "",
                als(als));
    }

    private static List<List<String>> antwoorden(Normenkader kader) {
        return kader.vragen().stream()
                .map(Normenkader.GesteldeVraag::vraag)
                .filter(v -> v.soort() == Vraag.Soort.KEUZE)
                .flatMap(v -> v.opties().entrySet().stream().map(o -> List.of(v.code(), o.getKey(), o.getValue())))
                .toList();
    }

    private static List<String> onderdeel(Onderdeel o) {
        Optional<Hoeveelheid> hoeveelheid = Optional.ofNullable(o.hoeveelheid());
        return List.of(
                o.code(),
                o.gebied(),
                o.naam(),
                o.soort().name().toLowerCase(Locale.ROOT),
                o.frequentie(),
                hoeveelheid.map(h -> h.aantal().replace('.', ',')).orElse(""),
                hoeveelheid.map(h -> h.eenheid().naam()).orElse(""),
                o.per() == null ? "" : o.per(),
                als(o.als()),
                o.reden(),
                o.bron());
    }

    /** Answers in alphabetical order, so that the same condition is always the same text. */
    private static String als(List<Voorwaarde> als) {
        return als.stream()
                .map(v -> v.feit() + " = " + v.antwoorden().stream().sorted().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
