package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Werkdagen;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import org.springframework.stereotype.Component;

/**
 * Last days in the message traffic, in working days of the message calendar. Whether 5 May and Good Friday are worked is an
 * agreement. While nobody gave it, we count them as worked for what we owe, and as free for what we wait for: never late
 * ourselves, never complaining too early.
 */
@Component
public class Berichttermijnen {

    private static final String VIJF_MEI = "berichten/vijf-mei-vrij";
    private static final String GOEDE_VRIJDAG = "berichten/goede-vrijdag-vrij";

    private final Normen normen;

    Berichttermijnen(Normen normen) {
        this.normen = normen;
    }

    /** Last day for the gemeente. */
    public LocalDate gemeente(Gemeentecode gemeente, Berichttermijn termijn, LocalDate vanaf) {
        return na(gemeente, termijn, vanaf, false);
    }

    /** Last day for the aanbieder. */
    public LocalDate aanbieder(Gemeentecode gemeente, Berichttermijn termijn, LocalDate vanaf) {
        return na(gemeente, termijn, vanaf, true);
    }

    private LocalDate na(Gemeentecode gemeente, Berichttermijn termijn, LocalDate vanaf, boolean vrijAlsOnbekend) {
        Normwaarde lengte = normen.waarde(termijn.pad(), gemeente, vanaf);
        if (lengte.eenheid().equals("weken")) {
            return vanaf.plusWeeks(lengte.geheel());
        }
        Werkdagen kalender = Werkdagen.berichten(
                vrij(VIJF_MEI, gemeente, vanaf, vrijAlsOnbekend),
                vrij(GOEDE_VRIJDAG, gemeente, vanaf, vrijAlsOnbekend));
        return kalender.na(vanaf, lengte.geheel());
    }

    private boolean vrij(String pad, Gemeentecode gemeente, LocalDate dag, boolean alsOnbekend) {
        return normen.find(pad, gemeente, dag).map(Normwaarde::ja).orElse(alsOnbekend);
    }
}
