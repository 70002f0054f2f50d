package nl.nabij.declaratie.opslag;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.nabij.declaratie.Leverfout;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Reads a line of text; what cannot be read is added to {@code fouten}, all of it. */
final class Leverlezer {

    /** Most of one line (iWmo LDT_Volume). */
    private static final long HOOGSTE = 99_999_999;

    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final List<Leverfout> fouten;

    Leverlezer(List<Leverfout> fouten) {
        this.fouten = fouten;
    }

    /** @param eenheid null for the unit of the toewijzing */
    record Gelezen(
            int regel,
            Gemeentecode gemeente,
            int toewijzing,
            LocalDate begin,
            LocalDate einde,
            long aantal,
            @Nullable Eenheid eenheid) {

        boolean isDag() {
            return begin.equals(einde);
        }
    }

    Optional<Gelezen> lees(Leverregel r) {
        int voor = fouten.size();
        Optional<Gemeentecode> gemeente = gemeente(r);
        Optional<Toewijzingnummer> nummer = nummer(r);
        Optional<LocalDate[]> wanneer = wanneer(r);
        long aantal = aantal(r);
        Optional<Eenheid> eenheid = eenheid(r);
        if (fouten.size() > voor || gemeente.isEmpty() || nummer.isEmpty() || wanneer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gelezen(
                r.regel(),
                gemeente.get(),
                Integer.parseInt(nummer.get().waarde()),
                wanneer.get()[0],
                wanneer.get()[1],
                aantal,
                eenheid.orElse(null)));
    }

    /** A spreadsheet program drops the zero in front. */
    private Optional<Gemeentecode> gemeente(Leverregel r) {
        String tekst = r.gemeente().strip();
        String heel = tekst.matches("[0-9]{1,3}") ? "0".repeat(4 - tekst.length()) + tekst : tekst;
        if (Gemeentecode.isGeldig(heel)) {
            return Optional.of(Gemeentecode.of(heel));
        }
        return fout(r, "gemeente", "Vul de gemeentecode in: vier cijfers, bijvoorbeeld 1980.");
    }

    private Optional<Toewijzingnummer> nummer(Leverregel r) {
        String tekst = r.toewijzing().strip();
        return Toewijzingnummer.isGeldig(tekst)
                ? Optional.of(Toewijzingnummer.of(tekst))
                : fout(r, "toewijzing", "Vul het toewijzingnummer uit het toewijzingsbericht in.");
    }

    private Optional<LocalDate[]> wanneer(Leverregel r) {
        String dag = r.dag().strip();
        String maand = r.maand().strip();
        if (dag.isEmpty() == maand.isEmpty()) {
            return fout(r, "maand", "Vul de maand in of de dag, en niet allebei.");
        }
        if (!dag.isEmpty()) {
            return datum(dag, DAG)
                    .map(d -> Optional.of(new LocalDate[] {d, d}))
                    .orElseGet(
                            () -> fout(r, "dag", "'" + kort(dag) + "' is geen dag. Schrijf 12-3-2026 of 2026-03-12."));
        }
        return maand(maand)
                .map(m -> Optional.of(new LocalDate[] {m.atDay(1), m.atEndOfMonth()}))
                .orElseGet(() -> fout(r, "maand", "'" + kort(maand) + "' is geen maand. Schrijf 3-2026 of 2026-03."));
    }

    /** A spreadsheet program keeps a date as a number of days. */
    private static Optional<LocalDate> datum(String tekst, DateTimeFormatter vorm) {
        if (tekst.matches("[0-9]{5}")) {
            return Optional.of(DAG_NUL.plusDays(Integer.parseInt(tekst)));
        }
        try {
            return Optional.of(tekst.matches("[0-9]{4}-.*") ? LocalDate.parse(tekst) : LocalDate.parse(tekst, vorm));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> maand(String tekst) {
        if (tekst.matches("[0-9]{5}")) {
            return Optional.of(YearMonth.from(DAG_NUL.plusDays(Integer.parseInt(tekst))));
        }
        try {
            return Optional.of(tekst.matches("[0-9]{4}-.*") ? YearMonth.parse(tekst) : YearMonth.parse(tekst, MAAND));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private long aantal(Leverregel r) {
        String tekst = r.aantal().strip();
        if (tekst.matches("[0-9]{1,8}")) {
            return Long.parseLong(tekst);
        }
        fout(
                r,
                "aantal",
                tekst.matches("[0-9]+[.,][0-9]+")
                        ? "Vul een heel getal in. Tijd die geen hele uren is, geeft u op in minuten: 2,5 uur is 150"
                                + " minuten."
                        : "Vul een heel getal in van 0 tot en met " + HOOGSTE + ".");
        return 0;
    }

    private Optional<Eenheid> eenheid(Leverregel r) {
        String tekst = r.eenheid().strip().toLowerCase(Locale.ROOT);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        String code = tekst.matches("[0-9]") ? "0" + tekst : tekst;
        Optional<Eenheid> gevonden = Arrays.stream(Eenheid.values())
                .filter(e -> e.code().equals(code)
                        || e.naam(1).equals(tekst)
                        || e.naam(2).equals(tekst))
                .findFirst();
        return gevonden.isPresent()
                ? gevonden
                : fout(r, "eenheid", "Deze eenheid is onbekend. Laat hem leeg of schrijf bijvoorbeeld minuten.");
    }

    private static String kort(String tekst) {
        return tekst.length() <= 30 ? tekst : tekst.substring(0, 30);
    }

    private <T> Optional<T> fout(Leverregel r, String veld, String uitleg) {
        fouten.add(new Leverfout(r.regel(), veld, uitleg));
        return Optional.empty();
    }
}
