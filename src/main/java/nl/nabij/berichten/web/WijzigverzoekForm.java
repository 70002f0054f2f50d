package nl.nabij.berichten.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.contract.Product;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekinhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A VOW as it is typed: what each running toewijzing of one client should become, and help that is new. */
public class WijzigverzoekForm {

    public @Nullable String referentie;
    public @Nullable String reden;
    /** By {@link #sleutel}; what does not run at this aanbieder is never read. */
    public Map<String, Wijzigdeel> delen = new LinkedHashMap<>();

    public Nieuwehulp nieuw = new Nieuwehulp();

    static WijzigverzoekForm van(List<Toewijzing> lopend, String referentie) {
        WijzigverzoekForm form = new WijzigverzoekForm();
        form.referentie = referentie;
        lopend.forEach(t -> form.delen.put(sleutel(t), Wijzigdeel.van(t)));
        return form;
    }

    /** Letter before the number, so that it is a name in a path and no index. */
    static String sleutel(Toewijzing t) {
        return "t" + t.nummer();
    }

    /** Code list WJ758. */
    public static Map<String, String> redenen() {
        Map<String, String> uit = new LinkedHashMap<>();
        uit.put("1", "De situatie van de cliënt is veranderd (1)");
        uit.put("2", "Het zorgplan is gewijzigd (2)");
        return uit;
    }

    /**
     * The whole wished situation (iWmo IV092): what was not changed on the page stays as it is. Only to be sent when {@code errors}
     * is empty.
     *
     * @param lopend what runs; the first is the one the page is about
     * @param product the new one that was chosen; null when none was
     */
    Verzoekinhoud lees(List<Toewijzing> lopend, @Nullable Product product, LocalDate vandaag, Errors errors) {
        vulAan(lopend);
        Veldlezer lezer = new Veldlezer(errors, "");
        lezer.referentie(referentie);
        if (!redenen().containsKey(Veldlezer.tekst(reden))) {
            lezer.fout("reden", "Kies de reden van uw verzoek.");
        }
        List<Gevraagd> producten = new ArrayList<>();
        boolean anders = false;
        for (Toewijzing t : lopend) {
            Wijzigdeel deel = delen.getOrDefault(sleutel(t), new Wijzigdeel());
            if (deel.isGelijk(t)) {
                producten.add(new Gevraagd.Ongewijzigd(t.nummer()));
            } else {
                anders = true;
                errors.pushNestedPath("delen[" + sleutel(t) + "]");
                String voor = lopend.size() == 1 ? "" : "Toewijzing " + t.nummer() + ": ";
                deel.lees(t, vandaag, new Veldlezer(errors, voor)).ifPresent(producten::add);
                errors.popNestedPath();
            }
        }
        if (!nieuw.isLeeg()) {
            leesNieuw(product, vandaag, errors).ifPresent(producten::add);
        } else if (!anders) {
            errors.reject("niets", "U verandert nog niets. Pas een toewijzing aan, of vraag nieuwe hulp.");
        }
        return new Verzoekinhoud(Veldlezer.tekst(referentie), Veldlezer.tekst(reden), producten);
    }

    private java.util.Optional<Gevraagd.Nieuw> leesNieuw(@Nullable Product product, LocalDate vandaag, Errors errors) {
        errors.pushNestedPath("nieuw");
        Veldlezer lezer = new Veldlezer(errors, "Nieuwe hulp: ");
        if (product == null) {
            lezer.fout("keuze", "Kies het product.");
        }
        var hulp = nieuw.hulp(product, lezer);
        if (hulp.filter(n -> !n.periode().begin().isAfter(vandaag)).isPresent()) {
            lezer.fout("begin", "Nieuwe hulp begint op zijn vroegst morgen (TR380).");
        }
        errors.popNestedPath();
        return hulp;
    }

    /** A page shows every toewijzing that runs; the one it is about was on it, the others may have come since. */
    private void vulAan(List<Toewijzing> lopend) {
        delen.computeIfAbsent(sleutel(lopend.getFirst()), k -> new Wijzigdeel());
        lopend.forEach(t -> delen.computeIfAbsent(sleutel(t), k -> Wijzigdeel.van(t)));
    }
}
