package nl.nabij.berichten.verkeer;

import java.io.IOException;

/** The reader of the header of a message, for tests elsewhere. */
public final class Kopdoel {

    private Kopdoel() {}

    public static void lees(byte[] bytes) throws IOException {
        Kopverkenner.verken(Inhoud.van(bytes));
        new Keuring().keur(Inhoud.van(bytes), bytes.length);
    }
}
