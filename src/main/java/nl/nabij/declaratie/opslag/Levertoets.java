package nl.nabij.declaratie.opslag;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.declaratie.Leverfout;
import nl.nabij.declaratie.opslag.Leverlezer.Gelezen;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** Whether lines that could be read may be kept. */
final class Levertoets {

    /** Which toewijzing. */
    record Sleutel(Gemeentecode gemeente, int toewijzing) {
        static Sleutel van(Gelezen g) {
            return new Sleutel(g.gemeente(), g.toewijzing());
        }
    }

    /** @param eenheid null for a budget or a category alone: then money counts */
    record Feiten(UUID client, Periode periode, @Nullable Eenheid eenheid, boolean verwijderd) {

        Eenheid gewoon() {
            return eenheid == null ? Eenheid.EURO : eenheid;
        }

        boolean past(Eenheid ander) {
            return ander == gewoon() || (eenheid == Eenheid.UUR && ander == Eenheid.MINUUT);
        }
    }

    /** What holds already over one day or month. */
    record Vak(Sleutel sleutel, LocalDate begin, LocalDate einde) {
        static Vak van(Gelezen g) {
            return new Vak(Sleutel.van(g), g.begin(), g.einde());
        }

        boolean isDag() {
            return begin.equals(einde);
        }
    }

    /** An amount with its unit, as it is kept. */
    record Hoeveel(long aantal, Eenheid eenheid) {}

    private final Map<Sleutel, Feiten> feiten;
    private final LocalDate vandaag;
    private final List<Leverfout> fouten;

    Levertoets(Map<Sleutel, Feiten> feiten, LocalDate vandaag, List<Leverfout> fouten) {
        this.feiten = feiten;
        this.vandaag = vandaag;
        this.fouten = fouten;
    }

    /** @param geldend what holds before; not changed */
    void toets(List<Gelezen> regels, Map<Vak, Hoeveel> geldend) {
        Map<Vak, Integer> gezien = new HashMap<>();
        for (Gelezen g : regels) {
            Feiten f = feiten.get(Sleutel.van(g));
            if (f == null) {
                fout(g, "toewijzing", "Deze gemeente heeft u deze toewijzing niet gegeven. Controleer het nummer.");
                continue;
            }
            binnen(g, f);
            Eenheid e = g.eenheid();
            if (e != null && !f.past(e)) {
                fout(
                        g,
                        "eenheid",
                        "Deze toewijzing is in " + f.gewoon().naam(2) + ". Gebruik die eenheid"
                                + (f.eenheid() == Eenheid.UUR ? " of minuten." : "."));
            }
            Integer eerder = gezien.putIfAbsent(Vak.van(g), g.regel());
            if (eerder != null) {
                fout(g, g.isDag() ? "dag" : "maand", "Dit staat ook al op regel " + eerder + ". Tel ze op.");
            }
        }
        dubbel(regels, geldend);
    }

    private void binnen(Gelezen g, Feiten f) {
        String veld = g.isDag() ? "dag" : "maand";
        if (f.verwijderd()) {
            fout(g, "toewijzing", "Deze toewijzing is verwijderd. Overleg met de gemeente.");
        }
        if (g.begin().isAfter(vandaag)) {
            fout(g, veld, "Dit ligt in de toekomst. Leg vast wat al is geleverd.");
        } else if (!f.periode().overlapt(Periode.vanTot(g.begin(), g.einde()))) {
            String einde = f.periode()
                    .eindeAlsBekend()
                    .map(d -> " tot en met " + Tekst.datum(d))
                    .orElse("");
            fout(
                    g,
                    veld,
                    "Dit ligt buiten de toewijzing, die loopt van "
                            + Tekst.datum(f.periode().begin()) + einde + ".");
        }
    }

    /** A month and a day in it would count the same help twice. */
    private void dubbel(List<Gelezen> regels, Map<Vak, Hoeveel> geldend) {
        Map<Vak, Long> straks = new HashMap<>();
        geldend.forEach((vak, h) -> straks.put(vak, h.aantal()));
        regels.forEach(g -> straks.put(Vak.van(g), g.aantal()));
        Set<Object> metDag = new HashSet<>();
        Set<Object> metMaand = new HashSet<>();
        straks.forEach((vak, aantal) -> {
            if (aantal > 0) {
                (vak.isDag() ? metDag : metMaand).add(maand(vak.sleutel(), vak.begin()));
            }
        });
        metMaand.retainAll(metDag);
        for (Gelezen g : regels) {
            if (g.aantal() > 0 && metMaand.contains(maand(Sleutel.van(g), g.begin()))) {
                fout(
                        g,
                        g.isDag() ? "dag" : "maand",
                        g.isDag()
                                ? "Over deze maand is al een totaal vastgelegd. Verbeter dat, of zet het eerst op 0."
                                : "Over deze maand zijn dagen vastgelegd. Verbeter die, of zet ze eerst op 0.");
            }
        }
    }

    private static Object maand(Sleutel sleutel, LocalDate dag) {
        return Map.entry(sleutel, YearMonth.from(dag));
    }

    private void fout(Gelezen g, String veld, String uitleg) {
        fouten.add(new Leverfout(g.regel(), veld, uitleg));
    }
}
