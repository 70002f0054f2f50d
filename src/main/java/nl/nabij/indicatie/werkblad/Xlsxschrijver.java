package nl.nabij.indicatie.werkblad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook as xlsx: first row of each sheet is its head and stays in sight. Everything is text, so nothing is reformatted. */
public final class Xlsxschrijver {

    private static final List<Integer> BREEDTEN = List.of(26, 30, 44, 16, 18, 16, 22, 16, 44, 44, 60);

    private Xlsxschrijver() {}

    public static byte[] schrijf(Werkboek werkboek) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(uit, "Nabij", "1.0")) {
            werkboek.bladen().forEach(blad -> schrijf(workbook.newWorksheet(blad.naam()), blad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void schrijf(Worksheet sheet, Blad blad) {
        for (int kolom = 0; kolom < BREEDTEN.size(); kolom++) {
            sheet.width(kolom, BREEDTEN.get(kolom));
        }
        sheet.freezePane(0, 1);
        for (Rij rij : blad.rijen()) {
            for (int kolom = 0; kolom < rij.cellen().size(); kolom++) {
                if (!rij.cel(kolom).isEmpty()) {
                    sheet.value(rij.nummer() - 1, kolom, rij.cel(kolom));
                    sheet.style(rij.nummer() - 1, kolom)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
        sheet.range(0, 0, 0, 10).style().bold().set();
    }
}
