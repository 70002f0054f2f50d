package nl.nabij.herindicatie.web;

import java.util.Comparator;
import java.util.List;
import nl.nabij.herindicatie.Geraakt;
import nl.nabij.kern.Bedrag;

/** Ways to sort the lines; the largest first. */
enum Regelvolgorde {
    DALING("Grootste daling", Comparator.comparingInt(Geraakt::verschil)),
    STIJGING("Grootste stijging", Comparator.comparingInt((Geraakt g) -> -g.verschil())),
    EURO(
            "Grootste verschil in euro",
            Comparator.comparing(Regelvolgorde::omvang).reversed()),
    AANBIEDER("Aanbieder", Comparator.comparing(Geraakt::aanbieder)),
    ZAAK("Zaak", Comparator.comparing((Geraakt g) -> g.zaak().waarde()));

    private final String tekst;
    private final Comparator<Geraakt> volgorde;

    Regelvolgorde(String tekst, Comparator<Geraakt> volgorde) {
        this.tekst = tekst;
        this.volgorde = volgorde;
    }

    public String tekst() {
        return tekst;
    }

    static Regelvolgorde van(String naam) {
        return List.of(values()).stream()
                .filter(v -> v.name().equalsIgnoreCase(naam))
                .findFirst()
                .orElse(DALING);
    }

    Comparator<Geraakt> volgorde() {
        return volgorde.thenComparing(g -> g.zaak().waarde());
    }

    private static java.math.BigDecimal omvang(Geraakt g) {
        Bedrag verschil = g.jaarverschil();
        return verschil == null
                ? java.math.BigDecimal.ONE.negate()
                : verschil.euro().abs();
    }
}
