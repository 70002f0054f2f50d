package nl.nabij.declaratie.web;

import java.util.Objects;
import nl.nabij.declaratie.Tempo;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.platform.beeld.Verbruiksbalk;
import org.springframework.stereotype.Component;

/** The picture for templates, under the name {@code verbruiksbeeld}. */
@Component
class Verbruiksbeeld {

    /** Only of a toewijzing with a limit over the whole period. */
    public String svg(Verbruik v) {
        long geheel = Objects.requireNonNull(v.toegewezen(), "Verbruik without limit has no picture.");
        Verbruiksbalk.Stand stand = new Verbruiksbalk.Stand(
                v.goedgekeurd(),
                geheel,
                v.plan(),
                v.tempo().map(Tempo::verwacht).orElse(null));
        return Verbruiksbalk.svg("Verbruik in de hele periode", stand, v.maat()::tekst);
    }
}
