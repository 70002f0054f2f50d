package nl.nabij.hardheid;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes good samples into bad ones. */
final class Verbastering {

    private static final List<String> WOORDEN = List.of(
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x?>",
            "xmlns=\"\"",
            "\u0000",
            "\ufeff",
            "\ud83d\ude00",
            "<a>",
            "</a>",
            "&#x0;",
            "&#55296;",
            "\"",
            "'",
            ";",
            "\r\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "null",
            "1e999",
            "-1",
            "99999999999999999999",
            "2027-02-30",
            "!!java.net.URL",
            "&x *x",
            "*x",
            "? ",
            "- ",
            ": ",
            "|",
            "%YAML",
            "9999-12-31",
            "-999999999-01-01",
            "NaN",
            "0x7f",
            "\\u0000",
            "\\",
            ",",
            "'' ''");

    private final Random random;

    Verbastering(long seed) {
        random = new Random(seed);
    }

    /** One to six changes. */
    byte[] van(List<byte[]> voorbeelden) {
        byte[] bytes = voorbeelden.get(random.nextInt(voorbeelden.size()));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            bytes = een(bytes, voorbeelden);
        }
        return bytes;
    }

    private byte[] een(byte[] in, List<byte[]> voorbeelden) {
        if (in.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int van = random.nextInt(in.length);
        int tot = Math.min(in.length, van + 1 + random.nextInt(64));
        return switch (random.nextInt(8)) {
            case 0 -> met(in, van, van + 1, new byte[] {(byte) (in[van] ^ 1 << random.nextInt(8))});
            case 1 -> met(in, van, tot, new byte[0]);
            case 2 -> met(in, van, van, Arrays.copyOfRange(in, van, tot));
            case 3 -> met(in, van, van, Lezer.tekst(WOORDEN.get(random.nextInt(WOORDEN.size()))));
            case 4 -> met(in, van, tot, Lezer.tekst(WOORDEN.get(random.nextInt(WOORDEN.size()))));
            case 5 -> Arrays.copyOf(in, van);
            case 6 -> met(in, van, tot, Lezer.tekst("9".repeat(1 + random.nextInt(400))));
            default -> {
                byte[] ander = voorbeelden.get(random.nextInt(voorbeelden.size()));
                int daar = ander.length == 0 ? 0 : random.nextInt(ander.length);
                yield met(in, van, in.length, Arrays.copyOfRange(ander, daar, ander.length));
            }
        };
    }

    private static byte[] met(byte[] in, int van, int tot, byte[] nieuw) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(in.length + nieuw.length);
        uit.write(in, 0, van);
        uit.writeBytes(nieuw);
        uit.write(in, tot, in.length - tot);
        return uit.toByteArray();
    }
}
