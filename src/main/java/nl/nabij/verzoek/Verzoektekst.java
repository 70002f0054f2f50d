package nl.nabij.verzoek;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Redenwijziging;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A request in words, for the pages of gemeente and aanbieder: each product as it runs beside as it is asked. */
@Component
public class Verzoektekst {

    /** @param wat Nieuw, Anders or Blijft gelijk */
    public record Regel(String wat, String stijl, String naam, String nu, String gevraagd) {}

    /** What a toewijzing was and would become; {@code was} is empty for a new number. */
    public record Uitkomst(String nummer, String was, String wordt, String reden) {}

    /** One answer in words. */
    public record Antwoordtekst(String wanneer, String tekst, String toelichting) {}

    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final Gebieden gebieden;

    Verzoektekst(Toewijzingen toewijzingen, Contracten contracten, Gebieden gebieden) {
        this.toewijzingen = toewijzingen;
        this.contracten = contracten;
        this.gebieden = gebieden;
    }

    public List<Regel> vergelijk(Verzoek v) {
        return v.inhoud().producten().stream().map(g -> regel(v.gemeente(), g)).toList();
    }

    private Regel regel(Gemeentecode gemeente, Gevraagd gevraagd) {
        return switch (gevraagd) {
            case Gevraagd.Nieuw n ->
                new Regel(
                        "Nieuw",
                        "info",
                        product(n.categorie(), n.code()),
                        "Loopt nog niet",
                        hoeveel(n.omvang(), n.budget()) + ", "
                                + periode(n.periode().begin(), n.periode().einde()));
            case Gevraagd.Ongewijzigd o -> {
                Optional<Toewijzing> t = toewijzingen.find(gemeente, o.nummer());
                yield new Regel("Blijft gelijk", "neutral", naam(t, o.nummer().waarde()), nu(t), "Geen verandering");
            }
            case Gevraagd.Gewijzigd g -> {
                Optional<Toewijzing> t = toewijzingen.find(gemeente, g.nummer());
                yield new Regel("Anders", "warn", naam(t, g.nummer().waarde()), nu(t), gevraagd(g, t));
            }
        };
    }

    private static String gevraagd(Gevraagd.Gewijzigd g, Optional<Toewijzing> t) {
        Omvang omvang = g.omvang() == null ? t.map(Toewijzing::omvang).orElse(null) : g.omvang();
        Bedrag budget = g.budget() == null ? t.map(Toewijzing::budget).orElse(null) : g.budget();
        LocalDate einde = g.einde() == null ? t.map(x -> x.periode().einde()).orElse(null) : g.einde();
        return hoeveel(omvang, budget) + ", " + periode(g.ingang(), einde);
    }

    private String naam(Optional<Toewijzing> t, String nummer) {
        return t.map(x -> product(
                                x.productcategorie() == null
                                        ? null
                                        : x.productcategorie().waarde(),
                                x.productcode() == null ? null : x.productcode().waarde()))
                        .orElse("Onbekend")
                + ", toewijzing " + nummer;
    }

    /** A toewijzing in one line, with its product and number. */
    public String nu(Toewijzing t) {
        return naam(Optional.of(t), t.nummer().waarde()) + ": " + woorden(t);
    }

    private static String nu(Optional<Toewijzing> t) {
        return t.map(Verzoektekst::woorden).orElse("Bestaat niet (meer)");
    }

    private static String woorden(Toewijzing t) {
        return hoeveel(t.omvang(), t.budget()) + ", "
                + periode(t.periode().begin(), t.periode().einde());
    }

    private String product(@Nullable String categorie, @Nullable String code) {
        if (code == null || !Productcode.isGeldig(code)) {
            return categorie == null ? "Geen product" : "Categorie " + categorie;
        }
        return contracten.product(Productcode.of(code)).map(Product::naam).orElse("Product") + " (" + code + ")";
    }

    private static String hoeveel(@Nullable Omvang omvang, @Nullable Bedrag budget) {
        if (omvang != null) {
            return omvang.toString();
        }
        return budget == null ? "zonder vaste omvang" : "budget van " + budget;
    }

    private static String periode(LocalDate begin, @Nullable LocalDate einde) {
        return "vanaf " + Tekst.datum(begin) + (einde == null ? "" : " tot en met " + Tekst.datum(einde));
    }

    /** Why the aanbieder asks; empty for a VOT. */
    public String reden(Verzoek v) {
        return switch (String.valueOf(v.inhoud().reden())) {
            case "1" -> "Verandering in de situatie van de cliënt (1)";
            case "2" -> "Wijziging van het zorgplan (2)";
            default -> "";
        };
    }

    public List<Antwoordtekst> antwoorden(Verzoek v) {
        return v.antwoorden().stream().map(this::antwoord).toList();
    }

    private Antwoordtekst antwoord(Verzoekantwoord a) {
        LocalDateTime op = a.op();
        Afwijsreden reden = a.reden();
        Gemeentecode juiste = a.juisteGemeente();
        String toelichting = (reden == null ? "" : reden.tekst() + " (" + reden.code() + ")")
                + (juiste == null ? "" : ". De juiste gemeente is " + gemeente(juiste));
        return new Antwoordtekst(Tekst.datum(op.toLocalDate()), a.status().tekst(), toelichting);
    }

    private String gemeente(Gemeentecode code) {
        return gebieden.find(code)
                .map(Gemeente::naam)
                .map(n -> n + " (" + code + ")")
                .orElse(code.waarde());
    }

    /** @param nu as it runs; null for a new number */
    public Uitkomst uitkomst(Toewijzing straks, @Nullable Toewijzing nu) {
        String reden = straks.redenWijziging();
        return new Uitkomst(
                nu == null ? "Nieuw nummer" : straks.nummer().waarde(),
                nu == null ? "" : woorden(nu),
                woorden(straks),
                reden == null
                        ? ""
                        : Redenwijziging.vanCode(reden)
                                .map(r -> r.tekst() + " (" + r.code() + ")")
                                .orElse(reden));
    }
}
