package nl.nabij.declaratie.opslag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way into the database as the text of COPY, with their fingerprint and sum, in one reading: a million lines take
 * no more memory than a few hundred.
 */
final class Regelstroom {

    /** Columns in the order of the text. */
    static final String KOLOMMEN = "volgnummer, gemeentecode, agbcode, bsn, referentie, vorige_referentie, toewijzing,"
            + " productcategorie, productcode, begin, einde, volume, eenheid, tarief_centen, bedrag_centen, credit,"
            + " declaratie_id";

    private static final int GENOEG = 1 << 16;

    private final String vanWie;
    private final byte[] vanWat;
    private final MessageDigest digest = sha256();
    private final StringBuilder regel = new StringBuilder(256);
    private final ByteArrayOutputStream klaar = new ByteArrayOutputStream(GENOEG + 1024);
    private int regels;
    private long centen;

    /** @param declaratie row the lines belong to; no part of the fingerprint */
    Regelstroom(Declaratiekop kop, long declaratie) {
        vanWie = "\t" + kop.gemeente() + "\t" + kop.aanbieder() + "\t";
        vanWat = ("\t" + declaratie + "\n").getBytes(StandardCharsets.US_ASCII);
        digest.update((kop + "\0").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a line; says whether there is enough to {@link #neem}. */
    boolean add(Prestatie p) {
        regels++;
        centen += p.isCredit() ? -p.bedrag().centen() : p.bedrag().centen();
        regel.append(regels).append(vanWie).append(p.bsn().waarde());
        veld(p.referentie());
        veld(p.vorigeReferentie());
        regel.append('\t').append(p.toewijzing().waarde());
        veld(p.productcategorie());
        veld(p.productcode());
        regel.append('\t').append(p.productperiode().begin());
        regel.append('\t').append(Objects.requireNonNull(p.productperiode().einde()));
        regel.append('\t').append(p.volume());
        regel.append('\t').append(p.eenheid().code());
        veld(p.tarief() == null ? null : Long.toString(p.tarief().centen()));
        regel.append('\t').append(p.bedrag().centen());
        regel.append('\t').append(p.isCredit() ? 't' : 'f');
        byte[] bytes = regel.toString().getBytes(StandardCharsets.UTF_8);
        regel.setLength(0);
        digest.update(bytes);
        digest.update((byte) '\n');
        klaar.writeBytes(bytes);
        klaar.writeBytes(vanWat);
        return klaar.size() >= GENOEG;
    }

    private void veld(@Nullable String waarde) {
        regel.append('\t');
        if (waarde == null) {
            regel.append("\\N");
            return;
        }
        for (int i = 0; i < waarde.length(); i++) {
            char c = waarde.charAt(i);
            switch (c) {
                case '\\' -> regel.append("\\\\");
                case '\t' -> regel.append("\\t");
                case '\n' -> regel.append("\\n");
                case '\r' -> regel.append("\\r");
                default -> regel.append(c);
            }
        }
    }

    /** Text of the lines that were not taken yet. */
    byte[] neem() {
        byte[] bytes = klaar.toByteArray();
        klaar.reset();
        return bytes;
    }

    /** Debits less credits of the lines so far. */
    Bedrag totaal() {
        return Bedrag.ofCenten(centen);
    }

    /** SHA-256 over header and lines: tells a repeated message from another one under the same identification. Asked once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
