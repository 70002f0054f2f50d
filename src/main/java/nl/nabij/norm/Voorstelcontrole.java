package nl.nabij.norm;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsvoorstellen.Invoer;
import nl.nabij.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Judges what somebody filled in for a new value: all mistakes at once, by field. */
final class Voorstelcontrole {

    private static final int LANGSTE_TEKST = 500;

    private final Parameter nu;
    private final Gemeentecode gemeente;
    private final Invoer invoer;
    private final SequencedMap<String, String> fouten = new LinkedHashMap<>();

    Voorstelcontrole(Parameter nu, Gemeentecode gemeente, Invoer invoer) {
        this.nu = nu;
        this.gemeente = gemeente;
        this.invoer = invoer;
    }

    SequencedMap<String, String> fouten() {
        return fouten;
    }

    /** Empty when something is wrong; {@link #fouten} then says what. */
    Optional<Beleidsvoorstel> lees(CurrentUser user, Instant moment, LocalDate vandaag) {
        List<String> waarde = waarde();
        LocalDate vanaf = datum("vanaf", invoer.vanaf(), "Vul in vanaf welke dag de waarde geldt.");
        LocalDate einde = invoer.einde().isBlank() ? null : datum("einde", invoer.einde(), "");
        LocalDate bekend = datum("bekendOp", invoer.bekendOp(), "Vul in op welke dag het besluit bekend is gemaakt.");
        Bron bron = new Bron(
                tekst("titel", invoer.titel(), "Vul in welk besluit of document de waarde geeft."),
                tekst("plaats", invoer.plaats(), "Vul in waar het staat: artikel, hoofdstuk of bladzijde."),
                tekst("vindplaats", invoer.vindplaats(), "Vul in waar iemand het kan lezen: een link of een plaats."));
        if (bekend != null && bekend.isAfter(vandaag)) {
            fouten.put("bekendOp", "Deze dag ligt in de toekomst. Wacht tot het besluit bekend is gemaakt.");
        }
        if (vanaf != null && einde != null && einde.isBefore(vanaf)) {
            fouten.put("einde", "De laatste dag ligt voor de eerste.");
        }
        if (!fouten.isEmpty() || vanaf == null || bekend == null) {
            return Optional.empty();
        }
        Beleidsvoorstel voorstel = new Beleidsvoorstel(
                0, gemeente, nu.pad(), waarde, vanaf, einde, bekend, bron, user.name(), moment, null, null, null);
        Samenvoeging.bezwaar(nu, Samenvoeging.waarde(voorstel)).ifPresent(b -> fouten.put("vanaf", b));
        return fouten.isEmpty() ? Optional.of(voorstel) : Optional.empty();
    }

    private List<String> waarde() {
        Normeenheid eenheid = Normeenheid.van(nu.eenheid());
        List<String> waarde = new ArrayList<>();
        for (String ruw : invoer.waarde()) {
            String tekst = ruw.strip();
            if (!tekst.isEmpty()) {
                waarde.add(getal(eenheid) ? tekst.replace(',', '.') : tekst);
            }
        }
        if (waarde.isEmpty()) {
            fouten.put("waarde", "Vul de waarde in.");
        } else if (waarde.stream().anyMatch(w -> !past(eenheid, w))) {
            fouten.put("waarde", "Deze waarde past niet bij de eenheid " + eenheid.naam() + voorbeeld(eenheid));
        } else if (new HashSet<>(waarde).size() < waarde.size()) {
            fouten.put("waarde", "Dezelfde keuze staat er twee keer.");
        } else if (waarde.stream().mapToInt(String::length).sum() > 4 * LANGSTE_TEKST) {
            fouten.put("waarde", "Deze tekst is te lang. Houd het bij " + 4 * LANGSTE_TEKST + " tekens.");
        }
        return waarde;
    }

    private boolean past(Normeenheid eenheid, String waarde) {
        if (!eenheid.past(waarde) || eenheid == Normeenheid.CODE && !nu.codes().containsKey(waarde)) {
            return false;
        }
        return eenheid != Normeenheid.DATUM || isDatum(waarde);
    }

    private static boolean getal(Normeenheid eenheid) {
        return eenheid != Normeenheid.TEKST && eenheid != Normeenheid.CODE;
    }

    private static String voorbeeld(Normeenheid eenheid) {
        return switch (eenheid) {
            case EUR -> ". Schrijf een bedrag met centen, als 21,80.";
            case DATUM -> ". Kies een dag.";
            case JA_NEE -> ". Kies ja of nee.";
            case CODE -> ". Kies uit de lijst.";
            case PERCENTAGE, FACTOR, AANTAL -> ". Schrijf een getal, als 12,5.";
            case MINUTEN, UREN, DAGEN, WERKDAGEN, WEKEN, MAANDEN, JAREN, MEGABYTE ->
                ". Schrijf een heel getal, als 12.";
            case TEKST -> ".";
        };
    }

    private @Nullable LocalDate datum(String veld, String tekst, String leeg) {
        if (tekst.isBlank()) {
            fouten.put(veld, leeg);
            return null;
        }
        if (!isDatum(tekst)) {
            fouten.put(veld, "Dit is geen dag. Kies een dag, als 1 januari 2027.");
            return null;
        }
        LocalDate dag = LocalDate.parse(tekst);
        if (dag.getYear() < 2007 || dag.getYear() > 2100) {
            fouten.put(veld, "Kies een dag tussen 2007 en 2100.");
        }
        return dag;
    }

    private static boolean isDatum(String tekst) {
        try {
            LocalDate.parse(tekst);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String tekst(String veld, String tekst, String leeg) {
        String schoon = tekst.strip().replaceAll("\\s+", " ");
        if (schoon.isEmpty()) {
            fouten.put(veld, leeg);
        } else if (schoon.length() > LANGSTE_TEKST) {
            fouten.put(veld, "Deze tekst is te lang. Houd het bij " + LANGSTE_TEKST + " tekens.");
        }
        return schoon;
    }
}
