package nl.nabij.berichten.web;

import java.util.List;
import java.util.Set;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Tekst;

/** A line of a declaratie as pages show it. */
record Declaratieregelweergave(
        String referentie,
        String toewijzing,
        String product,
        String periode,
        String geleverd,
        String bedrag,
        boolean goedgekeurd,
        List<Afkeur> afkeur,
        boolean startOntbreekt,
        long declaratie,
        String maand) {

    private static final Set<String> GEEN_TOEWIJZING = Set.of("TR304", "TR338");

    /** Whether its toewijzing exists for this client and aanbieder, so that there is verbruik to look at. */
    public boolean heeftVerbruik() {
        return afkeur.stream()
                .noneMatch(a -> GEEN_TOEWIJZING.contains(a.regelcode().waarde()));
    }

    static Declaratieregelweergave van(BeoordeeldePrestatie b) {
        Prestatie p = b.prestatie();
        return new Declaratieregelweergave(
                p.referentie(),
                p.toewijzing().waarde(),
                p.productcode(),
                Tekst.datum(p.productperiode().begin()) + " tot en met "
                        + Tekst.datum(p.productperiode().eindeAlsBekend().orElseThrow()),
                p.volume() + " " + p.eenheid().naam(p.volume()),
                p.saldo().toString(),
                b.isGoedgekeurd(),
                b.afkeur(),
                b.startOntbreekt(),
                b.declaratie(),
                Maand.tekst(b.maand()));
    }
}
