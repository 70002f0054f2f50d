package nl.nabij.berichten.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.declaratie.Tempo;
import nl.nabij.declaratie.Verbruik;
import nl.nabij.declaratie.Verbruiksmaand;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/** What the API answers with; the names are those of the glossary. Money is in whole cents, a BSN is in none of it. */
final class Vormen {

    private Vormen() {}

    record Omvang(long volume, String eenheid, String frequentie) {
        static @Nullable Omvang van(nl.nabij.kern.@Nullable Omvang o) {
            return o == null
                    ? null
                    : new Omvang(o.volume(), o.eenheid().code(), o.frequentie().code());
        }
    }

    record Toewijzing(
            String nummer,
            String gemeentecode,
            String agbcode,
            @Nullable String productcategorie,
            @Nullable String productcode,
            @Nullable Omvang omvang,
            @Nullable Long budgetInCenten,
            LocalDate begindatum,
            @Nullable LocalDate einddatum,
            boolean verwijderd) {
        static Toewijzing van(nl.nabij.toewijzing.Toewijzing t) {
            return new Toewijzing(
                    t.nummer().waarde(),
                    t.gemeente().waarde(),
                    t.aanbieder().waarde(),
                    t.productcategorie() == null ? null : t.productcategorie().waarde(),
                    t.productcode() == null ? null : t.productcode().waarde(),
                    Omvang.van(t.omvang()),
                    t.budget() == null ? null : t.budget().centen(),
                    t.periode().begin(),
                    t.periode().einde(),
                    t.isVerwijderd());
        }
    }

    record Toewijzingen(int pagina, int paginagrootte, long totaal, List<Toewijzing> toewijzingen) {}

    record Tijdvak(LocalDate begindatum, @Nullable LocalDate einddatum) {
        static @Nullable Tijdvak van(@Nullable Periode p) {
            return p == null ? null : new Tijdvak(p.begin(), p.einde());
        }
    }

    record Reden(String regel, String retourcode, String uitleg) {
        static List<Reden> van(List<Afkeur> afkeur) {
            return afkeur.stream()
                    .map(a -> new Reden(a.regelcode().waarde(), a.retourcode().waarde(), a.toelichting()))
                    .toList();
        }
    }

    record Regel(
            String referentie,
            @Nullable String vorigeReferentie,
            String toewijzing,
            String productcode,
            Tijdvak productperiode,
            long volume,
            String eenheid,
            long bedragInCenten,
            boolean credit,
            long declaratie,
            boolean goedgekeurd,
            List<Reden> redenen) {
        static Regel van(BeoordeeldePrestatie b) {
            Prestatie p = b.prestatie();
            return new Regel(
                    p.referentie(),
                    p.vorigeReferentie(),
                    p.toewijzing().waarde(),
                    p.productcode(),
                    new Tijdvak(p.productperiode().begin(), p.productperiode().einde()),
                    p.volume(),
                    p.eenheid().code(),
                    p.bedrag().centen(),
                    p.isCredit(),
                    b.declaratie(),
                    b.isGoedgekeurd(),
                    Reden.van(b.afkeur()));
        }
    }

    record Maand(
            String maand,
            @Nullable Tijdvak productperiode,
            @Nullable Long maximum,
            @Nullable Long geleverd,
            long geleverdNietGedeclareerd,
            long goedgekeurdBovenGeleverd,
            long gedeclareerd,
            long goedgekeurd,
            long afgewezen,
            boolean reedsGoedgekeurd,
            @Nullable Long nogTeDeclareren,
            @Nullable Long nogTeDeclarerenNaCorrectie,
            List<Regel> regels) {
        static Maand van(Verbruiksmaand m) {
            return new Maand(
                    m.maand().toString(),
                    Tijdvak.van(m.productperiode()),
                    m.maximum(),
                    m.geleverd(),
                    m.nietGedeclareerd(),
                    m.bovenGeleverd(),
                    m.gedeclareerd(),
                    m.goedgekeurd(),
                    m.afgewezen(),
                    m.bezet(),
                    m.nog(),
                    m.nogNaCorrectie(),
                    m.regels().stream().map(Regel::van).toList());
        }
    }

    record Verwachting(
            LocalDate geteldTotEnMet,
            long verwacht,
            long overschrijding,
            @Nullable LocalDate nietsMeerOverOp,
            String berekening) {
        static Verwachting van(Tempo t) {
            return new Verwachting(t.tot(), t.verwacht(), t.overschrijding(), t.opOp(), t.uitleg());
        }
    }

    record VerbruikVanToewijzing(
            String toewijzing,
            LocalDate peildatum,
            String maat,
            @Nullable Long toegewezen,
            @Nullable Long geleverd,
            long geleverdNietGedeclareerd,
            long goedgekeurdBovenGeleverd,
            long gedeclareerd,
            long goedgekeurd,
            long afgewezen,
            @Nullable Long over,
            @Nullable Long plan,
            long goedgekeurdInCenten,
            long afgewezenInCenten,
            int afgewezenRegels,
            @Nullable Verwachting tempo,
            @Nullable Verwachting tempoGeleverd,
            List<Maand> maanden) {
        static VerbruikVanToewijzing van(Verbruik v) {
            return new VerbruikVanToewijzing(
                    v.toewijzing().nummer().waarde(),
                    v.peildatum(),
                    v.maat().naam(),
                    v.toegewezen(),
                    v.geleverd(),
                    v.nietGedeclareerd(),
                    v.bovenGeleverd(),
                    v.gedeclareerd(),
                    v.goedgekeurd(),
                    v.afgewezen(),
                    v.over(),
                    v.plan(),
                    v.goedgekeurdBedrag().centen(),
                    v.afgewezenBedrag().centen(),
                    v.afgewezenRegels(),
                    v.tempo().map(Verwachting::van).orElse(null),
                    v.tempoGeleverd().map(Verwachting::van).orElse(null),
                    v.maanden().stream().map(Maand::van).toList());
        }
    }

    /** Of one day or one calendar month; {@code vervangenOp} is null while it holds. */
    record Geleverd(
            String wanneer,
            long aantal,
            String eenheid,
            LocalDateTime vastgelegdOp,
            @Nullable LocalDateTime vervangenOp) {
        static Geleverd van(nl.nabij.declaratie.Geleverd g) {
            return new Geleverd(g.code(), g.volume(), g.eenheid().code(), g.vastgelegdOp(), g.vervangenOp());
        }
    }

    record GeleverdVanToewijzing(String toewijzing, List<Geleverd> geleverd) {}

    record Vastgelegd(int nieuw, int verbeterd, int gelijk) {}

    record Leverfout(int regel, String veld, String uitleg) {}

    /** RFC 9457 with every error. */
    record Leverprobleem(
            String type, String title, int status, String detail, String instance, List<Leverfout> fouten) {
        static Leverprobleem van(Leveruitkomst u) {
            return new Leverprobleem(
                    "about:blank",
                    "Unprocessable Content",
                    422,
                    "Er is niets vastgelegd. Verbeter alle fouten en stuur alles opnieuw.",
                    "/api/v1/geleverd",
                    u.fouten().stream()
                            .map(f -> new Leverfout(f.regel(), f.veld(), f.uitleg()))
                            .toList());
        }
    }

    record Declaratie(
            long nummer,
            String declaratienummer,
            String gemeentecode,
            String agbcode,
            String maand,
            LocalDateTime ontvangenOp,
            boolean verwerkt,
            int regels,
            int afgewezenRegels,
            long ingediendInCenten,
            long toegekendInCenten,
            long afgewezenInCenten) {
        static Declaratie van(Declaratiesamenvatting d) {
            return new Declaratie(
                    d.id(),
                    d.declaratienummer(),
                    d.gemeente().waarde(),
                    d.aanbieder().waarde(),
                    d.maand().toString(),
                    d.ontvangenOp(),
                    d.verwerkt(),
                    d.regels(),
                    d.afgewezenRegels(),
                    d.ingediend().centen(),
                    d.toegekend().centen(),
                    d.uitval().centen());
        }
    }

    record Declaraties(int pagina, int paginagrootte, long totaal, List<Declaratie> declaraties) {}

    record Antwoord(
            Declaratie declaratie,
            List<Reden> redenen,
            int pagina,
            int paginagrootte,
            long totaal,
            List<Regel> regels) {}

    record Bevinding(String regel, int niveau, long regelnummer, String pad, String uitleg) {}

    record Berichtcontrole(
            String bestand, @Nullable String berichtsoort, boolean geldig, List<Bevinding> bevindingen) {}
}
