package nl.nabij.platform;

/** Asked for something that does not exist or that this user may not know exists; both look the same (404). */
public class NotFoundException extends RuntimeException {
    public NotFoundException(String message) {
        super(message);
    }
}
