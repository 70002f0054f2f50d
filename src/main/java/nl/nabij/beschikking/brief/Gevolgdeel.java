package nl.nabij.beschikking.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.kern.Bedrag;
import nl.nabij.norm.Normwaarde;
import org.jspecify.annotations.Nullable;

/** What follows from the decision: contribution, next steps, duties, objection, whom to ask. */
final class Gevolgdeel {

    private Gevolgdeel() {}

    /** Null for a refusal, and as long as the amount is not known. */
    static @Nullable Deel eigenBijdrage(Briefgegevens gegevens) {
        Besluitdossier dossier = gegevens.dossier();
        Bijdrage bijdrage = dossier.voorstel().bijdrage();
        if (!dossier.voorstel().uitkomst().kentToe()) {
            return null;
        }
        if (bijdrage != Bijdrage.VERSCHULDIGD) {
            return new Deel(
                    "Eigen bijdrage",
                    List.of(Blok.alinea(
                            "U hoeft voor deze hulp nu geen eigen bijdrage te betalen. " + bijdrage.zin(),
                            "Voorstel van de consulent; Uitvoeringsbesluit Wmo 2015, artikel 3.8")));
        }
        return dossier.beleid()
                .find(Beleid.EIGEN_BIJDRAGE)
                .map(Gevolgdeel::bedrag)
                .orElse(null);
    }

    private static Deel bedrag(Normwaarde waarde) {
        return new Deel(
                "Eigen bijdrage",
                List.of(
                        Blok.alinea(
                                "Voor deze hulp betaalt u een eigen bijdrage. Die is nu hoogstens "
                                        + new Bedrag(waarde.getal()) + " per maand.",
                                "Norm " + waarde.pad() + " (" + waarde.bron() + ")"),
                        Blok.alinea(
                                "U betaalt dit bedrag \u00e9\u00e9n keer per maand, ook als u meer hulp van de gemeente"
                                        + " krijgt. Het CAK stuurt u de rekening. Het bedrag kan elk jaar veranderen.",
                                "Wmo 2015, artikel 2.1.4a en 2.1.4b")));
    }

    /** Null for a refusal. */
    static @Nullable Deel vervolg(Briefgegevens gegevens) {
        if (!gegevens.dossier().voorstel().uitkomst().kentToe()) {
            return null;
        }
        return new Deel(
                "Wat er nu gebeurt",
                List.of(Blok.lijst(
                        "U hoeft nu niets te doen.",
                        List.of(
                                "U kiest samen met ons welke aanbieder u gaat helpen.",
                                "De aanbieder maakt met u een afspraak over de eerste keer.",
                                "Samen spreekt u af wie wat doet en op welke dag."),
                        "Processtap keuze van de aanbieder")));
    }

    /** Null for a refusal. */
    static @Nullable Deel wijzigingen(Briefgegevens gegevens) {
        if (!gegevens.dossier().voorstel().uitkomst().kentToe()) {
            return null;
        }
        return new Deel(
                "Als er iets verandert",
                List.of(Blok.alinea(
                        "Verandert er iets in uw situatie? Bijvoorbeeld omdat u verhuist, gaat samenwonen of meer of"
                                + " minder hulp nodig heeft? Laat het ons meteen weten. Dan kijken wij samen of de hulp"
                                + " nog past.",
                        "Wmo 2015, artikel 2.3.8")));
    }

    static Deel bezwaar(Briefgegevens gegevens) {
        LocalDate tot = gegevens.bezwaarTot();
        List<Blok> blokken = new ArrayList<>();
        if (tot != null) {
            blokken.add(Blok.alinea(
                    "Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Dat kan tot en met "
                            + Getallen.datum(tot) + ".",
                    bezwaarbron(gegevens)));
        }
        blokken.add(Blok.lijst(
                "Stuur een brief naar burgemeester en wethouders van de gemeente "
                        + gegevens.gemeente().naam() + ". Zet in uw brief:",
                List.of(
                        "uw naam en adres",
                        "de datum van vandaag",
                        "tegen welk besluit u bezwaar maakt, met het nummer van het besluit",
                        "waarom u het niet eens bent met het besluit",
                        "uw handtekening"),
                "Awb, artikel 6:4 en 6:5"));
        blokken.add(Blok.alinea(
                "Zolang wij over uw bezwaar nadenken, blijft dit besluit gelden. Iemand anders mag het bezwaar voor u"
                        + " maken. Een onafhankelijke cli\u00ebntondersteuner kan u gratis helpen.",
                "Awb, artikel 6:16; Wmo 2015, artikel 2.2.4"));
        return new Deel("Bent u het niet eens met dit besluit?", blokken);
    }

    private static String bezwaarbron(Briefgegevens gegevens) {
        return gegevens.dossier()
                .beleid()
                .find(Beleid.BEZWAARTERMIJN)
                .map(n -> "Norm " + n.pad() + " (" + n.bron() + "); Algemene termijnenwet")
                .orElse("Awb, artikel 6:7");
    }

    static Deel vragen(Briefgegevens gegevens) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.alinea(
                "Vraag naar " + gegevens.contactpersoon() + " van de gemeente "
                        + gegevens.gemeente().naam() + ". Noem het zaaknummer dat boven aan deze brief staat.",
                "Behandelaar van de zaak"));
        blokken.addAll(behoefte(gegevens.behoefte()));
        return new Deel("Heeft u vragen?", blokken);
    }

    /** Who helps to read the letter; empty for who needs nothing special. In every kind of letter. */
    static List<Blok> behoefte(Behoefte behoefte) {
        List<Blok> blokken = new ArrayList<>();
        if (behoefte.meedenker()) {
            blokken.add(Blok.alinea(
                    "Uw Meedenker kan deze brief met u lezen en u helpen met een antwoord.",
                    "Behoefte in het dossier"));
        }
        if (!behoefte.taal().isBlank()) {
            blokken.add(Blok.alinea(
                    "Spreekt u liever een andere taal? Wij weten dat u het beste deze taal spreekt: "
                            + behoefte.taal().strip()
                            + ". Bel ons. Dan leggen wij de brief uit, als het nodig"
                            + " is met een tolk.",
                    "Behoefte in het dossier"));
        }
        return blokken;
    }
}
