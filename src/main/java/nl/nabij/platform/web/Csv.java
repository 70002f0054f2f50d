package nl.nabij.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Spreadsheet file as download: UTF-8 with mark, semicolons, every field quoted; no field can start a formula. */
public final class Csv implements AutoCloseable {

    private final PrintWriter writer;

    private Csv(PrintWriter writer) {
        this.writer = writer;
    }

    public static Csv download(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        return to(response.getOutputStream());
    }

    static Csv to(OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        return new Csv(writer);
    }

    public void row(List<String> fields) {
        writer.write(fields.stream().map(Csv::field).collect(Collectors.joining(";")));
        writer.write("\r\n");
    }

    @Override
    public void close() {
        writer.flush();
    }

    private static String field(String value) {
        boolean formula =
                !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-[0-9]+(,[0-9]{2})?");
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
