package nl.nabij.hardheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader with spoilt input: it returns, in time, and asks no more memory than the input explains. More with
 * {@code -Dnabij.hardheid.seconden=600}; a failing input is kept in target/hardheid.
 */
class HardheidTest {

    private static final long SEED = Long.getLong("nabij.hardheid.seed", 20261125L);
    private static final long SECONDEN = Long.getLong("nabij.hardheid.seconden", 0);
    private static final int KEER = 400;
    private static final long GEHEUGEN = 96L << 20;
    private static final long GEHEUGEN_PER_BYTE = 400;
    private static final Duration HOOGSTENS = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(Lezer.class)
    void spoiltInputNeverBreaksAReader(Lezer lezer) {
        assertTimeoutPreemptively(Duration.ofSeconds(120 + SECONDEN), () -> {
            List<byte[]> voorbeelden = lezer.voorbeelden();
            assertThat(voorbeelden).isNotEmpty();
            voorbeelden.forEach(v -> probeer(lezer, v));
            for (byte[] kwaad : kwaadaardig(voorbeelden.getFirst())) {
                probeer(lezer, kwaad);
            }
            long einde = System.nanoTime() + SECONDEN * 1_000_000_000L;
            Verbastering verbastering = new Verbastering(SEED);
            int keer = 0;
            while (keer < KEER || System.nanoTime() < einde) {
                probeer(lezer, verbastering.van(voorbeelden));
                keer++;
            }
            if (SECONDEN > 0) {
                System.out.println(lezer + ": " + keer + " spoilt inputs");
            }
        });
    }

    private static void probeer(Lezer lezer, byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long voor = threads.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        try {
            lezer.lees(bytes);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new AssertionError(lezer + " breaks on " + bewaar(lezer, bytes), e);
        }
        Duration duur = Duration.ofNanos(System.nanoTime() - begin);
        long geheugen = threads.getCurrentThreadAllocatedBytes() - voor;
        if (duur.compareTo(HOOGSTENS) > 0 || geheugen > GEHEUGEN + GEHEUGEN_PER_BYTE * bytes.length) {
            throw new AssertionError(lezer + " needs " + duur + " and " + (geheugen >> 20) + " MB on "
                    + bewaar(lezer, bytes) + " of " + bytes.length + " bytes");
        }
    }

    private static Path bewaar(Lezer lezer, byte[] bytes) {
        try {
            Path map = Files.createDirectories(Path.of("target/hardheid"));
            return Files.write(map.resolve(lezer + "-" + Arrays.hashCode(bytes)), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What attackers and broken programs send. */
    private static List<byte[]> kwaadaardig(byte[] goed) throws IOException {
        String tekst = new String(goed, StandardCharsets.UTF_8);
        List<byte[]> kwaad = new ArrayList<>(List.of(
                new byte[0],
                new byte[100_000],
                Lezer.tekst("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
                Lezer.tekst(lach()),
                Lezer.tekst("<a>".repeat(100_000)),
                Lezer.tekst("[".repeat(100_000)),
                Lezer.tekst("{\"a\":".repeat(100_000)),
                Lezer.tekst("- ".repeat(50_000)),
                Lezer.tekst("a: &a [x]\n"
                        + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                        + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                        + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                        + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
                        + "f: [*e,*e,*e,*e,*e,*e]\n"),
                Lezer.tekst("<a b=\"" + "x".repeat(5_000_000) + "\"/>"),
                Lezer.tekst("<a>" + "x".repeat(5_000_000) + "</a>"),
                Lezer.tekst("\"" + "x;".repeat(1_000_000)),
                tekst.getBytes(StandardCharsets.UTF_16),
                tekst.getBytes(StandardCharsets.UTF_16LE),
                tekst.getBytes(Charset.forName("IBM1047")),
                tekst.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.UTF_8),
                tekst.replace("UTF-8", "bestaat-niet").getBytes(StandardCharsets.UTF_8),
                Lezer.xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(30_000_000)
                        + "</t></is></c></row>"),
                metMethode(93, Lezer.xlsx("<row r=\"1\"/>")),
                Lezer.xlsx("<row r=\"999999999\"><c r=\"ZZZZZZ1\"><v>1e999</v></c></row>"),
                Lezer.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999</v></c></row>")));
        for (int i = 0; i < 50; i++) {
            kwaad.add(Arrays.copyOf(goed, goed.length * i / 50));
        }
        return kwaad;
    }

    /** A zip of which every part claims to be packed by another method (found by Jazzer: the unpacker needs a library). */
    private static byte[] metMethode(int methode, byte[] zip) {
        byte[] uit = zip.clone();
        for (int i = 0; i + 4 < uit.length; i++) {
            boolean lokaal = uit[i] == 'P' && uit[i + 1] == 'K' && uit[i + 2] == 3 && uit[i + 3] == 4;
            boolean centraal = uit[i] == 'P' && uit[i + 1] == 'K' && uit[i + 2] == 1 && uit[i + 3] == 2;
            if (lokaal || centraal) {
                uit[i + (lokaal ? 8 : 10)] = (byte) methode;
            }
        }
        return uit;
    }

    /** The billion laughs. */
    private static String lach() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]><l>&l19;</l>";
    }
}
