package nl.nabij.inrichting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header line: UTF-8 (a byte order mark is skipped), separator {@code ;}, exactly the named columns. */
record Tabel(String bestand, List<String> kolommen) {

    /** The lines of the file; an absent file has none. Errors of form are added to {@code fouten}. */
    List<Rij> rijen(Path map, List<Inleesfout> fouten) throws IOException {
        Path pad = map.resolve(bestand);
        if (!Files.exists(pad)) {
            return List.of();
        }
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreEmptyLines(false)
                .get();
        try (Reader tekst = reader(pad);
                CSVParser parser = CSVParser.parse(tekst, vorm)) {
            return lees(parser, fouten);
        } catch (CharacterCodingException e) {
            fouten.add(new Inleesfout(bestand, 0, "", "Het bestand is geen UTF-8. Sla het op als CSV UTF-8."));
        } catch (UncheckedIOException e) {
            fouten.add(
                    e.getCause() instanceof CharacterCodingException
                            ? new Inleesfout(bestand, 0, "", "Het bestand is geen UTF-8. Sla het op als CSV UTF-8.")
                            : new Inleesfout(
                                    bestand,
                                    0,
                                    "",
                                    "Het bestand is geen goede CSV: een aanhalingsteken is niet gesloten."));
        }
        return List.of();
    }

    private static Reader reader(Path pad) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(pad),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private List<Rij> lees(CSVParser parser, List<Inleesfout> fouten) {
        List<Rij> rijen = new ArrayList<>();
        List<String> kop = List.of();
        for (CSVRecord record : parser) {
            int regel = Math.toIntExact(parser.getCurrentLineNumber());
            if (kop.isEmpty()) {
                kop = record.stream().map(Tabel::kolomnaam).toList();
                if (!kopKlopt(kop, fouten)) {
                    return List.of();
                }
            } else if (record.stream().anyMatch(c -> !c.isBlank())) {
                rijen.add(rij(kop, record, regel, fouten));
            }
        }
        if (kop.isEmpty()) {
            fouten.add(new Inleesfout(
                    bestand, 1, "", "Het bestand is leeg. De eerste regel noemt de kolommen: " + kopregel()));
        }
        return rijen;
    }

    private Rij rij(List<String> kop, CSVRecord record, int regel, List<Inleesfout> fouten) {
        if (record.size() != kop.size()) {
            fouten.add(new Inleesfout(
                    bestand,
                    regel,
                    "",
                    "Deze regel heeft " + record.size() + " kolommen; er horen er " + kop.size() + " te staan."));
        }
        Map<String, String> cellen = new HashMap<>();
        for (int i = 0; i < Math.min(kop.size(), record.size()); i++) {
            cellen.put(kop.get(i), record.get(i));
        }
        return new Rij(bestand, regel, cellen, fouten);
    }

    private boolean kopKlopt(List<String> kop, List<Inleesfout> fouten) {
        Set<String> missing = new LinkedHashSet<>(kolommen);
        kop.forEach(missing::remove);
        Set<String> onbekend = new LinkedHashSet<>(kop);
        kolommen.forEach(onbekend::remove);
        missing.forEach(k ->
                fouten.add(new Inleesfout(bestand, 1, k, "Deze kolom ontbreekt. De eerste regel is: " + kopregel())));
        onbekend.forEach(k -> fouten.add(
                new Inleesfout(bestand, 1, k, "Deze kolom hoort hier niet. De eerste regel is: " + kopregel())));
        boolean dubbel = kop.stream().distinct().count() < kop.size();
        if (dubbel) {
            fouten.add(
                    new Inleesfout(bestand, 1, "", "Een kolom staat er twee keer. De eerste regel is: " + kopregel()));
        }
        return missing.isEmpty() && onbekend.isEmpty() && !dubbel;
    }

    private String kopregel() {
        return String.join(";", kolommen);
    }

    private static String kolomnaam(String cel) {
        return cel.replace("\uFEFF", "").strip();
    }
}
