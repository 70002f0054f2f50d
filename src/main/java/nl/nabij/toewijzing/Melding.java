package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** What a start and a stop report have in common: the key of the delivery (iWmo IV096). */
public sealed interface Melding permits Startmelding, Stopmelding {

    @Nullable
    Toewijzingnummer nummer();

    @Nullable
    String productcategorie();

    @Nullable
    String productcode();

    LocalDate begin();

    StatusAanlevering status();
}
