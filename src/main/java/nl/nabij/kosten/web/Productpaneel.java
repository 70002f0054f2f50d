package nl.nabij.kosten.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nabij.contract.Aanbod;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.kosten.Jaarbedrag;
import nl.nabij.kosten.Prijzen;
import nl.nabij.kosten.web.Kostenregels.Regel;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.stereotype.Component;

/** What is weighed by method costs in a year, beside all other contracted help and general provisions. Keeps nothing. */
@Component
class Productpaneel implements PagePanel {

    private static final List<String> LICHTER = List.of("algemene-voorziening", "collectieve-voorziening");

    private final Contracten contracten;
    private final Productindicaties indicaties;
    private final Kostenregels kosten;
    private final Clock clock;

    Productpaneel(Contracten contracten, Productindicaties indicaties, Kostenregels kosten, Clock clock) {
        this.contracten = contracten;
        this.indicaties = indicaties;
        this.kosten = kosten;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "ondersteuning";
    }

    @Override
    public String template() {
        return "kosten/_ladder";
    }

    @Override
    public List<Regel> view(CurrentUser user, Zaaknummer zaak, String part) {
        Gemeentecode gemeente = user.gemeente();
        LocalDate dag = LocalDate.now(clock);
        List<Regel> regels = new ArrayList<>();
        indicaties.van(gemeente, zaak).forEach(i -> regels.add(vastgelegd(gemeente, i, dag)));
        regels.addAll(kosten.hulp(gemeente, zaak, dag));
        regels.addAll(andereHulp(gemeente, dag));
        regels.addAll(kosten.beleid(gemeente, LICHTER, dag));
        return regels;
    }

    private Regel vastgelegd(Gemeentecode gemeente, Productindicatie i, LocalDate dag) {
        String naam = i.naam() + ", " + i.omvang();
        List<Aanbod> aanbod = geprijsd(gemeente, i.categorie(), dag);
        return regel(naam, aanbod, i.omvang(), dag);
    }

    /** What else has a price, by category and name: an hour, or one of another unit, a week. */
    private List<Regel> andereHulp(Gemeentecode gemeente, LocalDate dag) {
        Map<String, List<Aanbod>> perProduct = new LinkedHashMap<>();
        contracten.contracten(gemeente).stream()
                .map(Contract::product)
                .distinct()
                .flatMap(p -> contracten.product(p).stream())
                .map(Product::categorie)
                .filter(c -> !c.equals(Prijzen.HULP_BIJ_HET_HUISHOUDEN))
                .distinct()
                .sorted(Comparator.comparing(Productcategorie::waarde))
                .flatMap(c -> geprijsd(gemeente, c, dag).stream())
                .forEach(a -> perProduct
                        .computeIfAbsent(a.product().naam() + ", " + perWeek(a), k -> new ArrayList<>())
                        .add(a));
        return perProduct.entrySet().stream()
                .map(e -> regel(e.getKey(), e.getValue(), perWeek(e.getValue().getFirst()), dag))
                .toList();
    }

    private static Omvang perWeek(Aanbod a) {
        Eenheid eenheid = tarief(a).eenheid();
        return eenheid == Eenheid.MINUUT || eenheid == Eenheid.UUR
                ? Omvang.minutenPerWeek(60)
                : new Omvang(1, eenheid, Frequentie.WEEK);
    }

    private List<Aanbod> geprijsd(Gemeentecode gemeente, Productcategorie categorie, LocalDate dag) {
        return contracten.aanbod(gemeente, categorie, dag).stream()
                .filter(a -> a.tarief() != null)
                .toList();
    }

    private static Tarief tarief(Aanbod a) {
        return Objects.requireNonNull(a.tarief()).tarief();
    }

    private static Regel regel(String naam, List<Aanbod> aanbod, Omvang omvang, LocalDate dag) {
        List<Aanbod> passend = aanbod.stream()
                .filter(a -> Jaarbedrag.van(tarief(a), omvang).isPresent())
                .toList();
        List<Bedrag> bedragen = passend.stream()
                .flatMap(a -> Jaarbedrag.van(tarief(a), omvang).stream())
                .sorted()
                .toList();
        if (bedragen.isEmpty()) {
            return onbekend(naam, dag);
        }
        String bron = passend.stream()
                .map(a -> Objects.requireNonNull(a.tarief()))
                .map(t -> t.bron() + ", vanaf " + Tekst.datum(t.periode().begin()))
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        return new Regel(
                naam,
                new Jaarbedrag(bedragen.getFirst(), bedragen.getLast()).tekst() + " per jaar",
                "Prijs maal aantal, " + Jaarbedrag.WEKEN + " weken of 12 maanden. " + bron);
    }

    private static Regel onbekend(String naam, LocalDate dag) {
        return new Regel(
                naam, "niet bekend", "Op " + Tekst.datum(dag) + " is er in de contracten geen prijs voor afgesproken.");
    }
}
