package nl.nabij.declaratie;

import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Every line of a declaratie with what was answered on it, page by page, so that size does not matter. The caller records that it looked. */
public interface Declaratieantwoorden {

    /** Whose declaratie may be seen: of a gemeente, of an aanbieder, or of that aanbieder at that gemeente. */
    record Lezer(@Nullable Gemeentecode gemeente, @Nullable Agbcode aanbieder) {
        public Lezer {
            if (gemeente == null && aanbieder == null) {
                throw new IllegalArgumentException("Niemand mag alle declaraties zien. Maybe give the gemeente.");
            }
        }
    }

    /** @param totaal number on all pages together */
    record Bladzijde<T>(List<T> rijen, long totaal) {
        public Bladzijde {
            rijen = List.copyOf(rijen);
        }
    }

    /**
     * @param alleenAfgewezen refused lines, most euros first; otherwise all in order of the message
     * @param pagina from 1
     */
    record Vraag(Lezer lezer, long declaratie, boolean alleenAfgewezen, int pagina, int grootte) {}

    /** What one client comes to in a declaratie; credits are taken off. */
    record Clienttotaal(
            Bsn bsn, int regels, int afgewezenRegels, Bedrag ingediend, Bedrag toegekend, Bedrag afgewezen) {}

    /** Newest first. */
    Bladzijde<Declaratiesamenvatting> declaraties(Lezer lezer, int pagina, int grootte);

    /** @throws nl.nabij.platform.NotFoundException when it does not exist for this reader */
    Declaratiesamenvatting get(Lezer lezer, long declaratie);

    Bladzijde<BeoordeeldePrestatie> regels(Vraag vraag);

    /** Most refused euros first. */
    Bladzijde<Clienttotaal> clienten(Vraag vraag);
}
