package nl.nabij.indicatie.werkblad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;

/** A sheet read by the names in its first row; what is missing or wrong goes into {@code fouten} with its cell. */
public final class Tabel {

    private final String naam;
    private final Map<String, Integer> kolommen = new HashMap<>();
    private final List<Rij> rijen = new ArrayList<>();
    private final List<Celfout> fouten;

    private Tabel(String naam, List<Celfout> fouten) {
        this.naam = naam;
        this.fouten = fouten;
    }

    /** @param verplicht false when the sheet may be missing */
    public static Tabel van(
            Werkboek werkboek, String naam, List<String> koppen, boolean verplicht, List<Celfout> fouten) {
        Tabel tabel = new Tabel(naam, fouten);
        werkboek.blad(naam).ifPresentOrElse(blad -> tabel.lees(blad, koppen), () -> {
            if (verplicht) {
                fouten.add(new Celfout(naam, "", "Dit blad ontbreekt.", "Neem het over uit het voorbeeldbestand."));
            }
        });
        return tabel;
    }

    private void lees(Blad blad, List<String> koppen) {
        if (blad.rijen().isEmpty()) {
            fouten.add(new Celfout(naam, "A1", "Dit blad is leeg.", "Neem de koppen over uit het voorbeeldbestand."));
            return;
        }
        Rij kop = blad.rijen().getFirst();
        for (int kolom = 0; kolom < kop.cellen().size(); kolom++) {
            String titel = kop.cel(kolom);
            String bekend =
                    koppen.stream().filter(titel::equalsIgnoreCase).findFirst().orElse("");
            if (!titel.isEmpty() && bekend.isEmpty()) {
                fouten.add(new Celfout(
                        naam,
                        Werkboek.adres(kolom, kop.nummer()),
                        "De kolom '" + titel + "' is onbekend.",
                        "Bekend zijn: " + String.join(", ", koppen) + "."));
            } else if (!bekend.isEmpty() && kolommen.putIfAbsent(bekend.toLowerCase(Locale.ROOT), kolom) != null) {
                fouten.add(new Celfout(
                        naam,
                        Werkboek.adres(kolom, kop.nummer()),
                        "De kolom '" + titel + "' staat er twee keer.",
                        "Houd er een."));
            }
        }
        koppen.stream()
                .filter(k -> !kolommen.containsKey(k.toLowerCase(Locale.ROOT)))
                .forEach(k -> fouten.add(new Celfout(
                        naam, "A" + kop.nummer(), "De kolom '" + k + "' ontbreekt.", "Zet haar in de eerste rij.")));
        rijen.addAll(blad.rijen().subList(1, blad.rijen().size()));
    }

    public List<Regel> regels() {
        return rijen.stream().map(Regel::new).toList();
    }

    /** One row below the head. */
    public final class Regel {

        private final Rij rij;

        private Regel(Rij rij) {
            this.rij = rij;
        }

        public String find(String kolom) {
            Integer plaats = kolommen.get(kolom.toLowerCase(Locale.ROOT));
            return plaats == null ? "" : rij.cel(plaats);
        }

        /** Empty, with an error, when nothing stands there. */
        public String get(String kolom) {
            String tekst = find(kolom);
            if (tekst.isEmpty() && kolommen.containsKey(kolom.toLowerCase(Locale.ROOT))) {
                fout(kolom, "'" + kolom + "' is leeg.", "Vul de cel in.");
            }
            return tekst;
        }

        public void fout(String kolom, String fout, String herstel) {
            int plaats = kolommen.getOrDefault(kolom.toLowerCase(Locale.ROOT), 0);
            fouten.add(new Celfout(naam, Werkboek.adres(plaats, rij.nummer()), fout, herstel));
        }
    }
}
