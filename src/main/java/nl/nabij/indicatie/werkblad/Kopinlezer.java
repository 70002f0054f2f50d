package nl.nabij.indicatie.werkblad;

import static nl.nabij.indicatie.werkblad.Kaderbladen.*;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.model.Breuk;
import nl.nabij.indicatie.model.Normenkader.Moment;
import nl.nabij.indicatie.model.Normenkader.Rekenregels;
import nl.nabij.indicatie.werkblad.Tabel.Regel;
import org.jspecify.annotations.Nullable;

/** Reads the sheet with the facts about the whole framework. */
final class Kopinlezer {

    private static final List<String> VERPLICHT = List.of(
            GEGEVEN_NAAM,
            GEGEVEN_STATUS,
            GEGEVEN_VANAF,
            GEGEVEN_BRON,
            GEGEVEN_WEKEN,
            GEGEVEN_BRON_WEKEN,
            GEGEVEN_AFRONDEN,
            GEGEVEN_STAP,
            GEGEVEN_BRON_AFRONDEN);
    private static final List<DateTimeFormatter> DATUMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));
    /** Day 0 of a spreadsheet that keeps dates as numbers. */
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);

    private final Map<String, Regel> gegevens = new LinkedHashMap<>();
    private final List<Celfout> fouten;

    Kopinlezer(Werkboek werkboek, List<Celfout> fouten) {
        this.fouten = fouten;
        for (Regel regel : Tabel.van(werkboek, KADER, K_KADER, true, fouten).regels()) {
            String naam = regel.get(GEGEVEN);
            String bekend = bekend(naam);
            if (bekend.isEmpty()) {
                regel.fout(
                        GEGEVEN, "Het gegeven '" + naam + "' is onbekend.", "Neem de namen uit het voorbeeldbestand.");
            } else if (gegevens.putIfAbsent(bekend, regel) != null) {
                regel.fout(GEGEVEN, "'" + naam + "' staat er twee keer.", "Houd er een.");
            }
        }
    }

    private static String bekend(String naam) {
        List<String> alle = new ArrayList<>(VERPLICHT);
        alle.add(GEGEVEN_TOT);
        return alle.stream().filter(naam::equalsIgnoreCase).findFirst().orElse("");
    }

    /** Empty when anything is wrong. */
    Optional<Kaderkop> lees() {
        VERPLICHT.stream()
                .filter(g -> !gegevens.containsKey(g))
                .forEach(g ->
                        fouten.add(new Celfout(KADER, "", "Het gegeven '" + g + "' ontbreekt.", "Voeg die rij toe.")));
        String naam = waarde(GEGEVEN_NAAM);
        String status = waarde(GEGEVEN_STATUS);
        LocalDate vanaf = datum(GEGEVEN_VANAF, true);
        LocalDate tot = datum(GEGEVEN_TOT, false);
        String bron = waarde(GEGEVEN_BRON);
        Optional<Rekenregels> rekenregels = rekenregels();
        if (vanaf != null && tot != null && tot.isBefore(vanaf)) {
            fout(GEGEVEN_TOT, "De laatste dag ligt voor de eerste.", "Kies een latere dag of maak de cel leeg.");
        }
        return !fouten.isEmpty() || vanaf == null
                ? Optional.empty()
                : rekenregels.map(r -> new Kaderkop(naam, status, vanaf, tot, bron, r));
    }

    private Optional<Rekenregels> rekenregels() {
        String weken = waarde(GEGEVEN_WEKEN);
        String stap = waarde(GEGEVEN_STAP);
        String moment = waarde(GEGEVEN_AFRONDEN);
        boolean goed = eis(GEGEVEN_WEKEN, weken, "[1-9][0-9]*(/[1-9][0-9]*)?", "Schrijf 52 of 365/7.");
        goed &= eis(GEGEVEN_STAP, stap, "[1-9]|[1-5][0-9]|60", "Schrijf een heel getal van 1 tot en met 60.");
        goed &= eis(GEGEVEN_AFRONDEN, moment, "totaal|regel", "Schrijf totaal of regel.");
        String bronWeken = waarde(GEGEVEN_BRON_WEKEN);
        String bronAfronden = waarde(GEGEVEN_BRON_AFRONDEN);
        return goed
                ? Optional.of(new Rekenregels(
                        Breuk.parse(weken),
                        bronWeken,
                        moment.equals("regel") ? Moment.REGEL : Moment.TOTAAL,
                        Integer.parseInt(stap),
                        bronAfronden))
                : Optional.empty();
    }

    private boolean eis(String gegeven, String waarde, String vorm, String herstel) {
        boolean past = waarde.matches(vorm);
        if (!past && !waarde.isEmpty()) {
            fout(gegeven, "'" + waarde + "' past niet bij '" + gegeven + "'.", herstel);
        }
        return past;
    }

    private String waarde(String gegeven) {
        Regel regel = gegevens.get(gegeven);
        return regel == null ? "" : regel.get(WAARDE);
    }

    private @Nullable LocalDate datum(String gegeven, boolean verplicht) {
        Regel regel = gegevens.get(gegeven);
        String tekst = regel == null ? "" : verplicht ? regel.get(WAARDE) : regel.find(WAARDE);
        if (tekst.isEmpty()) {
            return null;
        }
        if (tekst.matches("[0-9]{5}")) {
            return DAG_NUL.plusDays(Integer.parseInt(tekst));
        }
        for (DateTimeFormatter vorm : DATUMS) {
            try {
                return LocalDate.parse(tekst, vorm);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        fout(gegeven, "'" + tekst + "' is geen datum.", "Schrijf 1-1-2027 of 2027-01-01.");
        return null;
    }

    private void fout(String gegeven, String fout, String herstel) {
        Regel regel = gegevens.get(gegeven);
        if (regel != null) {
            regel.fout(WAARDE, fout, herstel);
        }
    }
}
