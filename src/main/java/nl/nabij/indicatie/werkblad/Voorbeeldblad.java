package nl.nabij.indicatie.werkblad;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;

/** The sheet that explains how to fill in the others. Reading skips it. */
public final class Voorbeeldblad {

    private static final List<List<String>> UITLEG = List.of(
            List.of("Blad", "Uitleg"),
            List.of(
                    "Hoe werkt dit?",
                    "Pas de andere bladen aan, bewaar het bestand en kies het op de pagina Normenkader. Nabij noemt"
                            + " elke fout met blad en cel. Er wordt pas iets gebruikt als een tweede persoon het"
                            + " goedkeurt."),
            List.of(
                    "Kader",
                    "De naam, de datums, de bron en hoe er wordt geteld en afgerond. Verander de eerste kolom niet."),
            List.of(
                    "Resultaatgebieden",
                    "Een korte code en een naam. Een aftrek gaat nooit verder dan nul van het eigen gebied."),
            List.of(
                    "Vragen",
                    "Wat de consulent beantwoordt. Soort is ja-nee, keuze of getal. Alleen als: wanneer de vraag telt;"
                            + " leeg is altijd."),
            List.of(
                    "Antwoorden",
                    "De antwoorden van elke vraag van soort keuze: code van de vraag, code van het antwoord, tekst."),
            List.of(
                    "Onderdelen",
                    "Een hoeveelheid met eenheid: minuten per week, minuten per twee weken of uren per jaar. Soort is"
                            + " norm, toeslag of aftrek. Keer: code van een vraag naar een getal waarmee wordt"
                            + " vermenigvuldigd; mag leeg. Is er geen hoeveelheid, zeg dan waarom; de consulent moet haar"
                            + " dan zelf geven, met reden. Elke regel heeft een bron."),
            List.of(
                    "Alleen als",
                    "Schrijf: vraag = antwoord. Meer antwoorden met een komma, meer voorwaarden met een puntkomma: was"
                            + " = overname; bezoek = wekelijks, tweewekelijks. Een vraag moet boven de regel staan die"
                            + " haar gebruikt."),
            List.of("Uitsluitingen", "Antwoorden die niet samengaan, met uitleg. Dit blad mag weg."),
            List.of(
                    "Per twee weken",
                    "Een bezoek per twee weken is een eigen onderdeel met een eigen hoeveelheid in minuten per twee"
                            + " weken, nooit de helft van het wekelijkse."),
            List.of("Formules", "Formules worden geweigerd: plak uitkomsten als waarde."));

    private Voorbeeldblad() {}

    /** The workbook with the explanation in front. */
    public static Werkboek voor(Werkboek werkboek) {
        List<Rij> rijen = new ArrayList<>();
        UITLEG.forEach(u -> rijen.add(new Rij(rijen.size() + 1, u)));
        List<Blad> bladen = new ArrayList<>();
        bladen.add(new Blad(Kaderbladen.UITLEG, rijen));
        bladen.addAll(werkboek.bladen());
        return new Werkboek(bladen);
    }
}
