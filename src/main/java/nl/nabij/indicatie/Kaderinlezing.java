package nl.nabij.indicatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.indicatie.werkblad.Csvwerkboek;
import nl.nabij.indicatie.werkblad.Kaderinlezer;
import nl.nabij.indicatie.werkblad.Kaderinlezer.Kader;
import nl.nabij.indicatie.werkblad.Kaderuitschrijver;
import nl.nabij.indicatie.werkblad.Werkbladlezer;
import nl.nabij.indicatie.werkblad.Werkbladlezer.Gelezen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.data.DataFile;

/** From spreadsheet to framework and to what is kept of it. */
final class Kaderinlezing {

    private Kaderinlezing() {}

    /** What came of reading a spreadsheet: a framework, or every error. */
    sealed interface Uitslag {}

    record Fout(List<Celfout> fouten) implements Uitslag {}

    /** @param inhoud in one fixed form, so that the same framework has the same hash whatever it was read from */
    record Goed(Kader kader, Eigenkaders.Inhoud inhoud) implements Uitslag {}

    static Uitslag lees(String bestandsnaam, byte[] bytes) {
        Gelezen gelezen = Werkbladlezer.lees(bestandsnaam, bytes);
        List<Celfout> fouten = new ArrayList<>(gelezen.fouten());
        if (gelezen.werkboek().bladen().isEmpty()) {
            return new Fout(fouten);
        }
        Optional<Kader> kader = Kaderinlezer.lees(gelezen.werkboek(), "ingelezen", bestandsnaam, "", fouten);
        if (kader.isEmpty()) {
            return new Fout(fouten);
        }
        String tekst = Csvwerkboek.schrijf(
                Kaderuitschrijver.schrijf(kader.get().kop(), kader.get().kader()));
        return new Goed(kader.get(), new Eigenkaders.Inhoud(tekst, new DataFile("", tekst).sha256()));
    }

    /** @throws IllegalStateException when what was kept does not fit its hash */
    static Kader bewaard(Gemeentecode gemeente, int versie, Eigenkaders.Inhoud inhoud) {
        if (!new DataFile("", inhoud.tekst()).sha256().equals(inhoud.hash())) {
            throw new IllegalStateException(
                    "Own framework " + versie + " of " + gemeente + " was changed after it was kept");
        }
        List<Celfout> fouten = new ArrayList<>();
        return Kaderinlezer.lees(
                        Csvwerkboek.lees(inhoud.tekst()),
                        Eigenkader.code(gemeente, versie),
                        Eigenkader.bestand(gemeente, versie),
                        inhoud.hash(),
                        fouten)
                .orElseThrow(() -> new IllegalStateException("Kept framework is broken: " + fouten));
    }
}
