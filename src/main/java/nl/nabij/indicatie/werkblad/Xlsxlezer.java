package nl.nabij.indicatie.werkblad;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads xlsx. What would blow up when unpacked is refused before it is unpacked; a formula is refused with its cell. */
final class Xlsxlezer {

    private static final int MEESTE_DELEN = 200;
    private static final long GROOTST_UITGEPAKT = 20_000_000;

    private Xlsxlezer() {}

    static Werkboek lees(byte[] inhoud, List<Celfout> fouten) {
        Optional<Celfout> gevaar = gevaar(inhoud);
        if (gevaar.isPresent()) {
            fouten.add(gevaar.get());
            return new Werkboek(List.of());
        }
        List<Blad> bladen = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(inhoud))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                bladen.add(blad(sheet, fouten));
            }
        } catch (IOException | RuntimeException e) {
            fouten.add(onleesbaar());
        }
        return new Werkboek(bladen);
    }

    private static Celfout onleesbaar() {
        return Werkbladlezer.heel(
                "Het bestand is niet te lezen als werkblad.",
                "Open het in een rekenprogramma en bewaar het opnieuw als .xlsx.");
    }

    /** Unpacks and throws away, counting; nothing is kept of it. */
    private static Optional<Celfout> gevaar(byte[] inhoud) {
        byte[] bak = new byte[64 * 1024];
        long bytes = 0;
        int delen = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(inhoud))
                .get()) {
            for (ZipArchiveEntry deel : Collections.list(zip.getEntries())) {
                delen++;
                if (deel.getMethod() != ZipEntry.STORED && deel.getMethod() != ZipEntry.DEFLATED) {
                    return Optional.of(onleesbaar());
                }
                try (InputStream in = zip.getInputStream(deel)) {
                    for (int n = in.read(bak); n >= 0; n = in.read(bak)) {
                        bytes += n;
                        if (bytes > GROOTST_UITGEPAKT || delen > MEESTE_DELEN) {
                            return Optional.of(Werkbladlezer.heel(
                                    "Het bestand is uitgepakt veel te groot.",
                                    "Neem het voorbeeldbestand en vul alleen de tabellen in."));
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of(onleesbaar());
        }
        return delen == 0 ? Optional.of(onleesbaar()) : Optional.empty();
    }

    private static Blad blad(Sheet sheet, List<Celfout> fouten) throws IOException {
        List<Rij> rijen = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > Werkbladlezer.MEESTE_RIJEN) {
                    fouten.add(new Celfout(
                            sheet.getName(),
                            "A" + row.getRowNum(),
                            "Dit blad heeft meer dan " + Werkbladlezer.MEESTE_RIJEN + " rijen.",
                            "Haal weg wat er niet bij hoort."));
                    break;
                }
                Rij rij = new Rij(row.getRowNum(), cellen(sheet.getName(), row, fouten));
                if (!rij.isLeeg()) {
                    rijen.add(rij);
                }
            }
        }
        return new Blad(sheet.getName(), rijen);
    }

    private static List<String> cellen(String blad, Row row, List<Celfout> fouten) {
        List<String> cellen = new ArrayList<>();
        for (int kolom = 0; kolom < row.getCellCount(); kolom++) {
            Cell cell = row.getCell(kolom);
            String adres = Werkboek.adres(kolom, row.getRowNum());
            if (kolom >= Werkbladlezer.MEESTE_KOLOMMEN) {
                if (cell != null && !tekst(cell).isEmpty()) {
                    fouten.add(new Celfout(blad, adres, "Hier is geen kolom.", "Maak deze cel leeg."));
                    break;
                }
            } else if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                fouten.add(new Celfout(
                        blad,
                        adres,
                        "Hier staat een formule.",
                        "Plak de uitkomst als waarde; Nabij rekent geen formules uit."));
                cellen.add("");
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                fouten.add(
                        new Celfout(blad, adres, "Hier staat een fout van het rekenprogramma.", "Vul de waarde in."));
                cellen.add("");
            } else {
                cellen.add(teLang(blad, adres, cell == null ? "" : tekst(cell), fouten));
            }
        }
        return cellen;
    }

    private static String teLang(String blad, String adres, String tekst, List<Celfout> fouten) {
        if (tekst.length() > Werkbladlezer.LANGSTE_TEKST) {
            fouten.add(new Celfout(blad, adres, "Deze tekst is te lang.", "Gebruik hoogstens 2000 tekens."));
            return "";
        }
        return tekst;
    }

    private static String tekst(Cell cell) {
        String tekst = cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getType() == CellType.BOOLEAN ? (cell.asBoolean() ? "ja" : "nee") : cell.getText();
        return tekst == null ? "" : tekst.strip();
    }
}
