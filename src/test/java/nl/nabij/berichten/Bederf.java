package nl.nabij.berichten;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.nabij.berichten.Proefbericht.Tak;
import nl.nabij.berichten.definitie.Node;

/** Spoils a message in one of many ways; some leave it valid. Seeded, so that every document can be made again. */
final class Bederf {

    private final Random kans;
    private final Proefbericht proef;

    Bederf(Random kans, Proefbericht proef) {
        this.kans = kans;
        this.proef = proef;
    }

    /** A message, spoilt zero to three times, as bytes. */
    byte[] document(Berichtsoort soort) {
        Tak wortel = proef.maak(soort);
        int keer = kans.nextInt(100) < 25 ? 0 : 1 + (kans.nextInt(4) == 0 ? kans.nextInt(3) : 0);
        boolean alsTekst = kans.nextInt(4) == 0;
        for (int i = 0; i < keer && !alsTekst; i++) {
            tak(wortel, soort);
        }
        String xml = Proefbericht.xml(wortel, soort);
        for (int i = 0; i < keer && alsTekst; i++) {
            xml = tekst(xml, soort);
        }
        return kans.nextInt(20) == 0 ? codering(xml) : xml.getBytes(StandardCharsets.UTF_8);
    }

    private Tak kies(Tak wortel, boolean blad) {
        List<Tak> alle = wortel.alle().stream()
                .filter(t -> blad == (t.node != null && t.node.isBlad()))
                .toList();
        return alle.isEmpty() ? wortel : proef.kies(alle);
    }

    private void tak(Tak wortel, Berichtsoort soort) {
        switch (kans.nextInt(16)) {
            case 0 -> weg(kies(wortel, false));
            case 1 -> dubbel(kies(wortel, false));
            case 2 -> wissel(kies(wortel, false));
            case 3 ->
                kies(wortel, kans.nextBoolean()).naam =
                        proef.kies(List.of("Onbekend", "Client", "Bsn", "bsn", "Bericht"));
            case 4 -> kies(wortel, kans.nextBoolean()).prefix = proef.kies(List.of("iwmo", soort.prefix(), "", "xsi"));
            case 5 -> {
                Tak t = kies(wortel, kans.nextBoolean());
                t.attributen = attribuut(soort, t);
            }
            case 6 -> kies(wortel, false).tekst = proef.kies(List.of("los", " ", "\n\t", "\u00a0", "0"));
            case 7 -> kies(wortel, true).kinderen.add(kies(wortel, true).kopie());
            case 8 -> verplaats(kies(wortel, false), kies(wortel, false));
            default -> waarde(kies(wortel, true));
        }
    }

    private void weg(Tak t) {
        if (!t.kinderen.isEmpty()) {
            t.kinderen.remove(kans.nextInt(t.kinderen.size()));
        }
    }

    private void dubbel(Tak t) {
        if (!t.kinderen.isEmpty()) {
            Tak k = proef.kies(t.kinderen);
            t.kinderen.add(kans.nextInt(t.kinderen.size() + 1), k.kopie());
        }
    }

    private void wissel(Tak t) {
        if (t.kinderen.size() > 1) {
            Collections.swap(t.kinderen, kans.nextInt(t.kinderen.size()), kans.nextInt(t.kinderen.size()));
        }
    }

    private void verplaats(Tak van, Tak naar) {
        if (!van.kinderen.isEmpty()) {
            naar.kinderen.add(
                    kans.nextInt(naar.kinderen.size() + 1),
                    proef.kies(van.kinderen).kopie());
        }
    }

    private String attribuut(Berichtsoort soort, Tak t) {
        return switch (kans.nextInt(10)) {
            case 0 -> " xsi:nil=\"true\"";
            case 1 -> " xsi:nil=\"false\"";
            case 2 -> " xsi:schemaLocation=\"http://voorbeeld.invalid x.xsd\"";
            case 3 -> " xsi:noNamespaceSchemaLocation=\"x.xsd\"";
            case 4 ->
                " xsi:type=\"" + soort.prefix() + ":" + proef.kies(List.of("Client", "Header", "Root", "Bestaatniet"))
                        + "\"";
            case 5 -> " xsi:type=\"" + eigenType(soort, t) + "\"";
            case 6 -> " xsi:type=\" iwmo:LDT_Datum \"";
            case 7 -> " xml:lang=\"nl\"";
            case 8 -> " id=\"1\"";
            default -> " xsi:" + proef.kies(List.of("onbekend", "Type")) + "=\"1\"";
        };
    }

    /** The type the element has anyway, which xsi:type may repeat. */
    private static String eigenType(Berichtsoort soort, Tak t) {
        String naam = t.naam.equals("Bericht") ? "Root" : t.node.typenaam();
        return (t.node.soort() == Node.Soort.KLASSE ? soort.prefix() : "iwmo") + ":" + naam;
    }

    private void waarde(Tak t) {
        String s = t.tekst;
        t.tekst = switch (kans.nextInt(22)) {
            case 0 -> "";
            case 1 -> " ";
            case 2 -> s + "x";
            case 3 -> s + "0";
            case 4 -> " " + s;
            case 5 -> s + "\n";
            case 6 -> "-" + s;
            case 7 -> "+" + s;
            case 8 -> s.repeat(3);
            case 9 -> "x".repeat(kans.nextInt(210));
            case 10 -> "9".repeat(1 + kans.nextInt(22));
            case 11 -> "RAW:<![CDATA[" + s + "]]>";
            case 12 -> "RAW:" + Proefbericht.ontsnap(s) + "<!-- x -->";
            case 13 -> "RAW:<?doe iets?>" + Proefbericht.ontsnap(s);
            case 14 ->
                "RAW:" + Proefbericht.ontsnap(s) + proef.kies(List.of("&#13;", "&#10;", "&#x20;", "&#48;", "&#233;"));
            case 15 ->
                proef.kies(List.of("\ud83d\ude00", "\u0660", "\u00a0", "\ud83d\ude00".repeat(5), "\u1ef4", "\u00c0"));
            case 16 ->
                proef.kies(List.of(
                        "2027-02-29",
                        "2028-02-29",
                        "1900-02-29",
                        "2000-02-29",
                        "2027-13-01",
                        "2027-00-10",
                        "2027-01-00",
                        "2027-04-31",
                        "0000-01-01",
                        "-0001-01-01",
                        "-0004-02-29",
                        "02027-01-01",
                        "202-01-01",
                        "2027-1-1",
                        "2027-01-01Z",
                        "2027-01-01+01:00",
                        "2027-01-01-14:00",
                        "2027-01-01-15:00",
                        "2027-01-01T00:00:00",
                        "2027/01/01",
                        "01-01-2027",
                        "99999-12-31",
                        "2147483647-01-01",
                        "2147483648-01-01",
                        "99999999999-01-01",
                        "2027-01-01+0100",
                        "+2027-01-01",
                        "2027-01-011",
                        "2027-01-01-",
                        "--01-01",
                        "2027-0a-01",
                        "-2027-01-01"));
            case 17 ->
                proef.kies(List.of(
                        "24:00:00",
                        "24:00:01",
                        "23:59:60",
                        "23:59:59.999999999999",
                        "1:00:00",
                        "12:00",
                        "12:00:00.",
                        "12:00:00Z",
                        "12:00:00+01:00",
                        "12:60:00",
                        "25:00:00",
                        "12:00:00.1.2",
                        "24:00:00.0",
                        "24:00:00.1",
                        "12:00:00.5Z",
                        "12:00:0a",
                        "12-00-00",
                        "-1:00:00",
                        "12:00:000"));
            case 18 ->
                proef.kies(List.of(
                        "0",
                        "-0",
                        "+0",
                        "-1",
                        "99",
                        "100",
                        "99999",
                        "100000",
                        "99999999",
                        "100000000",
                        "999999999",
                        "1000000000",
                        "999999999999",
                        "1000000000000",
                        "1.0",
                        "1.",
                        "1,5",
                        "1e3",
                        "0x1",
                        "",
                        "+",
                        "-",
                        "00000000000000000000005",
                        "99999999999999999999999",
                        "\u0661",
                        " 7 ",
                        "7 8"));
            case 19 ->
                proef.kies(List.of(
                        "1.0.0",
                        "1.0",
                        "01.0.0",
                        "1.0.0.0",
                        "1..0",
                        "a.b.c",
                        "10.20.30",
                        "0.0.0",
                        "1.0.00",
                        ".1.0",
                        "1.0.",
                        " 1.0.0"));
            case 20 ->
                proef.kies(List.of("01", "1", "0001", "NL", "nl", "XX", "S300", "s300", "19", "00", "D", "d", "83"));
            default -> s.isEmpty() ? "x" : s.substring(1);
        };
    }

    private String tekst(String xml, Berichtsoort soort) {
        int plaats = kans.nextInt(xml.length() + 1);
        return switch (kans.nextInt(15)) {
            case 0 -> xml.substring(0, plaats);
            case 1 -> xml.substring(0, plaats) + xml.substring(Math.min(xml.length(), plaats + 1 + kans.nextInt(3)));
            case 2 ->
                xml.substring(0, plaats)
                        + proef.kies(List.of(
                                "<", ">", "&", "]]>", "\u0001", "<!--", "x", " ", "\n", "&#0;", "&foo;", "&amp;",
                                "<a/>"))
                        + xml.substring(plaats);
            case 3 ->
                xml.replace(
                        soort.namespace(),
                        proef.kies(List.of(
                                "http://www.istandaarden.nl/iwmo/3_1/" + soort.prefix() + "/schema",
                                "http://www.istandaarden.nl/ijw/3_2/"
                                        + soort.prefix().replace("wmo", "jw") + "/schema",
                                soort.namespace() + "/",
                                "",
                                Berichtsoort.BASISSCHEMA)));
            case 4 ->
                xml.replace(
                        Berichtsoort.BASISSCHEMA,
                        proef.kies(
                                List.of("http://www.istandaarden.nl/iwmo/3_1/basisschema/schema", soort.namespace())));
            case 5 -> xml + proef.kies(List.of("\n<!-- na -->", "tekst", "<a/>", "\n\n", "<?x y?>", "&#32;"));
            case 6 -> proef.kies(List.of(" ", "\n", "x", "\ufeff", "<!-- voor -->")) + xml;
            case 7 ->
                xml.replaceFirst(
                        "<\\?xml.*?\\?>",
                        proef.kies(List.of(
                                "",
                                "<?xml version=\"1.1\"?>",
                                "<?xml version=\"1.0\" standalone=\"yes\"?>",
                                "<?xml version=\"1.0\" standalone=\"no\"?>",
                                "<?xml version='1.0' encoding='utf-8'?>",
                                "<?xml version=\"2.0\"?>",
                                "<?xml encoding=\"UTF-8\"?>",
                                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
                                "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>",
                                "<?xml version=\"1.0\" encoding=\"bestaatniet\"?>")));
            case 8 -> xml.replace(soort.prefix() + ":", "p:").replace("xmlns:" + soort.prefix(), "xmlns:p");
            case 9 ->
                xml.replace("<" + soort.prefix() + ":", "<")
                        .replace("</" + soort.prefix() + ":", "</")
                        .replace("xmlns:" + soort.prefix(), "xmlns");
            case 10 -> xml.replace("\n", "");
            case 11 ->
                xml.replace(
                        "\n",
                        proef.kies(
                                List.of("\r\n", "\n\n", "<!-- x -->", "<![CDATA[ ]]>", "<![CDATA[]]>", "&#32;", "\t")));
            case 12 ->
                xml.replaceFirst(
                        "<" + soort.prefix() + ":Header>", "<" + soort.prefix() + ":Header xmlns:q=\"urn:q\">");
            case 13 -> xml.replace(":Header", proef.kies(List.of(":header", ":Kop", ":Header ")));
            default -> xml.replace("Bericht ", proef.kies(List.of("Message ", "bericht ", "Bericht  ")));
        };
    }

    private byte[] codering(String xml) {
        return switch (kans.nextInt(7)) {
            case 0 -> xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
            case 1 -> xml.getBytes(StandardCharsets.UTF_16BE);
            case 2 -> ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8);
            case 3 -> xml.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> xml.getBytes(StandardCharsets.ISO_8859_1);
            case 5 -> xml.replace("UTF-8", "windows-1252").getBytes(Charset.forName("windows-1252"));
            default -> xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8);
        };
    }
}
