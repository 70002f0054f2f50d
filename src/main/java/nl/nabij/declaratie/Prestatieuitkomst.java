package nl.nabij.declaratie;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Retourcode;

/**
 * A line that is not paid.
 *
 * @param afkeur reasons; empty when the line was not judged because something is wrong with its client (code 0233)
 */
public record Prestatieuitkomst(Prestatie prestatie, List<Afkeur> afkeur) {

    private static final Retourcode NIET_BEOORDEELD = Retourcode.of("0233");

    public Prestatieuitkomst {
        afkeur = List.copyOf(afkeur);
    }

    public List<Retourcode> retourcodes() {
        return afkeur.isEmpty()
                ? List.of(NIET_BEOORDEELD)
                : afkeur.stream().map(Afkeur::retourcode).distinct().toList();
    }
}
