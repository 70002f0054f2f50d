package nl.nabij.beschikking.regels;

import java.util.List;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Regelcode;

/** What is granted anew has an amount of time, and a computation it rests on. */
final class NB425NieuweTijdOnderbouwd implements Vervolgregel {

    @Override
    public Regelcode code() {
        return Regelcode.of("NB425");
    }

    @Override
    public String bron() {
        return "CRvB 8 oktober 2018 (tijd in het besluit); DW-46; ZAWA-15; Awb art. 3:46";
    }

    @Override
    public List<Bevinding> toets(Vervolgdossier dossier) {
        if (!dossier.voorstel().soort().kentToe()) {
            return List.of();
        }
        Indicatie indicatie = dossier.voorstel().indicatie();
        boolean producten = !dossier.producten().isEmpty();
        if (indicatie == null && producten) {
            return List.of();
        }
        if (indicatie == null) {
            return fout("De nieuwe berekening ontbreekt. Bereken eerst de tijd opnieuw en leg die vast.");
        }
        if (!indicatie.bevindingen().isEmpty()) {
            return indicatie.bevindingen();
        }
        if (dossier.toeTeKennen().isEmpty() && producten) {
            return List.of();
        }
        if (dossier.toeTeKennen().isEmpty()) {
            return fout("Er staat geen tijd in het besluit. Trek het besluit in als de client geen hulp meer krijgt.");
        }
        Minuten deel = dossier.voorstel().minutenPerWeek();
        if (deel != null && deel.aantal() >= indicatie.totaalPerWeek().aantal()) {
            return fout("U kent een deel toe, maar dat is niet minder dan de berekende tijd ("
                    + indicatie.totaalPerWeek() + "). Maak het veld leeg.");
        }
        return List.of();
    }
}
