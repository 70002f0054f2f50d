package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Besluitduur;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.indicatie.Beleidsweging.Gewogen;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import nl.nabij.indicatie.Beleidsweging.Weger;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;

/** The policy of one day against each running decision; all that is the same for them is looked up once. */
record Beleidsdag(Keuze.Beleid keuze, Weger weger, Orderboek.Orders orders, Optional<Normwaarde> langsteHulp) {

    boolean kijktNaar(Toekenning toekenning) {
        String product = toekenning.product();
        return product == null ? keuze.product().isEmpty() : keuze.geldtVoor(product);
    }

    Beleidsuitkomst reken(Beschikking besluit, List<Gewogen> gewogen) {
        Verschillen verschillen = new Verschillen(besluit, keuze.vanaf(), orders);
        List<Gewogen> lopend = new ArrayList<>();
        besluit.toekenningen().stream()
                .filter(t -> t.product() != null && t.periode().bevat(keuze.vanaf()))
                .forEach(t -> {
                    Optional<Gewogen> weging = gewogen.stream()
                            .filter(g -> g.product().product().equals(t.product()))
                            .findFirst();
                    weging.filter(g -> g.product().omvang().equals(t.omvang()))
                            .ifPresentOrElse(lopend::add, () -> anders(verschillen, t, weging));
                });
        List<Uitslag> uitslagen = weger.weeg(lopend, keuze.vervangers()).stream()
                .map(u -> keuze.geldtVoor(u.was().product()) ? u : new Uitslag.Blijft(u.was()))
                .map(u -> verschillen.product(u))
                .toList();
        LocalDate hulpEinde = hulpEinde(besluit, verschillen);
        return new Beleidsuitkomst(besluit, uitslagen, hulpEinde, verschillen.geraakt());
    }

    private void anders(Verschillen verschillen, Toekenning toegekend, Optional<Gewogen> weging) {
        if (keuze.geldtVoor(String.valueOf(toegekend.product()))) {
            verschillen.gesprek(
                    toegekend,
                    weging.map(g -> "Toegekend is " + toegekend.omvang() + ", gewogen is "
                                    + g.product().omvang() + ". Bekijk deze toekenning zelf.")
                            .orElse("De weging hiervan is er niet. Bekijk deze toekenning zelf."));
        }
    }

    /** Other help that was to last longer than hulp bij het huishouden may now is not cut along: somebody has to look. */
    private @Nullable LocalDate hulpEinde(Beschikking besluit, Verschillen verschillen) {
        Optional<Toekenning> hulp = besluit.toekenningen().stream()
                .filter(t -> t.product() == null && kijktNaar(t))
                .filter(t -> t.periode().bevat(keuze.vanaf()))
                .findFirst();
        if (hulp.isEmpty() || langsteHulp.isEmpty()) {
            return null;
        }
        LocalDate laatste = Besluitduur.laatsteDag(hulp.get().periode().begin(), langsteHulp.get());
        boolean korter =
                hulp.get().periode().eindeAlsBekend().map(laatste::isBefore).orElse(true);
        if (!korter) {
            return null;
        }
        String bron = "Beleid: hoogstens " + langsteHulp.get().geheel() + " maanden ("
                + langsteHulp.get().pad() + ").";
        if (verschillen.duurtLanger(laatste)) {
            verschillen.gesprek(
                    hulp.get(), bron + " De andere hulp in dit besluit duurt langer. Bekijk deze toekenning zelf.");
            return null;
        }
        verschillen.hulpKorter(hulp.get(), laatste, bron);
        return laatste;
    }
}
