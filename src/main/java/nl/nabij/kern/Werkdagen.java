package nl.nabij.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are working days. The law (Algemene termijnenwet) and the message traffic each have their own calendar; whether
 * 5 May is free in message traffic is an agreement, so a setting.
 */
public enum Werkdagen {
    /** Algemene termijnenwet art. 1 and 3: Good Friday and 5 May are free. */
    WET(true),
    /** Message calendar in which 5 May is worked. */
    BERICHTEN(false),
    /** Message calendar in which 5 May is free. */
    BERICHTEN_5_MEI_VRIJ(true);

    private final boolean vijfMeiVrij;

    Werkdagen(boolean vijfMeiVrij) {
        this.vijfMeiVrij = vijfMeiVrij;
    }

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Feestdagen.inJaar(dag.getYear()).contains(dag)
                && !(vijfMeiVrij && dag.equals(Feestdagen.bevrijdingsdag(dag.getYear())));
    }

    /** {@code dag} itself when it is a working day, otherwise the next one. */
    public LocalDate opOfNa(LocalDate dag) {
        LocalDate d = dag;
        while (!isWerkdag(d)) {
            d = d.plusDays(1);
        }
        return d;
    }

    /** The {@code aantal}-th working day after {@code dag}; the day itself does not count. */
    public LocalDate na(LocalDate dag, int aantal) {
        LocalDate d = dag;
        for (int i = 0; i < aantal; i++) {
            d = opOfNa(d.plusDays(1));
        }
        return d;
    }
}
