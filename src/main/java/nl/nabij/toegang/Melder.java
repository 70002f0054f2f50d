package nl.nabij.toegang;

/**
 * Who reports; a melding is made by or for a resident (Wmo 2015 art. 2.3.2 lid 1). {@code toString} shows no personal data.
 *
 * @param naam empty when the resident reports
 * @param contact telephone or e-mail; may be empty
 */
public record Melder(Meldersoort soort, String naam, String contact) {

    public static final Melder CLIENT = new Melder(Meldersoort.CLIENT, "", "");

    @Override
    public String toString() {
        return "Melder[" + soort + "]";
    }
}
