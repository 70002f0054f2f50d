package nl.nabij.norm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Parameter.Vaststelling;
import nl.nabij.norm.Parameter.Waarde;
import nl.nabij.platform.NabijClock;
import org.jspecify.annotations.Nullable;

/** Files and settled values as one timeline per gemeente and path. */
final class Samenvoeging {

    private final Gebieden gebieden;
    private final List<Parameter> bestanden;
    private final Normregister uitBestanden;

    Samenvoeging(Gebieden gebieden, Collection<Parameter> bestanden) {
        this.gebieden = gebieden;
        this.bestanden = List.copyOf(bestanden);
        this.uitBestanden = new Normregister(gebieden, bestanden);
    }

    /** Where file and application contradict each other the path has no value: whoever asks stops and hears why. */
    Normregister met(List<Beleidsvoorstel> vastgesteld) {
        Map<String, Parameter> alles = new LinkedHashMap<>();
        bestanden.forEach(p -> alles.put(p.niveau() + ":" + p.pad(), p));
        Map<String, List<Beleidsvoorstel>> perPad = new LinkedHashMap<>();
        vastgesteld.forEach(v -> perPad.computeIfAbsent(niveau(v.gemeente()) + ":" + v.pad(), k -> new ArrayList<>())
                .add(v));
        perPad.forEach((sleutel, voorstellen) -> eigen(
                        voorstellen.getFirst().gemeente(),
                        voorstellen.getFirst().pad())
                .ifPresent(p -> alles.put(sleutel, samen(p, voorstellen))));
        return new Normregister(gebieden, alles.values(), kennisdag -> met(zoalsBekend(vastgesteld, kennisdag)));
    }

    /** What was settled by that day, and of that what was taken back by that day. */
    private static List<Beleidsvoorstel> zoalsBekend(List<Beleidsvoorstel> vastgesteld, LocalDate kennisdag) {
        return vastgesteld.stream()
                .filter(v -> bekend(v.beslissing(), kennisdag))
                .map(v -> v.terugname() == null || bekend(v.terugname().beslissing(), kennisdag) ? v : v.met(null))
                .toList();
    }

    private static boolean bekend(Beleidsvoorstel.@Nullable Beslissing beslissing, LocalDate kennisdag) {
        return beslissing == null
                || !LocalDate.ofInstant(beslissing.op(), NabijClock.ZONE).isAfter(kennisdag);
    }

    private static Parameter samen(Parameter parameter, List<Beleidsvoorstel> voorstellen) {
        try {
            return parameter.met(Terugrekening.waarden(parameter, voorstellen));
        } catch (IllegalArgumentException e) {
            return parameter.tegenstrijdig(
                    "het bestand en wat in de toepassing is vastgesteld spreken elkaar tegen: " + e.getMessage() + ".");
        }
    }

    /**
     * The parameter at the level of the gemeente, and whether it may choose: what a law gives it may not. Without a file of its own
     * the meaning comes from region or country.
     */
    Optional<Parameter> eigen(Gemeentecode gemeente, String pad) {
        List<Parameter> niveaus = uitBestanden.niveaus(pad, gemeente);
        if (niveaus.isEmpty()) {
            return Optional.empty();
        }
        Parameter eerste = niveaus.getFirst();
        Map<String, String> codes = new TreeMap<>();
        niveaus.reversed().forEach(p -> codes.putAll(p.codes()));
        boolean heeftBestand = eerste.niveau().equals(niveau(gemeente));
        return Optional.of(new Parameter(
                niveau(gemeente),
                pad,
                heeftBestand ? eerste.bestand() : map(gemeente) + "/" + pad,
                eerste.naam(),
                eerste.omschrijving(),
                eerste.eenheid(),
                eerste.afronding(),
                codes,
                heeftBestand ? eerste.eisen() : List.of(),
                eerste.laatstGecontroleerdOp(),
                niveaus.stream().anyMatch(p -> p.eigenKeuze() || !p.niveau().equals("landelijk")),
                heeftBestand ? eerste.waarden() : Parameter.tijdlijn(List.of()),
                heeftBestand ? eerste.reden() : null,
                heeftBestand ? eerste.daarvoor() : null,
                heeftBestand ? eerste.daarna() : null,
                heeftBestand ? eerste.hash() : ""));
    }

    static String niveau(Gemeentecode gemeente) {
        return "gemeente/" + gemeente;
    }

    /** Folder under normen/, for example {@code gemeente/0373-bergen-nh}. */
    private String map(Gemeentecode gemeente) {
        String naam = gebieden.get(gemeente).naam().toLowerCase(Locale.ROOT);
        return niveau(gemeente) + "-" + naam.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    static Waarde waarde(Beleidsvoorstel v) {
        Beleidsvoorstel.Beslissing beslissing = v.beslissing();
        Vaststelling vaststelling = new Vaststelling(
                v.nummer(),
                v.opgesteldDoor(),
                beslissing == null ? "" : beslissing.door(),
                beslissing == null
                        ? LocalDate.ofInstant(v.opgesteldOp(), NabijClock.ZONE)
                        : LocalDate.ofInstant(beslissing.op(), NabijClock.ZONE),
                hash(v));
        return new Waarde(
                v.waarde(), Periode.vanTot(v.vanaf(), v.einde()), v.einde(), v.bekendOp(), v.bron(), vaststelling);
    }

    /** What was settled, not who did it or when. */
    static String tekst(Beleidsvoorstel v) {
        return String.join(
                "\n",
                niveau(v.gemeente()),
                v.pad(),
                String.join(",", v.waarde()),
                v.vanaf().toString(),
                String.valueOf(v.einde()),
                v.bekendOp().toString(),
                v.bron().titel(),
                v.bron().plaats(),
                v.bron().vindplaats());
    }

    static String hash(Beleidsvoorstel v) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst(v).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Why a value cannot be added; empty when it can. Values are appended: what holds on a day keeps holding, except that the last
     * one without an end of its own ends the day before.
     */
    static Optional<String> bezwaar(Parameter nu, Waarde nieuw) {
        LocalDate vanaf = nieuw.periode().begin();
        Optional<Waarde> later =
                nu.stukken().filter(w -> !w.periode().begin().isBefore(vanaf)).findFirst();
        Optional<Waarde> ervoor =
                nu.stukken().filter(w -> w.periode().begin().isBefore(vanaf)).reduce((a, b) -> b);
        if (later.isPresent()) {
            LocalDate begin = later.get().periode().begin();
            LocalDate einde = nieuw.eigenEinde();
            if (begin.equals(vanaf) || einde == null || !einde.isBefore(begin)) {
                return Optional.of("Er is al een waarde die begint op " + Tekst.datum(begin)
                        + ". Laat de nieuwe daarvoor eindigen, of later beginnen.");
            }
        }
        return ervoor.filter(w -> raakt(w, vanaf, later.isPresent()))
                .map(w -> "Op die dag geldt al een waarde, vanaf "
                        + Tekst.datum(w.periode().begin())
                        + Optional.ofNullable(w.eigenEinde())
                                .map(e -> " tot en met " + Tekst.datum(e))
                                .orElse("")
                        + ". Laat de nieuwe later beginnen.");
    }

    /** A last value without an end of its own may be ended by a new one; one in between may not. */
    private static boolean raakt(Waarde waarde, LocalDate dag, boolean ertussen) {
        LocalDate einde = waarde.eigenEinde();
        return einde == null ? ertussen : !einde.isBefore(dag);
    }
}
