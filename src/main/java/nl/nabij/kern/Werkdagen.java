package nl.nabij.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are working days. The law (Algemene termijnenwet) and the message traffic each have their own calendar; whether
 * 5 May and Good Friday are free in message traffic is an agreement, so a setting.
 */
public enum Werkdagen {
    /** Algemene termijnenwet art. 1 and 3: Good Friday and 5 May are free. */
    WET(true, true),
    /** Message calendar in which 5 May is worked and Good Friday is free. */
    BERICHTEN(false, true),
    /** Message calendar in which 5 May and Good Friday are free. */
    BERICHTEN_5_MEI_VRIJ(true, true),
    /** Message calendar in which 5 May and Good Friday are worked. */
    BERICHTEN_GOEDE_VRIJDAG_WERKDAG(false, false),
    /** Message calendar in which 5 May is free and Good Friday is worked. */
    BERICHTEN_5_MEI_VRIJ_GOEDE_VRIJDAG_WERKDAG(true, false);

    private final boolean vijfMeiVrij;
    private final boolean goedeVrijdagVrij;

    Werkdagen(boolean vijfMeiVrij, boolean goedeVrijdagVrij) {
        this.vijfMeiVrij = vijfMeiVrij;
        this.goedeVrijdagVrij = goedeVrijdagVrij;
    }

    /** Message calendar by these two agreements. */
    public static Werkdagen berichten(boolean vijfMeiVrij, boolean goedeVrijdagVrij) {
        if (goedeVrijdagVrij) {
            return vijfMeiVrij ? BERICHTEN_5_MEI_VRIJ : BERICHTEN;
        }
        return vijfMeiVrij ? BERICHTEN_5_MEI_VRIJ_GOEDE_VRIJDAG_WERKDAG : BERICHTEN_GOEDE_VRIJDAG_WERKDAG;
    }

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isVrijeFeestdag(dag);
    }

    private boolean isVrijeFeestdag(LocalDate dag) {
        if (dag.equals(Feestdagen.goedeVrijdag(dag.getYear()))) {
            return goedeVrijdagVrij;
        }
        return Feestdagen.inJaar(dag.getYear()).contains(dag)
                || (vijfMeiVrij && dag.equals(Feestdagen.bevrijdingsdag(dag.getYear())));
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
