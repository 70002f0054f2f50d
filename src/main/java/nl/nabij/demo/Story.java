package nl.nabij.demo;

import java.time.LocalDate;
import nl.nabij.clientdossier.Client;
import nl.nabij.kern.Werkdagen;
import nl.nabij.platform.CurrentUser;

/**
 * One resident of the demo region on the way.
 *
 * @param reported day of the melding
 * @param today nothing happens after it
 */
record Story(Client client, Stage stage, LocalDate reported, LocalDate today, CurrentUser consulent, int number) {

    /** A working day so many days after the melding, but never after today. */
    LocalDate day(int after) {
        LocalDate day = Werkdagen.WET.opOfNa(reported.plusDays(after));
        return day.isAfter(today) ? today : day;
    }

    @Override
    public String toString() {
        return "Story[" + stage + " " + number + "]";
    }
}
