package nl.nabij.berichten.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangst;
import nl.nabij.berichten.verkeer.Wachtrij;
import nl.nabij.berichten.verkeer.Wachtrijlus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded files in: small ones at once, large ones through the queue. */
@Component
class Aanname {

    private final Ontvangst ontvangst;
    private final Wachtrij wachtrij;
    private final ObjectProvider<Wachtrijlus> lus;

    Aanname(Ontvangst ontvangst, Wachtrij wachtrij, ObjectProvider<Wachtrijlus> lus) {
        this.ontvangst = ontvangst;
        this.wachtrij = wachtrij;
        this.lus = lus;
    }

    List<Aangeboden> neem(List<MultipartFile> bestanden, BiFunction<Inhoud, String, Inzending> inzending) {
        List<Aangeboden> uitkomsten = new ArrayList<>();
        for (MultipartFile bestand : bestanden) {
            String naam = Aangeboden.naam(bestand);
            try {
                uitkomsten.add(neem(inzending.apply(bestand::getInputStream, naam), bestand.getSize()));
            } catch (IOException e) {
                uitkomsten.add(Aangeboden.onleesbaar(naam));
            }
        }
        return uitkomsten;
    }

    private Aangeboden neem(Inzending inzending, long grootte) throws IOException {
        if (grootte < Wachtrij.GROOT) {
            return Aangeboden.van(inzending.bestandsnaam(), ontvangst.ontvang(inzending));
        }
        wachtrij.neemOp(inzending);
        lus.ifAvailable(Wachtrijlus::wek);
        return Aangeboden.inWachtrij(inzending.bestandsnaam());
    }

    List<Wachtrij.Wachtend> wachtrij(Lezer lezer) {
        return wachtrij.van(lezer);
    }
}
