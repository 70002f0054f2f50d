package nl.nabij.hardheid;

import java.io.IOException;

/**
 * Entry of the coverage-guided fuzzer Jazzer, which is no part of the build: with {@code -Dnabij.lezer=BERICHT} and
 * {@code --target_class=nl.nabij.hardheid.Jazzerdoel}. CONTRIBUTING.md has the command.
 */
public final class Jazzerdoel {

    private static final Lezer LEZER = Lezer.valueOf(System.getProperty("nabij.lezer", "BERICHT"));

    private Jazzerdoel() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        LEZER.lees(bytes);
    }
}
