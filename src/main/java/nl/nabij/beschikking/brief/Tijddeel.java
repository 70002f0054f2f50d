package nl.nabij.beschikking.brief;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.beschikking.brief.Brief.Blok;
import nl.nabij.beschikking.brief.Brief.Deel;
import nl.nabij.beschikking.brief.Brief.Rij;
import nl.nabij.beschikking.brief.Brief.Tijdtabel;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.regel.Onderbouwingsregel;
import org.jspecify.annotations.Nullable;

/** Every minute of the onderbouwing, with its reason. */
final class Tijddeel {

    private Tijddeel() {}

    /** Null when no time was computed. */
    static @Nullable Deel tijd(Briefgegevens gegevens) {
        Indicatie indicatie = gegevens.dossier().indicatie();
        if (indicatie == null || indicatie.regels().isEmpty()) {
            return null;
        }
        List<Blok> blokken = new ArrayList<>();
        blokken.add(Blok.tabel(
                "Wij berekenden de tijd met " + indicatie.norm()
                        + ". In de tabel ziet u per taak hoeveel tijd wij rekenden.",
                tabel(indicatie),
                "Indicatie, onderbouwing per regel"));
        indicatie.regels().stream().filter(r -> r.afwijkingDoor() != null).forEach(r -> blokken.add(afwijking(r)));
        return new Deel("Hoe wij aan de tijd komen", blokken);
    }

    private static Tijdtabel tabel(Indicatie indicatie) {
        return new Tijdtabel(
                "Tijd per taak, in minuten per week",
                "minuten",
                indicatie.regels().stream().map(Tijddeel::rij).toList(),
                Integer.toString(indicatie.totaalPerWeek().aantal()),
                "Samen is dat " + Getallen.perWeek(indicatie.totaalPerWeek()) + ".");
    }

    private static Rij rij(Onderbouwingsregel regel) {
        String grond = regel.afwijkingDoor() == null ? regel.grond() : "Eigen afweging, zie onder de tabel";
        return new Rij(regel.onderdeel(), regel.frequentie(), grond, Getallen.minuten(regel.minuten()));
    }

    private static Blok afwijking(Onderbouwingsregel regel) {
        return Blok.alinea(
                "Bij \u2018" + regel.onderdeel() + "\u2019 maakten wij een eigen afweging. "
                        + regel.grond().strip(),
                "Indicatie, " + regel.herkomst().tekst());
    }
}
