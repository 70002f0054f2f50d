package nl.nabij.declaratie.regels;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Regelcode;

/** One rule of the standard on the header of a 323 or on the declaratie as a whole. */
public sealed interface Declaratieregel
        permits TR056BerichtIsNieuw,
                TR135DagtekeningNietInToekomst,
                TR378GemeenteBestaat,
                TR318MaandVolgtOpVorige,
                TR333DeclaratienummerIsNieuw {

    /** About the message: when one speaks, the message counts as never sent. */
    List<Declaratieregel> KOP =
            List.of(new TR056BerichtIsNieuw(), new TR135DagtekeningNietInToekomst(), new TR378GemeenteBestaat());

    /** About the declaratie: when one speaks, nothing is paid and the declaratie counts as never sent. */
    List<Declaratieregel> DECLARATIE = List.of(new TR333DeclaratienummerIsNieuw(), new TR318MaandVolgtOpVorige());

    Afkeur afkeur();

    boolean isGeschonden(Declaratiefeiten feiten);

    static List<Afkeur> toets(List<Declaratieregel> regels, Declaratiefeiten feiten) {
        return regels.stream()
                .filter(r -> r.isGeschonden(feiten))
                .map(Declaratieregel::afkeur)
                .toList();
    }

    /** @throws IllegalArgumentException for a code that is not in the register */
    static Afkeur afkeur(Regelcode code) {
        return java.util.stream.Stream.of(KOP, DECLARATIE)
                .flatMap(List::stream)
                .map(Declaratieregel::afkeur)
                .filter(a -> a.regelcode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende regel " + code + "."));
    }
}
