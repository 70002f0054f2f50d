package nl.nabij.indicatie.werkblad;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A workbook in one csv file: semicolons, UTF-8; a row {@code #Onderdelen} begins the sheet of that name, and rows before the first
 * such row are a sheet without a name. The row numbers of its
 * errors are those of the file. The same content always gives the same text, so it can be hashed.
 */
public final class Csvwerkboek {

    private static final char BLAD = '#';
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\n")
            .setIgnoreEmptyLines(false)
            .get();

    private Csvwerkboek() {}

    static Werkboek lees(byte[] inhoud, List<Celfout> fouten) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return lees(tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst, fouten);
        } catch (CharacterCodingException e) {
            fouten.add(Werkbladlezer.heel("Het bestand is geen UTF-8.", "Bewaar het als 'CSV UTF-8'."));
            return new Werkboek(List.of());
        }
    }

    /** For text that Nabij wrote itself. */
    public static Werkboek lees(String tekst) {
        List<Celfout> fouten = new ArrayList<>();
        Werkboek werkboek = lees(tekst, fouten);
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("Kept framework is broken: " + fouten);
        }
        return werkboek;
    }

    private static Werkboek lees(String tekst, List<Celfout> fouten) {
        List<Blad> bladen = new ArrayList<>();
        List<Rij> rijen = new ArrayList<>();
        String naam = "";
        int nummer = 0;
        try (CSVParser records = CSVParser.parse(new StringReader(tekst), VORM)) {
            for (CSVRecord record : records) {
                nummer++;
                if (nummer > 3 * Werkbladlezer.MEESTE_RIJEN) {
                    fouten.add(
                            Werkbladlezer.heel("Het bestand heeft te veel rijen.", "Haal weg wat er niet bij hoort."));
                    break;
                }
                String eerste = record.get(0).strip();
                if (!eerste.isEmpty() && eerste.charAt(0) == BLAD) {
                    voegToe(bladen, naam, rijen);
                    rijen = new ArrayList<>();
                    naam = eerste.substring(1).strip();
                } else {
                    rij(naam, nummer, record, rijen, fouten);
                }
            }
        } catch (IOException | RuntimeException e) {
            fouten.add(Werkbladlezer.heel(
                    "De csv is niet te lezen na rij " + nummer + ".", "Kijk daar of een aanhalingsteken ontbreekt."));
        }
        voegToe(bladen, naam, rijen);
        return new Werkboek(bladen);
    }

    private static void voegToe(List<Blad> bladen, String naam, List<Rij> rijen) {
        if (!naam.isEmpty() || !rijen.isEmpty()) {
            bladen.add(new Blad(naam, rijen));
        }
    }

    private static void rij(String blad, int nummer, CSVRecord record, List<Rij> rijen, List<Celfout> fouten) {
        List<String> cellen = new ArrayList<>();
        for (int kolom = 0; kolom < Math.min(record.size(), Werkbladlezer.MEESTE_KOLOMMEN); kolom++) {
            String tekst = record.get(kolom).strip();
            if (tekst.startsWith("=")) {
                fouten.add(new Celfout(
                        blad,
                        Werkboek.adres(kolom, nummer),
                        "Hier staat een formule.",
                        "Plak de uitkomst als waarde; Nabij rekent geen formules uit."));
            } else if (tekst.length() > Werkbladlezer.LANGSTE_TEKST) {
                fouten.add(new Celfout(
                        blad,
                        Werkboek.adres(kolom, nummer),
                        "Deze tekst is te lang.",
                        "Gebruik hoogstens 2000 tekens."));
            }
            cellen.add(tekst);
        }
        Rij rij = new Rij(nummer, cellen);
        if (!rij.isLeeg()) {
            rijen.add(rij);
        }
    }

    public static String schrijf(Werkboek werkboek) {
        StringWriter uit = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(uit, VORM)) {
            for (Blad blad : werkboek.bladen()) {
                if (!blad.naam().isEmpty()) {
                    printer.printRecord(BLAD + blad.naam());
                }
                for (Rij rij : blad.rijen()) {
                    printer.printRecord(rij.cellen());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }
}
