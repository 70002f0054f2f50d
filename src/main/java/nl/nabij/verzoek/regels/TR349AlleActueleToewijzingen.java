package nl.nabij.verzoek.regels;

import java.util.HashSet;
import java.util.Set;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoeksoort;

/** iWmo TR349: a VOW holds every toewijzing that runs or will run. */
public final class TR349AlleActueleToewijzingen implements Verzoekregel<Verzoekinhoud> {

    @Override
    public Afkeur afkeur() {
        return Afkeur.of(
                "TR349",
                "9349",
                "Het verzoek noemt niet alle lopende toewijzingen van deze cliënt. Neem ook op wat gelijk blijft.");
    }

    @Override
    public boolean isGeschonden(Verzoekinhoud verzoek, Verzoekfeiten feiten) {
        return feiten.bericht().soort() == Verzoeksoort.WIJZIGING
                && feiten.bekend().stream()
                        .filter(t -> Verzoekfeiten.isActueel(t, feiten.vandaag()))
                        .anyMatch(t -> !genoemd(verzoek).contains(t.nummer()));
    }

    private static Set<Toewijzingnummer> genoemd(Verzoekinhoud verzoek) {
        Set<Toewijzingnummer> uit = new HashSet<>();
        for (Gevraagd gevraagd : verzoek.producten()) {
            switch (gevraagd) {
                case Gevraagd.Ongewijzigd o -> uit.add(o.nummer());
                case Gevraagd.Gewijzigd g -> uit.add(g.nummer());
                case Gevraagd.Nieuw n -> {}
            }
        }
        return uit;
    }
}
