package nl.nabij.declaratie.opslag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;

/**
 * Fingerprint and sum of a declaratie, in one reading.
 *
 * @param hash SHA-256 over header and lines: tells a repeated message from another one under the same identification
 * @param totaal debits less credits
 */
record Inhoud(String hash, Bedrag totaal) {

    static Inhoud van(Declaratiekop kop, Iterable<Prestatie> prestaties) {
        MessageDigest digest = sha256();
        add(digest, kop.toString());
        Bedrag totaal = Bedrag.NUL;
        for (Prestatie p : prestaties) {
            add(digest, p.bsn().waarde());
            add(digest, p.toString());
            totaal = totaal.plus(p.saldo());
        }
        return new Inhoud(HexFormat.of().formatHex(digest.digest()), totaal);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
