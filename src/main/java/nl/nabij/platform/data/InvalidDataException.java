package nl.nabij.platform.data;

import java.util.List;
import java.util.stream.Collectors;

/** The data tree has mistakes; the program does not run on a part of it. */
public class InvalidDataException extends RuntimeException {

    private final transient List<DataError> errors;

    public InvalidDataException(List<DataError> errors) {
        super(errors.stream().map(DataError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    public List<DataError> errors() {
        return errors;
    }
}
