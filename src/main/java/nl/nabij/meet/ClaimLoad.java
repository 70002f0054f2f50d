package nl.nabij.meet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.nabij.kern.Bsn;
import nl.nabij.platform.NabijClock;

/**
 * A region to measure with: allocations of household support over a few providers, and their claims month by month, one line per
 * allocation and month. One line in fifty offends a rule, another one each time.
 */
final class ClaimLoad {

    static final String GEMEENTE = "1980";
    private static final int PROVIDERS = 5;
    private static final int FIRST_NUMBER = 200_000_000;
    private static final int MINUTES = 600;
    private static final int CENTS_PER_MINUTE = 60;
    private static final int FAULT_EVERY = 50;
    private static final int STRANGER_EVERY = 250;

    /** OP179: 25 MB; a line takes some 1,090 bytes. */
    private static final int LINES_PER_MESSAGE = 22_500;

    private final int allocations;
    private final int months;
    private final YearMonth first;
    private final String[] residents;

    /**
     * @param lines number of claim lines in all
     * @param allocations divides {@code lines}; each allocation is claimed every month
     */
    ClaimLoad(int lines, int allocations) {
        this.allocations = allocations;
        this.months = lines / allocations;
        this.first = YearMonth.now(NabijClock.ZONE).minusMonths(months);
        this.residents = bsns(allocations + allocations / STRANGER_EVERY + 1);
    }

    int lines() {
        return allocations * months;
    }

    /** Lines that offend a rule. */
    int faults() {
        return (int) IntStream.range(0, lines()).filter(n -> fault(n) > 0).count();
    }

    private static String[] bsns(int number) {
        String[] found = new String[number];
        int candidate = 900_000_000;
        for (int i = 0; i < number; i++) {
            do {
                candidate++;
            } while (!Bsn.isGeldig(Integer.toString(candidate)));
            found[i] = Integer.toString(candidate);
        }
        return found;
    }

    /** First day of the first month. */
    LocalDate begin() {
        return first.atDay(1);
    }

    static String provider(int number) {
        return Integer.toString(75_931_001 + number);
    }

    static int providers() {
        return PROVIDERS;
    }

    /** The allocations as COPY text: nummer, bsn, agbcode. */
    String allocationText() {
        StringBuilder text = new StringBuilder(allocations * 30);
        for (int i = 0; i < allocations; i++) {
            text.append(FIRST_NUMBER + i).append('\t').append(residents[i]).append('\t');
            text.append(provider(i % PROVIDERS)).append('\n');
        }
        return text.toString();
    }

    /** Writes every message as a file of at most 25 MB; in order of month. */
    List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int provider = 0; provider < PROVIDERS; provider++) {
                int size = (allocations - provider + PROVIDERS - 1) / PROVIDERS;
                for (int from = 0; from < size; from += LINES_PER_MESSAGE) {
                    Path file = folder.resolve("%02d-%d-%06d.xml".formatted(month, provider, from));
                    write(file, month, provider, from, Math.min(size, from + LINES_PER_MESSAGE));
                    files.add(file);
                }
            }
        }
        return files;
    }

    private void write(Path file, int month, int provider, int from, int to) throws IOException {
        long total = 0;
        for (int i = from; i < to; i++) {
            total += amount(line(month, provider, i));
        }
        String id = "%02d%d%06d".formatted(month, provider, from);
        YearMonth over = first.plusMonths(month);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            put(
                    out,
                    Xml.HEAD.formatted(
                            provider(provider),
                            GEMEENTE,
                            id,
                            over.plusMonths(1).atDay(1),
                            id,
                            over.atDay(1),
                            over.atEndOfMonth(),
                            over.plusMonths(1).atDay(1),
                            total));
            for (int i = from; i < to; i++) {
                put(out, xml(line(month, provider, i)));
            }
            put(out, Xml.FOOT);
        }
    }

    /** Line {@code i} of a provider in a month. */
    private record Line(int number, int allocation, int month, int fault) {}

    private Line line(int month, int provider, int i) {
        int allocation = i * PROVIDERS + provider;
        int number = month * allocations + allocation;
        return new Line(number, allocation, month, fault(number));
    }

    private static int fault(int number) {
        return number % FAULT_EVERY == 7 ? number / FAULT_EVERY % 5 + 1 : 0;
    }

    private static int minutes(Line line) {
        return line.fault() == 1 ? 5000 : MINUTES;
    }

    private static long amount(Line line) {
        return (long) minutes(line) * CENTS_PER_MINUTE + (line.fault() == 2 ? 100 : 0);
    }

    private String xml(Line line) {
        YearMonth month = first.plusMonths(line.month());
        return Xml.LINE.formatted(
                line.fault() == 3
                        ? residents[allocations + line.allocation() / STRANGER_EVERY]
                        : residents[line.allocation()],
                "R" + line.number(),
                line.fault() == 4 ? 100_000_000 + line.allocation() : FIRST_NUMBER + line.allocation(),
                line.fault() == 5 ? "01A99" : "01A05",
                month.atDay(1),
                month.atEndOfMonth(),
                minutes(line),
                CENTS_PER_MINUTE,
                amount(line));
    }

    /** All lines as COPY text, for the peer: number, bsn, agbcode, allocation, product, begin, end, minutes, cents. */
    void copyText(OutputStream out) throws IOException {
        for (int month = 0; month < months; month++) {
            for (int a = 0; a < allocations; a++) {
                Line line = line(month, a % PROVIDERS, a / PROVIDERS);
                YearMonth over = first.plusMonths(month);
                put(
                        out,
                        line.number() + "\t" + GEMEENTE + "\t" + provider(a % PROVIDERS) + "\t"
                                + (line.fault() == 3 ? residents[allocations + a / STRANGER_EVERY] : residents[a])
                                + "\tR" + line.number() + "\t"
                                + (line.fault() == 4 ? 100_000_000 + a : FIRST_NUMBER + a) + "\t01\t"
                                + (line.fault() == 5 ? "01A99" : "01A05") + "\t" + over.atDay(1) + "\t"
                                + over.atEndOfMonth()
                                + "\t" + minutes(line) + "\t01\t" + CENTS_PER_MINUTE + "\t" + amount(line) + "\n");
            }
        }
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a WMO323 around the values. */
    private static final class Xml {

        static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <wmo323:Bericht xmlns:wmo323="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema" \
            xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
              <wmo323:Header>
                <wmo323:BerichtCode>484</wmo323:BerichtCode>
                <wmo323:BerichtVersie>3</wmo323:BerichtVersie>
                <wmo323:BerichtSubversie>2</wmo323:BerichtSubversie>
                <wmo323:Afzender>%s</wmo323:Afzender>
                <wmo323:Ontvanger>%s</wmo323:Ontvanger>
                <wmo323:BerichtIdentificatie>
                  <iwmo:Identificatie>B%s</iwmo:Identificatie>
                  <iwmo:Dagtekening>%s</iwmo:Dagtekening>
                </wmo323:BerichtIdentificatie>
                <wmo323:XsdVersie>
                  <iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>
                  <iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>
                </wmo323:XsdVersie>
              </wmo323:Header>
              <wmo323:Declaratie>
                <wmo323:DeclaratieNummer>D%s</wmo323:DeclaratieNummer>
                <wmo323:DeclaratiePeriode>
                  <iwmo:Begindatum>%s</iwmo:Begindatum>
                  <iwmo:Einddatum>%s</iwmo:Einddatum>
                </wmo323:DeclaratiePeriode>
                <wmo323:DeclaratieDagtekening>%s</wmo323:DeclaratieDagtekening>
                <wmo323:TotaalIngediendBedrag>
                  <iwmo:TotaalBedrag>%d</iwmo:TotaalBedrag>
                  <iwmo:DebetCredit>D</iwmo:DebetCredit>
                </wmo323:TotaalIngediendBedrag>
                <wmo323:Clienten>
            """;

        static final String LINE = """
                  <wmo323:Client>
                    <wmo323:Bsn>%s</wmo323:Bsn>
                    <wmo323:Prestaties>
                      <wmo323:Prestatie>
                        <wmo323:ProductReferentie>
                          <iwmo:ReferentieNummer>%s</iwmo:ReferentieNummer>
                        </wmo323:ProductReferentie>
                        <wmo323:ToewijzingNummer>%d</wmo323:ToewijzingNummer>
                        <wmo323:ProductCategorie>01</wmo323:ProductCategorie>
                        <wmo323:ProductCode>%s</wmo323:ProductCode>
                        <wmo323:ProductPeriode>
                          <iwmo:Begindatum>%s</iwmo:Begindatum>
                          <iwmo:Einddatum>%s</iwmo:Einddatum>
                        </wmo323:ProductPeriode>
                        <wmo323:GeleverdVolume>%d</wmo323:GeleverdVolume>
                        <wmo323:Eenheid>01</wmo323:Eenheid>
                        <wmo323:ProductTarief>%d</wmo323:ProductTarief>
                        <wmo323:IngediendBedrag>
                          <iwmo:Bedrag>%d</iwmo:Bedrag>
                          <iwmo:DebetCredit>D</iwmo:DebetCredit>
                        </wmo323:IngediendBedrag>
                      </wmo323:Prestatie>
                    </wmo323:Prestaties>
                  </wmo323:Client>
            """.indent(0);

        static final String FOOT = "    </wmo323:Clienten>\n  </wmo323:Declaratie>\n</wmo323:Bericht>\n";

        private Xml() {}
    }
}
