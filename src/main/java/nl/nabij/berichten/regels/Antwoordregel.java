package nl.nabij.berichten.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtbevinding;
import nl.nabij.berichten.Element;
import nl.nabij.kern.Regelcode;

/** A rule on a WMO325 beside the WMO323 it answers (level 3), as an aanbieder checks what came back. */
public abstract sealed class Antwoordregel
        permits TR337AntwoordOpDeclaratie,
                TR366RegelUitDeclaratie,
                TR367WaardenUitDeclaratie,
                TR371XsdVersieUitDeclaratie,
                TR376DeclaratienummerUitDeclaratie {

    private static final List<Antwoordregel> ALLE = List.of(
            new TR337AntwoordOpDeclaratie(),
            new TR371XsdVersieUitDeclaratie(),
            new TR376DeclaratienummerUitDeclaratie(),
            new TR366RegelUitDeclaratie(),
            new TR367WaardenUitDeclaratie());

    private final Regelcode code;
    private final String retourcode;
    private final String uitleg;

    Antwoordregel(String code, String retourcode, String uitleg) {
        this.code = Regelcode.of(code);
        this.retourcode = retourcode;
        this.uitleg = uitleg;
    }

    public static List<Antwoordregel> alle() {
        return ALLE;
    }

    /** Everything wrong with the answer; only TR337 when it answers another declaratie. */
    public static List<Berichtbevinding> toets(Bericht antwoord, Bericht declaratie) {
        List<Berichtbevinding> uit = new ArrayList<>();
        for (Antwoordregel regel : ALLE) {
            for (Element plaats : regel.geschonden(antwoord, declaratie)) {
                uit.add(new Berichtbevinding(
                        regel.code, 3, plaats.regelnummer(), "/Bericht/…/" + plaats.naam(), regel.uitleg));
            }
            if (regel instanceof TR337AntwoordOpDeclaratie && !uit.isEmpty()) {
                return uit;
            }
        }
        return uit;
    }

    public final Regelcode code() {
        return code;
    }

    /** Return code of the standard; {@code n.v.t.} where a 325 has no answer of its own. */
    public final String retourcode() {
        return retourcode;
    }

    /** What is wrong, in Dutch. */
    public final String uitleg() {
        return uitleg;
    }

    /** The elements of the answer that offend the rule. */
    abstract List<Element> geschonden(Bericht antwoord, Bericht declaratie);

    /** The element of the answer under this path, when the value under the other path of the declaratie differs. */
    static List<Element> ongelijk(Bericht antwoord, String pad, Bericht declaratie, String ander) {
        return antwoord.kind(pad).stream()
                .filter(e -> !declaratie
                        .kind(ander)
                        .map(Element::tekst)
                        .map(String::strip)
                        .equals(java.util.Optional.of(e.tekst().strip())))
                .toList();
    }

    static List<Element> prestaties(Bericht antwoord) {
        return antwoord.alle("DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie");
    }

    static List<Element> perReferentie(
            Bericht antwoord, Bericht declaratie, BiFunction<Element, List<Element>, Boolean> geschonden) {
        var opReferentie = declaratie.alle("Declaratie/Clienten/Client/Prestaties/Prestatie").stream()
                .collect(java.util.stream.Collectors.groupingBy(Antwoordregel::referentie));
        return prestaties(antwoord).stream()
                .filter(p -> geschonden.apply(p, opReferentie.getOrDefault(referentie(p), List.of())))
                .toList();
    }

    private static String referentie(Element prestatie) {
        return prestatie.tekst("ProductReferentie/ReferentieNummer");
    }
}
