package nl.nabij.platform;

/** The action does not fit the state (anymore); the page shows the message, in Dutch, with HTTP 422. Nothing was changed. */
public class NotPossibleException extends RuntimeException {
    public NotPossibleException(String message) {
        super(message);
    }
}
