package nl.nabij.toewijzing;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Toewijzingen page by page, of one gemeente and, where given, of one aanbieder: then only what went to it. */
public interface Toewijzingenlijst {

    /** @param totaal number on all pages together */
    record Blad(List<Toewijzing> toewijzingen, long totaal) {
        public Blad {
            toewijzingen = List.copyOf(toewijzingen);
        }
    }

    /**
     * Newest first.
     *
     * @param pagina from 1
     */
    Blad blad(Gemeentecode gemeente, @Nullable Agbcode aanbieder, int pagina, int grootte);

    Optional<Toewijzing> find(Gemeentecode gemeente, @Nullable Agbcode aanbieder, Toewijzingnummer nummer);
}
