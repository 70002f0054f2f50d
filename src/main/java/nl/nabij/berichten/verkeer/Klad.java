package nl.nabij.berichten.verkeer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A message of our own while it is made: in memory as long as it is small, else in a file without a name, of which nothing is left
 * when the process ends, however it ends.
 */
final class Klad extends OutputStream implements Inhoud {

    private static final int KLEIN = 1 << 20;

    private final ByteArrayOutputStream geheugen = new ByteArrayOutputStream();
    private @Nullable FileChannel bestand;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int begin, int aantal) throws IOException {
        geheugen.write(bytes, begin, aantal);
        if (geheugen.size() >= KLEIN) {
            naarBestand();
        }
    }

    private void naarBestand() throws IOException {
        FileChannel channel = bestand;
        if (channel == null) {
            Path path = Files.createTempFile("nabij", ".klad");
            // On Linux the name goes at once; the file itself lives until the channel is closed.
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            bestand = channel;
        }
        ByteBuffer buffer = ByteBuffer.wrap(geheugen.toByteArray());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        geheugen.reset();
    }

    /** After everything is written; may be read more than once. */
    @Override
    public InputStream open() throws IOException {
        FileChannel channel = bestand;
        if (channel == null) {
            return new ByteArrayInputStream(geheugen.toByteArray());
        }
        naarBestand();
        return new Lezer(channel);
    }

    @Override
    public void weg() throws IOException {
        if (bestand != null) {
            bestand.close();
        }
    }

    private static final class Lezer extends InputStream {

        private final FileChannel channel;
        private long plaats;

        Lezer(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int begin, int aantal) throws IOException {
            int n = channel.read(ByteBuffer.wrap(buffer, begin, aantal), plaats);
            plaats += Math.max(0, n);
            return n;
        }
    }
}
