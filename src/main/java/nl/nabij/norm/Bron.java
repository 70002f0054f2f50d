package nl.nabij.norm;

/** Where a value stands: title of the document, place in it (article, section), and a link or file where it can be read. */
public record Bron(String titel, String plaats, String vindplaats) {

    @Override
    public String toString() {
        return titel + ", " + plaats;
    }
}
