package nl.nabij.herindicatie;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.beschikking.Besluitduur;
import nl.nabij.indicatie.Beleidsweging;
import nl.nabij.indicatie.Beleidsweging.Gewogen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Beleidsvoorstellen;
import nl.nabij.norm.Normen;
import org.springframework.stereotype.Component;

/** What the policy of a day makes of every running grant. Dry run and real run both use it, and nothing else. */
@Component
class Beleidsrekenaar {

    private final Beschikkingen beschikkingen;
    private final Beleidsweging weging;
    private final Orderboek orderboek;
    private final Normen normen;
    private final Beleidsvoorstellen voorstellen;

    Beleidsrekenaar(
            Beschikkingen beschikkingen,
            Beleidsweging weging,
            Orderboek orderboek,
            Normen normen,
            Beleidsvoorstellen voorstellen) {
        this.voorstellen = voorstellen;
        this.beschikkingen = beschikkingen;
        this.weging = weging;
        this.orderboek = orderboek;
        this.normen = normen;
    }

    /** By zaak. */
    List<Beleidsuitkomst> reken(Gemeentecode gemeente, Keuze.Beleid keuze) {
        Normen beleid = keuze.voorstel() == 0
                ? normen
                : voorstellen.alsVastgesteld(voorstellen.get(gemeente, keuze.voorstel()));
        Beleidsdag dag = new Beleidsdag(
                keuze,
                weging.op(gemeente, keuze.vanaf(), beleid),
                orderboek.op(gemeente, keuze.vanaf()),
                Besluitduur.langste(pad -> beleid.find(pad, gemeente, keuze.vanaf())));
        Map<Zaaknummer, List<Gewogen>> gewogen = weging.lopend(gemeente);
        return beschikkingen.lopend(gemeente, keuze.vanaf()).stream()
                .filter(b ->
                        b.toekenningen().stream().anyMatch(t -> t.periode().bevat(keuze.vanaf()) && dag.kijktNaar(t)))
                .sorted(Comparator.comparing((Beschikking b) -> b.zaak().waarde()))
                .map(b -> dag.reken(b, gewogen.getOrDefault(b.zaak(), List.of())))
                .toList();
    }
}
