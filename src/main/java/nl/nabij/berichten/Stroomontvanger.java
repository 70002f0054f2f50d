package nl.nabij.berichten;

/** Receives one class of a message after another, so that a file of any size needs little memory. */
@FunctionalInterface
public interface Stroomontvanger {

    /**
     * Called at the end of each occurrence, in order of the file. Errors further on can still refuse the message: keep what
     * is done here undoable until {@link Berichtlezer} has returned.
     */
    void ontvang(Omgeving omgeving, Element element);

    /** The elements around the one at hand, as far as they have been read. */
    @FunctionalInterface
    interface Omgeving {

        /**
         * Header, or a parent such as Client (for its Bsn) or Declaratie (for its DeclaratieNummer).
         *
         * @throws IllegalArgumentException when there is no such element yet
         */
        Element ouder(String naam);
    }
}
