package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtbevinding;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.Leesresultaat;
import nl.nabij.berichten.Stroomontvanger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the header of a message and checks the whole against the standard, levels 1 and 2. Memory does not grow with a claim. */
@Component
class Keuring {

    private static final int BEWAARD = 1_000;
    private static final long GROOTSTE = 300L << 20;
    private static final long GROOTSTE_ZONDER_REGELS = 25L << 20;

    /**
     * @param bericht the tree, of a WMO323 or WMO325 without its Prestaties; null when it fails the schema
     * @param fouten all findings in order of place, at most a thousand
     * @param regels number of Prestaties
     */
    record Verslag(Berichtkop kop, @Nullable Bericht bericht, List<Fout> fouten, long regels) {

        /** Whether it fails the schema: not a message at all for iWmo, so no answer is possible (IV028). */
        boolean onleesbaar() {
            return bericht == null;
        }
    }

    Verslag keur(Inhoud inhoud, long grootte) throws IOException {
        return keur(inhoud, grootte, Voortgang.STIL);
    }

    Verslag keur(Inhoud inhoud, long grootte, Voortgang voortgang) throws IOException {
        Berichtkop kop = Kopverkenner.verken(inhoud);
        boolean declaratie = Berichtsoort.WMO323.name().equals(kop.soort())
                || Berichtsoort.WMO325.name().equals(kop.soort());
        if (grootte > (declaratie ? GROOTSTE : GROOTSTE_ZONDER_REGELS)) {
            return new Verslag(kop, null, List.of(teGroot(declaratie)), 0);
        }
        Teller teller = new Teller(voortgang);
        try (InputStream in = inhoud.open()) {
            Leesresultaat resultaat = declaratie ? Berichtlezer.stroom(in, "Prestatie", teller) : Berichtlezer.lees(in);
            Bericht bericht = resultaat instanceof Leesresultaat.Gelezen gelezen ? gelezen.bericht() : null;
            return new Verslag(kop, bericht, fouten(resultaat.bevindingen()), teller.regels);
        }
    }

    private static final class Teller implements Stroomontvanger {

        private final Voortgang voortgang;
        private long regels;

        Teller(Voortgang voortgang) {
            this.voortgang = voortgang;
        }

        @Override
        public void ontvang(Omgeving omgeving, Element element) {
            voortgang.meld(Voortgang.Stap.CONTROLEREN, ++regels, 0);
        }
    }

    private static List<Fout> fouten(List<Berichtbevinding> bevindingen) {
        List<Fout> fouten = new ArrayList<>();
        for (Berichtbevinding b : bevindingen.subList(0, Math.min(BEWAARD, bevindingen.size()))) {
            fouten.add(fout(b));
        }
        if (bevindingen.size() > BEWAARD) {
            fouten.add(Fout.bericht(
                    "NB908", bevindingen.getFirst().niveau(), "Er zijn nog meer fouten. Herstel eerst deze."));
        }
        return fouten;
    }

    private static Fout fout(Berichtbevinding b) {
        return new Fout(
                b.regel().waarde(),
                b.niveau(),
                b.regelnummer() == 0 ? null : (long) b.regelnummer(),
                b.pad().isEmpty() ? null : b.pad(),
                b.niveau() == 2 ? "0001" : null,
                b.uitleg());
    }

    private static Fout teGroot(boolean declaratie) {
        return Fout.bericht(
                "NB907",
                1,
                "Dit bestand is te groot. Een " + (declaratie ? "declaratie mag hier 300" : "bericht mag 25")
                        + " megabyte zijn (OP179). Splits het in meer berichten.");
    }
}
