package nl.nabij.berichten;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Reads the lexical forms that the schema allows into Java values. */
final class Waarden {

    private Waarden() {}

    /** Years that {@link LocalDate} cannot hold become its last or first day; the schema allows them. */
    static LocalDate datum(String tekst) {
        String kaal = tekst.strip();
        int maand = kaal.length() - 6;
        long jaar = Long.parseLong(kaal, 0, maand, 10);
        if (jaar > LocalDate.MAX.getYear()) {
            return LocalDate.MAX;
        }
        if (jaar < LocalDate.MIN.getYear()) {
            return LocalDate.MIN;
        }
        return LocalDate.of(
                (int) jaar,
                Integer.parseInt(kaal, maand + 1, maand + 3, 10),
                Integer.parseInt(kaal, maand + 4, maand + 6, 10));
    }

    /** Time without zone; 24:00:00 is midnight, digits beyond nanoseconds are dropped. */
    static LocalTime tijd(String tekst) {
        String kaal = tekst.strip();
        if (kaal.startsWith("24")) {
            return LocalTime.MIDNIGHT;
        }
        try {
            return LocalTime.parse(kaal.substring(0, Math.min(kaal.length(), 18)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Geen tijd in de vorm uu:mm:ss.", e);
        }
    }
}
