package nl.nabij.declaratie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.nabij.declaratie.Maat;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiksmaand;
import nl.nabij.kern.Bedrag;
import nl.nabij.platform.web.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Verbruik per month as a file; the last row is the whole period. */
final class Verbruiksblad {

    private Verbruiksblad() {}

    static void stuur(Verbruik v, HttpServletResponse response, Spreadsheet.Format vorm) throws IOException {
        String naam = "verbruik-" + v.toewijzing().nummer();
        Maat m = v.maat();
        try (Spreadsheet blad = Spreadsheet.download(response, naam, vorm)) {
            blad.header(
                    "Maand",
                    "In",
                    "Hoogstens in een regel",
                    "Geleverd",
                    "Gedeclareerd",
                    "Goedgekeurd",
                    "Afgewezen",
                    "Geleverd, nog niet gedeclareerd",
                    "Goedgekeurd boven geleverd",
                    "Nog te declareren");
            for (Verbruiksmaand r : v.maanden()) {
                blad.row(
                        r.maand().toString(),
                        eenheid(m),
                        cel(m, r.maximum()),
                        cel(m, r.geleverd()),
                        cel(m, r.gedeclareerd()),
                        cel(m, r.goedgekeurd()),
                        cel(m, r.afgewezen()),
                        cel(m, r.nietGedeclareerd()),
                        cel(m, r.bovenGeleverd()),
                        cel(m, r.nog()));
            }
            blad.row(
                    "hele periode",
                    eenheid(m),
                    cel(m, v.toegewezen()),
                    cel(m, v.geleverd()),
                    cel(m, v.gedeclareerd()),
                    cel(m, v.goedgekeurd()),
                    cel(m, v.afgewezen()),
                    cel(m, v.nietGedeclareerd()),
                    cel(m, v.bovenGeleverd()),
                    cel(m, v.over()));
        }
    }

    private static String eenheid(Maat m) {
        return m == Maat.EUROCENT ? "euro" : m.naam();
    }

    /** Money in euro; nothing where there is no limit or nothing was registered. */
    private static @Nullable Object cel(Maat m, @Nullable Long aantal) {
        return aantal == null || m != Maat.EUROCENT ? aantal : Bedrag.ofCenten(Objects.requireNonNull(aantal));
    }
}
