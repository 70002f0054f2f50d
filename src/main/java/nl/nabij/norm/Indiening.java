package nl.nabij.norm;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel.Regiodeel;
import nl.nabij.norm.Beleidsvoorstellen.Invoer;
import nl.nabij.norm.Beleidsvoorstellen.Uitkomst;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;

/** One proposal, or one for every gemeente of a region: all are kept or none is. */
final class Indiening {

    private final Voorstelregister register;
    private final Gebieden gebieden;
    /** The parameter as a gemeente could have it, by gemeente and path. */
    private final BiFunction<Gemeentecode, String, Optional<Parameter>> voorbereidbaar;

    /** Field, text, gemeenten it is about. */
    private final SequencedMap<String, SequencedMap<String, List<String>>> fouten = new LinkedHashMap<>();

    Indiening(
            Voorstelregister register,
            Gebieden gebieden,
            BiFunction<Gemeentecode, String, Optional<Parameter>> voorbereidbaar) {
        this.register = register;
        this.gebieden = gebieden;
        this.voorbereidbaar = voorbereidbaar;
    }

    Uitkomst dienIn(CurrentUser user, Invoer invoer, Instant moment) {
        LocalDate vandaag = LocalDate.ofInstant(moment, NabijClock.ZONE);
        LocalDate dag = dag(invoer.vanaf(), vandaag);
        List<Gemeente> leden = leden(user.gemeente(), invoer.regio(), dag);
        if (leden.isEmpty()) {
            return mislukt(Map.of(
                    "regio", "Uw gemeente hoort op " + Tekst.datum(dag) + " niet bij deze regio. Kies opnieuw."));
        }
        leden.forEach(g -> register.slot(g.code()));
        List<Beleidsvoorstel> voorstellen = new ArrayList<>();
        for (Gemeente lid : leden) {
            lees(lid, user, invoer, moment).ifPresent(voorstellen::add);
        }
        if (!fouten.isEmpty()) {
            return mislukt(perVeld(leden.size()));
        }
        return new Uitkomst(bewaar(user.gemeente(), invoer.regio(), voorstellen), new LinkedHashMap<>());
    }

    /** In order of code, so that two of these wait for each other instead of holding each other up. */
    private List<Gemeente> leden(Gemeentecode eigen, String regio, LocalDate dag) {
        if (regio.isBlank()) {
            return List.of(gebieden.get(eigen));
        }
        if (!gebieden.regios(eigen, dag).contains(regio)) {
            return List.of();
        }
        return gebieden.alle().stream()
                .filter(g -> gebieden.regios(g.code(), dag).contains(regio))
                .sorted(Comparator.comparing(g -> g.code().waarde()))
                .toList();
    }

    private Optional<Beleidsvoorstel> lees(Gemeente lid, CurrentUser user, Invoer invoer, Instant moment) {
        Optional<Parameter> nu = voorbereidbaar.apply(lid.code(), invoer.pad());
        if (nu.isEmpty()) {
            fout("waarde", "Deze waarde kan de gemeente niet zelf vastleggen.", lid);
            return Optional.empty();
        }
        Voorstelcontrole controle = new Voorstelcontrole(nu.get(), lid.code(), invoer);
        Optional<Beleidsvoorstel> voorstel = controle.lees(user, moment, LocalDate.ofInstant(moment, NabijClock.ZONE));
        controle.fouten().forEach((veld, tekst) -> fout(veld, tekst, lid));
        if (voorstel.isPresent() && register.heeftOpen(lid.code(), invoer.pad())) {
            fout("waarde", "Voor deze waarde wacht al een voorstel. Laat daar eerst over beslissen.", lid);
        }
        return voorstel;
    }

    private void fout(String veld, String tekst, Gemeente lid) {
        fouten.computeIfAbsent(veld, v -> new LinkedHashMap<>())
                .computeIfAbsent(tekst, t -> new ArrayList<>())
                .add(lid.naam());
    }

    /** What is wrong in each gemeente is said once; otherwise with the gemeenten it is about. */
    private SequencedMap<String, String> perVeld(int leden) {
        SequencedMap<String, String> uit = new LinkedHashMap<>();
        fouten.forEach((veld, teksten) -> teksten.forEach((tekst, namen) -> uit.merge(
                veld,
                namen.size() == leden ? tekst : String.join(", ", namen) + ": " + tekst,
                (eerste, volgende) -> eerste + " " + volgende)));
        return uit;
    }

    private Optional<Long> bewaar(Gemeentecode eigen, String regio, List<Beleidsvoorstel> voorstellen) {
        Optional<Regiodeel> deel =
                regio.isBlank() ? Optional.empty() : Optional.of(new Regiodeel(regio, register.regionummer(), null));
        Optional<Long> nummer = Optional.empty();
        for (Beleidsvoorstel voorstel : voorstellen) {
            long bewaard = register.bewaar(deel.map(voorstel::metRegiodeel).orElse(voorstel));
            nummer = voorstel.gemeente().equals(eigen) ? Optional.of(bewaard) : nummer;
        }
        return nummer;
    }

    private static LocalDate dag(String tekst, LocalDate anders) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            return anders;
        }
    }

    private static Uitkomst mislukt(Map<String, String> fouten) {
        return new Uitkomst(Optional.empty(), new LinkedHashMap<>(fouten));
    }
}
