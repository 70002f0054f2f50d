package nl.nabij.berichten.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.nabij.kern.Bedrag;

/** Spreadsheet file: UTF-8 with mark, semicolons, every field quoted; no field can start a formula. */
final class Csv {

    private final PrintWriter writer;

    private Csv(PrintWriter writer) {
        this.writer = writer;
    }

    static Csv download(HttpServletResponse response, String bestandsnaam) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + bestandsnaam + "\"");
        PrintWriter writer = new PrintWriter(response.getOutputStream(), false, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        return new Csv(writer);
    }

    void rij(String... velden) {
        writer.write(regel(velden));
    }

    /** One line with its line end. */
    static String regel(String... velden) {
        return Arrays.stream(velden).map(Csv::veld).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Number with decimal comma, without sign of currency. */
    static String bedrag(Bedrag bedrag) {
        return bedrag.euro().toPlainString().replace('.', ',');
    }

    void sluit() {
        writer.flush();
    }

    private static String veld(String waarde) {
        boolean formule = !waarde.isEmpty()
                && "=+-@\t\r".indexOf(waarde.charAt(0)) >= 0
                && !waarde.matches("-[0-9]+(,[0-9]{2})?");
        return '"' + (formule ? "'" : "") + waarde.replace("\"", "\"\"") + '"';
    }
}
