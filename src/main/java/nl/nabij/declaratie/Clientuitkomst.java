package nl.nabij.declaratie;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Retourcode;

/**
 * A client with at least one line that is not paid.
 *
 * @param afkeur reasons against the client itself; then none of its lines was judged
 */
public record Clientuitkomst(Bsn bsn, List<Afkeur> afkeur, List<Prestatieuitkomst> prestaties) {

    public Clientuitkomst {
        afkeur = List.copyOf(afkeur);
        prestaties = List.copyOf(prestaties);
    }

    public List<Retourcode> retourcodes() {
        return afkeur.isEmpty()
                ? List.of(Declaratiebesluit.GEEN_OPMERKING)
                : afkeur.stream().map(Afkeur::retourcode).distinct().toList();
    }
}
