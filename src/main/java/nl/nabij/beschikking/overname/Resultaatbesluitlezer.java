package nl.nabij.beschikking.overname;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.indicatie.werkblad.Tabel;
import nl.nabij.indicatie.werkblad.Werkbladlezer;
import nl.nabij.indicatie.werkblad.Werkboek;
import nl.nabij.indicatie.werkblad.Werkboek.Blad;
import nl.nabij.indicatie.werkblad.Werkboek.Rij;
import nl.nabij.kern.Bsn;
import org.jspecify.annotations.Nullable;

/** Reads decisions on a result from a spreadsheet. Pure: looks at nothing but the file. */
public final class Resultaatbesluitlezer {

    static final String BLAD = "Besluiten";
    static final String BSN = "Bsn";
    static final String NUMMER = "Besluitnummer";
    static final String BESLUITDATUM = "Besluitdatum";
    static final String RESULTAAT = "Resultaat";
    static final String TAKEN = "Taken";
    static final String FREQUENTIE = "Frequentie";
    static final String EINDDATUM = "Einddatum";
    static final String HERINDICATIE = "Herindicatie voor";

    private static final List<String> KOPPEN =
            List.of(BSN, NUMMER, BESLUITDATUM, RESULTAAT, TAKEN, FREQUENTIE, EINDDATUM, HERINDICATIE);
    private static final String UITLEG = "Uitleg";
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Resultaatbesluitlezer() {}

    /** One decision, with the row to report to. {@code toString} shows no personal data. */
    public record Gelezen(Tabel.Regel regel, Bsn bsn, Resultaatbesluit besluit) {
        @Override
        public String toString() {
            return "Gelezen[" + besluit.nummer() + "]";
        }
    }

    /** What can be read; what cannot goes into {@code fouten}, all of it. */
    public static List<Gelezen> lees(String naam, byte[] inhoud, List<Celfout> fouten) {
        Werkbladlezer.Gelezen gelezen = Werkbladlezer.lees(naam, inhoud);
        fouten.addAll(gelezen.fouten());
        if (!fouten.isEmpty()) {
            return List.of();
        }
        Werkboek werkboek = gelezen.werkboek();
        String blad = werkboek.blad(BLAD)
                .or(() -> werkboek.bladen().stream()
                        .filter(b -> !b.naam().equalsIgnoreCase(UITLEG))
                        .findFirst())
                .map(Blad::naam)
                .orElse(BLAD);
        List<Tabel.Regel> regels =
                Tabel.van(werkboek, blad, KOPPEN, true, fouten).regels();
        if (!fouten.isEmpty()) {
            return List.of();
        }
        if (regels.isEmpty()) {
            fouten.add(new Celfout(blad, "A2", "Er staat geen besluit in.", "Zet elk besluit op een eigen rij."));
        }
        return regels.stream().flatMap(r -> lees(r, fouten).stream()).toList();
    }

    private static Optional<Gelezen> lees(Tabel.Regel regel, List<Celfout> fouten) {
        int voor = fouten.size();
        toetsTekens(regel);
        Optional<Bsn> bsn = bsn(regel);
        String nummer = regel.get(NUMMER);
        LocalDate datum = datum(regel, BESLUITDATUM, regel.get(BESLUITDATUM));
        String resultaat = regel.get(RESULTAAT);
        LocalDate einde = datum(regel, EINDDATUM, regel.find(EINDDATUM));
        LocalDate herindicatie = datum(regel, HERINDICATIE, regel.find(HERINDICATIE));
        if (fouten.size() == voor && herindicatie == null && einde == null) {
            regel.fout(
                    HERINDICATIE,
                    "Er is geen dag voor de herindicatie en geen einddatum.",
                    "Vul een van de twee in; Nabij kiest zelf geen dag.");
        }
        if (datum != null && einde != null && einde.isBefore(datum)) {
            regel.fout(EINDDATUM, "De einddatum ligt voor de besluitdatum.", "Verbeter een van de twee.");
        }
        if (fouten.size() > voor || bsn.isEmpty() || datum == null) {
            return Optional.empty();
        }
        return Optional.of(new Gelezen(
                regel,
                bsn.get(),
                new Resultaatbesluit(
                        nummer,
                        datum,
                        resultaat,
                        regel.find(TAKEN),
                        regel.find(FREQUENTIE),
                        einde,
                        herindicatie == null ? einde : herindicatie,
                        null)));
    }

    /** A spreadsheet program drops the zero in front. */
    private static Optional<Bsn> bsn(Tabel.Regel regel) {
        String tekst = regel.get(BSN);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        String heel = tekst.matches("[0-9]{8}") ? "0" + tekst : tekst;
        if (Bsn.isGeldig(heel)) {
            return Optional.of(Bsn.of(heel));
        }
        regel.fout(BSN, "Dit is geen burgerservicenummer.", "Verbeter het: negen cijfers, volgens de elfproef.");
        return Optional.empty();
    }

    private static @Nullable LocalDate datum(Tabel.Regel regel, String kolom, String tekst) {
        if (tekst.isEmpty()) {
            return null;
        }
        Optional<LocalDate> dag = dag(tekst).filter(d -> d.getYear() >= 1990 && d.getYear() < 2200);
        if (dag.isEmpty()) {
            regel.fout(kolom, "'" + tekst + "' is geen datum.", "Schrijf 1-1-2027 of 2027-01-01.");
        }
        return dag.orElse(null);
    }

    private static Optional<LocalDate> dag(String tekst) {
        if (tekst.matches("[0-9]{5}")) {
            return Optional.of(DAG_NUL.plusDays(Integer.parseInt(tekst)));
        }
        for (DateTimeFormatter vorm : DATUMS) {
            try {
                return Optional.of(LocalDate.parse(tekst, vorm));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A character that no text holds would stop the database. */
    private static void toetsTekens(Tabel.Regel regel) {
        for (String kolom : KOPPEN) {
            if (regel.find(kolom).chars().anyMatch(c -> c == 0)) {
                regel.fout(kolom, "In deze cel staat een teken dat geen tekst is.", "Typ de cel opnieuw.");
            }
        }
    }

    /** An empty file to fill in: the table, and a sheet that explains it. */
    public static Werkboek voorbeeld(boolean metUitleg) {
        List<Blad> bladen = new ArrayList<>();
        bladen.add(new Blad(metUitleg ? BLAD : "", List.of(new Rij(1, KOPPEN))));
        if (metUitleg) {
            List<List<String>> uitleg = List.of(
                    List.of("Kolom", "Uitleg"),
                    List.of(BSN, "Burgerservicenummer. De client moet al in Nabij staan."),
                    List.of(NUMMER, "Nummer in het systeem van toen."),
                    List.of(BESLUITDATUM, "Dag van het besluit, bijvoorbeeld 1-5-2023."),
                    List.of(RESULTAAT, "Wat er is toegekend, bijvoorbeeld: een schoon en leefbaar huis."),
                    List.of(TAKEN, "Welke taken erbij horen. Mag leeg."),
                    List.of(FREQUENTIE, "Hoe vaak. Mag leeg."),
                    List.of(EINDDATUM, "Laatste dag van het besluit. Mag leeg als er geen einde is."),
                    List.of(HERINDICATIE, "Voor welke dag de client opnieuw wordt geindiceerd. Leeg: de einddatum."));
            List<Rij> rijen = new ArrayList<>();
            uitleg.forEach(u -> rijen.add(new Rij(rijen.size() + 1, u)));
            bladen.add(new Blad(UITLEG, rijen));
        }
        return new Werkboek(bladen);
    }
}
