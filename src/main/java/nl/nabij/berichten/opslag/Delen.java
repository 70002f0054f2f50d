package nl.nabij.berichten.opslag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes of any size in parts of at most 1 MiB, read and written one part at a time. */
final class Delen {

    private static final int DEEL = 1 << 20;

    private final JdbcClient jdbc;
    private final String tabel;
    private final String sleutel;

    /** @param sleutel column with the owner */
    Delen(JdbcClient jdbc, String tabel, String sleutel) {
        this.jdbc = jdbc;
        this.tabel = tabel;
        this.sleutel = sleutel;
    }

    /** Number of bytes. */
    long bewaar(UUID eigenaar, InputStream in) throws IOException {
        long grootte = 0;
        int deel = 0;
        for (byte[] bytes = in.readNBytes(DEEL); bytes.length > 0; bytes = in.readNBytes(DEEL)) {
            jdbc.sql("insert into " + tabel + " (" + sleutel + ", deel, inhoud) values (:id, :deel, :inhoud)")
                    .param("id", eigenaar)
                    .param("deel", deel++)
                    .param("inhoud", bytes)
                    .update();
            grootte += bytes.length;
        }
        return grootte;
    }

    InputStream open(UUID eigenaar) {
        return new SequenceInputStream(new Enumeration<>() {
            private int volgende;
            private byte @Nullable [] deel = lees(eigenaar, volgende);

            @Override
            public boolean hasMoreElements() {
                return deel != null;
            }

            @Override
            public InputStream nextElement() {
                byte[] nu = deel;
                if (nu == null) {
                    throw new NoSuchElementException("Geen delen meer.");
                }
                deel = lees(eigenaar, ++volgende);
                return new ByteArrayInputStream(nu);
            }
        });
    }

    byte @Nullable [] lees(UUID eigenaar, int deel) {
        return jdbc.sql("select inhoud from " + tabel + " where " + sleutel + " = :id and deel = :deel")
                .param("id", eigenaar)
                .param("deel", deel)
                .query((rs, i) -> rs.getBytes(1))
                .optional()
                .orElse(null);
    }

    void verwijder(UUID eigenaar) {
        jdbc.sql("delete from " + tabel + " where " + sleutel + " = :id")
                .param("id", eigenaar)
                .update();
    }
}
