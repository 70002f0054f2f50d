package nl.nabij.norm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nl.nabij.kern.Periode;
import nl.nabij.platform.data.YamlMap;

/** The two dates of policy in a file: the days it holds and the day by which it was known. */
public final class Geldigheid {

    public static final String VANAF = "geldig_vanaf";
    public static final String TOT_EN_MET = "geldig_tot_en_met";
    public static final String BEKEND = "bekendgemaakt_op";

    private Geldigheid() {}

    /** Empty with an error when the end lies before the begin. */
    public static Optional<Periode> periode(YamlMap map) {
        LocalDate begin = map.date(VANAF);
        LocalDate einde = map.has(TOT_EN_MET) ? map.date(TOT_EN_MET) : null;
        if (einde != null && einde.isBefore(begin)) {
            map.error(TOT_EN_MET, "Het einde ligt voor het begin.", "Keer de datums om.");
            return Optional.empty();
        }
        return Optional.of(Periode.vanTot(begin, einde));
    }

    /** A day, month or year; of the last two the final day counts, because by then it was known for certain. */
    public static LocalDate bekendOp(YamlMap map) {
        String tekst = map.raw(BEKEND);
        try {
            return switch (tekst.length()) {
                case 4 -> Year.parse(tekst).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(tekst).atEndOfMonth();
                default -> LocalDate.parse(tekst);
            };
        } catch (DateTimeException e) {
            map.error(
                    BEKEND,
                    "'bekendgemaakt_op' ontbreekt of is geen dag, maand of jaar.",
                    "Schrijf 2026-01-15, 2026-01 of \"2026\".");
            return LocalDate.EPOCH;
        }
    }
}
