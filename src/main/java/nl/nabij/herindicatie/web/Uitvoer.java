package nl.nabij.herindicatie.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.herindicatie.Productverschil;
import nl.nabij.kern.Bedrag;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The lines as a spreadsheet. */
final class Uitvoer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> KOPPEN = List.of(
            "Zaak",
            "Aanbieder",
            "Minuten per week nu",
            "Minuten per week dan",
            "Verschil",
            "Euro per jaar nu",
            "Euro per jaar dan",
            "Verschil in euro",
            "Wat verandert",
            "Niet te berekenen, want");

    private Uitvoer() {}

    static ResponseEntity<byte[]> bestand(String naam, List<Geraakt> regels) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naam + ".xlsx")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(xlsx(regels));
    }

    private static byte[] xlsx(List<Geraakt> regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(uit, "Nabij", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Herindicatie");
            sheet.freezePane(0, 1);
            for (int kolom = 0; kolom < KOPPEN.size(); kolom++) {
                sheet.value(0, kolom, KOPPEN.get(kolom));
                sheet.style(0, kolom).bold().set();
                sheet.width(kolom, kolom >= KOPPEN.size() - 2 ? 60 : 22);
            }
            int rij = 1;
            for (Geraakt regel : regels) {
                schrijf(sheet, rij++, regel);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void schrijf(Worksheet sheet, int rij, Geraakt r) {
        sheet.value(rij, 0, r.zaak().waarde());
        sheet.value(rij, 1, r.aanbieder());
        sheet.value(rij, 2, r.minutenNu());
        if (r.minutenDan() != null) {
            sheet.value(rij, 3, r.minutenDan());
            sheet.value(rij, 4, r.verschil());
        }
        bedrag(sheet, rij, 5, r.jaarNu());
        bedrag(sheet, rij, 6, r.jaarDan());
        bedrag(sheet, rij, 7, r.jaarverschil());
        sheet.value(
                rij,
                8,
                r.producten().stream()
                        .filter(p -> p.wijze() != Productverschil.Wijze.GESPREK)
                        .map(Productverschil::tekst)
                        .collect(Collectors.joining(" ")));
        sheet.value(rij, 9, r.reden());
    }

    private static void bedrag(Worksheet sheet, int rij, int kolom, @Nullable Bedrag bedrag) {
        if (bedrag != null) {
            sheet.value(rij, kolom, bedrag.euro());
            sheet.style(rij, kolom).format("#,##0.00").set();
        }
    }
}
