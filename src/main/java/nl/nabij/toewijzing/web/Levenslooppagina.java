package nl.nabij.toewijzing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Leveringtaken;
import nl.nabij.toewijzing.Redenwijziging;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about the life of a toewijzing. */
@Component
class Levenslooppagina {

    /** A toewijzing in words. {@code reden} is empty when it did not change. */
    public record Woorden(String nummer, String product, String hoeveel, String periode, String reden) {}

    /** What changes: from what to what; {@code was} is null for a new number. */
    public record Verandering(@Nullable Woorden was, Woorden wordt) {}

    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final Aanbieders aanbieders;
    private final Clienten clienten;
    private final Clock clock;

    Levenslooppagina(
            Toewijzingen toewijzingen, Contracten contracten, Aanbieders aanbieders, Clienten clienten, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.contracten = contracten;
        this.aanbieders = aanbieders;
        this.clienten = clienten;
        this.clock = clock;
    }

    void toon(Model model, Toewijzing t) {
        Client client = clienten.get(t.gemeente(), t.client());
        Toewijzingsstand stand = toewijzingen.stand(t.gemeente(), t.nummer());
        model.addAttribute("t", t);
        model.addAttribute("woorden", woorden(t));
        model.addAttribute("stand", stand);
        model.addAttribute("retourTeLaat", stand.isRetourTeLaat(LocalDate.now(clock)));
        model.addAttribute("client", client.naam().volledig());
        model.addAttribute("afgeschermd", client.afgeschermd());
        model.addAttribute("aanbieder", aanbieder(t.aanbieder()));
        model.addAttribute("taken", taken(t, stand, client.afgeschermd()));
        model.addAttribute(
                "acties",
                Arrays.stream(Wijzigactie.values()).filter(a -> a.past(t)).toList());
    }

    /** What somebody may have to tick off by hand. */
    private static List<Leveringtaken.Taak> taken(Toewijzing t, Toewijzingsstand stand, boolean afgeschermd) {
        List<Leveringtaken.Taak> uit = new ArrayList<>();
        Redenwijziging reden =
                Redenwijziging.vanCode(String.valueOf(t.redenWijziging())).orElse(null);
        boolean stopt = reden != null && reden.stopreden().isPresent();
        if (afgeschermd) {
            uit.add(Leveringtaken.Taak.BUITEN_BERICHT);
        } else if (stand.levering() == Leveringsstand.NIET_GESTART && !t.isVerwijderd()) {
            uit.add(Leveringtaken.Taak.START);
        } else if (stand.levering() != Leveringsstand.GESTOPT && stopt) {
            uit.add(Leveringtaken.Taak.STOP);
        }
        if (reden == Redenwijziging.OVERLEDEN
                || reden == Redenwijziging.ANDER_DOMEIN
                || reden == Redenwijziging.VERHUISD) {
            uit.add(Leveringtaken.Taak.CAK);
        }
        return uit;
    }

    void formulier(Model model, Toewijzing t, Wijzigactie actie) {
        model.addAttribute("actie", actie);
        model.addAttribute("producten", actie == Wijzigactie.VERVANGEN ? producten(t) : Map.of());
    }

    /** Products of the same category that this aanbieder may deliver today or from the first day on. */
    private Map<String, String> producten(Toewijzing t) {
        Productcategorie categorie = t.productcategorie();
        Map<String, String> uit = new LinkedHashMap<>();
        if (categorie == null) {
            return uit;
        }
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate dag = t.periode().begin().isAfter(vandaag) ? t.periode().begin() : vandaag;
        contracten.aanbod(t.gemeente(), categorie, dag).stream()
                .filter(a -> a.aanbieder().agbcode().equals(t.aanbieder()))
                .forEach(a -> uit.put(
                        a.product().code().waarde(),
                        a.product().naam() + " (" + a.product().code() + ")"));
        return uit;
    }

    /** @param straks what the steps make, as a try showed */
    void bevestiging(Model model, Toewijzing t, List<Toewijzing> straks) {
        toon(model, t);
        model.addAttribute(
                "veranderingen", straks.stream().map(this::verandering).toList());
        model.addAttribute("ongewijzigd", ongewijzigd(t, straks));
    }

    private Verandering verandering(Toewijzing straks) {
        return new Verandering(
                toewijzingen
                        .find(straks.gemeente(), straks.nummer())
                        .map(this::woorden)
                        .orElse(null),
                woorden(straks));
    }

    private List<Woorden> ongewijzigd(Toewijzing t, List<Toewijzing> straks) {
        LocalDate vandaag = LocalDate.now(clock);
        return toewijzingen.bekendBij(t.gemeente(), t.client(), t.aanbieder()).stream()
                .filter(b -> straks.stream().noneMatch(s -> s.nummer().equals(b.nummer())))
                .filter(b -> b.periode().einde() == null || !b.periode().einde().isBefore(vandaag))
                .map(b -> woorden(b.zonderReden()))
                .toList();
    }

    String gedaan(Toewijzing t, List<Toewijzing> straks) {
        String nummers =
                String.join(", ", straks.stream().map(s -> s.nummer().waarde()).toList());
        return clienten.get(t.gemeente(), t.client()).afgeschermd()
                ? "Bijgewerkt: toewijzing " + nummers + ". Er gaat geen bericht uit; spreek het zelf af."
                : "Bijgewerkt: toewijzing " + nummers + ". Het bericht voor de aanbieder staat klaar.";
    }

    Woorden woorden(Toewijzing t) {
        String hoeveel = t.omvang() != null
                ? t.omvang().toString()
                : t.budget() == null ? "Zonder vaste omvang" : "Budget van " + t.budget();
        String einde = t.periode()
                .eindeAlsBekend()
                .map(d -> " tot en met " + Tekst.datum(d))
                .orElse(", zonder laatste dag");
        String reden = t.redenWijziging();
        return new Woorden(
                t.nummer().waarde(),
                product(t),
                hoeveel,
                Tekst.datum(t.periode().begin()) + einde,
                reden == null
                        ? ""
                        : Redenwijziging.vanCode(reden)
                                .map(r -> r.tekst() + " (" + r.code() + ")")
                                .orElse(reden));
    }

    private String product(Toewijzing t) {
        if (t.productcode() == null) {
            return t.productcategorie() == null ? "Geen product" : "Categorie " + t.productcategorie();
        }
        return contracten
                .product(t.productcode())
                .map(Product::naam)
                .map(n -> n + " (" + t.productcode() + ")")
                .orElse(t.productcode().waarde());
    }

    String aanbieder(Agbcode agbcode) {
        return aanbieders.find(agbcode).map(Aanbieder::naam).orElse(agbcode.waarde());
    }
}
