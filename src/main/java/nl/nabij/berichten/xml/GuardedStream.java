package nl.nabij.berichten.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Input that refuses to be swallowed: between two parser events at most {@link #MAX_PER_EVENT} bytes may be read, so that an
 * endless name, comment or attribute cannot fill the memory. Refuses control characters before the first {@code >}, which the
 * parser takes for white space in an XML declaration. Remembers a real read error apart from XML errors.
 */
public final class GuardedStream extends FilterInputStream {

    /** Bytes between two events: four times the longest text allowed. */
    public static final int MAX_PER_EVENT = 4 * 1024 * 1024;

    /** Thrown when one token of the file is longer than any message needs. */
    public static final class TokenTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TokenTooLongException() {
            super("Token too long");
        }
    }

    /** Thrown when the file starts as every zip file does. */
    public static final class ZipFileException extends IOException {
        private static final long serialVersionUID = 1L;

        ZipFileException() {
            super("Zip file");
        }
    }

    /** Thrown when a character that XML forbids stands in the first tag or declaration. */
    public static final class ForbiddenCharacterException extends IOException {
        private static final long serialVersionUID = 1L;

        ForbiddenCharacterException() {
            super("Forbidden character in the first declaration");
        }
    }

    private boolean first = true;
    private boolean pk = true;
    private long sinceEvent;
    private long total;
    private @Nullable IOException readError;

    public GuardedStream(InputStream in) {
        super(in);
    }

    /** Tells that the parser delivered an event. */
    public void event() {
        sinceEvent = 0;
    }

    public long total() {
        return total;
    }

    /** Error of the file itself (not of its XML), if any. */
    public @Nullable IOException readError() {
        return readError;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (sinceEvent > MAX_PER_EVENT) {
            throw new TokenTooLongException();
        }
        int n;
        try {
            n = in.read(buffer, offset, length);
        } catch (IOException e) {
            readError = e;
            throw e;
        }
        if (n > 0) {
            sinceEvent += n;
            total += n;
            checkFirst(buffer, offset, n);
        }
        return n;
    }

    /** A zero byte is left to the parser: it is half a character in UTF-16. */
    private void checkFirst(byte[] buffer, int offset, int n) throws IOException {
        for (int i = offset; first && i < offset + n; i++) {
            byte b = buffer[i];
            long place = total - n + i - offset;
            pk &= place >= 2 || b == "PK".charAt((int) place);
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                throw pk && place == 2 ? new ZipFileException() : new ForbiddenCharacterException();
            }
            first = b != '>';
        }
    }
}
