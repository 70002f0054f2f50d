package nl.nabij.declaratie;

import java.time.YearMonth;
import nl.nabij.kern.Agbcode;
import org.jspecify.annotations.Nullable;

/**
 * Which declaraties a list shows.
 *
 * @param aanbieder null for all
 * @param maand null for all
 * @param alleenUitval only those with something that is not paid
 * @param pagina from 0
 */
public record Declaratiefilter(
        @Nullable Agbcode aanbieder, @Nullable YearMonth maand, boolean alleenUitval, int pagina) {

    public static final int PER_PAGINA = 50;
    public static final Declaratiefilter ALLES = new Declaratiefilter(null, null, false, 0);

    public Declaratiefilter {
        if (pagina < 0) {
            throw new IllegalArgumentException("Pagina " + pagina + " bestaat niet. Maybe start at 0.");
        }
    }
}
