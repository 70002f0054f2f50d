package nl.nabij.beschikking.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Regelcode;
import org.jspecify.annotations.Nullable;

/** A decision on more than one product says per product what was asked, and on which ground the rest of it is not granted. */
final class NB419WeigeringPerProduct implements Besluitregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB419");
    }

    @Override
    public String bron() {
        return "Wmo 2015 art. 2.3.5 lid 3 en 6; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Besluitdossier dossier) {
        Voorstel voorstel = dossier.voorstel();
        List<Weigering> weigeringen = voorstel.weigeringen();
        boolean deel = voorstel.uitkomst() == Uitkomst.GEDEELTELIJK_TOEKENNEN;
        if (!voorstel.uitkomst().weigert() || (weigeringen.isEmpty() && !(deel && meerSoorten(dossier)))) {
            return List.of();
        }
        List<Bevinding> bevindingen = new ArrayList<>();
        if (weigeringen.isEmpty()) {
            bevindingen.addAll(fout("U kent een deel toe, en het besluit gaat over meer soorten hulp."
                    + " Vul per soort hulp in wat er gevraagd is en waarom u dat niet (helemaal) toekent."));
        } else if (deel && minderHuishouden(dossier) && zonder(weigeringen, null)) {
            bevindingen.addAll(fout("U kent minder hulp bij het huishouden toe dan de indicatie zegt."
                    + " Vul ook voor deze hulp in wat er gevraagd is en waarom u dat niet helemaal toekent."));
        }
        for (Weigering weigering : weigeringen) {
            String gemist = gemist(weigering);
            if (!gemist.isEmpty()) {
                bevindingen.addAll(fout(
                        "Bij wat u niet toekent van " + weigering.naam() + " ontbreekt: " + gemist + ". Vul dat in."));
            }
        }
        if (weigeringen.stream().map(Weigering::product).distinct().count() < weigeringen.size()) {
            bevindingen.addAll(fout("Een soort hulp staat er twee keer bij wat u niet toekent. Haal er een weg."));
        }
        return bevindingen;
    }

    /** Hulp bij het huishouden alone is one product: the ground and motivering of the whole are its own. */
    private static boolean meerSoorten(Besluitdossier dossier) {
        return !dossier.producten().isEmpty();
    }

    private static boolean minderHuishouden(Besluitdossier dossier) {
        Minuten deel = dossier.voorstel().minutenPerWeek();
        Indicatie indicatie = dossier.indicatie();
        return indicatie != null
                && indicatie.totaalPerWeek().aantal() > 0
                && (deel == null || deel.compareTo(indicatie.totaalPerWeek()) < 0);
    }

    private static boolean zonder(List<Weigering> weigeringen, @Nullable String product) {
        return weigeringen.stream().noneMatch(w -> Objects.equals(w.product(), product));
    }

    private static String gemist(Weigering weigering) {
        List<String> gemist = new ArrayList<>();
        if (weigering.gevraagd().isBlank()) {
            gemist.add("wat er gevraagd is");
        }
        if (weigering.grond() == null) {
            gemist.add("de grond");
        }
        if (weigering.toelichting().isBlank()) {
            gemist.add("de uitleg voor de client");
        }
        return String.join(", ", gemist);
    }
}
