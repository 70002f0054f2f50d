package nl.nabij.berichten.definitie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.berichten.Berichtsoort;

/** The rows of a message kind: from its own file, or for a return message from the file of the kind it answers. */
final class Outline {

    private Outline() {}

    static List<Rij> van(Berichtsoort soort) {
        Optional<Berichtsoort> heen = soort.heen();
        return soort.isRetourbericht() && heen.isPresent()
                ? retour(Rij.lees(Tsv.lees("berichten/" + heen.get() + ".tsv")), soort)
                : Rij.lees(Tsv.lees("berichten/" + soort + ".tsv"));
    }

    private static List<Rij> retour(List<Rij> heen, Berichtsoort soort) {
        List<Rij> erbij = Rij.lees(Tsv.lees("retour.tsv"));
        List<Rij> uit = new ArrayList<>();
        uit.add(kop(heen.getFirst(), erbij.getFirst(), soort));
        heen.stream()
                .skip(1)
                .map(r -> metCodes(r, erbij.getLast()).metAantal("0..1"))
                .forEach(uit::add);
        return uit;
    }

    private static Rij kop(Rij kop, Rij erbij, Berichtsoort soort) {
        List<Rij> kinderen = new ArrayList<>();
        for (Rij r : kop.kinderen()) {
            kinderen.add(r.element().equals("BerichtCode") ? r.metBeperking("=" + soort.code()) : r);
        }
        kinderen.addAll(erbij.kinderen());
        return kop.metKinderen(kinderen);
    }

    private static Rij metCodes(Rij rij, Rij codes) {
        if (!rij.isKlasse()) {
            return rij;
        }
        List<Rij> kinderen = new ArrayList<>();
        rij.kinderen().forEach(k -> kinderen.add(metCodes(k, codes)));
        if (!rij.isVerzameling()) {
            kinderen.add(codes);
        }
        return rij.metKinderen(kinderen);
    }
}
