package nl.nabij.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nabij.Generator;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import nl.nabij.regel.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No sentence with a number that is not in the trace: for made-up decisions of every make, what is known is derived from the
 * dossier alone. Dates count whole, so a day that is right in another date is wrong here.
 */
class BriefgetallenTest {

    private static final Pattern GETAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    private record Soort(String naam, Productsoort soort, String categorie, Eenheid eenheid) {}

    private static final List<Soort> SOORTEN = List.of(
            new Soort("Begeleiding midden", Productsoort.BEGELEIDING, "02", Eenheid.UUR),
            new Soort("Dagbesteding licht", Productsoort.DAGBESTEDING, "07", Eenheid.DAGDEEL),
            new Soort("Respijtzorg", Productsoort.RESPIJT, "04", Eenheid.ETMAAL),
            new Soort("Vervoer", Productsoort.VERVOER, "08", Eenheid.STUKS_INSPANNING));

    @Test
    void everyNumberOfAMadeUpDecisionIsInItsTrace() {
        int[] metProduct = {0};
        Generator.forAll(300, g -> {
            Besluitdossier dossier = dossier(g);
            metProduct[0] += dossier.producten().isEmpty() ? 0 : 1;
            assertThat(onverklaard(brief(dossier), dossier)).isEmpty();
        });
        assertThat(metProduct[0]).isGreaterThan(100);
    }

    @Test
    void aNumberOrADayThatIsNotThereIsFound() {
        Generator.forAll(50, g -> {
            Besluitdossier dossier = dossier(g);
            String brief = brief(dossier);
            LocalDate begin = dossier.voorstel().begin();
            assertThat(onverklaard(brief + " Dat is 98765 minuten.", dossier)).contains("98765");
            assertThat(onverklaard(brief + " Vanaf " + Tekst.datum(begin.plusYears(50)) + ".", dossier))
                    .isNotEmpty();
        });
    }

    private static Besluitdossier dossier(Generator g) {
        LocalDate begin = LocalDate.of(2026, 12, 1).plusDays(g.between(0, 300));
        LocalDate einde = begin.plusDays(g.between(200, 700));
        List<Productindicatie> producten = new ArrayList<>();
        SOORTEN.stream().filter(s -> g.between(1, 3) == 1).forEach(s -> producten.add(product(g, s, begin, einde)));
        Indicatie huishouden = producten.isEmpty() || g.coin() ? huishouden(g) : null;
        return new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(begin, einde),
                huishouden,
                producten,
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleid());
    }

    private static Indicatie huishouden(Generator g) {
        List<Onderbouwingsregel> regels = new ArrayList<>();
        int totaal = 0;
        for (String onderdeel : List.of("Schoon en leefbaar huis", "Wasverzorging", "Maaltijden")) {
            int minuten = g.between(3, 400);
            totaal += minuten;
            regels.add(DossierFixture.regel(onderdeel, "" + minuten, "U kunt dat niet zelf doen.", null));
        }
        return DossierFixture.indicatie(totaal, regels);
    }

    private static Productindicatie product(Generator g, Soort s, LocalDate begin, LocalDate einde) {
        int een = g.between(2, 40);
        int twee = g.between(2, 40);
        LocalDate eerder = g.coin() ? einde.minusDays(g.between(1, 100)) : einde;
        return new Productindicatie(
                DossierFixture.ZAAKNUMMER,
                s.naam().toLowerCase(Locale.ROOT).replace(' ', '-'),
                1,
                s.naam(),
                s.soort(),
                Productcategorie.of(s.categorie()),
                begin,
                eerder,
                new Omvang(een + twee, s.eenheid(), g.oneOf(List.of(Frequentie.WEEK, Frequentie.TOTAAL))),
                List.of(
                        regel("Waarom", null, null, "Het lukt u niet alleen."),
                        regel("Eerste doel", een, s.eenheid(), "Samen afgesproken."),
                        regel("Tweede doel", twee, s.eenheid(), "Samen afgesproken.")),
                Map.of(),
                new Receipt(begin, Map.of(), Map.of(), List.of(), "" + (een + twee), "test"));
    }

    private static Onderbouwingsregel regel(
            String onderdeel, @Nullable Integer aantal, @Nullable Eenheid eenheid, String grond) {
        return new Onderbouwingsregel(
                onderdeel.toLowerCase(Locale.ROOT),
                onderdeel,
                aantal == null ? null : BigDecimal.valueOf(aantal),
                eenheid,
                aantal == null ? "" : "wekelijks",
                "weging",
                grond,
                Map.of(),
                Herkomst.AFWEGING,
                "S. Jansen");
    }

    private static String brief(Besluitdossier dossier) {
        return Briefschrijver.schrijf(DossierFixture.brief(dossier)).alsTekst().replace('\u00a0', ' ');
    }

    /** What is left of the numbers when the dates, amounts, numbers and values of the dossier are taken away. */
    private static Set<String> onverklaard(String brief, Besluitdossier dossier) {
        String rest = brief;
        for (LocalDate dag : dagen(dossier)) {
            rest = rest.replaceAll("(?<![0-9])" + Tekst.datum(dag) + "(?![0-9])", "");
        }
        Set<String> over = new TreeSet<>();
        GETAL.matcher(rest).results().forEach(r -> over.add(r.group()));
        over.removeAll(getallen(dossier));
        return over;
    }

    private static Set<LocalDate> dagen(Besluitdossier d) {
        Set<LocalDate> dagen = new TreeSet<>();
        dagen.add(d.zaak().meldingsdatum());
        dagen.add(d.besluitdatum());
        Stream.of(
                        d.zaak().verslagdatum(),
                        d.zaak().aanvraagdatum(),
                        d.voorstel().begin(),
                        d.voorstel().einde(),
                        Besluitdossiers.bezwaarTot(d))
                .filter(Objects::nonNull)
                .forEach(dagen::add);
        d.toekenningen().forEach(t -> {
            dagen.add(t.periode().begin());
            t.periode().eindeAlsBekend().ifPresent(dagen::add);
        });
        return dagen;
    }

    private static Set<String> getallen(Besluitdossier d) {
        Set<String> bekend = new TreeSet<>(Set.of("200000123"));
        GETAL.matcher(DossierFixture.ZAAKNUMMER.waarde()).results().forEach(r -> bekend.add(r.group()));
        d.beleid().waarden().values().forEach(n -> bekend.add(n.waarde().replace('.', ',')));
        d.toeTeKennen().ifPresent(m -> {
            bekend.add("" + m.aantal());
            bekend.add("" + m.aantal() / 60);
            bekend.add("" + m.aantal() % 60);
        });
        d.indicatieAlsBekend()
                .ifPresent(i -> i.regels()
                        .forEach(r -> bekend.add(r.minuten().toPlainString().replace('.', ','))));
        d.producten().forEach(p -> {
            bekend.add("" + p.omvang().volume());
            p.regels().stream()
                    .map(Onderbouwingsregel::aantal)
                    .filter(Objects::nonNull)
                    .forEach(a -> bekend.add(a.toPlainString()));
        });
        return bekend;
    }
}
