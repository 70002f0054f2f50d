package nl.nabij.hardheid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Proefdeclaratie;
import nl.nabij.berichten.api.Geleverddoel;
import nl.nabij.berichten.verkeer.Kopdoel;
import nl.nabij.beschikking.overname.Resultaatbesluitlezer;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.opdracht.Verzoeklezer;
import nl.nabij.indicatie.werkblad.Werkbladlezer;
import nl.nabij.inrichting.Inrichtingdoel;
import nl.nabij.norm.Parameterdoel;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import nl.nabij.productaanbod.Aanbodbestanden;

/** Every reader of something that comes from outside, with good samples of what it reads. */
enum Lezer {
    BERICHT {
        @Override
        void lees(byte[] bytes) {
            Berichtlezer.lees(bytes);
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            ByteArrayOutputStream declaratie = new ByteArrayOutputStream();
            Proefdeclaratie.schrijf(declaratie, 3);
            List<byte[]> alle = new ArrayList<>(List.of(declaratie.toByteArray()));
            alle.addAll(bestanden("src/test/resources", ".xml"));
            return alle;
        }
    },
    KOP {
        @Override
        void lees(byte[] bytes) throws IOException {
            Kopdoel.lees(bytes);
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return BERICHT.voorbeelden();
        }
    },
    INRICHTING {
        @Override
        void lees(byte[] bytes) throws IOException {
            Inrichtingdoel.lees(bytes, MAP);
        }

        @Override
        List<byte[]> voorbeelden() {
            return List.of(
                    tekst("agbcode;naam;kvk;begindatum;einddatum\n12345678;Zorg;;2026-01-01;\n"),
                    tekst("productcategorie;productcode;naam;eenheid;begindatum;einddatum\n"
                            + "01;01A05;Hulp;04;2026-01-01;\n"),
                    tekst("gemeentecode;agbcode;productcode;begindatum;einddatum\n1980;12345678;01A05;2026-01-01;\n"),
                    tekst("gemeentecode;productcode;agbcode;tarief_in_centen;eenheid;geldig_vanaf;geldig_tot\n"
                            + "1980;01A05;;3600,5;04;2026-01-01;2026-12-31\n"));
        }
    },
    VERZOEK {
        @Override
        void lees(byte[] bytes) {
            Verzoeklezer.lees(new String(bytes, StandardCharsets.UTF_8));
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            List<byte[]> alle = new ArrayList<>(bestanden("src/test/resources", ".json"));
            alle.add(tekst("{\"gemeente\":\"1980\",\"datum\":\"2027-03-01\",\"feiten\":{\"a\":1}}"));
            return alle;
        }
    },
    PARAMETER {
        @Override
        void lees(byte[] bytes) {
            Parameterdoel.lees(bytes);
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return bestanden("normen/landelijk", ".yaml");
        }
    },
    WERKBLAD_XLSX {
        @Override
        void lees(byte[] bytes) {
            Werkbladlezer.lees("kader.xlsx", bytes);
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return List.of(xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>activiteit</t></is></c>"
                    + "<c r=\"B1\"><v>12.5</v></c></row>"));
        }
    },
    WERKBLAD_CSV {
        @Override
        void lees(byte[] bytes) {
            Werkbladlezer.lees("kader.csv", bytes);
        }

        @Override
        List<byte[]> voorbeelden() {
            return List.of(tekst("tabel;code;naam;minuten\nactiviteiten;a;\"stof;zuigen\";12,5\n"));
        }
    },
    RESULTAATBESLUITEN {
        @Override
        void lees(byte[] bytes) {
            Resultaatbesluitlezer.lees("oud.csv", bytes, new ArrayList<>());
        }

        @Override
        List<byte[]> voorbeelden() {
            return List.of(
                    tekst("Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n"
                            + "999990019;OUD-1;1-5-2023;Een schoon huis;Dweilen;wekelijks;45047;2027-04-01\n"));
        }
    },
    RESULTAATBESLUITEN_XLSX {
        @Override
        void lees(byte[] bytes) {
            Resultaatbesluitlezer.lees("oud.xlsx", bytes, new ArrayList<>());
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return List.of(
                    xlsx(rij(1, "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor")
                            + rij(2, "999990019;OUD-1;1-5-2023;Een schoon huis;Dweilen;wekelijks;45047;2027-04-01")));
        }
    },
    OVERNAME {
        @Override
        void lees(byte[] bytes) throws IOException {
            Inrichtingdoel.leesOvername(bytes, MAP);
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return bestanden("src/test/resources/berichten/geldig", "WMO301.xml");
        }
    },
    GELEVERD_JSON {
        @Override
        void lees(byte[] bytes) throws IOException {
            Geleverddoel.lees(bytes);
        }

        @Override
        List<byte[]> voorbeelden() {
            return List.of(tekst("{\"regels\":[{\"toewijzing\":\"100000001\",\"maand\":\"2026-04\",\"dag\":\"\","
                    + "\"aantal\":600,\"eenheid\":\"01\"}]}"));
        }
    },
    GEBIED {
        @Override
        void lees(byte[] bytes) {
            Gebiedsbestanden.lees(
                    boom(bytes, "gemeente/1980-x/gemeente.yaml", "regio/x/regio.yaml"), new ArrayList<>());
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            List<byte[]> alle = new ArrayList<>(bestanden("normen/regio", "regio.yaml"));
            alle.addAll(bestanden("normen/gemeente", "gemeente.yaml"));
            return alle;
        }
    },
    NORMENKADER {
        @Override
        void lees(byte[] bytes) {
            Normenkaders.lees(boom(bytes, "instrument/x/2026/normenkader.yaml"), new ArrayList<>());
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return bestanden("normen/instrument", "normenkader.yaml");
        }
    },
    AANBOD {
        @Override
        void lees(byte[] bytes) {
            new Aanbodbestanden().controleer(boom(bytes, "regio/x/aanbod.yaml"), new ArrayList<>());
        }

        @Override
        List<byte[]> voorbeelden() throws IOException {
            return bestanden("normen", "aanbod.yaml");
        }
    };

    private static final Path MAP = map();

    /** Must return, whatever the bytes are; only a failing disk may throw. */
    abstract void lees(byte[] bytes) throws IOException;

    abstract List<byte[]> voorbeelden() throws IOException;

    static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** The same bytes as each of these files. */
    private static DataTree boom(byte[] bytes, String... paden) {
        String inhoud = new String(bytes, StandardCharsets.UTF_8);
        return new DataTree(Stream.of(paden).map(p -> new DataFile(p, inhoud)).toList());
    }

    private static String rij(int nummer, String cellen) {
        StringBuilder uit = new StringBuilder("<row r=\"" + nummer + "\">");
        char kolom = 'A';
        for (String cel : cellen.split(";")) {
            uit.append("<c r=\"").append(kolom++).append(nummer).append("\" t=\"inlineStr\"><is><t>");
            uit.append(cel).append("</t></is></c>");
        }
        return uit.append("</row>").toString();
    }

    static byte[] xlsx(String rijen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            String relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            String pakket = "http://schemas.openxmlformats.org/package/2006/relationships";
            deel(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + pakket + "\"><Relationship Id=\"r1\" Type=\"" + relatie
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            deel(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + hoofd + "\" xmlns:r=\"" + relatie
                            + "\"><sheets><sheet name=\"activiteiten\" sheetId=\"1\""
                            + " r:id=\"r1\"/></sheets></workbook>");
            deel(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + pakket
                            + "\"><Relationship Id=\"r1\" Type=\"" + relatie
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            deel(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + hoofd + "\"><sheetData>" + rijen + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void deel(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(tekst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + inhoud));
        zip.closeEntry();
    }

    private static List<byte[]> bestanden(String map, String einde) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(map))) {
            List<byte[]> alle = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(einde))
                    .sorted()
                    .limit(20)
                    .toList()) {
                alle.add(Files.readAllBytes(file));
            }
            return alle;
        }
    }

    private static Path map() {
        try {
            Path map = Files.createTempDirectory("nabij-hardheid");
            map.toFile().deleteOnExit();
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
