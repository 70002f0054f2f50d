package nl.nabij.platform.data;

import java.util.List;

/** One mistake in a data file: where it stands, what is wrong and what to do. */
public record DataError(String file, int line, String message, String remedy) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + remedy;
    }

    /** @throws InvalidDataException with all of them, unless there are none */
    public static void throwIfAny(List<DataError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidDataException(errors);
        }
    }
}
