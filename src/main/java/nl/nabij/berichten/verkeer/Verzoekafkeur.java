package nl.nabij.berichten.verkeer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Retourbericht;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Retourcode;
import nl.nabij.verzoek.Verzoekuitkomst;

/** Which class of a refused 315 or 317 gets which codes (iWmo IV028). Below a refused Client nothing was judged: 0233. */
final class Verzoekafkeur {

    private final Map<Element, List<Afkeur>> perKlasse = new IdentityHashMap<>();
    private final List<Fout> fouten = new ArrayList<>();
    private final Element client;
    private final boolean beoordeeld;

    private Verzoekafkeur(Element client, boolean beoordeeld) {
        this.client = client;
        this.beoordeeld = beoordeeld;
    }

    static Verzoekafkeur van(Bericht bericht, List<Verzoeklezer.Gelezen> gelezen, Verzoekuitkomst.Afgekeurd afgekeurd) {
        Element client = bericht.kind("Client").orElseThrow();
        Verzoekafkeur uit = new Verzoekafkeur(client, afgekeurd.client().isEmpty());
        uit.voegToe(client, afgekeurd.client());
        if (uit.beoordeeld) {
            for (int i = 0; i < gelezen.size(); i++) {
                Verzoekuitkomst.Oordeel oordeel = afgekeurd.verzoeken().get(i);
                uit.voegToe(gelezen.get(i).verzoek(), oordeel.verzoek());
                for (int p = 0; p < oordeel.producten().size(); p++) {
                    uit.voegToe(
                            gelezen.get(i).producten().get(p),
                            oordeel.producten().get(p));
                }
            }
        }
        return uit;
    }

    private void voegToe(Element klasse, List<Afkeur> afkeur) {
        if (afkeur.isEmpty()) {
            return;
        }
        perKlasse.computeIfAbsent(klasse, k -> new ArrayList<>()).addAll(afkeur);
        for (Afkeur a : afkeur) {
            fouten.add(new Fout(
                    a.regelcode().waarde(),
                    3,
                    (long) klasse.regelnummer(),
                    "/Bericht/Client" + (klasse == client ? "" : "//" + klasse.naam()),
                    a.retourcode().waarde(),
                    a.toelichting()));
        }
    }

    List<Retourcode> codes(Element klasse) {
        if (!beoordeeld && klasse != client) {
            return List.of(Retourbericht.NIET_BEOORDEELD);
        }
        return perKlasse.getOrDefault(klasse, List.of()).stream()
                .map(Afkeur::retourcode)
                .distinct()
                .toList();
    }

    List<Fout> fouten() {
        return List.copyOf(fouten);
    }
}
