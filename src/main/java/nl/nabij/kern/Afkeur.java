package nl.nabij.kern;

/** One reason why a part of a message is refused: the rule, the return code the standard gives it, and a Dutch sentence. */
public record Afkeur(Regelcode regelcode, Retourcode retourcode, String toelichting) {

    public static Afkeur of(String regelcode, String retourcode, String toelichting) {
        return new Afkeur(Regelcode.of(regelcode), Retourcode.of(retourcode), toelichting);
    }
}
