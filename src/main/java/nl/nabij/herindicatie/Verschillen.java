package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.herindicatie.Productverschil.Wijze;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/** Collects what changes of one decision, and what that comes to in minutes and euros. */
final class Verschillen {

    private final Beschikking besluit;
    private final LocalDate vanaf;
    private final Orderboek.Orders orders;
    private final List<Productverschil> lijst = new ArrayList<>();

    Verschillen(Beschikking besluit, LocalDate vanaf, Orderboek.Orders orders) {
        this.besluit = besluit;
        this.vanaf = vanaf;
        this.orders = orders;
    }

    /** What is granted and ordered now. @param jaar null when not known */
    private record Nu(
            Toekenning toegekend,
            List<Toewijzing> besteld,
            @Nullable Bedrag jaar) {}

    /** What it becomes. @param naam of another product; empty when it stays that product */
    private record Dan(
            String naam,
            @Nullable Omvang omvang,
            @Nullable LocalDate einde,
            @Nullable Bedrag jaar) {

        static final Dan ONBEKEND = new Dan("", null, null, null);
    }

    private Nu nu(Toekenning toegekend) {
        List<Toewijzing> besteld = orders.van(besluit, toegekend);
        return new Nu(toegekend, besteld, orders.jaarNu(besteld, toegekend.omvang()));
    }

    /** Notes it; what was granted for a shorter time than it may now have stays as it is. */
    Uitslag product(Uitslag uitslag) {
        Toekenning toegekend = besluit.toekenningen().stream()
                .filter(t -> uitslag.was().product().equals(t.product()))
                .findFirst()
                .orElseThrow();
        Nu nu = nu(toegekend);
        return switch (uitslag) {
            case Uitslag.Blijft blijft -> prijs(nu, blijft);
            case Uitslag.Korter korter ->
                kort(toegekend, korter.einde()).equals(toegekend.periode().einde())
                        ? prijs(nu, new Uitslag.Blijft(korter.was()))
                        : noteer(nu, korter);
            case Uitslag.Wordt wordt -> noteer(nu, wordt);
            case Uitslag.Stopt stopt -> {
                Bedrag niets = nu.jaar() == null ? null : Bedrag.NUL;
                yield voegToe(nu, Wijze.STOPT, new Dan("", null, null, niets), stopt.reden(), stopt);
            }
            case Uitslag.Gesprek gesprek -> {
                gesprek(toegekend, gesprek.reden());
                yield gesprek;
            }
        };
    }

    private Uitslag noteer(Nu nu, Uitslag.Korter korter) {
        return voegToe(nu, Wijze.KORTER, inDuur(nu, korter.einde()), korter.bron(), korter);
    }

    private Uitslag noteer(Nu nu, Uitslag.Wordt wordt) {
        String naam = wordt.product().equals(nu.toegekend().product()) ? "" : wordt.naam();
        Dan dan = new Dan(
                naam,
                wordt.omvang(),
                kort(nu.toegekend(), wordt.einde()),
                orders.jaarAls(nu.besteld(), wordt.product(), wordt.omvang()));
        return voegToe(nu, Wijze.WORDT, dan, "", wordt);
    }

    private Uitslag prijs(Nu nu, Uitslag.Blijft blijft) {
        Toekenning toegekend = nu.toegekend();
        Bedrag jaar = orders.jaarDan(nu.besteld(), toegekend.omvang());
        if (nu.jaar() != null && jaar != null && !jaar.equals(nu.jaar())) {
            Dan dan = new Dan("", toegekend.omvang(), toegekend.periode().einde(), jaar);
            return voegToe(nu, Wijze.PRIJS, dan, "", blijft);
        }
        return blijft;
    }

    void hulpKorter(Toekenning hulp, LocalDate einde, String bron) {
        Nu nu = nu(hulp);
        lijst.add(verschil(nu, Wijze.KORTER, inDuur(nu, einde), bron));
    }

    void gesprek(Toekenning toegekend, String reden) {
        lijst.add(verschil(nu(toegekend), Wijze.GESPREK, Dan.ONBEKEND, reden));
    }

    /** The same amount at the price of then, up to another last day. */
    private Dan inDuur(Nu nu, LocalDate einde) {
        Omvang omvang = nu.toegekend().omvang();
        return new Dan("", omvang, einde, orders.jaarDan(nu.besteld(), omvang));
    }

    private Uitslag voegToe(Nu nu, Wijze wijze, Dan dan, String reden, Uitslag uitslag) {
        lijst.add(verschil(nu, wijze, dan, reden));
        return uitslag;
    }

    private Productverschil verschil(Nu nu, Wijze wijze, Dan dan, String reden) {
        Toekenning toegekend = nu.toegekend();
        String product = toegekend.product();
        return new Productverschil(
                product == null ? "" : product,
                toegekend.naam(),
                orders.namen(nu.besteld()),
                wijze,
                dan.naam(),
                toegekend.omvang(),
                dan.omvang(),
                toegekend.periode().einde(),
                dan.einde(),
                nu.jaar(),
                dan.jaar(),
                reden);
    }

    /** The earlier of the last day as granted and this one. */
    private static LocalDate kort(Toekenning toegekend, LocalDate einde) {
        return toegekend.periode().eindeAlsBekend().filter(einde::isAfter).orElse(einde);
    }

    /** Whether something weighed by method lasts longer than that day after what changes of it. */
    boolean duurtLanger(LocalDate dag) {
        return besluit.toekenningen().stream()
                .filter(t -> t.product() != null && t.periode().bevat(vanaf))
                .anyMatch(t -> lijst.stream()
                        .filter(p -> p.product().equals(t.product()))
                        .findFirst()
                        .map(p -> p.dan() != null
                                && (p.eindeDan() == null || p.eindeDan().isAfter(dag)))
                        .orElse(t.periode().eindeAlsBekend().map(dag::isBefore).orElse(true)));
    }

    /** One line for the whole decision. */
    Geraakt geraakt() {
        List<Productverschil> gesprekken =
                lijst.stream().filter(p -> p.wijze() == Wijze.GESPREK).toList();
        int nu = besluit.toekenningen().stream()
                .filter(t -> t.periode().bevat(vanaf))
                .mapToInt(t -> Weektijd.van(t.omvang()))
                .sum();
        boolean berekend = gesprekken.isEmpty();
        return new Geraakt(
                besluit.zaak(),
                besluit.nummer(),
                lijst.stream()
                        .map(Productverschil::aanbieder)
                        .filter(naam -> !naam.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" en ")),
                nu,
                berekend
                        ? nu
                                + lijst.stream()
                                        .mapToInt(Productverschil::minutenverschil)
                                        .sum()
                        : null,
                som(Productverschil::jaarNu),
                berekend ? som(Productverschil::jaarDan) : null,
                List.of(),
                lijst,
                gesprekken.stream().map(Productverschil::tekst).collect(Collectors.joining(" ")));
    }

    /** Null when one is not known. */
    private @Nullable Bedrag som(Function<Productverschil, @Nullable Bedrag> bedrag) {
        if (lijst.isEmpty() || lijst.stream().map(bedrag).anyMatch(Objects::isNull)) {
            return null;
        }
        return lijst.stream().map(bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
