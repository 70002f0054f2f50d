package nl.nabij.beschikking.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash chain over the receipts of one gemeente: each link covers the one before it. */
public final class Ketting {

    /** Link before the first decision. */
    public static final String BEGIN = "0".repeat(64);

    private Ketting() {}

    /** SHA-256, in hexadecimal, over the previous link and the text of the receipt. */
    public static String schakel(String vorige, String bewijs) {
        return sha256((vorige + bewijs).getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
