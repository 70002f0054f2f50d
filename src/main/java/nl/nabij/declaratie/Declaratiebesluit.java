package nl.nabij.declaratie;

import java.util.List;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Retourcode;

/**
 * Everything a 325 says (iWmo IV087, IV088). Lines that are paid are not in it.
 *
 * @param header reasons against the message; then there is nothing else, and it counts as never sent
 * @param declaratie reasons against the whole declaratie; then nothing is paid, and it counts as never sent
 * @param afgewezenRegels number of refused lines; {@link Declaraties#uitval} tells which
 * @param toegekend to be paid: approved debits less approved credits
 */
public record Declaratiebesluit(
        long id,
        Declaratiekop kop,
        List<Afkeur> header,
        List<Afkeur> declaratie,
        int afgewezenRegels,
        Bedrag toegekend) {

    static final Retourcode GEEN_OPMERKING = Retourcode.of("0200");
    private static final Retourcode VOLLEDIG_TOEGEWEZEN = Retourcode.of("8001");

    public Declaratiebesluit {
        header = List.copyOf(header);
        declaratie = List.copyOf(declaratie);
    }

    public boolean isVerwerkt() {
        return header.isEmpty() && declaratie.isEmpty();
    }

    public boolean isVolledigToegekend() {
        return isVerwerkt() && afgewezenRegels == 0;
    }

    /** Whether the 325 has a class DeclaratieAntwoord. */
    public boolean heeftAntwoord() {
        return header.isEmpty();
    }

    public List<Retourcode> retourcodesHeader() {
        return header.isEmpty() ? List.of(GEEN_OPMERKING) : codes(header);
    }

    /** Codes of the class DeclaratieAntwoord; empty when there is no such class. */
    public List<Retourcode> retourcodesDeclaratie() {
        if (!heeftAntwoord()) {
            return List.of();
        }
        if (!declaratie.isEmpty()) {
            return codes(declaratie);
        }
        return List.of(afgewezenRegels == 0 ? VOLLEDIG_TOEGEWEZEN : GEEN_OPMERKING);
    }

    private static List<Retourcode> codes(List<Afkeur> afkeur) {
        return afkeur.stream().map(Afkeur::retourcode).distinct().toList();
    }
}
