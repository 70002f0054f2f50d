package nl.nabij.verzoek;

import java.util.List;
import nl.nabij.kern.Afkeur;

/** Outcome of a message with requests. One refused part refuses the whole message (iWmo IV032). */
public sealed interface Verzoekuitkomst {

    /** All requests are kept and wait for an answer. */
    record Aangenomen() implements Verzoekuitkomst {}

    /** The person is protected: nothing is kept and no message may go out (iWmo OP003). */
    record BuitenBericht() implements Verzoekuitkomst {}

    /**
     * @param client on the person; what stands below is then not judged
     * @param verzoeken per request of the message, in its order
     */
    record Afgekeurd(List<Afkeur> client, List<Oordeel> verzoeken) implements Verzoekuitkomst {
        public Afgekeurd {
            client = List.copyOf(client);
            verzoeken = List.copyOf(verzoeken);
        }
    }

    /**
     * What is against one request.
     *
     * @param verzoek on the request itself
     * @param producten per product, in the order of the message
     */
    record Oordeel(List<Afkeur> verzoek, List<List<Afkeur>> producten) {
        public Oordeel {
            verzoek = List.copyOf(verzoek);
            producten = producten.stream().map(List::copyOf).toList();
        }

        public boolean isGoed() {
            return verzoek.isEmpty() && producten.stream().allMatch(List::isEmpty);
        }
    }
}
