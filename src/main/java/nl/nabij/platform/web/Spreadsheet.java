package nl.nabij.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Tekst;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a file for a spreadsheet program, written while they come: memory does not grow with their number. A cell is text, a
 * whole number, a {@link Bedrag} or a {@link LocalDate}; null is an empty cell.
 */
public abstract class Spreadsheet implements AutoCloseable {

    /** Kind of file; its name is also the end of the file name. */
    public enum Format {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        public String end() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Of an address that ends in {@code .xlsx} or {@code .csv}. */
        public static Format of(String address) {
            return address.endsWith(XLSX.end()) ? XLSX : CSV;
        }
    }

    /** @param name without end; also the name of the sheet */
    public static Spreadsheet download(HttpServletResponse response, String name, Format format) throws IOException {
        response.setContentType(format.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + format.end() + "\"");
        return to(response.getOutputStream(), name, format);
    }

    public static Spreadsheet to(OutputStream out, String name, Format format) {
        return switch (format) {
            case CSV -> new Text(Csv.to(out));
            case XLSX -> new Excel(new BufferedOutputStream(out), name);
        };
    }

    /** The first row, with the names of the columns. */
    public abstract void header(String... names) throws IOException;

    public abstract void row(@Nullable Object... cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static final class Text extends Spreadsheet {

        private final Csv csv;

        Text(Csv csv) {
            this.csv = csv;
        }

        @Override
        public void header(String... names) {
            csv.row(List.of(names));
        }

        @Override
        public void row(@Nullable Object... cells) {
            csv.row(Arrays.stream(cells).map(Text::text).toList());
        }

        private static String text(@Nullable Object cell) {
            return switch (cell) {
                case null -> "";
                case Bedrag b -> b.euro().toPlainString().replace('.', ',');
                case LocalDate d -> Tekst.datum(d);
                default -> cell.toString();
            };
        }

        @Override
        public void close() {
            csv.close();
        }
    }

    private static final class Excel extends Spreadsheet {

        private static final int ROWS_IN_MEMORY = 500;
        /** Characters that one cell may hold. */
        private static final int CELL = 32_767;

        private static final int WIDTH = 22;

        private final OutputStream out;
        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Excel(OutputStream out, String name) {
            this.out = out;
            workbook = new Workbook(out, "Nabij", "1.0");
            sheet = workbook.newWorksheet(name.substring(0, Math.min(31, name.length())));
        }

        @Override
        public void header(String... names) throws IOException {
            for (int i = 0; i < names.length; i++) {
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
            row((Object[]) names);
            sheet.range(0, 0, 0, names.length - 1).style().bold().set();
        }

        @Override
        public void row(@Nullable Object... cells) throws IOException {
            for (int i = 0; i < cells.length; i++) {
                cell(i, cells[i]);
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Bedrag b -> {
                    sheet.value(row, column, b.euro());
                    sheet.style(row, column).format("#,##0.00").set();
                }
                case LocalDate d -> {
                    sheet.value(row, column, d);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                case Number n -> sheet.value(row, column, n);
                default -> sheet.value(row, column, cut(value.toString()));
            }
        }

        private static String cut(String text) {
            return text.length() <= CELL ? text : text.substring(0, CELL);
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
            out.flush();
        }
    }
}
