package nl.nabij.berichten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoektekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which an aanbieder makes and follows requests. */
@Component
class AanbiederVerzoekpagina {

    private final Toewijzingen toewijzingen;
    private final Verzoeken verzoeken;
    private final Verzoeklijst lijst;
    private final Verzoektekst tekst;
    private final Contracten contracten;
    private final Gebieden gebieden;
    private final Clock clock;

    AanbiederVerzoekpagina(
            Toewijzingen toewijzingen,
            Verzoeken verzoeken,
            Verzoeklijst lijst,
            Verzoektekst tekst,
            Contracten contracten,
            Gebieden gebieden,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.verzoeken = verzoeken;
        this.lijst = lijst;
        this.tekst = tekst;
        this.contracten = contracten;
        this.gebieden = gebieden;
        this.clock = clock;
    }

    void toon(Model model, Verzoek v) {
        model.addAttribute("verzoek", v);
        model.addAttribute("rij", lijst.rij(v, v.bsn().gemaskeerd()));
        model.addAttribute("bsn", v.bsn().waarde());
        model.addAttribute("reden", tekst.reden(v));
        model.addAttribute("producten", tekst.vergelijk(v));
        model.addAttribute("antwoorden", tekst.antwoorden(v));
    }

    /**
     * A toewijzing on the form.
     *
     * @param hoeveel label of what can be more or less; empty when that cannot be asked
     * @param open whether something of it was changed
     */
    record Deelrij(
            String veld,
            String nu,
            String hoeveel,
            @Nullable String eenheid,
            boolean open) {}

    void formulier(Model model, Toewijzing t, WijzigverzoekForm form) {
        List<Deelrij> delen = lopend(t).stream().map(a -> deel(form, a)).toList();
        model.addAttribute("t", t);
        model.addAttribute("gemeente", gemeente(t.gemeente()));
        model.addAttribute("deel", delen.getFirst());
        model.addAttribute("andere", delen.subList(1, delen.size()));
        model.addAttribute("redenen", WijzigverzoekForm.redenen());
        model.addAttribute("nieuwOpen", !form.nieuw.isLeeg());
        model.addAttribute("producten", producten(t.gemeente(), t.aanbieder()));
        model.addAttribute("frequenties", Nieuwehulp.frequenties());
        model.addAttribute(
                "onderhanden",
                verzoeken.open(t.gemeente(), t.aanbieder(), t.bsn()).orElse(null));
    }

    private Deelrij deel(WijzigverzoekForm form, Toewijzing t) {
        Omvang omvang = t.omvang();
        return new Deelrij(
                "delen[" + WijzigverzoekForm.sleutel(t) + "]",
                tekst.nu(t),
                omvang == null ? (t.budget() == null ? "" : "Budget in euro") : "Hoeveel",
                omvang == null
                        ? null
                        : "In " + omvang.eenheid().naam(2) + " "
                                + omvang.frequentie().tekst() + ".",
                anders(form, t));
    }

    private static boolean anders(WijzigverzoekForm form, Toewijzing t) {
        Wijzigdeel deel = form.delen.get(WijzigverzoekForm.sleutel(t));
        return deel != null && !deel.isGelijk(t);
    }

    /** The chosen product, when this aanbieder has a contract for it with this gemeente today. */
    @Nullable
    Product product(Toewijzing t, @Nullable String code) {
        String gekozen = Veldlezer.tekst(code);
        return producten(t.gemeente(), t.aanbieder()).containsKey(gekozen)
                ? contracten.product(Productcode.of(gekozen)).orElse(null)
                : null;
    }

    void nieuw(Model model, Agbcode aanbieder) {
        model.addAttribute("keuzes", keuzes(aanbieder));
        model.addAttribute("geslachten", ToewijzingverzoekForm.geslachten());
        model.addAttribute("frequenties", Nieuwehulp.frequenties());
        model.addAttribute("verwijzers", ToewijzingverzoekForm.verwijzers());
    }

    /** What of this client runs at this aanbieder, or will run; this one first. */
    List<Toewijzing> lopend(Toewijzing t) {
        LocalDate vandaag = LocalDate.now(clock);
        return Stream.concat(
                        Stream.of(t),
                        toewijzingen.bekendBij(t.gemeente(), t.client(), t.aanbieder()).stream()
                                .filter(a -> !a.nummer().equals(t.nummer()))
                                .filter(a -> a.periode().einde() == null
                                        || !a.periode().einde().isBefore(vandaag)))
                .toList();
    }

    /** Products this aanbieder has a contract for today, per gemeente. */
    private Map<String, String> keuzes(Agbcode aanbieder) {
        Map<String, String> uit = new LinkedHashMap<>();
        for (Gemeente g : gebieden.alle()) {
            producten(g.code(), aanbieder)
                    .forEach((code, naam) -> uit.put(g.code() + "-" + code, g.naam() + ": " + naam));
        }
        return uit;
    }

    private Map<String, String> producten(Gemeentecode gemeente, Agbcode aanbieder) {
        Map<String, String> uit = new LinkedHashMap<>();
        LocalDate vandaag = LocalDate.now(clock);
        contracten.contracten(gemeente).stream()
                .filter(c -> c.aanbieder().equals(aanbieder) && c.periode().bevat(vandaag))
                .flatMap(c -> contracten.product(c.product()).stream())
                .forEach(p -> uit.put(p.code().waarde(), p.naam() + " (" + p.code() + ")"));
        return uit;
    }

    /** A reference that this aanbieder did not use yet; it may type its own. */
    String referentie(Agbcode aanbieder) {
        return "N-" + LocalDate.now(clock) + "-" + (verzoeken.aantal(aanbieder) + 1);
    }

    private String gemeente(Gemeentecode code) {
        return gebieden.find(code).map(Gemeente::naam).orElse(code.waarde());
    }
}
